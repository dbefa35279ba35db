"""How the demo's plain texts become this app's pages."""

from datetime import date

from django.utils.translation import gettext as _

from federation.content.demo import common
from federation.content.domain import lay_index, lay_page

from .models import ContactPage, NewsIndexPage, NewsPage, StandardPage


def build_page(kind, parent, text, content) -> list:
    if kind == "standard":
        return [lay_page(parent, StandardPage(**common(text, content)))]
    if kind == "news":
        index = lay_index(NewsIndexPage, parent, title=_("Neues"), slug="neues")
        return [lay_page(index, NewsPage(**common(text, content), date=date.fromisoformat(content.data["date"])))]
    if kind == "contact":
        page = lay_index(ContactPage, parent, title=text.title, slug=content.slug)
        for name, value in common(text, content).items():
            setattr(page, name, value)
        page.show_in_menus = True
        page.save_revision().publish()
        return [page]
    return []
