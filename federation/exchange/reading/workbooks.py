"""Excel workbooks: the first sheet, line by line."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import BinaryIO

from django.utils.translation import gettext_noop as _
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from .rows import FileError
from .table import Line

UNPACKED_AT_MOST = 1 << 30  # bytes; a workbook of 100,000 lines has a twentieth of it
EMPTY_LINES_AT_MOST = 1_000  # sheets may claim a million lines, of which nobody wrote one


def lines_of(source: BinaryIO) -> Iterator[Line]:
    """The lines of the first sheet with their numbers, from the first that is not empty. Raises FileError."""
    book = opened(source)
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # some programs write them wrongly
        empty = 0
        for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
            cells = [cell_text(value) for value in values]
            empty = 0 if any(cells) else empty + 1
            if empty > EMPTY_LINES_AT_MOST:
                return
            if not empty:
                yield number, cells
    except FileError:
        raise
    except Exception as error:  # openpyxl lets through whatever the broken XML makes of it
        raise broken() from error
    finally:
        book.close()


def opened(source: BinaryIO):
    try:
        with zipfile.ZipFile(source) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > UNPACKED_AT_MOST:
            raise FileError(_("Die Arbeitsmappe ist entpackt zu groß."))
        source.seek(0)
        book = load_workbook(source, read_only=True, data_only=True, keep_links=False)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        raise broken() from error
    if not book.worksheets:
        raise broken()
    return book


def broken() -> FileError:
    return FileError(_("Die Arbeitsmappe ist beschädigt. Bitte öffnen Sie sie und speichern Sie sie noch einmal."))


def cell_text(value) -> str:
    """A cell as text. Numbers lose their “.0”; formulas are there with the value that Excel last saw."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return (value.date() if value.time() == time() else value).isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value)
