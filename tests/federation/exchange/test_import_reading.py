"""Files of all kinds, as people bring them. Real files, read wholly."""

import datetime
import io
import json
import tracemalloc
import zipfile

import pytest
from openpyxl import Workbook

from federation.exchange.reading import FileError, Topics, read
from federation.exchange.reading.words import language_of
from federation.registry.models import Topic

GERMAN = (
    "Name;Auch bekannt als;Beschreibung;E-Mail;Telefon;Website;Straße;PLZ;Ort;Sprachen;Themen;Registernummer\n"
    'Ahlan e. V.;Ahlan|أهلا;"Briefe; Anträge";info@ahlan.example;0451 1228910;ahlan.example;Holstenstr. 3;23552;'
    "Lübeck;Arabisch|Türkisch;beratung;VR 1234 HL\n"
)
ENGLISH = (
    "registration_number,topics,languages,city,postal_code,address_1,website,phone,email,description,alternate_name,name\n"
    "VR 1234 HL,beratung,ar|tr,Lübeck,23552,Holstenstr. 3,https://ahlan.example,+49 451 1228910,info@ahlan.example,"
    '"Briefe; Anträge",Ahlan|أهلا,Ahlan e. V.\n'
)
AHLAN = {
    "name": "Ahlan e. V.",
    "alternate_names": [{"name": "Ahlan"}, {"name": "أهلا"}],
    "description": "Briefe; Anträge",
    "email": "info@ahlan.example",
    "phone": "+49 451 1228910",
    "website": "https://ahlan.example",
    "locations": [{"address_1": "Holstenstr. 3", "postal_code": "23552", "city": "Lübeck"}],
    "languages": ["ar", "tr"],
    "topics": ["beratung"],
    "registration_number": "VR 1234 HL",
}
TOPICS = Topics([Topic(slug="beratung", name="Beratung", translations={"name": {"tr": "Danışmanlık"}})])


def rows(content: str | bytes, encoding: str = "utf-8"):
    source = io.BytesIO(content if isinstance(content, bytes) else content.encode(encoding))
    return list(read(source, TOPICS).rows)


def said(row) -> list[tuple]:
    return [(message.column, str(message)) for message in row.messages]


def workbook(*lines) -> bytes:
    book = Workbook()
    for line in lines:
        book.active.append(line)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def refusal(content: str | bytes) -> str:
    with pytest.raises(FileError) as refused:
        rows(content)
    return str(refused.value)


