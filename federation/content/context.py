"""What every page of the theme needs to know. Lazy: a page that shows none of it asks for none of it."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from wagtail.models import Page

from federation.associations.middleware import preferred_language
from federation.associations.models import Association
from federation.plugin_api import hooks

from .addresses import page_path

UMBRELLA = "federation:umbrella"  # cache key: (address of the umbrella, number of local associations)


@dataclass(frozen=True)
class Link:
    title: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class LanguageLink:
    code: str
    name: str
    url: str
    is_current: bool
    is_translated: bool  # else the address is the home page's


@dataclass(frozen=True)
class LanguageOffer:
    code: str
    url: str
    text: str


def site(request) -> dict:
    association = getattr(request, "association", None)
    if association is None or request.path.startswith("/admin/"):
        return {}
    umbrella_url, association_count = umbrella()
    languages = SimpleLazyObject(lambda: language_links(request))
    top_level = SimpleLazyObject(lambda: top_level_pages(request))
    return {
        "association": association,
        "umbrella_url": umbrella_url,
        "association_count": association_count,
        "home_url": f"/{current_language(request)}/",
        "search_url": f"/{current_language(request)}/suche/",
        "canonical_url": canonical_url(request),
        "languages": languages,
        "language_offer": SimpleLazyObject(lambda: language_offer(request, languages)),
        "main_menu": SimpleLazyObject(lambda: main_menu(request, top_level)),
        "footer_menu": SimpleLazyObject(lambda: footer_menu(request, top_level)),
    }


def umbrella() -> tuple[str, int]:
    known = cache.get(UMBRELLA)
    if known is None:
        every = list(Association.objects.select_related("site").only("is_umbrella", "site"))
        address = next((a.root_url for a in every if a.is_umbrella), "")
        known = address, sum(not a.is_umbrella for a in every)
        cache.set(UMBRELLA, known)
    return known


def current_language(request) -> str:
    return getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)


def canonical_url(request) -> str:
    page = getattr(request, "current_page", None)
    if page is not None:
        return page.canonical_url(request)
    return getattr(request, "canonical_url", request.association.root_url + request.path)


def language_links(request) -> list[LanguageLink]:
    """One link for each language of the association: to the same page where it is translated, else home."""
    current, names = current_language(request), dict(settings.LANGUAGES)
    addresses = translated_paths(request)
    return [
        LanguageLink(code, names[code], addresses.get(code, f"/{code}/"), code == current, code in addresses)
        for code in request.association.languages
    ]


def translated_paths(request) -> dict[str, str]:
    page = getattr(request, "current_page", None)
    if page is not None:
        same = Page.objects.filter(translation_key=page.translation_key).live().select_related("locale")
        return {other.locale.language_code: page_path(other) for other in same}
    if getattr(request, "resolver_match", None) is None or "language" not in request.resolver_match.kwargs:
        return {}
    # A view of ours exists in every language; the question asked goes along.
    _empty, _language, rest = request.get_full_path().split("/", 2)
    return {code: f"/{code}/{rest}" for code in request.association.languages}


def language_offer(request, languages) -> LanguageOffer | None:
    """The same page in the language that the reader's browser asks for, said in that language."""
    wanted = preferred_language(request)
    if wanted is None or wanted == current_language(request):
        return None
    link = next((link for link in languages if link.code == wanted and link.is_translated), None)
    if link is None:
        return None
    with translation.override(wanted):
        return LanguageOffer(wanted, link.url, _("Diese Seite gibt es auf Deutsch"))


def top_level_pages(request) -> list[Page]:
    """The live pages right below the home page, of types that are there and on. One query."""
    container = request.association.site.root_page
    locale = request.association.locale(current_language(request))
    pages = Page.objects.filter(
        path__startswith=container.path, depth=container.depth + 2, locale=locale, live=True
    ).order_by("path")
    return [page for page in pages if is_shown(page, request.association)]


def is_shown(page: Page, association) -> bool:
    model = ContentType.objects.get_for_id(page.content_type_id).model_class()
    return model is not None and (not hasattr(model, "is_on") or model.is_on(association))


def main_menu(request, top_level) -> list[Link]:
    language = current_language(request)
    items = [(100 + place, page.title, page_path(page)) for place, page in enumerate(top_level) if page.show_in_menus]
    added = hooks.collect_for(request.association, "menu_items", language=language)
    items += [(item.order, str(item.title), item.path) for item in added]
    return [Link(title, path, request.path.startswith(path)) for _order, title, path in sorted(items)]


def footer_menu(request, top_level) -> list[Link]:
    """Top-level pages that are not in the menu: imprint, privacy and their like."""
    return [
        Link(page.title, page_path(page), request.path == page_path(page))
        for page in top_level
        if not page.show_in_menus
    ]
