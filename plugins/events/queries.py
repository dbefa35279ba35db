"""Which events a visitor of a site may see. Each function says how many queries it takes."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from federation.associations.models import Association
from federation.content.addresses import association_slug, page_path
from federation.content.public import is_public

from .models import EventPage
from .timing import Plan

KEPT = timedelta(days=366)  # how long a list tells of what is over
KEPT_IN_CALENDARS = timedelta(days=28)  # or what was yesterday would vanish from readers' own calendars


class Row(NamedTuple):
    """What choosing and sorting need of an event, without loading its page."""

    pk: int
    key: UUID
    language: str
    url_path: str
    starts_at: datetime
    ends_at: datetime
    is_all_day: bool
    rrule: str
    except_dates: list
    city: str
    online_url: str
    spoken: list
    women_only: bool

    @property
    def plan(self) -> Plan:
        return Plan(self.starts_at, self.ends_at, self.is_all_day, self.rrule, tuple(self.except_dates))

    @property
    def owner(self) -> str:
        return self.url_path.split("/")[1]


FIELDS = ("pk", "translation_key", "locale__language_code", *Row._fields[3:])


def owners(association: Association) -> dict[str, Association]:
    """Whose events its site shows, by slug: its own and the umbrella's; at the umbrella everybody's. One query."""
    found = Association.objects.on_air().filter(plugin_set__plugin=EventPage.plugin).select_related("site")
    if not association.is_umbrella:
        found = found.filter(Q(pk=association.pk) | Q(is_umbrella=True))
    return {each.slug: each for each in found}


def public_events():
    return EventPage.objects.live().filter(is_public())


def coming_rows(language: str, whose: Iterable[str]) -> list[Row]:
    """What is not over yet, each once, in the best language for the reader. One query."""
    return rows(public_events().filter(over_at__gt=timezone.now()), language, whose)


def calendar_rows(language: str, whose: Iterable[str]) -> list[Row]:
    """What is coming, and what was over lately. One query."""
    return rows(public_events().filter(over_at__gt=timezone.now() - KEPT_IN_CALENDARS), language, whose)


def past_rows(language: str, whose: Iterable[str]) -> list[Row]:
    """What was over within a year. One query."""
    now = timezone.now()
    return rows(public_events().filter(over_at__lte=now, over_at__gt=now - KEPT), language, whose)


def rows(events, language: str, whose: Iterable[str]) -> list[Row]:
    best: dict[UUID, Row] = {}
    slugs = frozenset(whose)
    for values in events.order_by("pk").values_list(*FIELDS):
        row = Row(*values)
        if row.owner in slugs and (row.key not in best or rank(row, language) < rank(best[row.key], language)):
            best[row.key] = row
    return list(best.values())


def rank(row: Row, language: str) -> int:
    return [language, settings.LANGUAGE_CODE, row.language].index(row.language)


def addressed(pks: Iterable[int], whose: dict[str, Association], request) -> dict[int, EventPage]:
    """The pages by number, each with `.link` as seen from the request's site and `.owner_association`. One query."""
    pages = EventPage.objects.filter(pk__in=pks).select_related("locale").defer("body")
    found = {}
    for page in pages:
        page.owner_association = whose[association_slug(page)]
        is_own = page.owner_association.pk == request.association.pk
        page.link = page_path(page) if is_own else page.owner_association.root_url + page_path(page)
        found[page.pk] = page
    return found