@pytest.mark.parametrize("table", [GERMAN, ENGLISH])
def test_columns_are_known_in_both_languages_and_any_order(table):
    [row] = rows(table)
    assert (row.number, row.document, row.messages) == (2, AHLAN, [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_marks_of_the_encoding_do_not_matter(encoding):
    assert rows(GERMAN, encoding)[0].document == AHLAN


def test_windows_1252_is_told_from_utf_8():
    [row] = rows(GERMAN.replace("أهلا", "Grüße"), "cp1252")
    assert row.document["locations"][0]["city"] == "Lübeck"
    assert row.document["alternate_names"][1]["name"] == "Grüße"


def test_header_in_a_language_of_the_interface_and_of_other_tables():
    table = "Vereinsname\tTelefonnummer\tPostleitzahl\tHomepage\nA\t0451 1\t23552\thttp://a.example\n"
    assert rows(table)[0].document.keys() == {"name", "phone", "locations", "website"}


def test_unknown_columns_are_named_and_left_out():
    reading = read(io.BytesIO(b"Name;Vorstand;Kasse\nA;B;C\n"), TOPICS)
    assert [str(notice) for notice in reading.notices] == [
        "Die Spalte „Vorstand“ ist nicht bekannt und bleibt außen vor.",
        "Die Spalte „Kasse“ ist nicht bekannt und bleibt außen vor.",
    ]
    assert [row.document for row in reading.rows] == [{"name": "A"}]


def test_empty_lines_and_cells_say_nothing():
    assert [(row.number, row.document) for row in rows("Name;Ort\n\n;\nA;\n\n")] == [(4, {"name": "A"})]


@pytest.mark.parametrize(
    ("cell", "number"),
    [("0451 1228910", "+49 451 1228910"), ("4511228910", "+49 451 1228910"), ("'+49 451 1228910", "+49 451 1228910")],
)
def test_phones_are_dialled_from_everywhere(cell, number):
    assert rows(f"Name;Telefon\nA;{cell}\n")[0].document["phone"] == number


def test_apostrophe_of_an_export_goes_and_one_of_a_name_stays():
    document = rows("Name;Auch bekannt als\n'=SUMME e. V.;'s Heim\n")[0].document
    assert (document["name"], document["alternate_names"]) == ("=SUMME e. V.", [{"name": "'s Heim"}])


def test_what_is_not_understood_is_said_and_not_lost_silently():
    [row] = rows("Name;Telefon;PLZ;Sprachen;Themen\nA;0451 1|0170 2222222;4109;Arabisch|Elbisch;beratung|Fechten\n")
    assert row.errors == []
    assert ("phone", "Nur der erste Wert wird übernommen, nicht: 0170 2222222.") in said(row)
    assert ("postal_code", "Die PLZ „4109“ wurde als „04109“ gelesen.") in said(row)
    assert ("languages", "Unbekannte Sprache, nicht übernommen: Elbisch.") in said(row)
    assert ("topics", "Unbekanntes Thema, nicht übernommen: Fechten.") in said(row)
    assert (row.document["languages"], row.document["topics"]) == (["ar"], ["beratung"])


@pytest.mark.parametrize(
    ("line", "column", "text"),
    [
        (";x@a.example;;", "name", "Der Name fehlt."),
        ("A;keine;;", "email", "„keine“ ist keine E-Mail-Adresse."),
        ("A;;nirgends;", "website", "„nirgends“ ist keine Adresse im Web."),
        ("A;;javascript:alert(1);", "website", "„javascript:alert(1)“ ist keine Adresse im Web."),
        ("A;;;ruf an", "phone", "„ruf an“ ist keine Telefonnummer."),
        ("#REF!;;;", "name", "In der Zelle steht ein Formelfehler: #REF!."),
        ("A;;;;zu viel", "", "Die Zeile hat 5 Zellen, die Kopfzeile nur 4. Fehlen Anführungszeichen?"),
    ],
)
def test_wrong_row_says_so_beside_the_column_and_the_others_are_read(line, column, text):
    wrong, right = rows(f"Name;E-Mail;Website;Telefon\n{line}\nB;;;\n")
    assert said(wrong) == [(column, text)]
    assert wrong.errors
    assert (right.document, right.messages) == ({"name": "B"}, [])


def test_several_addresses_are_several_places():
    [row] = rows("Name;Straße;PLZ;Ort\nA;Weg 1|Weg 2;23552|23560;Lübeck\n")
    assert row.document["locations"] == [
        {"address_1": "Weg 1", "postal_code": "23552", "city": "Lübeck"},
        {"address_1": "Weg 2", "postal_code": "23560", "city": "Lübeck"},
    ]
    [row] = rows("Name;Straße;PLZ\nA;Weg 1|Weg 2|Weg 3;23552|23560\n")
    assert said(row) == [("address_1", "Straße, PLZ und Ort haben verschieden viele Werte.")]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("", "Die Datei ist leer."),
        (" \n\n", "Die Datei ist leer."),
        ("Verband;Ort\nA;B\n", "Die Spalte „Name“ fehlt. In der ersten Zeile stehen: Verband, Ort."),
        ("Name;name\nA;B\n", "Diese Spalten bedeuten dasselbe: Name, name."),
        (b"Name;Ort\nA\0;B\n", "Die Datei enthält Nullzeichen."),
        (b"Name\n\x81\x8d\n", "Bitte speichern Sie die Tabelle als „CSV UTF-8“."),
        ('Name;Ort\nA;B\n"C;D\nE;F\n', "Ab Zeile 3 ist die Datei nicht lesbar: Ein Anführungszeichen"),
        (b"%PDF-1.7", "Das ist eine PDF-Datei."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Bitte speichern Sie die Mappe als .xlsx."),
        ("<html><table>", "Das ist eine Webseite oder XML und keine Tabelle."),
        (b"PK\x03\x04nichts", "Die Datei ist beschädigt."),
        ('{"contents": [{"name": "A"}, {"na', "Nach 1 Organisationen ist die JSON-Datei nicht lesbar."),
    ],
)
def test_unreadable_file_says_what_to_do(content, text):
    assert text in refusal(content)


def test_files_of_other_programs_are_told_by_their_content():
    def archive(name: str) -> bytes:
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as made:
            made.writestr(name, "x")
        return content.getvalue()

    assert "LibreOffice" in refusal(archive("content.xml"))
    assert "Archiv" in refusal(archive("liste.csv"))
    assert "beschädigt" in refusal(archive("xl/workbook.xml"))


def test_workbook_with_numbers_dates_and_empty_lines():
    content = workbook(
        [None, None],
        ["Name", "PLZ", "Telefon", "Gegründet", "Ort"],
        ["Ahlan e. V.", 4109, 3411228910.0, datetime.date(1998, 5, 1), "Leipzig"],
        [None] * 5,
        ["B", "04109", None, 1998, None],
    )
    first, second = rows(content)
    assert first.number == 3
    assert first.document["locations"] == [{"postal_code": "04109", "city": "Leipzig"}]
    assert (first.document["phone"], first.document["year_incorporated"]) == ("+49 341 1228910", 1998)
    assert (second.number, second.document["year_incorporated"]) == (5, 1998)


def test_formula_counts_with_the_value_that_excel_saw():
    content = workbook(["Name", "Ort"], ["A", '=CONCATENATE("Lü","beck")'])
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    sheet = (
        parts["xl/worksheets/sheet1.xml"]
        .replace(b"<v></v>", b"<v>L\xc3\xbcbeck</v>")
        .replace(b"<v />", "<v>Lübeck</v>".encode())
    )
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'<c r="B2">', b'<c r="B2" t="str">')
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        for name, part in parts.items():
            made.writestr(name, part)
    assert rows(content.getvalue())[0].document["locations"] == [{"city": "Lübeck"}]


