"""The shape of the demo's texts: plain data, one module for each association, no database.

Language codes are those of `settings.LANGUAGES`: de (the source, always there), en, tr, ar, uk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Language = Literal["de", "en", "tr", "ar", "uk"]
Text = Mapping[Language, str]
# A block is its name in `federation.content.blocks` and its value, such as
# ("heading", "Worum es geht"), ("paragraph", "<p>…</p>"),
# ("cards", [{"title": "…", "text": "…"}]), ("facts", [{"label": "…", "value": "…"}]),
# ("topics", [{"icon": "paper", "title": "…", "text": "…", "query": "…"}]),
# ("quote", {"text": "…", "source": "…"}), ("notice", "…"), ("funders", [{"name": "…", "note": "…"}]),
# ("call_to_action", {"title": "…", "text": "…", "button": "…", "address": "contact/"}).
# `address` is relative to the home page in the same language.
Block = tuple[str, Any]
PageKind = Literal["home", "standard", "news", "contact", "project", "project_section", "best_practice"]


@dataclass(frozen=True)
class PageText:
    """What one page says in one language.

    `fields` holds the further translated fields of the kind: home: `hero_title`;
    project: `motto`, `audience`, `interpreting`; best_practice: `situation`, `concept`, `roles`, `gains`
    (list of str), `conclusion`, `partners`, `cooperation`, `funding` (rich text where not a list).
    """

    title: str
    introduction: str = ""
    body: tuple[Block, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class PageContent:
    """One page in all its languages. `slug` is the same in each of them.

    `data` holds what is not translated: news: `date` (ISO); project: `started`, `ended` (years or None);
    project_section: `project` (slug of the umbrella's project); best_practice: `place`, `since` (year).
    """

    kind: PageKind
    slug: str
    texts: Mapping[Language, PageText]
    data: Mapping[str, Any] = field(default_factory=dict)
    in_menu: bool = False
    is_example: bool = False  # invented: the page says so


@dataclass(frozen=True)
class ScheduleContent:
    """When a service takes place: an RFC 5545 rule and local times ("14:00"); none of them by appointment."""

    rrule: str
    opens_at: str
    closes_at: str


@dataclass(frozen=True)
class ServiceContent:
    """What an organisation offers (HSDS `service`), in German."""

    name: str
    description: str
    languages: tuple[str, ...] = ("de",)
    schedules: tuple[ScheduleContent, ...] = ()  # empty: by appointment
    women_only: bool = False
    interpreter: bool = False
    topics: tuple[str, ...] = ()  # slugs of the federation's taxonomy
    translations: Mapping[str, Mapping[Language, str]] = field(default_factory=dict)  # by field
    is_example: bool = True


@dataclass(frozen=True)
class OrganisationContent:
    """An entry of the registry, in German. `kind` is one of `Organisation.Kind`."""

    name: str
    description: str
    kind: Literal["migrant_organisation", "association", "public_body", "initiative", "partner"]
    languages: tuple[str, ...] = ("de",)
    services: tuple[ServiceContent, ...] = ()
    address: str = ""  # invented ones say “Musterweg”
    is_step_free: bool | None = None
    checked_days_ago: int | None = None  # None: nobody has checked it
    is_example: bool = False


@dataclass(frozen=True)
class AssociationContent:
    """A local association (or the umbrella), its pages and the organisations that the documents name."""

    slug: str
    name: str
    tagline: Text
    place: str
    federal_state: str  # ISO 3166-2, such as "DE-SH"
    latitude: float
    longitude: float
    languages: tuple[Language, ...]
    accent: str  # one chosen colour, hex
    pages: tuple[PageContent, ...]
    organisations: tuple[OrganisationContent, ...] = ()
    address: str = ""  # lines, invented ones say "Musterweg"
    email: str = ""
    phone: str = ""
    is_umbrella: bool = False
    is_example: bool = False
