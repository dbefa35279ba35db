"""The lists of events, as the plugin's views, an association's page and the block show them."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from django.conf import settings
from django.core.paginator import Paginator
from django.urls import reverse
from django.utils import timezone

from federation.content.chips import chips
from federation.plugin_api.paging import page_of

from .filters import EventFilter
from .models import EventPage
from .queries import Row, addressed, coming_rows, owners, past_rows
from .timing import Occurrence

PER_PAGE = 20
WEEKS_AHEAD = 8  # of a series; what takes place once, and the next date of each series, is listed however far it is


@dataclass(frozen=True)
class Item:
    """A date of an event. `day`: under which it stands; what has begun before stands under today."""

    event: EventPage
    occurrence: Occurrence
    day: date


def coming(request, language: str) -> dict:
    """The context of `events/list.html`. Four queries, however many events there are."""
    whose = owners(request.association)
    rows = coming_rows(language, whose)
    form = EventFilter(request.GET, rows=rows, associations=names(request.association, whose))
    dates = [
        (occurrence, row)
        for row in form.apply(rows)
        for occurrence in dates_of(row, form.days is not None)
        if form.takes_place_then(occurrence)
    ]
    dates.sort(key=lambda pair: (day_of(pair[0]), pair[0].starts, pair[1].pk))
    return {
        **context(request, form, dates, whose),
        "umbrella_list": umbrella_list(request.association, whose, language),
    }


def umbrella_list(association, whose, language: str) -> str:
    """The address of everybody's list, for those who are not there yet; in German where the umbrella has no other."""
    umbrella = next((each for each in whose.values() if each.is_umbrella), None)
    if umbrella is None or umbrella == association:
        return ""
    is_spoken = umbrella.language_set.filter(locale__language_code=language).exists()
    spoken = language if is_spoken else settings.LANGUAGE_CODE
    return umbrella.root_url + reverse("events:list", kwargs={"language": spoken})


def past(request, language: str) -> dict:
    """What was; each event once, with its last date. Three queries."""
    whose = owners(request.association)
    rows = past_rows(language, whose)
    form = EventFilter(request.GET, rows=rows, associations=names(request.association, whose)).without_period()
    dates = [(row.plan.dates[-1], row) for row in form.apply(rows) if row.plan.dates]
    dates.sort(key=lambda pair: (pair[0].starts, pair[1].pk), reverse=True)
    return {**context(request, form, dates, whose), "is_past": True}


def next_ones(request, language: str, count: int) -> list[Item]:
    """The next date of the next events. Three queries."""
    whose = owners(request.association)
    dates = [(found[0], row) for row in coming_rows(language, whose) if (found := row.plan.coming())]
    dates.sort(key=lambda pair: (pair[0].starts, pair[1].pk))
    return items(dates[:count], whose, request)


def dates_of(row: Row, of_a_period: bool) -> list[Occurrence]:
    found = row.plan.coming()
    if of_a_period:
        return found
    horizon = timezone.localdate() + timedelta(weeks=WEEKS_AHEAD)
    return [occurrence for number, occurrence in enumerate(found) if not number or occurrence.starts.date() <= horizon]


def day_of(occurrence: Occurrence) -> date:
    return max(occurrence.starts.date(), timezone.localdate()) if not occurrence.is_over else occurrence.starts.date()


def names(association, whose) -> list[tuple[str, str]] | None:
    """The umbrella's list is about all; an association's has nothing to choose."""
    if not association.is_umbrella:
        return None
    return [(slug, each.name if each.is_umbrella else each.place) for slug, each in whose.items()]


def context(request, form: EventFilter, dates: list[tuple[Occurrence, Row]], whose) -> dict:
    page = page_of(Paginator(dates, PER_PAGE), request.GET.get("page", "1"))
    shown = items(page.object_list, whose, request) if page is not None else []
    return {
        "form": form,
        "chips": chips(request, form.active()),
        "total": len(dates),
        "page_obj": page,
        "days": [(day, list(group)) for day, group in groupby(shown, key=lambda item: item.day)],
    }


def items(dates, whose, request) -> list[Item]:
    pages = addressed({row.pk for _occurrence, row in dates}, whose, request)
    found = [(occurrence, pages.get(row.pk)) for occurrence, row in dates]
    return [Item(page, occurrence, day_of(occurrence)) for occurrence, page in found if page is not None]