@pytest.mark.parametrize(
    ("word", "code"),
    [
        *(("Arabisch", "ar"), ("arabic", "ar"), ("العربية", "ar"), ("ara", "ar"), ("AR", "ar"), ("Kurmandschi", "kmr")),
        *(("Dari", "fa-AF"), ("Farsi", "fa"), ("Türkçe", "tr"), ("Українська", "uk"), ("Arapça", "ar"), ("zh", "zh")),
        *(("Elbisch", None), ("", None)),
    ],
)
def test_languages_are_known_by_code_and_name(word, code):
    assert language_of(word) == code


def test_topics_are_known_by_slug_and_in_any_language():
    assert [TOPICS.slug_of(word) for word in ("beratung", "BERATUNG", "danışmanlık", "?")] == ["beratung"] * 3 + [None]


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"total_items": 1, "total_pages": 1, "contents": [one]},
        lambda one: {"organizations": [one]},
    ],
)
def test_hsds_of_every_form_is_read(wrapped):
    content = json.dumps(wrapped({"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "A", "description": "B"}))
    [row] = rows(content)
    assert row.document == {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "A", "description": "B"}


def test_hsds_lines_and_wrong_members():
    assert [row.document["name"] for row in rows('{"name": "A"}\n{"name": "B"}\n')] == ["A", "B"]
    content = json.dumps(
        [{"name": ""}, 7, {"name": "Beratung", "organization_id": "1"}, {"name": "A", "funding": [{}]}]
    )
    assert [[str(message) for message in row.messages] for row in rows(content)] == [
        ["Der Name fehlt."],
        ["Hier steht keine Organisation."],
        ["Das ist keine Organisation, sondern ein Teil von einer (etwa ein Angebot)."],
        ["Nicht übernommen, weil das Register es nicht kennt: funding."],
    ]


def test_hsds_services_places_and_hours_become_the_documents():
    place = {"id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5", "addresses": [{"city": "Lübeck", "state_province": "SH"}]}
    hours = {"freq": "WEEKLY", "interval": 2, "byday": "TU", "opens_at": "14:00Z", "closes_at": "17:00:00"}
    service = {
        "id": "ac148810-d857-441c-9679-408f346de14b",
        "name": "Sprachcafé",
        "status": "inactive",
        "interpretation_services": "Arabisch",
        "languages": [{"code": "ara"}, {"name": "Türkisch"}],
        "cost_options": [{"amount": 5, "currency": "eur"}],
        "required_documents": [{"document": "Pass"}],
        "service_areas": [{"name": "Lübeck"}],
        "service_at_locations": [{"location": place, "schedules": [{**hours, "valid_from": "2026-01-06"}]}],
        "attributes": [{"taxonomy_term": {"name": "Beratung"}}],
    }
    [row] = rows(json.dumps({"name": "A", "services": [service]}))
    assert row.messages == []
    assert row.document["locations"] == [{"id": place["id"], "city": "Lübeck", "state_province": "DE-SH"}]
    [read_service] = row.document["services"]
    assert read_service == {
        "id": service["id"],
        "name": "Sprachcafé",
        "status": "defunct",
        "interpreter": True,
        "languages": ["ar", "tr"],
        "fees_description": "5 EUR",
        "required_documents": "Pass",
        "service_area": "Lübeck",
        "topics": ["beratung"],
        "locations": [place["id"]],
        "schedules": [
            {
                "rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
                "valid_from": "2026-01-06",
                "valid_to": None,
                "opens_at": "14:00",
                "closes_at": "17:00",
                "location": place["id"],
            }
        ],
    }


def test_reading_takes_the_memory_of_a_row_not_of_the_file(tmp_path):
    path = tmp_path / "gross.csv"
    with path.open("w", encoding="utf-8") as table:
        table.write("Name;Beschreibung;Ort\n")
        for number in range(20_000):
            table.write(f"Verein {number};{'Wir lesen mit Ihnen Briefe. ' * 20};Lübeck\n")
    with path.open("rb") as source:
        tracemalloc.start()
        count = sum(1 for _row in read(source, TOPICS).rows)
        _now, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert count == 20_000
    assert path.stat().st_size > 10_000_000
    assert peak < 2_000_000
