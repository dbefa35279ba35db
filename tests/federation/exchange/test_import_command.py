"""`manage.py import_organisations`, as somebody at the command line meets it."""

import io

import pytest
from django.core.management import CommandError, call_command

from federation.associations.scope import scopes_disabled
from federation.exchange import importing
from federation.exchange.management.commands.import_organisations import digest_of
from federation.exchange.models import Import, ImportRow
from federation.registry.models import Organisation

TABLE = "Name;E-Mail;Ort;Vorstand\nAhlan e. V.;info@ahlan.example;Lübeck;x\nBeit;keine;Lübeck;\n"
pytestmark = pytest.mark.django_db


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def command(path, *options: str) -> tuple[str, int]:
    said = io.StringIO()
    try:
        call_command("import_organisations", str(path), *options, stdout=said)
    except SystemExit as ended:
        return said.getvalue(), ended.code
    return said.getvalue(), 0


def test_wrong_rows_are_named_with_column_and_end_with_1(luebeck, table):
    said, code = command(table, "--association=luebeck")
    assert code == 1
    assert [" ".join(line.split()) for line in said.splitlines()] == [
        "Die Spalte „Vorstand“ ist nicht bekannt und bleibt außen vor.",
        "Zeile 3: fehlerhaft: Beit",
        "E-Mail: „keine“ ist keine E-Mail-Adresse.",
        "neu 1",
        "fehlerhaft 1",
    ]
    assert Organisation.objects.get().owner == luebeck


def test_dry_run_shows_every_row_and_writes_nothing(luebeck, table):
    said, code = command(table, "--association=luebeck", "--dry-run")
    assert code == 1
    assert "Zeile 2: neu: Ahlan e. V." in said
    assert "Nichts davon wurde geschrieben." in said
    with scopes_disabled():
        assert (Organisation.objects.count(), Import.objects.count()) == (0, 0)


def test_dry_run_shows_old_and_new_value(luebeck, table):
    command(table, "--association=luebeck")
    table.write_text("Name;E-Mail;Ort\nAhlan e. V.;neu@ahlan.example;Lübeck\n", encoding="utf-8")
    said, code = command(table, "--association=luebeck", "--dry-run")
    assert code == 0
    assert "    E-Mail: „info@ahlan.example“ → „neu@ahlan.example“" in said


def test_interrupted_command_goes_on_with_the_same_file(luebeck, table):
    with scopes_disabled(), table.open("rb") as source:
        file = importing.begin(luebeck, table.name, digest=digest_of(source))
        importing.read_file(file, source)
        importing.settle(file, Import.State.RUNNING)
    said, _code = command(table, "--association=luebeck")
    assert "wurde unterbrochen und geht weiter" in said
    with scopes_disabled():
        assert Import.objects.get().state == Import.State.DONE
        assert ImportRow.objects.filter(done_at=None).count() == 0


@pytest.mark.parametrize(
    ("slug", "content", "text"),
    [
        ("nirgends", TABLE, "--association: Den Verbund „nirgends“ gibt es nicht."),
        ("luebeck", "", "Die Datei ist leer."),
        ("luebeck", "Ort\nLübeck\n", "Die Spalte „Name“ fehlt."),
    ],
)
def test_fault_of_the_whole_file_is_one_sentence(luebeck, table, slug, content, text):
    table.write_text(content, encoding="utf-8")
    with pytest.raises(CommandError) as refused:
        command(table, f"--association={slug}")
    assert text in str(refused.value)


def test_missing_file_is_named(luebeck, tmp_path):
    with pytest.raises(CommandError, match=r"FILE: .*fehlt\.csv"):
        command(tmp_path / "fehlt.csv", "--association=luebeck")
