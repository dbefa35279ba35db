"""What of the pages may be found: live, public, of a type that has a search kind."""

from django.apps import apps
from django.conf import settings

from federation.plugin_api import SearchDocument, SearchSource

from .addresses import association_slug, find_association, page_path
from .models import BasePage, ProjectSectionPage


def page_models() -> list[type[BasePage]]:
    return [m for m in apps.get_models() if issubclass(m, BasePage) and m.search_kind]


def page_sources() -> list[SearchSource]:
    return [
        SearchSource(model, public=public_pages(model), documents=page_documents, details=model.search_details)
        for model in page_models()
    ]


def public_pages(model: type[BasePage]):
    def queryset():
        beside = ("locale", "project") if issubclass(model, ProjectSectionPage) else ("locale",)
        return model.objects.live().public().select_related(*beside)

    return queryset


def page_documents(page: BasePage) -> list[SearchDocument]:
    if not page.is_found():
        return []
    slug = association_slug(page)
    where, own_locations = whereabouts(slug), page.search_locations()
    return [
        SearchDocument(
            thing=f"page:{page.translation_key}",
            language=page.locale.language_code,
            kind=page.search_kind,
            title=page.title,
            keywords=keywords(page),
            body=page.searchable_text(),
            path=page_path(page),
            associations=(slug,),
            is_source=page.locale.language_code == settings.LANGUAGE_CODE,
            plugin=page.plugin,
            facets={"state": where["state"], "lists": listed(type(page)), **page.search_facets()},
            locations=where["locations"] if own_locations is None else own_locations,
            times=page.search_times(),
            updated_at=page.last_published_at,
        )
    ]


def listed(model: type[BasePage]) -> tuple[str, ...]:
    """The kinds of the pages below, where none is of the page's own: a list of news, of projects and their sections."""
    kinds = {getattr(below, "search_kind", "") for below in model.allowed_subpage_models()}
    return () if model.search_kind in kinds else tuple(sorted(kinds - {""}))


def keywords(page: BasePage) -> tuple[str, ...]:
    """A section is found by its project, whatever the association calls it."""
    is_of_project = isinstance(page, ProjectSectionPage) and page.project.live
    return (*page.search_keywords(), *((page.project.title,) if is_of_project else ()))


def whereabouts(slug: str) -> dict:
    """Where the association is: its pages are near its town, and of its Land. The umbrella's are nowhere."""
    association = find_association(slug)
    if association is None or association.is_umbrella:
        return {"locations": (), "state": ()}
    is_placed = association.latitude is not None and association.longitude is not None
    return {
        "locations": ((float(association.latitude), float(association.longitude)),) if is_placed else (),
        "state": (association.federal_state,) if association.federal_state else (),
    }
