"""Files for people and programs: complete, safe to open, nothing in them that is not public."""

import csv
import io
import json

import pytest
import vobject
from django.core.management import CommandError, call_command
from django.test import Client
from icalendar import Calendar
from icalendar.parser import Contentlines

from federation.exchange.exporting.formats import FORMATS
from federation.exchange.exporting.tables import harmless
from federation.registry.domain import change, close
from tests.services.schemas import hsds_schemas  # noqa: F401

from .example import SECRETS, STAFF, lay_entry, lay_plain_entries


@pytest.fixture
def entry(luebeck):
    return lay_entry(luebeck)


@pytest.fixture
def download(luebeck):
    def get(path, association=luebeck):
        response = Client().get(path, headers={"host": association.site.hostname})
        assert response.status_code == 200
        assert not response.cookies
        return (b"".join(response) if response.streaming else response.content).decode()

    return get


def table(text):
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";"))


def card(text):
    return {line.partition(":")[0].partition(";")[0]: line for line in Contentlines.from_ical(text) if line}


def test_table_has_the_columns_of_the_import_in_the_readers_language(download, entry):
    (row,) = table(download("/de/organisationen.csv"))
    assert (row["Name"], row["Auch bekannt als"]) == (entry.name, "EVÜ|جمعية الآباء")
    assert (row["Straße"], row["PLZ"], row["Ort"]) == ("Hafenstraße 1", "23552", "Lübeck")
    assert row["Sprachen"].startswith("Arabisch|Deutsch|")
    assert sorted(row["Themen"].split("|")) == ["Behördenbriefe", "Formulare"]
    assert row["Angebote"] == "Asylberatung|Lesekreis"  # what has ended is no offer


def test_cell_that_would_be_a_formula_is_harmless(download, entry):
    change(entry, {"description": '=HYPERLINK("https://boese.example")'}, actor=STAFF)
    (row,) = table(download("/de/organisationen.csv"))
    assert row["Beschreibung"] == '\'=HYPERLINK("https://boese.example")'
    assert row["Telefon"] == "'+49 451 123456"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_every_sign_that_begins_a_formula_is_known(sign):
    assert harmless(f"{sign}1") == f"'{sign}1"
    assert harmless(f"1{sign}") == f"1{sign}"


def test_map_data_is_a_feature_for_each_public_place(download, entry, luebeck):
    collection = json.loads(download("/en/organisationen.geojson"))
    (feature,) = collection["features"]
    assert collection["type"] == "FeatureCollection"
    assert feature["geometry"] == {"type": "Point", "coordinates": [10.6866, 53.8655]}
    assert sorted(feature["properties"]["topics"]) == ["BEHÖRDENBRIEFE", "FORMULARE"]  # as English calls them
    assert feature["properties"]["languages"] == ["ar", "de", "zh-Hant"]


def test_organisation_without_place_is_in_the_map_data_too(download, luebeck):
    lay_entry(luebeck, locations=[], services=[])
    assert json.loads(download("/de/organisationen.geojson"))["features"][0]["geometry"] is None


def test_card_is_vcard_4(download, entry):
    text = download(f"/de/organisationen/{entry.slug}.vcf")
    lines = card(text)
    assert text.startswith("BEGIN:VCARD\r\nVERSION:4.0\r\n") and text.endswith("END:VCARD\r\n")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert lines["TEL"] == "TEL;TYPE=work;VALUE=uri:tel:+49-451-123456"
    assert lines["ADR"] == "ADR;TYPE=work:;2. Stock;Hafenstraße 1;Lübeck;;23552;DE"
    assert lines["NICKNAME"] == "NICKNAME:EVÜ,جمعية الآباء"
    assert lines["NOTE"] == "NOTE;LANGUAGE=de:Wir lesen mit Ihnen Briefe vom Amt.\\nUnd wir begleiten Sie."
    assert lines["UID"] == f"UID:urn:uuid:{entry.uuid}"
    assert vobject.readOne(text).fn.value == entry.name  # another program's reader


