from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers, patch_cache_control

from federation.content.addresses import page_path

from ...domain.calls import public_calls, seconds_until_change
from ...domain.roles import may_appoint
from ...models import CallPage
from ...permissions import is_of_funder, organisations_of


def index(request, language) -> HttpResponse:
    """Where everybody starts: what may be applied for, and the way to one's own files. Two queries for all calls."""
    now = timezone.now()
    calls = public_calls(request.association, now)
    everything = [call for group in calls.values() for call in group]
    paths = paths_of(everything, request.association, language)
    for call in everything:
        call.path = paths.get(call.page_key, "")
    context = {
        "calls": calls,
        "has_files": bool(organisations_of(request.user, request.association)),
        "is_of_funder": is_of_funder(request.user, request.association),
        "may_appoint": may_appoint(request.user, request.association),
    }
    response = render(request, "funding/public/index.html", context)
    if request.user.is_authenticated:
        add_never_cache_headers(response)
    else:
        patch_cache_control(response, max_age=seconds_until_change(everything, now))
    return response


def paths_of(calls, association, language: str) -> dict:
    """Where each call is told of, by page key: in the reader's language where there is such a page."""
    pages = CallPage.objects.filter(translation_key__in=[call.page_key for call in calls], live=True)
    pages = pages.filter(path__startswith=association.site.root_page.path).select_related("locale")
    # What is put in last stays: the reader's language.
    ordered = sorted(pages, key=lambda page: page.locale.language_code == language)
    return {page.translation_key: page_path(page) for page in ordered}
