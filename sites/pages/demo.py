"""How the demo's plain texts become this app's pages."""

from datetime import date

from federation.content.demo import common
from federation.content.domain import lay_index, lay_page

from .domain import lay_news_index
from .models import ContactPage, NewsPage, StandardPage


def build_page(kind, parent, text, content) -> list:
    if kind == "standard":
        return [lay_page(parent, StandardPage(**common(text, content)))]
    if kind == "news":
        return [
            lay_page(
                lay_news_index(parent), NewsPage(**common(text, content), date=date.fromisoformat(content.data["date"]))
            )
        ]
    if kind == "contact":
        page = lay_index(ContactPage, parent, title=text.title, slug=content.slug)
        for name, value in common(text, content).items():
            setattr(page, name, value)
        page.show_in_menus = True
        page.save_revision().publish()
        return [page]
    return []
