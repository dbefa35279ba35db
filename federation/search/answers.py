"""From a question to what the page and the API show: hits in the reader's language, facets with their words."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from federation.associations.models import Association
from federation.plugin_api import hooks

from . import engines, labels, sources
from .engines import Query, Results
from .models import IndexedDocument
from .question import Question, facet_names
from .text import Piece, excerpt, pieces

Place = tuple[str, str]  # (plugin, association)


@dataclass(frozen=True)
class Hit:
    """A thing in the language that the reader sees it in. `languages` are all that it is there in.

    `association` is on whose site it opens, `owner` the slug of whose it is.
    """

    document: IndexedDocument
    association: Association
    owner: str
    path: str
    languages: tuple[str, ...]
    words: tuple[str, ...]
    reader_language: str

    @property
    def url(self) -> str:
        return self.association.root_url + self.path

    @property
    def is_in_other_language(self) -> bool:
        return self.document.language != self.reader_language

    @cached_property
    def excerpt(self) -> str:
        return excerpt(self.document.body, self.words)

    @property
    def title_pieces(self) -> list[Piece]:
        return pieces(self.document.title, self.words)

    @property
    def excerpt_pieces(self) -> list[Piece]:
        return pieces(self.excerpt, self.words)


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

    @property
    def is_rtl(self) -> bool:
        return bool(self.code) and labels.is_right_to_left(self.code)


@dataclass(frozen=True)
class Answer:
    question: Question
    results: Results
    hits: list[Hit]
    options: Mapping[str, list[Option]]  # by facet
    associations: Mapping[str, Association]  # by slug

    @property
    def places(self) -> int:
        """How many associations the hits come from."""
        chosen = self.question.filters.get("association")
        return sum(option.is_selected or not chosen for option in self.options["association"] if option.count)


def answer(question: Question, own: Association) -> Answer:
    """`own` is the association whose site asks: what is on it too is shown there. Five queries, four of them here."""
    associations = {association.slug: association for association in associations_with_plugins()}
    places = places_that_count(associations)
    results = Results() if question.is_unreadable else ask(question, places)
    return Answer(
        question=question,
        results=results,
        hits=hits_of(question, results, own, associations, frozenset(places)),
        options={name: options_of(name, question, results, associations) for name in facet_names()},
        associations=associations,
    )


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


def ask(question: Question, places: tuple[Place, ...]) -> Results:
    return engines.search(
        Query(
            words=question.words,
            filters=question.filters,
            facets=facet_names(),
            places=places,
            language=question.language,
            page=question.page,
        )
    )


def hits_of(question, results: Results, own, associations, places: frozenset[Place]) -> list[Hit]:
    variants: dict[str, list[IndexedDocument]] = defaultdict(list)
    for document in IndexedDocument.objects.filter(thing__in=results.things).order_by("language"):
        if any((document.plugin, slug) in places for slug in document.associations):
            variants[document.thing].append(document)
    hits = []
    for thing in results.things:
        if variants[thing]:  # else another engine has not heard yet that it is gone
            shown = min(variants[thing], key=lambda d: (d.language != question.language, not d.is_source))
            visible = [slug for slug in shown.associations if (shown.plugin, slug) in places]
            # The own site if it is there too, else the owner's, whom `associations` names first.
            home = own.slug if shown.shared_path and own.slug in visible else visible[0]
            hits.append(
                Hit(
                    document=shown,
                    association=associations[home],
                    owner=visible[0],
                    path=path_for(shown, associations[home], question.language),
                    languages=tuple(document.language for document in variants[thing]),
                    words=question.words,
                    reader_language=question.language,
                )
            )
    return hits


def path_for(document: IndexedDocument, home: Association, reader_language: str) -> str:
    """A view is there in every language of its site, so the reader gets it in theirs, whatever language it tells of."""
    stem = f"/{document.language}/"
    if document.shared_path and reader_language in home.languages and document.path.startswith(stem):
        return f"/{reader_language}/{document.path.removeprefix(stem)}"
    return document.path


def options_of(name: str, question: Question, results: Results, associations) -> list[Option]:
    """The values that would find something, and those that are chosen even if they find nothing."""
    counts, chosen = results.facets.get(name, {}), question.filters.get(name, ())
    options = [
        Option(
            value=value,
            label=value_label(name, value, associations),
            count=counts.get(value, 0),
            is_selected=value in chosen,
            association=associations.get(value) if name == "association" else None,
            code=value if name == "available_in" else "",
        )
        for value in dict.fromkeys([*counts, *chosen])
    ]
    if name == "kind":
        order = list(sources.kinds())
        return sorted(options, key=lambda option: order.index(option.value) if option.value in order else len(order))
    return sorted(options, key=lambda option: (-option.count, option.label))


def value_label(name: str, value: str, associations: Mapping[str, Association]) -> str:
    if name == "association":
        return labels.place(associations[value]) if value in associations else value
    if name == "kind":
        return labels.kind_plural(value)
    if name == "available_in":
        return labels.language(value)
    return str(sources.plugin_facets()[name].value_label(value))
