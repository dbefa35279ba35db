"""Builds the demo federation from the texts in `content/`. Each association is one transaction."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from django.db import transaction
from django.utils import timezone, translation
from wagtail.models import Site

from federation.associations.models import Association, Role
from federation.associations.scope import scope
from federation.content.demo import fill_home
from federation.plugin_api import hooks
from federation.provisioning.domain import homes
from federation.registry.documents import Document
from federation.registry.models import Organisation
from federation.search.index.tasks import together
from federation.staff.domain import grant_role
from sites.branding.domain import set_branding

from .content.names import organisations
from .content.types import AssociationContent, OrganisationContent, PageContent, ServiceContent
from .factories import AssociationFactory, OrganisationFactory, UserFactory
from .federation import ALL, ONLY_AT, PROJECTS_OF_OTHERS, SEED, generated_counts

SCHEDULES_FROM = date(2026, 1, 1)
DOMAIN = "verbund.example"


def hostname(content: AssociationContent) -> str:
    return "localhost" if content.is_umbrella else f"{content.slug}.localhost"


def missing() -> list[AssociationContent]:
    there = set(Association.objects.values_list("slug", flat=True))
    return [content for content in ALL if content.slug not in there]


def build(port: int) -> Iterator[str]:
    """Builds what is not there yet; yields a line after each association."""
    for content in missing():
        with together():
            build_association(content, port)
        yield content.name
    build_plugins_data()


def move_to_port(port: int) -> None:
    Site.objects.exclude(port=port).update(port=port)


@transaction.atomic
def build_association(content: AssociationContent, port: int) -> None:
    association = AssociationFactory(
        slug=content.slug,
        name=content.name,
        place=content.place,
        hostname=hostname(content),
        port=port,
        languages=content.languages,
        taglines=content.tagline,
        plugins=[plugin.slug for plugin in hooks.plugins() if content.slug in ONLY_AT.get(plugin.slug, [content.slug])],
        starter_pages=False,
        federal_state=content.federal_state,
        latitude=Decimal(str(content.latitude)),
        longitude=Decimal(str(content.longitude)),
        address=content.address,
        email=content.email,
        phone=content.phone,
        is_umbrella=content.is_umbrella,
        is_example=content.is_example,
    )
    set_branding(association, accent=content.accent)
    build_pages(association, content)
    build_registry(association, content)
    build_staff(association)


def build_plugins_data() -> None:
    """Once all associations are there, as plugins may tell of several; what is laid already stays as it is."""
    for association in Association.objects.with_languages():
        with transaction.atomic(), scope(association=association):
            hooks.collect_for(association, "demo_data")


def build_pages(association: Association, content: AssociationContent) -> None:
    pages = [*content.pages, *(PROJECTS_OF_OTHERS if association.is_umbrella else ())]
    keys: dict[tuple[str, str], object] = {}
    for home in homes(association):
        language = home.locale.language_code
        with translation.override(language):
            for page in pages:
                if language in page.texts:
                    build_page(association, home, page, keys)
            hooks.collect_for(association, "starter_pages", home=home)


def build_page(association: Association, home, content: PageContent, keys: dict) -> None:
    text = content.texts[home.locale.language_code]
    if content.kind == "home":
        fill_home(home, text)
        return
    built = hooks.collect_for(association, "demo_page", kind=content.kind, parent=home, text=text, content=content)
    for page in built:  # the same page in another language: one translation set
        key = keys.setdefault((content.kind, content.slug), page.translation_key)
        if page.translation_key != key:
            page.translation_key = key
            page.save(update_fields=["translation_key"])


def build_registry(association: Association, content: AssociationContent) -> None:
    generated = generated_counts().get(content.slug, 0)
    place = sum(map(ord, content.slug))
    for entry in [*content.organisations, *organisations(content.place, generated, SEED + place)]:
        build_organisation(association, entry)


def build_organisation(association: Association, entry: OrganisationContent) -> Organisation:
    return OrganisationFactory(
        owner=association,
        name=entry.name,
        description=entry.description,
        kind=entry.kind,
        languages=entry.languages,
        city="" if association.is_umbrella else association.place,
        address_1=entry.address,
        is_step_free=entry.is_step_free,
        is_example=entry.is_example,
        topics=sorted({topic for service in entry.services for topic in service.topics}),
        checked_on=checked_on(entry),
        services=[service_document(service) for service in entry.services],
    )


def checked_on(entry: OrganisationContent) -> date | None:
    return None if entry.checked_days_ago is None else timezone.localdate() - timedelta(days=entry.checked_days_ago)


def service_document(service: ServiceContent) -> Document:
    hours = [
        {
            "rrule": schedule.rrule,
            "opens_at": schedule.opens_at,
            "closes_at": schedule.closes_at,
            "valid_from": SCHEDULES_FROM.isoformat(),
        }
        for schedule in service.schedules
    ]
    return {
        "name": service.name,
        "description": service.description,
        "languages": list(service.languages),
        "topics": list(service.topics),
        "translations": service.translations,
        "women_only": service.women_only,
        "interpreter": service.interpreter,
        "is_example": service.is_example,
        "schedules": hours,
    }


def build_staff(association: Association) -> None:
    """Open accounts: a manager for each association; the other roles at the umbrella and, to try them, in Lübeck."""
    if association.is_umbrella:
        UserFactory(email=f"admin@{DOMAIN}", is_superuser=True, is_staff=True)
        people = {"kuratorin": Role.CURATOR, "verwaltung": Role.FEDERATION_MANAGER}
    else:
        people = {association.slug: Role.MANAGER}
    if association.slug == "luebeck":
        people |= {
            "redaktion.luebeck": Role.EDITOR,
            "uebersetzung.luebeck": Role.TRANSLATOR,
            "veroeffentlichung.luebeck": Role.PUBLISHER,
        }
    for name, role in people.items():
        languages = ["ar"] if role == Role.TRANSLATOR else []
        grant_role(UserFactory(email=f"{name}@{DOMAIN}"), association, role, languages=languages)
