"""The PDF itself: tagged, in its language and direction, and what somebody typed is never code."""

import io
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from plugins.funding.papers.document import heading, table, text
from plugins.funding.papers.rendering import render

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def paper(*blocks, language="de", title="Zuwendungsbescheid", **fields) -> dict:
    return {
        "title": title, "language": language, "hyphenate": False, "accent": "#1f4d3a", "page_word": "Seite",
        "sender": "Haus der Kulturen", "sender_lines": ["23552 Lübeck"], "recipient": [], "facts": [],
        "blocks": list(blocks), "footer": "A-1", "preview": "", **fields,
    }  # fmt: skip


def test_same_paper_gives_the_same_bytes():
    assert render(paper(text("Guten Tag")), AT) == render(paper(text("Guten Tag")), AT)


def test_pdf_is_tagged_and_says_its_title_and_language(structure):
    pdf = render(paper(heading("Plan"), table(["Posten", "Betrag"], [("Miete", "1,00 €")], amounts_from=1)), AT)
    root = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "de"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert PdfReader(io.BytesIO(pdf)).metadata.title == "Zuwendungsbescheid"
    assert {"/H1", "/H2", "/Table", "/TH", "/TD"} <= set(structure(pdf))


def test_pdf_claims_to_be_readable_by_all_and_for_long():
    metadata = PdfReader(io.BytesIO(render(paper(text("Guten Tag")), AT))).trailer["/Root"]["/Metadata"].get_data()
    assert b"pdfuaid:part" in metadata
    assert b"<pdfaid:conformance>A" in metadata


@pytest.mark.parametrize(
    "typed",
    [
        '#eval("1+1") #panic("x") #import "x.typ"',
        "\\ \" ' ` $x^2$ *fett* _kursiv_ @quelle <marke> // kein Kommentar /* auch nicht */",
        "= keine Überschrift",
        "- kein Punkt + 1. keine Zahl",
        "{{ braces }} #{ 1 } #[inhalt] ]]",
    ],
)
def test_what_somebody_typed_is_text(typed, read):
    parts = paper(
        text(typed), heading(typed), table([typed, "x"], [(typed, "1")], amounts_from=1),
        title=typed, facts=[[typed, [typed]]], recipient=[typed], footer=typed,
    )  # fmt: skip
    assert read(render(parts, AT)).count(" ".join(typed.split())) >= 6


def test_long_words_stay_on_the_page(read):
    pdf = render(paper(text("W" * 400), table(["a", "b"], [("W" * 400, "1")], amounts_from=1)), AT)
    [page] = PdfReader(io.BytesIO(pdf)).pages
    assert max(left for _words, left in places(page)) < float(page.mediabox.width)
    assert "W" * 400 in read(pdf).replace(" ", "")


def test_arabic_runs_from_right_to_left():
    reader = PdfReader(io.BytesIO(render(paper(text("مرحبا بكم"), language="ar", title="قرار"), AT)))
    assert reader.trailer["/Root"]["/Lang"] == "ar"
    arabic = [left for words, left in places(reader.pages[0]) if any("\u0600" <= one < "\u0700" for one in words)]
    assert arabic
    assert min(arabic) > float(reader.pages[0].mediabox.width) / 2


def test_address_keeps_its_order_in_arabic():
    reader = PdfReader(io.BytesIO(render(paper(text("مرحبا بكم"), language="ar"), AT)))
    [number] = [left for words, left in places(reader.pages[0]) if words.startswith("23552")]
    assert number < 100  # before the town, which would stand at the page's edge otherwise


def places(page) -> list[tuple[str, float]]:
    """Each piece of text, and how far from the page's left edge it begins."""
    found = []
    page.extract_text(visitor_text=lambda words, cm, tm, font, size: found.append((words.strip(), cm[4] + tm[4])))
    return [(words, left) for words, left in found if words]


@pytest.mark.parametrize("typed", ["Kaffee ☕ und 🎉", "中文", "null\x00 bell\x07", "\u202ebackwards"])
def test_letters_that_no_font_has_do_not_stop_the_paper(typed):
    assert render(paper(text(typed), title=typed), AT).startswith(b"%PDF-")
