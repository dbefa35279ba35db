"""A line of a table as a partial document."""

from collections.abc import Callable, Iterator

from django.utils.translation import gettext_noop as _

from ..columns import COLUMNS, SEPARATOR, column_of, folded
from .rows import NOTICE, FileError, Message, Row
from .values import email_of, phone_of, postal_code_of, text_of, website_of, year_of
from .words import Topics, language_of

ADDRESS = ("address_1", "address_2", "postal_code", "city")
FORMULA_ERRORS = ("#REF!", "#NAME?", "#WERT!", "#VALUE!", "#N/A", "#NV", "#BEZUG!", "#DIV/0!")
Line = tuple[int, list[str]]


class Header:
    """Which column is what. `notices` tell which ones are not known and therefore left out.

    Raises FileError without a column for the name, and where two columns are the same.
    """

    def __init__(self, cells: list[str]):
        cells = [text_of(cell) for cell in cells]
        self.keys = [column_of(cell) for cell in cells]
        unknown = [cell for cell, key in zip(cells, self.keys, strict=True) if key is None and cell]
        if "name" not in self.keys:
            raise FileError(
                _("Die Spalte „Name“ fehlt. In der ersten Zeile stehen: %(found)s."), found=", ".join(cells)[:200]
            )
        twice = {key for key in self.keys if key and self.keys.count(key) > 1}
        if twice:
            same = [cell for cell, key in zip(cells, self.keys, strict=True) if key in twice]
            raise FileError(_("Diese Spalten bedeuten dasselbe: %(columns)s."), columns=", ".join(same))
        self.notices = [
            Message(_("Die Spalte „%(column)s“ ist nicht bekannt und bleibt außen vor."), "", NOTICE, {"column": cell})
            for cell in unknown
        ]


def is_header(cells: list[str]) -> int:
    """How many of our columns the line names: what tells the right separator from the others."""
    return sum(column_of(cell) is not None for cell in cells if folded(cell))


def rows_of(header: Header, lines: Iterator[Line], topics: Topics) -> Iterator[Row]:
    for number, cells in lines:
        cells = [text_of(cell) for cell in cells]
        if any(cells):
            yield row_of(header, number, cells, topics)


def row_of(header: Header, number: int, cells: list[str], topics: Topics) -> Row:
    row = Row(number)
    if any(cells[len(header.keys) :]):
        row.error(
            _("Die Zeile hat %(count)s Zellen, die Kopfzeile nur %(columns)s. Fehlen Anführungszeichen?"),
            count=len(cells),
            columns=len(header.keys),
        )
    given = {key: cell for key, cell in zip(header.keys, cells, strict=False) if key and cell}
    for key, cell in list(given.items()):
        if cell in FORMULA_ERRORS:
            row.error(_("In der Zelle steht ein Formelfehler: %(value)s."), key, value=cell)
            del given[key]
    if not given.get("name") and not row.errors:
        row.error(_("Der Name fehlt."), "name")
    for key, take in TAKE.items():
        if key in given:
            take(row, given[key])
    take_languages(row, given.get("languages", ""))
    take_topics(row, given.get("topics", ""), topics)
    take_addresses(row, {key: several(given[key]) for key in ADDRESS if key in given})
    return row


def several(cell: str) -> list[str]:
    return [value for part in cell.split(SEPARATOR) if (value := part.strip())]


def first(key: str, clean: Callable[[str, Row], object]) -> Callable[[Row, str], None]:
    """For a field that holds one value: the others are told, not lost silently."""

    def take(row: Row, cell: str) -> None:
        values = several(cell)
        if not values:
            return
        row.document[key] = clean(values[0], row)
        if values[1:]:
            row.notice(_("Nur der erste Wert wird übernommen, nicht: %(rest)s."), key, rest=", ".join(values[1:]))

    return take


def take_websites(row: Row, cell: str) -> None:
    addresses = [website_of(value, row) for value in several(cell)]
    if addresses:
        row.document["website"] = addresses[0]
    if addresses[1:]:
        row.document["links"] = [{"url": address} for address in addresses[1:]]


def take_names(row: Row, cell: str) -> None:
    row.document["alternate_names"] = [{"name": name} for name in several(cell)]


def text(key: str) -> Callable[[Row, str], None]:
    """Texts may hold the separator; they are one value."""

    def take(row: Row, cell: str) -> None:
        row.document[key] = cell

    return take


def take_tags(row: Row, cell: str) -> None:
    row.document["tags"] = several(cell)


TAKE = {
    "id": text("id"),
    "name": text("name"),
    "alternate_name": take_names,
    "description": text("description"),
    "email": first("email", email_of),
    "phone": first("phone", phone_of),
    "website": take_websites,
    "registration_number": text("registration_number"),
    "year_incorporated": first("year_incorporated", year_of),
    "tags": take_tags,
}


def take_languages(row: Row, cell: str) -> None:
    codes, unknown = known_words(cell, language_of)
    if codes:
        row.document["languages"] = codes
    if unknown:
        row.notice(_("Unbekannte Sprache, nicht übernommen: %(words)s."), "languages", words=", ".join(unknown))


def take_topics(row: Row, cell: str, topics: Topics) -> None:
    slugs, unknown = known_words(cell, topics.slug_of)
    if slugs:
        row.document["topics"] = sorted(slugs)
    if unknown:
        row.notice(_("Unbekanntes Thema, nicht übernommen: %(words)s."), "topics", words=", ".join(unknown))


def known_words(cell: str, find: Callable[[str], str | None]) -> tuple[list[str], list[str]]:
    """What the words of a cell stand for, and those that stand for nothing."""
    found, unknown = [], []
    for word in several(cell):
        parts = [part.strip() for part in word.replace(";", ",").replace("/", ",").split(",") if part.strip()]
        if known := find(word):
            found.append(known)
        elif len(parts) > 1 and any(find(part) for part in parts):  # “Arabisch, Deutsch” in spite of the rule
            found += [known for part in parts if (known := find(part))]
            unknown += [part for part in parts if not find(part)]
        else:
            unknown.append(word)
    return list(dict.fromkeys(found)), unknown


def take_addresses(row: Row, given: dict[str, list[str]]) -> None:
    """Several streets in one cell are several places; one town then goes for all of them."""
    given = {key: values for key, values in given.items() if values}
    if not given:
        return
    count = max(len(values) for values in given.values())
    if any(len(values) not in (1, count) for values in given.values()):
        row.error(_("Straße, PLZ und Ort haben verschieden viele Werte."), next(iter(given)))
        return
    if "postal_code" in given:
        given["postal_code"] = [postal_code_of(code, row) for code in given["postal_code"]]
    row.document["locations"] = [
        {key: values[position % len(values)] for key, values in given.items()} for position in range(count)
    ]


def template_lines() -> list[list[str]]:
    """The table that people may fill in: our columns, nothing else."""
    return [[column.key for column in COLUMNS]]
