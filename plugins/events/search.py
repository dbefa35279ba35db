"""What the search knows of an event beside its text."""

from collections.abc import Collection
from datetime import datetime
from functools import lru_cache

from django.db.models import Q
from django.utils.translation import gettext

from federation.plugin_api import HitDetails
from federation.registry import search as registry
from federation.registry.models import Topic
from federation.registry.schedules.words import comma

from . import words

MOST_TIMES = 26  # a page of the index for half a year of a weekly series; each night the next ones follow


def first_line(event) -> str:
    """When and where, so that an excerpt tells it and a name of a place finds it."""
    said = comma().join(part for part in (words.when(event.plan), event.where) if part)
    return f"{said}." if said else ""


def facets_of(event) -> dict[str, tuple[str, ...]]:
    facets = {
        "topic": tuple(sorted(event.topics)),
        "spoken": tuple(sorted(event.spoken)),
        "women": (registry.YES,) if event.women_only else (),
        "step_free": (registry.YES,) if event.is_step_free else (),
    }
    return {**facets, "state": (event.state,)} if event.state else facets


def keywords_of(event) -> tuple[str, ...]:
    """Topics and languages in every language, so that a question in one finds what is written in another."""
    topics = Topic.objects.filter(slug__in=event.topics) if event.topics else ()
    return (*registry.keywords(topics, event.spoken, women_only=event.women_only), *kind_in_all_languages())


@lru_cache(maxsize=1)
def kind_in_all_languages() -> tuple[str, ...]:
    return tuple(dict.fromkeys(registry.in_all_languages("Veranstaltung")))


def details_of(events, keys: Collection[str]) -> dict[str, HitDetails]:
    """Of those that are called off, and of those for women only."""
    told = events.filter(Q(status=events.model.Status.CANCELLED) | Q(women_only=True), pk__in=keys)
    return {
        str(pk): HitDetails(
            status=str(events.model.Status.CANCELLED.label) if status == events.model.Status.CANCELLED else "",
            remarks=(gettext(registry.WOMEN_ONLY),) if women_only else (),
        )
        for pk, status, women_only in told.values_list("pk", "status", "women_only")
    }


def times_of(event) -> tuple[tuple[datetime, datetime], ...]:
    """A cancelled event is found, but not as something that takes place at a time."""
    if event.is_cancelled:
        return ()
    return tuple((date.starts, date.ends) for date in event.plan.coming()[:MOST_TIMES])
