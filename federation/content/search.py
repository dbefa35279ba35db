"""What of the pages may be found: live, public, of a type that has a search kind."""

from functools import lru_cache
from time import monotonic

from django.apps import apps
from django.conf import settings

from federation.associations.models import Association
from federation.plugin_api import SearchDocument, SearchSource, hooks

from .addresses import association_slug, page_path
from .models import BasePage

PLACES_KEPT_FOR = 600  # seconds


def page_models() -> list[type[BasePage]]:
    return [m for m in apps.get_models() if issubclass(m, BasePage) and m.search_kind]


def page_sources() -> list[SearchSource]:
    return [SearchSource(model=model, public=public_pages(model), documents=page_documents) for model in page_models()]


def public_pages(model: type[BasePage]):
    def queryset():
        return model.objects.live().public().select_related("locale")

    return queryset


def page_documents(page: BasePage) -> list[SearchDocument]:
    return [
        SearchDocument(
            thing=f"page:{page.translation_key}",
            language=page.locale.language_code,
            kind=page.search_kind,
            title=page.title,
            body=page.searchable_text(),
            path=page_path(page),
            associations=(association_slug(page),),
            is_source=page.locale.language_code == settings.LANGUAGE_CODE,
            plugin=page.plugin,
            facets=page.search_facets(),
            locations=location_of(association_slug(page), int(monotonic() // PLACES_KEPT_FOR)),
            updated_at=page.last_published_at,
        )
    ]


@lru_cache(maxsize=512)
def location_of(slug: str, _period: int) -> tuple[tuple[float, float], ...]:
    """Where the association is, so that its pages are near its town. The umbrella is nowhere in particular."""
    association = Association.objects.filter(slug=slug, is_umbrella=False).first()
    found = hooks.collect("search_places", text=association.place) if association else []
    return tuple((place.latitude, place.longitude) for place in found[:1])
