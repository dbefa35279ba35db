"""What of the registry may be found: every organisation and every service, in each language that it is written in."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from django.conf import settings
from django.db.models import Exists, OuterRef, Prefetch
from django.utils import timezone, translation
from django.utils.translation import get_language, gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.plugin_api import HitDetails, SearchDocument, SearchFacet, SearchSource

from .languages import language_name, name_in
from .models import STATES, Location, Opening, Organisation, Schedule, Service, Topic

YES = "yes"
LEGAL_FORM = re.compile(r"\be\.\s?V\.|\bg?(?:GmbH|mbH|UG|AG)\b|\([^)]*\)")
LONGEST_ACRONYM = 6
WOMEN_ONLY = gettext_noop("Nur für Frauen")


def sources() -> list[SearchSource]:
    return [
        SearchSource(Organisation, organisations, organisation_documents),
        SearchSource(Service, services, service_documents, service_details),
    ]


def facets() -> list[SearchFacet]:
    return [
        SearchFacet("topic", _("Thema"), value_labels=topic_labels, order=30),
        SearchFacet("spoken", _("Gesprochene Sprache"), language_name, hit_label=_("Sprachen"), order=40),
        SearchFacet("women", _("Für Frauen"), lambda value: gettext(WOMEN_ONLY), order=50),
        SearchFacet("step_free", _("Stufenlos"), lambda value: gettext("Stufenlos"), hit_label="", order=60),
        SearchFacet("state", _("Bundesland"), lambda value: dict(STATES).get(value, value), order=70),
    ]


def topic_labels(slugs: Iterable[str]) -> dict[str, str]:
    language = get_language() or settings.LANGUAGE_CODE
    return {topic.slug: str(topic.text_in("name", language)) for topic in Topic.objects.filter(slug__in=slugs)}


def organisations():
    return Organisation.objects.on_air().prefetch_related(
        "memberships__association",
        "language_set",
        "alternate_names",
        "topics",
        "tagged_items__tag",
        "locations",
        Prefetch("openings", openings().filter(service=None)),
        Prefetch("services", given().prefetch_related("topics", "language_set")),
    )


def services():
    return (
        given()
        .filter(organisation__in=Organisation.objects.on_air())
        .select_related("organisation")
        .prefetch_related(
            "organisation__memberships__association",
            "organisation__language_set",
            "organisation__alternate_names",
            "organisation__topics",
            "organisation__locations",
            "language_set",
            "topics",
            "locations",
            Prefetch("openings", openings()),
        )
    )


def given():
    return Service.objects.exclude(status=Service.Status.ENDED)


def openings():
    return Opening.objects.filter(ends_at__gt=timezone.now()).order_by("starts_at", "pk")


def organisation_documents(organisation: Organisation) -> list[SearchDocument]:
    offered = list(organisation.services.all())
    offers = [name for service in offered for name in all_texts(service, "name")]  # less than what it says of itself
    topics = {*organisation.topics.all(), *(topic for service in offered for topic in service.topics.all())}
    spoken = {*organisation.languages, *(code for service in offered for code in service.languages)}
    places = [place for place in organisation.locations.all() if place.is_public]
    women_only = any(service.women_only for service in offered)
    common = {
        "thing": f"organisation:{organisation.pk}",
        "kind": "organisation",
        "names": tuple(dict.fromkeys([*also_known_as(organisation), *acronyms(organisation, places)])),
        "keywords": (
            *keywords(topics, spoken, women_only=False),
            *(tagged.tag.name for tagged in organisation.tagged_items.all()),
        ),
        "facets": facet_values(topics, spoken, places, women_only),
        **of_entry(organisation, places, organisation.openings.all()),
    }
    return [
        SearchDocument(
            language=language,
            is_source=language == organisation.text_language,
            title=str(organisation.text_in("name", language)),
            body="\n".join((str(organisation.text_in("description", language)), *offers, *addresses(places))),
            path=path(organisation, language),
            **common,
        )
        for language in languages_of(organisation)
    ]


def service_documents(service: Service) -> list[SearchDocument]:
    organisation = service.organisation
    topics = set(service.topics.all()) or set(organisation.topics.all())
    spoken = set(service.languages) or set(organisation.languages)
    own_places = list(service.locations.all()) or list(organisation.locations.all())
    places = [place for place in own_places if place.is_public]
    common = {
        "thing": f"service:{service.pk}",
        "kind": "service",
        "keywords": tuple(keywords(topics, spoken, women_only=service.women_only)),
        "facets": facet_values(topics, spoken, places, service.women_only),
        **of_entry(organisation, places, service.openings.all()),
    }
    return [
        SearchDocument(
            language=language,
            is_source=language == service.text_language,
            title=str(service.text_in("name", language)),
            body="\n".join(
                (
                    str(service.text_in("description", language)),
                    str(service.text_in("eligibility_description", language)),
                    str(organisation.text_in("name", language)),
                    *also_known_as(organisation),
                    *addresses(places),
                )
            ),
            path=path(organisation, language, f"#angebot-{service.pk}"),
            **common,
        )
        for language in languages_of(service)
    ]


def service_details(keys: Collection[str]) -> dict[str, HitDetails]:
    """Who offers it, whom to call, and what else somebody asks before they go there."""
    language = get_language() or settings.LANGUAGE_CODE
    has_times = Exists(Schedule.objects.filter(service=OuterRef("pk")))
    there = services().prefetch_related(None).filter(pk__in=keys).annotate(has_times=has_times)
    return {
        str(service.pk): HitDetails(
            status=service.get_status_display() if service.status == Service.Status.PAUSED else "",
            by=str(service.organisation.text_in("name", language)),
            phone=service.phone or service.organisation.phone,
            remarks=tuple(remarks(service, has_times=service.has_times)),
        )
        for service in there
    }


def remarks(service: Service, *, has_times: bool) -> Iterator[str]:
    if service.women_only:
        yield gettext(WOMEN_ONLY)
    access = service.Access(service.access if has_times else service.Access.BY_APPOINTMENT)
    yield str(access.label)
    if service.interpreter:
        yield gettext("mit Dolmetschen")
    if not service.fees_description:
        yield gettext("kostenlos")


def of_entry(organisation: Organisation, places: list[Location], times: Iterable[Opening]) -> dict:
    return {
        "associations": association_slugs(organisation),
        "shared_path": True,
        "locations": tuple((place.latitude, place.longitude) for place in places if place.latitude is not None),
        "times": tuple((opening.starts_at, opening.ends_at) for opening in times),
        "checked_on": organisation.checked_on,
        "updated_at": organisation.changed_at,
    }


def association_slugs(organisation: Organisation) -> tuple[str, ...]:
    """The owner first. What nobody keeps, or no member shows on its own site, is on the umbrella's alone."""
    slugs = tuple(kept.association.slug for kept in organisation.memberships.all() if not kept.is_hidden)
    return slugs or (umbrella_slug(),)


