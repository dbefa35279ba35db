"""Reads tables and HSDS files: streams rows, each a partial document and what is to be said of it. Writes nothing."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

from django.utils.translation import gettext_noop as _

from . import hsds, text_tables, workbooks
from .kinds import Kind, kind_of
from .rows import ERROR, NOTICE, FileError, Message, Row
from .table import Header, rows_of
from .words import Topics

__all__ = ["ERROR", "NOTICE", "FileError", "Kind", "Message", "Reading", "Row", "Topics", "kind_of", "read"]


@dataclass
class Reading:
    """`rows` may still raise FileError while they are read: whoever writes reads to the end first."""

    kind: Kind
    notices: list[Message]
    rows: Iterator[Row]


def read(source: BinaryIO, topics: Topics) -> Reading:
    """Reads CSV, Excel or HSDS JSON, whichever the content is; the name of the file says nothing.

    `source` can be rewound. Raises FileError, in words for who brought the file.
    """
    kind = kind_of(source)
    if kind is Kind.JSON:
        return Reading(kind, [], hsds.rows_of(source, topics))
    lines = (text_tables if kind is Kind.CSV else workbooks).lines_of(source)
    header = None
    with suppress(StopIteration):
        while header is None:
            _number, cells = next(lines)
            header = Header(cells) if any(cell.strip() for cell in cells) else None
    if header is None:
        raise FileError(_("Die Datei ist leer."))
    return Reading(kind, header.notices, rows_of(header, lines, topics))
