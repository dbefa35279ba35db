"""Tables for spreadsheets, as CSV and as Excel, row by row. No cell ever runs as a formula."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from tempfile import TemporaryFile
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from federation.exchange.reading.values import FORMULA_SIGNS

from ..money import amount_to_type

LANGUAGE = "de"  # authorities read these, whatever language the person who fetches them reads
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # XML has no such characters, and nobody needs them
AMOUNT_FORMAT, DAY_FORMAT = "#,##0.00", "DD.MM.YYYY"
WIDTH = 20

Row = Sequence[Any]  # texts, Decimals (euros), dates, numbers, None


class Line:
    """What csv.writer writes to: the line itself comes back."""

    @staticmethod
    def write(text: str) -> str:
        return text


def csv_lines(header: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    """As Excel in Germany opens it by a double click: with a mark for UTF-8, semicolons and decimal commas."""
    writer = csv.writer(Line, delimiter=";")
    yield "\ufeff" + writer.writerow(header)
    for row in rows:
        yield writer.writerow([in_words(value) for value in row])


def in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return amount_to_type(value, LANGUAGE).replace(".", "")
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    text = CONTROLS.sub("", str(value))
    return f"'{text}" if is_formula(text) else text


def is_formula(text: str) -> bool:
    """What a spreadsheet would take for one: then an apostrophe says that it is text."""
    return text.startswith((*FORMULA_SIGNS, "\n"))


def workbook(title: str, header: Sequence[str], rows: Iterable[Row]) -> IO[bytes]:
    """An Excel file, written row by row and never held in memory. The caller closes it."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for number in range(1, len(header) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTH
    sheet.append([heading(sheet, text) for text in header])
    for row in rows:
        sheet.append([cell(sheet, value) for value in row])
    file = TemporaryFile()  # noqa: SIM115 - the response closes it
    book.save(file)
    file.seek(0)
    return file


def heading(sheet, text: str) -> WriteOnlyCell:
    made = WriteOnlyCell(sheet, text)
    made.font = Font(bold=True)
    return made


def cell(sheet, value: Any) -> WriteOnlyCell:
    made = WriteOnlyCell(sheet, CONTROLS.sub("", value) if isinstance(value, str) else value)
    if isinstance(value, Decimal):
        made.number_format = AMOUNT_FORMAT
    elif isinstance(value, date):
        made.number_format = DAY_FORMAT
    elif isinstance(value, str):
        made.data_type = "s"  # text, also where it begins like a formula
        made.quotePrefix = is_formula(value)
    return made