def umbrella_slug() -> str:
    umbrella = Association.objects.umbrella()
    return umbrella.slug if umbrella else ""


def also_known_as(organisation: Organisation) -> list[str]:
    return [alternate.name for alternate in organisation.alternate_names.all()]


def acronyms(organisation: Organisation, places: list[Location]) -> list[str]:
    """The initials of the name, with and without its town: who says TU means the Technische Universität here."""
    named = [word for word in LEGAL_FORM.sub(" ", organisation.name).replace("-", " ").split() if word[0].isalpha()]
    towns = {town for place in places for town in place.city.split()}
    found = ("".join(word[0] for word in words) for words in (named, [word for word in named if word not in towns]))
    return list(dict.fromkeys(letters for letters in found if 2 <= len(letters) <= LONGEST_ACRONYM))


def languages_of(entry: Organisation | Service) -> list[str]:
    """That of the original, and those that a text of it is translated to."""
    translated = {language for texts in entry.translations.values() for language, text in texts.items() if text}
    return [entry.text_language, *sorted(translated - {entry.text_language})]


def all_texts(entry, field: str) -> list[str]:
    return [getattr(entry, field), *entry.translations.get(field, {}).values()]


def facet_values(topics: Iterable[Topic], spoken: Iterable[str], places: list[Location], women_only: bool) -> dict:
    return {
        "topic": tuple(sorted(topic.slug for topic in topics)),
        "spoken": tuple(sorted(spoken)),
        "women": (YES,) if women_only else (),
        "step_free": (YES,) if any(place.is_step_free for place in places) else (),
        "state": tuple(sorted({place.state_province for place in places if place.state_province})),
    }


def keywords(topics: Iterable[Topic], spoken: Iterable[str], *, women_only: bool) -> Iterator[str]:
    """In every language of the interface, so that a question in one finds what is written in another."""
    for topic in sorted(topics, key=lambda topic: topic.pk):
        yield from all_texts(topic, "name")
    for code in sorted(set(spoken) - {settings.LANGUAGE_CODE}):  # nearly all speak it, so it tells nothing
        yield from names_of_language(code)
    if women_only:
        yield from in_all_languages(WOMEN_ONLY)


@lru_cache(maxsize=256)
def names_of_language(code: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name_in(code, reader) for reader, _name in settings.LANGUAGES))


def in_all_languages(msgid: str) -> Iterator[str]:
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            yield gettext(msgid)


def addresses(places: list[Location]) -> list[str]:
    return [
        " ".join((place.name, place.address_1, place.town, dict(STATES).get(place.state_province, "")))
        for place in places
    ]


def path(organisation: Organisation, language: str, fragment: str = "") -> str:
    return f"/{language}/organisationen/{organisation.slug}/{fragment}"
