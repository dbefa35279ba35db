"""HSDS JSON, organisation by organisation: one of them, a list, a page of an API (`contents`), or one on each line."""

from collections.abc import Iterator
from typing import BinaryIO

import ijson
from django.utils.translation import gettext_noop as _

from .hsds_documents import document_of
from .rows import FileError, Row
from .words import Topics

LISTS = ("contents", "organizations", "organization")  # keys under which lists of organisations are found


def rows_of(source: BinaryIO, topics: Topics) -> Iterator[Row]:
    """Numbered from 1. Raises FileError where the file ends or breaks; what came before was yielded by then."""
    number = 0
    try:
        prefix = prefix_of(source)
        source.seek(0)
        for found in ijson.items(source, prefix, use_float=True, multiple_values=True):
            number += 1
            yield row_of(number, found, topics)
    except (ijson.JSONError, UnicodeDecodeError) as error:
        raise FileError(
            _("Nach %(count)s Organisationen ist die JSON-Datei nicht lesbar. Sie ist unvollständig oder beschädigt."),
            count=number,
        ) from error


def prefix_of(source: BinaryIO) -> str:
    """Where the organisations lie, as ijson says it. Reads no further than to there."""
    source.seek(0)
    for prefix, event, value in ijson.parse(source, multiple_values=True):
        if event == "start_array":
            if not prefix:
                return "item"
            if prefix in LISTS:
                return f"{prefix}.item"
        if prefix == "" and event == "end_map":
            return ""
        if prefix == "" and event == "map_key" and value == "name":
            return ""
    return ""


def row_of(number: int, found, topics: Topics) -> Row:
    row = Row(number)
    if not isinstance(found, dict):
        row.error(_("Hier steht keine Organisation."))
    elif "organization" in found or "organization_id" in found:
        row.error(_("Das ist keine Organisation, sondern ein Teil von einer (etwa ein Angebot)."))
    elif not isinstance(found.get("name"), str) or not found["name"].strip():
        row.error(_("Der Name fehlt."), "name")
    else:
        row.document = document_of(found, row, topics)
    return row
