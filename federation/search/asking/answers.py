"""From a question to what the page and the API show: hits in the reader's language, facets with their words."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache, cached_property
from math import cos, hypot, radians

from federation.associations.models import Association
from federation.plugin_api import SearchPlace, hooks

from .. import ranking, sources
from ..analysis.highlighting import Marked, Piece, excerpt, pieces
from ..engines import KM_OF_A_DEGREE, Query, Results
from ..models import IndexedDocument, IndexedPlace, IndexedThing
from ..text import words
from . import labels
from .intervals import INTERVALS, WEEKDAYS, intervals
from .loosening import ask
from .pins import pinned_for
from .question import Question, facet_names
from .understanding import Understanding, understand
from .upcoming import times_asked, with_next

Place = tuple[str, str]  # (plugin, association)


@dataclass(frozen=True)
class Hit:
    """A thing in the language that the reader sees it in. `languages` are all that it is there in, `facets` its
    values of what apps and plugins count.

    `association` is on whose site it opens, `associations` are all whose it is, the owner first. `distance` is in
    km, where a place was named and the thing is somewhere.
    """

    document: IndexedDocument
    association: Association
    associations: tuple[Association, ...]
    path: str
    languages: tuple[str, ...]
    facets: Mapping[str, Sequence[str]]
    marked: Marked
    reader_language: str
    distance: float | None = None
    is_pinned: bool = False

    @property
    def url(self) -> str:
        return self.association.root_url + self.path

    @property
    def owner(self) -> str:
        return self.associations[0].slug

    @property
    def checked_on(self) -> date | None:
        return self.document.thing.checked_on

    @property
    def next_time(self) -> tuple[datetime, datetime] | None:
        """Begin and end of what goes on now or comes first, where it takes place or is open at times; of what does in
        the time that was asked for, if that `is_when_asked`."""
        starts_at, ends_at = self.document.next_starts_at, self.document.next_ends_at
        return (starts_at, ends_at) if starts_at and ends_at else None

    @property
    def is_when_asked(self) -> bool:
        return self.document.next_is_asked == 1

    @property
    def is_in_other_language(self) -> bool:
        return self.document.language != self.reader_language

    @cached_property
    def excerpt(self) -> str:
        return excerpt(self.document.body, self.marked)

    @property
    def title_pieces(self) -> list[Piece]:
        return pieces(self.document.title, self.marked)

    @property
    def excerpt_pieces(self) -> list[Piece]:
        return pieces(self.excerpt, self.marked)


@dataclass(frozen=True)
class Option:
    """One value of a facet. `association` or `code` (of a language) where it stands for one."""

    value: str
    label: str
    count: int
    is_selected: bool
    association: Association | None = None
    code: str = ""

    @property
    def own_label(self) -> str:
        return labels.own_language(self.code) if self.code else ""


@dataclass(frozen=True)
class Answer:
    """`is_relaxed`: nearly nothing has all words, so things with only some are there too."""

    question: Question
    understanding: Understanding
    results: Results
    hits: list[Hit]
    options: Mapping[str, list[Option]]  # by facet
    associations: Mapping[str, Association]  # by slug
    is_relaxed: bool = False

    @property
    def places(self) -> int:
        """How many associations the hits come from."""
        chosen = self.question.filters.get("association")
        return sum(option.is_selected or not chosen for option in self.options["association"] if option.count)

    @property
    def corrected(self) -> tuple[tuple[str, str], ...]:
        return self.understanding.corrected

    @property
    def place(self) -> SearchPlace | None:
        return self.understanding.place

    @property
    def without_place(self) -> Question:
        return self.question.without_place

    @property
    def suggestion(self) -> Question | None:
        """The question with the words that the index knows, where somebody insists on the ones that were typed."""
        if self.question.spelling != "typed" or self.results.total:
            return None
        meant = understand(replace(self.question, spelling="")).corrected
        return self.question.with_text(corrected_text(self.question.text, dict(meant))) if meant else None


def answer(question: Question, own: Association, *, newest_first: bool = False) -> Answer:
    """`own` is the association whose site asks: what is on it too is shown there, and first among equals."""
    associations = {association.slug: association for association in associations_with_plugins()}
    places = places_that_count(associations)
    understanding = Understanding() if question.is_unreadable else understand(question)
    query = replace(query_of(question, understanding, places, own), newest_first=newest_first)
    results, is_relaxed = Results(), False
    if not question.is_unreadable:
        results, is_relaxed = ask(query, understanding)
    # A filter leaves out what is not so, and a feed has no first place.
    has_pins = question.text and not (question.filters or newest_first)
    pinned = pinned_for(question.text) if has_pins else []
    return Answer(
        question=question,
        understanding=understanding,
        results=results,
        hits=hits_of(question, understanding, results, pinned, own, associations, frozenset(places)),
        options=all_options(question, results, associations),
        associations=associations,
        is_relaxed=is_relaxed,
    )


def query_of(question: Question, understanding: Understanding, places: tuple[Place, ...], own: Association) -> Query:
    return Query(
        groups=understanding.groups,
        title_keys=understanding.title_keys,
        filters=question.filters,
        intervals=intervals(question.filters.get("when", ())),
        facets=facet_names(),
        places=places,
        language=question.language,
        own=own.slug,
        own_weight=ranking.OWN_SITE_ADDRESSED if understanding.is_addressed else ranking.OWN_SITE,
        page=question.page,
    )


def corrected_text(text: str, meant: Mapping[str, str]) -> str:
    return " ".join(meant.get(next(iter(words(word)), ""), word) for word in text.split())


def associations_with_plugins() -> list[Association]:
    # What other apps keep once for each association, such as its colours and tile, comes in the same query.
    alongside = [relation.get_accessor_name() for relation in Association._meta.related_objects if relation.one_to_one]
    return list(Association.objects.on_air().with_languages().select_related("site", *alongside))


def places_that_count(associations: Mapping[str, Association]) -> tuple[Place, ...]:
    """The core everywhere, each installed plugin where it is on. Asked anew each time, so switching needs no index."""
    installed = {plugin.slug for plugin in hooks.plugins()}
    return tuple(
        (plugin, slug)
        for slug, association in associations.items()
        for plugin in ("", *sorted(association.enabled_plugins & installed))
    )


def hits_of(question, understanding, results: Results, pinned, own, associations, places) -> list[Hit]:
    # What is pinned stands on the first page, and there alone, unless another page had nothing else.
    others = [key for key in results.things if key not in pinned]
    keys = [*pinned, *others] if question.page == 1 else others or list(results.things)
    variants: dict[str, list[IndexedDocument]] = defaultdict(list)
    found = IndexedDocument.objects.filter(thing__key__in=keys).select_related("thing").order_by("language")
    for document in with_next(found, times_asked(question, understanding)):
        variants[document.thing.key].append(document)
    distances = distances_to(understanding.place, keys)
    marked = cache(lambda language: Marked.by_forms(understanding.forms, language))
    hits = []
    for key in keys:
        documents = variants[key]  # none where another engine has not heard yet that it is gone
        visible = visible_at(documents[0].thing, places) if documents else []
        if not visible:
            continue
        shown = min(documents, key=lambda document: (document.language != question.language, not document.is_source))
        # The own site if it is there too, else the owner's, whom `associations` names first.
        home = associations[own.slug if shown.shared_path and own.slug in visible else visible[0]]
        hits.append(
            Hit(
                document=shown,
                association=home,
                associations=tuple(associations[slug] for slug in visible),
                path=path_for(shown, home, question.language),
                languages=tuple(document.language for document in documents),
                facets=max(documents, key=lambda document: document.is_source).about["facets"],
                marked=marked(shown.language),
                reader_language=question.language,
                distance=distances.get(key),
                is_pinned=key in pinned,
            )
        )
    return hits


def visible_at(thing: IndexedThing, places: frozenset[Place]) -> list[str]:
    return [slug for slug in thing.associations if (thing.plugin, slug) in places]


def distances_to(place: SearchPlace | None, keys: list[str]) -> dict[str, float]:
    """From the place to the nearest of each thing's, in km."""
    if place is None:
        return {}
    nearest: dict[str, float] = {}
    there = IndexedPlace.objects.filter(thing__key__in=keys).values_list("thing__key", "latitude", "longitude")
    for key, latitude, longitude in there:
        km = kilometres(place, latitude, longitude)
        nearest[key] = min(km, nearest.get(key, km))
    return nearest


