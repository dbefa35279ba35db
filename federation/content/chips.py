"""The filters of a list that are on, each a link that takes it away: for `components/chips.html`."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest


@dataclass(frozen=True)
class Chip:
    """A filter that is set, and the address of the list without it."""

    label: str
    remove_url: str


def chips(request: HttpRequest, active: Iterable[tuple[str, str]]) -> list[Chip]:
    """`active`: the parameter and the words of each filter that is on."""
    return [Chip(words, without(request, name)) for name, words in active]


def without(request: HttpRequest, name: str) -> str:
    """This list's address, from its first page on, without one parameter."""
    query = request.GET.copy()
    for left_out in (name, "page"):
        query.pop(left_out, None)
    return f"{request.path}?{query.urlencode()}" if query else request.path
