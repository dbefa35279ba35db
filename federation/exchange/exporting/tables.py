"""CSV with the columns that the import knows, and some more for people; made for Excel in Germany, safe to open."""

import csv
from collections.abc import Iterable, Iterator
from functools import lru_cache

from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from federation.registry.languages import name_in
from federation.registry.models import STATES, Location, Organisation

from ..columns import ALL, SEPARATOR
from ..hsds.edition import Edition
from ..reading.values import FORMULA_SIGNS
from ..reading.words import language_of

FURTHER = {"state": _("Bundesland"), "services": _("Angebote"), "checked_on": _("Geprüft am"), "profile": _("Profil")}
STATE_NAMES = dict(STATES)
ADDRESS = ("address_1", "address_2", "postal_code", "city")


class Line:
    """What csv.writer writes to: the line itself comes back."""

    @staticmethod
    def write(text: str) -> str:
        return text


def write(rows: Iterable[Organisation], edition: Edition, total: int) -> Iterator[str]:
    with translation.override(edition.language):
        header = [gettext(label) for label in (*(column.label for column in ALL.values()), *FURTHER.values())]
    return lines(rows, header, edition)


def lines(rows: Iterable[Organisation], header: list[str], edition: Edition) -> Iterator[str]:
    writer = csv.writer(Line, delimiter=";")
    yield "\ufeff" + writer.writerow(header)  # the mark tells Excel that it is UTF-8
    for row in rows:
        values = cells(row, edition)
        yield writer.writerow([harmless(values[key]) for key in (*ALL, *FURTHER)])


def harmless(cell: str) -> str:
    """Spreadsheets would run it as a formula; the import takes the apostrophe off again."""
    return f"'{cell}" if cell.startswith((*FORMULA_SIGNS, "\n")) else cell


def cells(row: Organisation, edition: Edition) -> dict[str, str]:
    return {
        "name": row.name,
        "alternate_name": joined(one.name for one in row.alternate_names.all()),
        "description": row.description,
        "email": row.email,
        "phone": row.phone,
        "website": row.website,
        **places(row),
        "languages": joined(language_word(spoken.code, edition.language) for spoken in row.language_set.all()),
        "topics": joined(topic.text_in("name", edition.language).text for topic in row.topics.all()),
        "registration_number": row.registration_number,
        "id": str(row.uuid),
        "year_incorporated": str(row.year_incorporated or ""),
        "tags": joined(tagged.tag.name for tagged in row.tagged_items.all()),
        "services": joined(service.text_in("name", edition.language).text for service in row.services.all()),
        "checked_on": row.checked_on.isoformat() if row.checked_on else "",
        "profile": edition.profile(row),
    }


def joined(values: Iterable[str]) -> str:
    return SEPARATOR.join(values)


def places(row: Organisation) -> dict[str, str]:
    """All public places where each has what the others have, so that the values can be told apart; else the first."""
    locations = list(row.locations.all())
    if not all(is_alike(locations, key) for key in ADDRESS):
        locations = locations[:1]
    columns = {key: values(locations, key) for key in ADDRESS}
    return columns | {
        "state": joined(STATE_NAMES.get(place.state_province, "") for place in locations).strip(SEPARATOR)
    }


def is_alike(locations: list[Location], key: str) -> bool:
    return len({bool(getattr(place, key)) for place in locations}) <= 1


def values(locations: list[Location], key: str) -> str:
    return joined(text for place in locations if (text := getattr(place, key)))


@lru_cache(maxsize=4096)
def language_word(code: str, reader: str) -> str:
    """The language's name where the import would understand it, else its code."""
    name = name_in(code, reader)
    return name if language_of(name) == code else code