def kilometres(place: SearchPlace, latitude: float, longitude: float) -> float:
    """As on a flat map, which is right within some hundred kilometres."""
    north = (latitude - place.latitude) * KM_OF_A_DEGREE
    east = (longitude - place.longitude) * KM_OF_A_DEGREE * cos(radians(place.latitude))
    return hypot(north, east)


def path_for(document: IndexedDocument, home: Association, reader_language: str) -> str:
    """A view is there in every language of its site, so the reader gets it in theirs, whatever language it tells of."""
    stem = f"/{document.language}/"
    if document.shared_path and reader_language in home.languages and document.path.startswith(stem):
        return f"/{reader_language}/{document.path.removeprefix(stem)}"
    return document.path


def all_options(question: Question, results: Results, associations) -> dict[str, list[Option]]:
    return {name: options_of(name, question, results, associations) for name in facet_names()}


def options_of(name: str, question: Question, results: Results, associations) -> list[Option]:
    """The values that would find something, and those that are chosen even if they find nothing."""
    counts, chosen = results.facets.get(name, {}), question.filters.get(name, ())
    values = list(dict.fromkeys([*counts, *chosen]))
    value_labels = labels_of(name, values, associations)
    options = [
        Option(
            value=value,
            label=value_labels[value],
            count=counts.get(value, 0),
            is_selected=value in chosen,
            association=associations.get(value) if name == "association" else None,
            code=value if name == "available_in" else "",
        )
        for value in values
        if counts.get(value) or value in chosen
    ]
    order = {"kind": list(sources.kinds()), "when": [*INTERVALS, *WEEKDAYS]}.get(name)
    if order:
        return sorted(options, key=lambda option: order.index(option.value) if option.value in order else len(order))
    return sorted(options, key=lambda option: (-option.count, option.label))


def labels_of(name: str, values: list[str], associations: Mapping[str, Association]) -> dict[str, str]:
    facet = sources.plugin_facets().get(name)
    if facet and facet.value_labels:
        known = facet.value_labels(values) if values else {}
        return {value: str(known.get(value, value)) for value in values}
    label = facet.value_label if facet else core_labels(associations)[name]
    return {value: str(label(value)) for value in values}


def core_labels(associations: Mapping[str, Association]) -> dict[str, Callable[[str], str]]:
    return {
        "association": lambda slug: labels.place(associations[slug]) if slug in associations else slug,
        "kind": labels.kind_plural,
        "available_in": labels.language,
        "when": labels.when,
    }
