from csp.constants import NONE
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.http import urlencode
from django.views.decorators.clickjacking import xframe_options_exempt

from federation.matching.queries import current_of
from federation.plugin_api.paging import page_of
from federation.registry.models import STATES, Organisation, Topic
from federation.registry.queries import members_of

from .chips import chips_of, chosen
from .choices import language_choices, topic_choices
from .filters import MOST, hits
from .forms import DirectoryForm, is_language
from .listing import rows_of
from .maps import map_of
from .markup import json_ld
from .profile import Profile, profile
from .qr import qr_code
from .tiles import allow_tiles, tile_server

PER_PAGE = 20


def directory(request, language):
    """The organisations that this site shows: its members, at the umbrella all."""
    context = found(request)
    context["tiles"] = tile_server() if context["map"] else None
    response = render(request, "pages/directory.html", context)
    return allow_tiles(response) if context["tiles"] else response


@xframe_options_exempt
def embedded(request, language):
    """The directory for a frame on somebody else's page: no script, no cookie; links open in the whole window."""
    response = render(request, "directory/embedded.html", found(request) | {"root": request.association.root_url})
    response._csp_replace = {"frame-ancestors": ["*"], "script-src": [NONE]}
    return response


def found(request) -> dict:
    """What the address asks for, and the page of the list that answers it."""
    topics = list(Topic.objects.all())
    form, association = DirectoryForm(request.GET, topics), request.association
    is_valid = form.is_valid()
    everything = hits(association, form.asked) if is_valid else []
    page = page_of(Paginator(everything[:MOST], PER_PAGE), request.GET.get("page", "1"))
    rows = rows_of(page.object_list, association, form.asked) if page and everything else []
    first, more = language_choices(association, list(filter(is_language, chosen(request.GET, "language"))))
    return {
        "form": form,
        "topic_choices": topic_choices(topics, request.GET.getlist("topic")),
        "language_choices": first,
        "more_languages": more,
        "chips": chips_of(form, request.GET),
        "other_places": other_places(form, request.GET),
        "total": min(len(everything), MOST),
        "has_more": len(everything) > MOST,
        "page_obj": page,
        "rows": rows,
        "map": map_of(rows),
    }


def other_places(form: DirectoryForm, data) -> list[dict]:
    """Towns of the same name in other Länder, each with the address that asks for it."""
    names = dict(STATES)
    others = form.fields["place"].others if form.is_valid() else []
    rest = [(name, value) for name in data if name not in ("place", "page") for value in data.getlist(name)]
    return [
        {"label": names[town.state], "url": "?" + urlencode([*rest, ("place", f"{town.name}, {names[town.state]}")])}
        for town in others
    ]


def organisation(request, language, slug):
    """An organisation's profile, on the site of each association that it belongs to and on the umbrella's."""
    shown = profile(request.association, slug)
    if shown is None:
        return elsewhere(request, language, slug)
    request.canonical_url = canonical_url(shown, request)
    context = {
        "profile": shown,
        "organisation": shown.organisation,
        "state": shown.state,
        "json_ld": json_ld(shown, request.canonical_url),
        "report_url": url_if_there("report_error", language=language, slug=slug),
        "feed_url": url_if_there("organisation_feed", language=language, slug=slug),
        "qr_url": reverse("organisation_qr", kwargs={"language": language, "slug": slug}),
    }
    return render(request, "pages/organisation.html", context)


def elsewhere(request, language, slug):
    """A former address, or one of an entry that became part of another, leads to it; a closed one says so."""
    current = current_of(slug)
    if current is None:
        raise Http404
    if current.slug != slug and members_of(request.association).filter(pk=current.pk).exists():
        return redirect("organisation", language=language, slug=current.slug, permanent=True)
    if current.status == Organisation.Status.CLOSED and was_here(request.association, current):
        return render(request, "directory/closed.html", {"organisation": current}, status=410)
    raise Http404


def was_here(association, entry: Organisation) -> bool:
    if association.is_umbrella:
        return True
    return entry.memberships.filter(association=association, is_hidden=False).exists()


def qr(request, language, slug):
    """The profile's address as a picture, for posters."""
    shown = profile(request.association, slug)
    if shown is None:
        raise Http404
    path = reverse("organisation", kwargs={"language": language, "slug": slug})
    return HttpResponse(qr_code(root_of(shown, request) + path), content_type="image/svg+xml")


def canonical_url(shown: Profile, request) -> str:
    """The owner's site is where search engines file the profile."""
    return root_of(shown, request) + request.path


def root_of(shown: Profile, request) -> str:
    """The owner's site, if it is there in this language."""
    own, home = request.association, shown.home
    if home is None or home == own:
        return own.root_url
    is_there = home.language_set.filter(locale__language_code=request.LANGUAGE_CODE).exists()
    return (home if is_there else own).root_url


def url_if_there(name: str, **kwargs) -> str:
    try:
        return reverse(name, kwargs=kwargs)
    except NoReverseMatch:
        return ""