def test_card_speaks_the_readers_language_where_it_can(download, entry):
    note = card(download(f"/ar/organisationen/{entry.slug}.vcf"))["NOTE"]
    assert note == "NOTE;LANGUAGE=ar:نقرأ الرسائل معكم"


def test_sign_in_a_name_does_not_break_the_card(download, luebeck):
    entry = lay_entry(luebeck, name="A; B, C\\D: „E“", locations=[], services=[])
    assert vobject.readOne(download(f"/de/organisationen/{entry.slug}.vcf")).fn.value == "A; B, C\\D: „E“"


def test_calendar_has_rules_exceptions_and_zones(download, entry):
    calendar = Calendar.from_ical(download("/de/organisationen.ics"))
    events = {str(event["rrule"].to_ical().decode()): event for event in calendar.walk("VEVENT")}
    second_week = events["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"]
    assert second_week["summary"] == "Asylberatung · Elternverein Übersee e. V."
    assert "Hafenstraße 1" in second_week["location"]
    assert second_week["dtstart"].params["TZID"] == "Europe/Berlin"
    assert [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Berlin"]
    monthly = next(event for rule, event in events.items() if "MONTHLY" in rule)
    assert "exdate" in monthly and "rdate" in monthly
    assert len(events) == 3


@pytest.mark.parametrize("suffix", ["csv", "geojson", "vcf", "ics"])
def test_nothing_leaves_that_is_not_public(download, entry, luebeck, koeln, suffix):
    text = download(f"/de/organisationen.{suffix}")
    assert "Übersee" in text.replace("\r\n ", "")
    assert not [secret for secret in SECRETS if secret in text.replace("\r\n ", "")]
    assert "Übersee" not in download(f"/de/organisationen.{suffix}", koeln)
    close(entry, actor=STAFF, reason="Aufgelöst")
    assert "Übersee" not in download(f"/de/organisationen.{suffix}")


def test_card_of_another_association_is_not_found(visit, entry, koeln):
    assert visit(koeln, f"/de/organisationen/{entry.slug}.vcf").status_code == 404
    assert visit(koeln, "/de/organisationen/gibtesnicht.vcf").status_code == 404
    assert visit(koeln, "/de/organisationen.exe").status_code == 404
    assert visit(koeln, "/ar/organisationen.csv").status_code == 404  # a language that the site lacks


def test_queries_do_not_grow_with_the_number(entry, luebeck, download, django_assert_max_num_queries):
    few = {}
    for suffix in ("csv", "geojson", "vcf", "ics"):
        with django_assert_max_num_queries(30) as few[suffix]:
            download(f"/de/organisationen.{suffix}")
    lay_plain_entries(luebeck, 20)
    for suffix, queries in few.items():
        with django_assert_max_num_queries(len(queries)):
            download(f"/de/organisationen.{suffix}")


@pytest.mark.parametrize("name", FORMATS)
def test_command_writes_a_file(entry, luebeck, tmp_path, name):
    target = tmp_path / "out"
    call_command("export_organisations", str(target), format=name, association="luebeck", verbosity=0)
    assert "bersee" in target.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_command_without_association_writes_all(entry, koeln, umbrella, capsys):
    lay_plain_entries(koeln, 2)
    call_command("export_organisations", format="csv", verbosity=0)
    assert len(table(capsys.readouterr().out)) == 3


def test_command_writes_hsds_that_is_valid(entry, tmp_path, hsds_schemas):  # noqa: F811
    target = tmp_path / "hsds.json"
    call_command("export_organisations", str(target), format="hsds", association="luebeck", verbosity=0)
    page = json.loads(target.read_text())
    assert page["total_items"] == 1
    hsds_schemas.check("compiled/organization", page["contents"][0])


def test_command_says_what_it_does_not_know(luebeck, tmp_path):
    for options in [{"association": "nirgends"}, {"association": "luebeck", "language": "fr"}]:
        with pytest.raises(CommandError, match="--"):
            call_command("export_organisations", format="csv", **options)
    with pytest.raises(CommandError, match="No such file"):
        call_command("export_organisations", str(tmp_path / "no" / "x"), format="csv", association="luebeck")
