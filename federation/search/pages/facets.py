"""The filters of the search page: what there is to choose, the chosen and the most common first."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from .. import sources
from ..asking import labels
from ..asking.answers import Answer, Option

YES = "yes"  # the only value of a facet that things have or have not
OPEN = 6  # options that are not folded away
MOST = 20  # options of a facet; the rest is found by narrowing down first
ORDER = {"kind": 10, "when": 20, "association": 25, "available_in": 80}  # between those of `SearchFacet.order`


@dataclass(frozen=True)
class Choice:
    """A box to tick: an option, with the name of its facet."""

    name: str
    option: Option


@dataclass(frozen=True)
class Group:
    """A facet in the form. `more` is folded away."""

    title: str
    choices: list[Choice]
    more: list[Choice]


def groups(options: Mapping[str, list[Option]]) -> list[Group]:
    """All facets that have something to choose. Those of a single yes share a group, in the place of the first."""
    found, switches, place = [], [], 0
    for name in sorted(options, key=order_of):
        if any(option.value != YES for option in options[name]):
            found.append(group(name, options[name]))
        elif options[name]:
            place = place if switches else len(found)
            switches += [Choice(name, option) for option in options[name]]
    if switches:
        found.insert(place, Group(_("Gut zu wissen"), switches, []))
    return found


def order_of(name: str) -> int:
    return ORDER[name] if name in ORDER else sources.plugin_facets()[name].order


def group(name: str, options: list[Option]) -> Group:
    ranked = sorted(options, key=lambda option: not option.is_selected) if len(options) > OPEN else options
    is_chosen = sum(option.is_selected for option in options)
    stop = max(OPEN, is_chosen) if len(options) > OPEN + 1 else len(options)  # nobody unfolds a single one
    choices = [Choice(name, option) for option in ranked[: max(MOST, stop)]]
    return Group(labels.facet(name), choices[:stop], choices[stop:])


def chips(found: Answer) -> list[dict]:
    """The chosen values, each with the address of the search without it."""
    return [
        {"label": option.label, "remove_url": found.question.without(name, option.value).address}
        for name, options in found.options.items()
        for option in options
        if option.is_selected
    ]


def scopes(found: Answer, own) -> list[dict]:
    """The whole federation, or this association only, with the hits of each."""
    chosen = found.question.filters.get("association", ())
    here = next((option.count for option in found.options["association"] if option.value == own.slug), 0)
    return [
        {
            "title": _("Ganzer Bundesverband"),
            "count": found.results.everywhere,
            "url": found.question.with_filter("association").address,
            "is_current": not chosen,
        },
        {
            "title": _("Nur %(place)s") % {"place": labels.place(own)},
            "count": here,
            "url": found.question.with_filter("association", own.slug).address,
            "is_current": chosen == (own.slug,),
        },
    ]
