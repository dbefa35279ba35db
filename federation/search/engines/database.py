"""The part of the search that SQLite and PostgreSQL share: everything but how a token is asked for.

One statement finds the things, judges them by the rules and filters, cuts out the page and hands over, for each facet,
the letters of all things that count in it (`FacetTerm.letter`), which are counted here.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from django.db import connection

from .. import vocabulary
from ..models import FacetTerm
from .base import Form, Group, Query, Results
from .fields import askable, written
from .sql import Sql
from .statement import ASSOCIATION, PLACE, WHEN, Statement

# Of the tokens, those that the vocabulary keeps: words and stems without a sign (`vocabulary.is_kept`).
IS_WORD = f"length({{0}}) <= {vocabulary.LONGEST} AND substr({{0}}, 1, 1) NOT IN ('^', '!', '#', '+', '~')"


class DatabaseEngine:
    """The frame. A vendor's engine says how tokens are asked for, and what its functions are called."""

    is_database = True
    has_one: str  # whether a text has a letter
    has_any: str  # whether a text has one of several letters
    joined: str  # all texts in one
    said = ""  # what `says` needs joined to the things (`t`), of which `found` are all that may be handed over
    either: str  # between what is asked for
    both: str

    def new_numbers(self, many: int) -> Sequence[int]:
        """Numbers for new things, of which none was given before."""
        raise NotImplementedError

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple]) -> None:
        """Writes many rows in the quickest way there is."""
        raise NotImplementedError

    def write(self, things: Iterable[tuple[int, str]]) -> None:
        """Take in the tokens of new things, separated by spaces, by their numbers."""
        raise NotImplementedError

    def expect_many(self) -> str:
        """Everything is going to be written anew. It holds until `prune`; `settle` is called now and then. Returns a
        SELECT of how many of the things that are written from now on have each word."""
        raise NotImplementedError

    def words(self) -> str:
        """A SELECT of how many things have each word; empty where only reading all documents can tell."""
        raise NotImplementedError

    def settle(self) -> None:
        """What was written is found as quickly as ever."""

    def forget(self, numbers: Collection[int]) -> None:
        """Things that are gone, or have a new number."""
        raise NotImplementedError

    def lock(self, names: Iterable[str]) -> None:
        """Lets one transaction after the other write what has these names."""
        raise NotImplementedError

    def asked(self, token: str, *, is_beginning: bool = False) -> str:
        """Quoted, so that nothing in it is an operator; see `fields.TOKEN`."""
        raise NotImplementedError

    def any_of(self, forms: Iterable[Form]) -> str:
        return self.either.join(dict.fromkeys(chain.from_iterable(map(self._ways, forms))))

    def _ways(self, form: Form) -> Iterator[str]:
        """To ask for it, any of which will do."""
        last = len(form.tokens) - 1
        each = [
            [self.asked(one, is_beginning=form.is_beginning and place == last) for one in written(token)]
            for place, token in enumerate(form.tokens)
        ]
        yield from each[0] if last == 0 else [self.both.join(f"({self.either.join(ways)})" for ways in each)]

    def letters(self, letters: str) -> str:
        """The parameter of `has_one` or `has_any`."""
        raise NotImplementedError

    def asks(self, *groups: Iterable[Form]) -> Sql:
        """The numbers of the things that have one of the forms of each group."""
        raise NotImplementedError

    def says(self, forms: Iterable[Form], *others: Iterable[Form]) -> Sql:
        """Whether a thing (`t`) has one of the forms, where it has one of each of the others in any case."""
        return "t.id IN (" + self.asks(forms, *others) + ")"

    def finds(self, groups: Iterable[Group]) -> Sql:
        """The numbers of the things that have all of these (`IndexedThing.pk`), for other queries."""
        forms = [group.forms for group in askable(groups)]
        return self.asks(*forms) if forms and all(forms) else Sql("SELECT id FROM search_indexedthing WHERE 1 = 0")

    def has(self, letters: Collection[str]) -> Sql:
        """Whether a thing (`t`) has one of the values."""
        if not letters:
            return Sql("1 = 0")
        test = self.has_one if len(letters) == 1 else self.has_any
        return Sql(test.format(text="t.terms"), [self.letters("".join(sorted(letters)))])

    def search(self, query: Query) -> Results:
        terms = FacetTerm.objects.by_letter()
        statement = Statement(self, query, terms)
        if not statement.can_find:
            return Results(facets={name: {} for name in query.facets})
        sql = statement.sql()
        with connection.cursor() as cursor:
            cursor.execute(sql.text, sql.parameters)
            return results(cursor.fetchall(), query, terms)


def results(rows: list[tuple], query: Query, terms: dict[str, tuple[str, str]]) -> Results:
    things: dict[int, str] = {}
    totals: dict[str, int] = {}
    letters: dict[str, Counter] = {}
    intervals: dict[str, int] = {}
    unfiltered: int | None = None
    for what, name, number, text in rows:
        if what == "hit":
            things[number] = name
        elif what == WHEN:
            intervals[name] = number
        elif what == "unfiltered":
            unfiltered = number
        else:
            totals[name], letters[name] = number, Counter(text or "")
    facets = {}
    for facet in query.facets:
        counted = letters[facet if facet in letters else ""]
        facets[facet] = intervals if facet == WHEN else _values(facet, counted, query, terms)
    return Results(
        total=totals[""],
        things=tuple(thing for _number, thing in sorted(things.items())),
        facets={name: {value: number for value, number in counts.items() if number} for name, counts in facets.items()},
        everywhere=totals.get(ASSOCIATION, totals[""]),
        unfiltered=totals[""] if unfiltered is None else unfiltered,
    )


def _values(facet: str, counted: Counter, query: Query, terms: dict[str, tuple[str, str]]) -> dict[str, int]:
    # A value that somebody wrote since the terms were read is counted from the next question on.
    found = [(terms[letter], number) for letter, number in counted.items() if letter in terms]
    if facet != ASSOCIATION:
        return {value: number for (name, value), number in found if name == facet}
    counts: dict[str, int] = defaultdict(int)
    places = {f"{plugin} {association}": association for plugin, association in query.places}
    for (name, place), number in found:
        if name == PLACE and place in places:
            counts[places[place]] += number  # a thing has one plugin, so it is in one place of an association
    return counts
