"""Cells that nobody's spreadsheet runs."""

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from plugins.funding.exporting.sheets import csv_lines, workbook

DANGEROUS = ["=1+1", "+49 451", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", '=HYPERLINK("https://boese.example","x")']


@pytest.mark.parametrize("text", DANGEROUS)
def test_formula_is_text_in_csv(text):
    [_header, line] = csv_lines(["Was"], [[text]])
    assert line.strip().lstrip('"').startswith("'")


@pytest.mark.parametrize("text", DANGEROUS)
def test_formula_is_text_in_excel(text):
    sheet = load_workbook(workbook("Blatt", ["Was"], [[text]])).active
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].quotePrefix
    assert sheet["A2"].value.strip() == text.strip()


def test_csv_is_as_german_excel_opens_it():
    row = ["Müller; Söhne", Decimal("1234.50"), date(2027, 3, 1), None, 7, 'a "b"']
    header, line = csv_lines(["A", "B", "C", "D", "E", "F"], [row])
    assert header == "\ufeffA;B;C;D;E;F\r\n"
    assert line == '"Müller; Söhne";1234,50;01.03.2027;;7;"a ""b"""\r\n'


def test_excel_has_numbers_and_days():
    sheet = load_workbook(workbook("Blatt", ["A", "B", "C"], [[Decimal("1234.50"), date(2027, 3, 1), None]])).active
    assert sheet.title == "Blatt"
    assert sheet["A1"].font.bold
    assert (sheet["A2"].value, sheet["A2"].data_type) == (1234.5, "n")
    assert sheet["B2"].value.date() == date(2027, 3, 1)
    assert sheet["C2"].value is None


def test_control_characters_do_not_break_the_file():
    assert load_workbook(workbook("Blatt", ["A"], [["a\x00b\x0b"]])).active["A2"].value == "ab"
