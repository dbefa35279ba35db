"""The pages of a list that visitors turn by its address (`?page=2`)."""

from django.core.paginator import InvalidPage, Page, Paginator


def page_of(paginator: Paginator, number: str | int) -> Page | None:
    """The page with this number, in which anything may stand, or None where there is no such page: templates say so."""
    try:
        return paginator.page(number)
    except InvalidPage:
        return None
