"""CSV, as spreadsheets of all kinds write it."""

import codecs
import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from django.utils.translation import gettext_noop as _

from .rows import FileError
from .table import Line, is_header

SEPARATORS = (";", ",", "\t")
CHUNK = 1 << 16
LONGEST_CELL = 200_000  # signs; a longer one is a quotation mark that was never closed


def lines_of(source: BinaryIO) -> Iterator[Line]:
    """The lines of a CSV file with their numbers, the header first. Raises FileError."""
    text = io.TextIOWrapper(source, encoding=encoding_of(source), newline="")
    try:
        yield from separated(text)
    finally:
        if not source.closed:
            text.detach()  # the file stays open: it is the caller's


def separated(text: io.TextIOBase) -> Iterator[Line]:
    separator = separator_of(text)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(text, delimiter=separator, strict=True)
    number = 0
    while True:
        number += 1
        begins = reader.line_num + 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise FileError(
                _("Ab Zeile %(line)s ist die Datei nicht lesbar: Ein Anführungszeichen wird nicht geschlossen."),
                line=begins,
            ) from error


def encoding_of(source: BinaryIO) -> str:
    """UTF-8 with or without a mark, UTF-16 with one, otherwise Windows-1252. Raises FileError. Reads to the end."""
    source.seek(0)
    start = source.read(4)
    source.seek(0)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for encoding in ("utf-8-sig", "cp1252"):
        if can_decode(source, encoding):
            return encoding
    raise FileError(_("Die Zeichen der Datei sind nicht lesbar. Bitte speichern Sie die Tabelle als „CSV UTF-8“."))


def can_decode(source: BinaryIO, encoding: str) -> bool:
    """Raises FileError at a NUL: no table has one, whatever its encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        while chunk := source.read(CHUNK):
            if b"\0" in chunk:
                raise FileError(_("Die Datei enthält Nullzeichen. Sie ist keine Tabelle oder ist beschädigt."))
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    finally:
        source.seek(0)
    return True


def separator_of(text: io.TextIOBase) -> str:
    """The separator with which the first line names most of our columns. Leaves the text at its beginning."""
    head = text.read(CHUNK)
    text.seek(0)
    return max(SEPARATORS, key=lambda separator: is_header(first_line(head, separator)))


def first_line(head: str, separator: str) -> list[str]:
    return next(csv.reader(io.StringIO(head, newline=""), delimiter=separator), [])
