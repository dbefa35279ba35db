"""What hooks hand over. Frozen, so that nobody changes what another plugin gave."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import Model, QuerySet


@dataclass(frozen=True)
class MenuItem:
    """One entry of an association's main menu. `path` is relative to the site, such as "/de/search/"."""

    title: str
    path: str
    order: int = 500


@dataclass(frozen=True)
class HomeSection:
    """A part of the home page: a template that gets `context` beside the page's own context."""

    template: str
    context: Mapping[str, Any] = field(default_factory=dict)
    order: int = 500


@dataclass(frozen=True)
class SearchKind:
    """What sort of thing a hit is: `name` in addresses and the API, `label` (one) and `plural` for people."""

    name: str
    label: str
    plural: str
    order: int = 500


@dataclass(frozen=True)
class SearchFacet:
    """A further filter of the search page. `value_label` turns a stored value into words in the active language.

    Where the words are in the database, `value_labels` gives those of all values at once; one that is missing there
    is shown as it is.

    With a `hit_label` each hit says its values: after the label, or with an empty one by themselves.
    """

    name: str
    label: str
    value_label: Callable[[str], str] = str
    value_labels: Callable[[Collection[str]], Mapping[str, str]] | None = None
    hit_label: str | None = None
    order: int = 500


@dataclass(frozen=True)
class SearchDocument:
    """One thing in one language, as the index holds it.

    `thing` is the same for all languages of one thing, such as "page:<translation key>"; together with `language`
    it is the document's identity. `associations` are slugs, the owner first. `path` is relative to the site of the
    owner. With `shared_path` it is the address of a view, which is there on the site of each of `associations` and in
    each of its languages: the reader gets it in theirs. `plugin` is the slug of the plugin that must
    be on for the document to be found.

    `names` are what it is also called; `keywords` are found but not shown, such as topics in every language. `facets`
    holds values for the facets that somebody declared. `locations` are (latitude, longitude) in degrees, `times`
    aware (start, end) of the coming weeks. `checked_on` says when somebody last found it true, for things that are
    checked; `updated_at` when it changed. What is said of the thing and not of a language is taken from the source.
    """

    thing: str
    language: str
    kind: str
    title: str
    path: str
    associations: tuple[str, ...]
    body: str = ""
    names: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    is_source: bool = True
    shared_path: bool = False
    plugin: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    locations: tuple[tuple[float, float], ...] = ()
    times: tuple[tuple[datetime, datetime], ...] = ()
    checked_on: date | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True)
class SearchPlace:
    """A place that somebody named in a search: degrees (WGS 84)."""

    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class HitDetails:
    """What a hit says beside its text, in the active language: `status` is what must be known first, such as
    “abgesagt”, `by` who offers it, `remarks` are a word or two each.
    """

    status: str = ""
    by: str = ""
    phone: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchSource:
    """Objects of one model that visitors may find.

    `public` gives the objects that may be in the index (and nothing else); `documents` turns one of them into its
    documents. An object outside `public` has none. `details` says more of some objects on a page of hits, by their
    primary keys as text; it should take one query, and may leave objects out.
    """

    model: type[Model]
    public: Callable[[], QuerySet]
    documents: Callable[[Any], Iterable[SearchDocument]]
    details: Callable[[Collection[str]], Mapping[str, HitDetails]] | None = None
