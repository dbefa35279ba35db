"""The shape of a paper: what `paper.typ` reads. Texts are as they are to be read; nothing of them is code."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..models import Application

Block = dict[str, Any]
Facts = Iterable[tuple[str, Any]]
DEFAULT_ACCENT = "#3a3a3a"


@dataclass(frozen=True)
class Document:
    """What a paper says: `facts` below the title, then the blocks. A letter is addressed to the organisation."""

    title: str
    facts: Facts = ()
    blocks: Sequence[Block] = field(default_factory=list)
    is_letter: bool = False


def laid_out(document: Document, application: Application, *, preview: bool = False) -> dict[str, Any]:
    """The document with what is the same in all of an association's papers, in the active language."""
    association = application.association
    language = (get_language() or "de").split("-")[0]
    return {
        "title": document.title,
        "language": language,
        "hyphenate": language in ("de", "en", "tr", "uk"),
        "accent": accent_of(association),
        "sender": association.name,
        "sender_lines": sender_lines(association),
        "recipient": address_lines(application.organisation) if document.is_letter else [],
        "facts": rows(document.facts),
        "blocks": list(document.blocks),
        "footer": f"{application.reference} · {document.title}",
        "page_word": _("Seite"),
        "preview": _("Vorschau. So ist das Schreiben noch nicht verschickt.") if preview else "",
    }


def accent_of(association) -> str:
    """The dark variant of the association's colour, which is legible on paper too."""
    branding = getattr(association, "branding", None)
    return branding.palette.get("deep", DEFAULT_ACCENT) if branding else DEFAULT_ACCENT


def sender_lines(association) -> list[str]:
    return [*split(association.address), *(line for line in (association.email, association.phone) if line)]


def address_lines(organisation) -> list[str]:
    """Name, and the address where the registry shows one."""
    place = organisation.location
    parts = (place.address_1, place.address_2, f"{place.postal_code} {place.city}".strip()) if place else ()
    return [organisation.name, *(part for part in parts if part)]


def heading(text: str, level: int = 2) -> Block:
    return {"kind": "heading", "text": text, "level": level}


def text(*paragraphs: str) -> Block:
    """Paragraphs; an empty line in one of them begins another."""
    found = [part for paragraph in paragraphs for part in paragraph.replace("\r\n", "\n").split("\n\n")]
    return {"kind": "text", "paragraphs": [split(part) for part in found if part.strip()]}


def facts(pairs: Facts) -> Block:
    return {"kind": "facts", "rows": rows(pairs)}


def table(columns: Sequence[str], body: Iterable[Sequence], totals: Iterable[Sequence] = (), *, amounts_from: int):
    """`amounts_from`: the number of the first column that holds amounts."""
    return {
        "kind": "table",
        "columns": [{"title": title, "is_amount": number >= amounts_from} for number, title in enumerate(columns)],
        "rows": [[split(cell) for cell in row] for row in body],
        "totals": [[split(cell) for cell in row] for row in totals],
    }


def signatures(*labels: str) -> Block:
    return {"kind": "signatures", "labels": list(labels)}


def rows(pairs: Facts) -> list[list]:
    """Without those that have no value."""
    return [[label, split(value)] for label, value in pairs if value not in (None, "")]


def split(value: Any) -> list[str]:
    return str(value).replace("\r\n", "\n").strip().split("\n")


def day(value: date | datetime | None) -> str:
    if isinstance(value, datetime):
        value = timezone.localdate(value)
    return date_format(value, "DATE_FORMAT") if value else ""


def moment(value: datetime | None) -> str:
    return date_format(timezone.localtime(value), "DATETIME_FORMAT") if value else ""


def span(start: date | None, end: date | None) -> str:
    """In words, which read the same from either side."""
    return _("%(start)s bis %(end)s") % {"start": day(start), "end": day(end)} if start and end else ""
