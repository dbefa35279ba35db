"""What every page of the theme needs to know. Lazy: a page that shows none of it asks for none of it."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from wagtail.models import Page

from federation.associations.middleware import preferred_language
from federation.plugin_api import hooks

from .addresses import page_path


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
    is_admin = request.path.startswith("/admin/") and not getattr(request, "is_error", False)
    if association is None or is_admin:
        return {}
    pages = SimpleLazyObject(lambda: Surroundings(request))
    languages = SimpleLazyObject(lambda: language_links(request, pages))
    return {
        "association": association,
        "umbrella_url": association.umbrella_url,
        "association_count": association.association_count,
        "home_url": f"/{current_language(request)}/",
        "search_url": f"/{current_language(request)}/suche/",
        "canonical_url": canonical_url(request),
        "languages": languages,
        "language_offer": SimpleLazyObject(lambda: language_offer(request, languages)),
        "crumbs": SimpleLazyObject(lambda: breadcrumbs(request, pages)),
        "main_menu": SimpleLazyObject(lambda: main_menu(request, pages.top_level)),
        "footer_menu": SimpleLazyObject(lambda: footer_menu(request, pages.top_level)),
    }


def current_language(request) -> str:
    return getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)


def canonical_url(request) -> str:
    page = getattr(request, "current_page", None)
    if page is not None:
        return page.canonical_url(request)
    return getattr(request, "canonical_url", request.association.root_url + request.path)


class Surroundings:
    """The pages that a page's frame names, in one query: above it, in other languages, at the top of the menu."""

    def __init__(self, request):
        association, page = request.association, getattr(request, "current_page", None)
        container = association.site.root_page
        locale = association.locale(current_language(request))
        top_depth = container.depth + 2
        wanted = Q(path__startswith=container.path, depth=top_depth, locale=locale)
        ancestors = []
        if page is not None:
            steps = range(top_depth, page.depth)
            ancestors = [page.path[: step * page.steplen] for step in steps]
            wanted |= Q(translation_key=page.translation_key) | Q(path__in=ancestors)
        found = [p for p in Page.objects.filter(wanted).live().order_by("path") if is_shown(p, association)]
        self.top_level = [p for p in found if p.depth == top_depth and p.locale_id == locale.pk]
        self.ancestors = [p for p in found if p.path in ancestors]
        languages = {offered.locale_id: offered.locale.language_code for offered in association.language_set.all()}
        self.translations = {
            languages[p.locale_id]: page_path(p)
            for p in found
            if page is not None and p.translation_key == page.translation_key and p.locale_id in languages
        }


def type_of(page: Page) -> type[Page] | None:
    """None: it is not installed. No query: content types are kept."""
    return ContentType.objects.get_for_id(page.content_type_id).model_class()


def is_shown(page: Page, association) -> bool:
    """Whether visitors may see pages of this type here: it is installed, and its plugin is on."""
    model = type_of(page)
    return model is not None and (not hasattr(model, "is_on") or model.is_on(association))


def breadcrumbs(request, pages: Surroundings) -> list[Link]:
    """From the home page to what is right above this page."""
    above = [Link(page.title, page_path(page)) for page in pages.ancestors]
    return [Link(_("Start"), f"/{current_language(request)}/"), *above]


def language_links(request, pages: Surroundings) -> list[LanguageLink]:
    """One link for each language of the association: to the same page where it is translated, else home."""
    current, names = current_language(request), dict(settings.LANGUAGES)
    addresses = translated_paths(request, pages)
    return [
        LanguageLink(code, names[code], addresses.get(code, f"/{code}/"), code == current, code in addresses)
        for code in request.association.languages
    ]


def translated_paths(request, pages: Surroundings) -> dict[str, str]:
    if getattr(request, "current_page", None) is not None:
        return pages.translations
    if hasattr(request, "translated_paths"):
        return request.translated_paths
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
        if not page.show_in_menus and getattr(type_of(page), "in_footer", True)
    ]
