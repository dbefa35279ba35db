"""What of the registry may be found: every organisation and every service, with its associations."""

from federation.plugin_api import SearchDocument, SearchSource

from .models import Organisation, Service


def sources() -> list[SearchSource]:
    return [
        SearchSource(Organisation, organisations, organisation_documents),
        SearchSource(Service, services, service_documents),
    ]


def organisations():
    return (
        Organisation.objects.listed()
        .filter(memberships__isnull=False)
        .distinct()
        .prefetch_related("memberships__association", "language_set", "locations")
    )


def services():
    return (
        Service.objects.filter(organisation__in=Organisation.objects.listed(), organisation__memberships__isnull=False)
        .exclude(status=Service.Status.ENDED)
        .distinct()
        .select_related("organisation")
        .prefetch_related("organisation__memberships__association", "organisation__locations", "language_set")
    )


def association_slugs(organisation: Organisation) -> tuple[str, ...]:
    """The owner first; the umbrella shows every organisation, so it need not be named."""
    return tuple(membership.association.slug for membership in organisation.memberships.all())


def path(organisation: Organisation, language: str, fragment: str = "") -> str:
    return f"/{language}/organisationen/{organisation.slug}/{fragment}"


def where(organisation: Organisation) -> str:
    return ", ".join(part for part in (organisation.name, organisation.city) if part)


def organisation_documents(organisation: Organisation) -> list[SearchDocument]:
    return [
        SearchDocument(
            thing=f"organisation:{organisation.pk}",
            language=organisation.text_language,
            kind="organisation",
            title=organisation.name,
            body=f"{organisation.description}\n{where(organisation)}",
            path=path(organisation, organisation.text_language),
            associations=association_slugs(organisation),
            shared_path=True,
        )
    ]


def service_documents(service: Service) -> list[SearchDocument]:
    organisation = service.organisation
    return [
        SearchDocument(
            thing=f"service:{service.pk}",
            language=service.text_language,
            kind="service",
            title=service.name,
            body=f"{service.description}\n{where(organisation)}",
            path=path(organisation, service.text_language, f"#angebot-{service.pk}"),
            associations=association_slugs(organisation),
            shared_path=True,
        )
    ]
