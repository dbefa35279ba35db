from django.core.paginator import InvalidPage, Paginator
from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import render

from federation.associations.models import Association
from federation.registry.models import Organisation, Service, SpokenLanguage
from federation.registry.queries import members_of, profile

from .forms import DirectoryForm

PER_PAGE = 24


def directory(request, language):
    """The organisations that this site shows: its members, at the umbrella all."""
    form = DirectoryForm(request.GET)
    members = members_of(request.association)
    found = form.filter(members)
    services = Service.objects.prefetch_related("schedules")
    found = found.prefetch_related("language_set", Prefetch("services", services))
    if request.association.is_umbrella:  # elsewhere it is clear where an organisation is
        found = found.prefetch_related(Prefetch("associations", Association.objects.on_air().order_by("place")))
    paginator = Paginator(found, PER_PAGE)
    spoken = SpokenLanguage.objects.filter(organisation__in=members.values("pk")).order_by()
    context = {
        "form": form,
        "languages_spoken": form.language_choices(spoken.values_list("code", flat=True).distinct()),
        "total": paginator.count,
        "page_obj": page_of(paginator, request.GET.get("page", "1")),
    }
    return render(request, "pages/directory.html", context)


def page_of(paginator: Paginator, number: str):
    """The page, or None where there is no such page: the template then says so."""
    try:
        return paginator.page(number)
    except InvalidPage:
        return None


def organisation(request, language, slug):
    """An organisation's profile, on the site of each association that it belongs to and on the umbrella's."""
    entry = profile(request.association, slug)
    if entry is None:
        raise Http404
    request.canonical_url = canonical_url(entry, request)
    upcoming = sorted(
        (
            occurrence
            for service in entry.services.all()
            for schedule in service.schedules.all()
            for occurrence in schedule.upcoming(4)
        ),
        key=lambda occurrence: occurrence.starts,
    )
    context = {
        "organisation": entry,
        "upcoming": upcoming[:4],
        "now": next((occurrence for occurrence in upcoming if occurrence.is_now), None),
    }
    return render(request, "pages/organisation.html", context)


def canonical_url(entry: Organisation, request) -> str:
    """The owner's site is where search engines file the profile."""
    owner = next((membership.association for membership in entry.memberships.all()), request.association)
    return owner.root_url + request.path
