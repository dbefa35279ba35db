"""What of the pages may be found: live, public, of a type that has a search kind."""

from django.apps import apps
from django.conf import settings

from federation.plugin_api import SearchDocument, SearchSource

from .addresses import association_slug, page_path
from .models import BasePage


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
        )
    ]
