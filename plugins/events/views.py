from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.directory.feeds import as_response

from . import listing
from .calendars import calendar_of
from .filters import EventFilter
from .queries import addressed, calendar_rows, owners, public_events, rows


def coming(request, language):
    """What is coming: an association's own and the umbrella's; at the umbrella everybody's."""
    return render(request, "events/list.html", listing.coming(request, language))


def past(request, language):
    return render(request, "events/list.html", listing.past(request, language))


def calendar(request, language):
    """All that is coming, and what was lately, to subscribe to; with the filters of the list."""
    whose = owners(request.association)
    found = calendar_rows(language, whose)
    form = EventFilter(request.GET, rows=found, associations=listing.names(request.association, whose))
    chosen = [row.pk for row in form.without_period().apply(found)]
    return calendar_response(request, chosen, whose, f"{request.association.slug}-events")


def one(request, language, key):
    """One event for the reader's own calendar."""
    whose = owners(request.association)
    found = rows(public_events().filter(translation_key=key), language, whose)
    if not found:
        raise Http404
    return calendar_response(request, [found[0].pk], whose, f"event-{timezone.localdate(found[0].starts_at)}")


def calendar_response(request, chosen: list[int], whose, file_name: str):
    pages = addressed(chosen, whose, request)
    name = _("Veranstaltungen: %(name)s") % {"name": request.association.name}
    made = calendar_of((pages[pk] for pk in chosen if pk in pages), request.association.root_url, name)
    return as_response(made, file_name)
