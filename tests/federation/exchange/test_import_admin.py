"""Importing in the admin, over HTTP and without a script."""

import io
import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from federation.activity.models import ActivityEntry
from federation.associations.models import Role
from federation.associations.scope import scopes_disabled
from federation.exchange import importing
from federation.exchange.models import Import
from federation.registry.domain import SYSTEM, change
from federation.registry.models import Organisation
from federation.staff.domain import grant_role
from sites.demo.factories import OrganisationFactory, UserFactory

IMPORTS = "/admin/importe/"
TABLE = "Name;E-Mail;Ort\nAhlan e. V.;info@ahlan.example;Lübeck\nBeit;keine;Lübeck\nCafé Sprache;;Lübeck\n"


@pytest.fixture
def signed_in(sign_in):
    def client(association, role: Role):
        user = UserFactory(first_name="Rana", last_name="Redaktion")
        grant_role(user, association, role, languages=["de"] if role == Role.TRANSLATOR else ())
        return sign_in(user, association)

    return client


@pytest.fixture
def editor(signed_in, luebeck):
    return signed_in(luebeck, Role.EDITOR)


def bring(client, content: str | bytes = TABLE, name="liste.csv"):
    content = content.encode() if isinstance(content, str) else content
    return client.post(f"{IMPORTS}neu/", {"file": SimpleUploadedFile(name, content)}, follow=True)


def latest() -> Import:
    with scopes_disabled():
        return Import.objects.select_related("association").first()


def names() -> list[str]:
    return sorted(Organisation.objects.values_list("name", flat=True))


def test_file_is_checked_taken_over_and_taken_back(editor, luebeck):
    page = bring(editor)
    assert "Noch ist nichts übernommen." in page.text
    assert "„keine“ ist keine E-Mail-Adresse." in page.text
    assert re.findall(r"(neu|fehlerhaft): (\d)", page.text) == [("neu", "2"), ("fehlerhaft", "1")]
    assert names() == []
    address = f"{IMPORTS}{latest().pk}/"
    done = editor.post(f"{address}uebernehmen/", follow=True)
    assert names() == ["Ahlan e. V.", "Café Sprache"]
    assert "Import zurücknehmen" in done.text
    assert "2 neue Einträge verschwinden." in editor.get(f"{address}zuruecknehmen/").text
    change(Organisation.objects.get(name="Café Sprache"), {"email": "da@cafe.example"}, actor=SYSTEM)
    undone = editor.post(f"{address}zuruecknehmen/", follow=True)
    assert names() == ["Café Sprache"]
    assert "Der Eintrag wurde seit dem Import geändert und bleibt." in undone.text
    with scopes_disabled():
        log = ActivityEntry.objects.filter(action__startswith="registry.").order_by("pk")
        assert [(one.action, one.label, one.user.first_name) for one in log] == [
            ("registry.import", "liste.csv", "Rana"),
            ("registry.import_undo", "liste.csv", "Rana"),
        ]


def test_file_may_be_discarded(editor):
    bring(editor)
    page = editor.post(f"{IMPORTS}{latest().pk}/verwerfen/", follow=True)
    assert "„liste.csv“ ist verworfen." in page.text
    assert (latest(), names()) == (None, [])


def test_file_that_was_taken_over_is_not_discarded(editor):
    bring(editor)
    number = latest().pk
    editor.post(f"{IMPORTS}{number}/uebernehmen/")
    page = editor.post(f"{IMPORTS}{number}/verwerfen/", follow=True)
    assert "Sie können sie zurücknehmen." in page.text
    assert latest().state == Import.State.DONE


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "Die Datei ist leer."),
        (b"%PDF-1.7", "Das ist eine PDF-Datei."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Bitte speichern Sie die Mappe als .xlsx."),
    ],
)
def test_file_of_another_kind_is_refused_beside_the_field(editor, content, text):
    page = bring(editor, content)
    assert page.text.count(text) >= 2  # in the summary and at the field
    assert latest() is None


def test_no_file_and_one_that_is_too_large_are_refused(editor, settings):
    assert "Bitte wählen Sie eine Datei." in editor.post(f"{IMPORTS}neu/", {}).text
    settings.IMPORT_MAX_BYTES = 10
    assert "erlaubt sind 10" in bring(editor).text.replace("\xa0", " ")


def test_file_that_breaks_while_it_is_read_is_kept_with_the_reason(editor):
    page = bring(editor, 'Name;Ort\nA;B\n"C;D\n')
    assert "Ein Anführungszeichen wird nicht geschlossen." in page.text
    assert "Am Register hat sich nichts geändert." in page.text
    assert latest().state == Import.State.REFUSED


def test_template_can_be_filled_in_and_read(editor):
    answer = editor.get(f"{IMPORTS}vorlage.csv")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="vorlage.csv"'
    table = answer.content + b"Ahlan e. V.;;;;;;;;;;;\n"
    page = bring(editor, table)
    assert "Ahlan e. V." in page.text


def test_row_is_decided_where_the_registry_has_a_likeness(editor, luebeck, koeln, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        own = OrganisationFactory(owner=luebeck, name="Ahlan Verein", email="info@ahlan.example", phone="0451 1228910")
        theirs = OrganisationFactory(owner=koeln, name="Café der Sprachen", email="hallo@cafe.example", phone="0221 77")
    lines = ["Ahlan e. V.;info@ahlan.example;0451 1228910", "Cafe der Sprachen e. V.;hallo@cafe.example;0221 77"]
    page = bring(editor, "\n".join(["Name;E-Mail;Telefon", *lines]))
    assert "zu entscheiden: 2" in page.text
    assert "gepflegt von Verbund Köln" in page.text
    address = f"{IMPORTS}{latest().pk}/"
    nothing = editor.post(f"{address}zeilen/2/", {"choice": ""}, follow=True)
    assert "Bitte wählen Sie eine der Möglichkeiten." in nothing.text
    wrong = editor.post(f"{address}zeilen/2/", {"choice": theirs.pk}, follow=True)
    assert "Bitte wählen Sie einen der gezeigten Einträge." in wrong.text
    editor.post(f"{address}zeilen/2/", {"choice": own.pk})
    editor.post(f"{address}uebernehmen/")
    assert names() == ["Ahlan e. V.", "Café der Sprachen"]
    page = editor.post(f"{address}zeilen/3/", {"choice": theirs.pk}, follow=True)
    assert "Zeile 3: als Mitglied aufgenommen." in page.text
    assert names() == ["Ahlan e. V.", "Café der Sprachen"]
    again = editor.post(f"{address}zeilen/3/", {"choice": "new"}, follow=True)
    assert "Über diese Zeile ist schon entschieden." in again.text


@pytest.mark.parametrize(
    ("slug", "role", "may"),
    [
        ("luebeck", Role.EDITOR, True),
        ("luebeck", Role.PUBLISHER, True),
        ("luebeck", Role.MANAGER, True),
        ("luebeck", Role.TRANSLATOR, False),
        ("umbrella", Role.CURATOR, True),
        ("umbrella", Role.FEDERATION_MANAGER, True),
    ],
)
def test_who_edits_entries_may_import(signed_in, luebeck, umbrella, slug, role, may):
    client = signed_in({"luebeck": luebeck, "umbrella": umbrella}[slug], role)
    assert (client.get(IMPORTS).status_code == 200) is may
    bring(client)
    assert (latest() is not None) is may
    assert (IMPORTS in client.get("/admin/").text) is may


def test_import_of_another_association_does_not_exist(editor, signed_in, koeln):
    bring(signed_in(koeln, Role.EDITOR), name="geheim.csv")
    number = latest().pk
    assert "geheim.csv" not in editor.get(IMPORTS).text
    for path in ("", "zuruecknehmen/"):
        assert editor.get(f"{IMPORTS}{number}/{path}").status_code == 404
    for path in ("uebernehmen/", "verwerfen/", "fortsetzen/", "zuruecknehmen/", "zeilen/2/"):
        assert editor.post(f"{IMPORTS}{number}/{path}").status_code == 404
    assert (latest().state, names()) == (Import.State.CHECKED, [])


def test_work_under_way_shows_how_far_it_is_and_reloads_itself(editor, luebeck):
    bring(editor)
    importing.settle(latest(), Import.State.RUNNING)
    page = editor.get(f"{IMPORTS}{latest().pk}/")
    assert page.headers["Refresh"] == "5"
    assert "0 von 3 Zeilen sind übernommen." in page.text
    assert "Fortsetzen" not in page.text


def test_work_that_stands_still_is_continued(editor):
    bring(editor)
    file = latest()
    importing.settle(file, Import.State.RUNNING)
    with scopes_disabled():
        Import.objects.filter(pk=file.pk).update(touched_at=timezone.now() - timedelta(minutes=5))
    page = editor.get(f"{IMPORTS}{file.pk}/")
    assert "Refresh" not in page.headers
    assert "Fortsetzen" in page.text
    editor.post(f"{IMPORTS}{file.pk}/fortsetzen/")
    assert (latest().state, len(names())) == (Import.State.DONE, 2)


def test_rows_are_narrowed_by_outcome_and_page(editor, luebeck):
    bring(editor, "Name;E-Mail\n" + "".join(f"Verein {n:02};{'x' if n == 55 else ''}\n" for n in range(60)))
    address = f"{IMPORTS}{latest().pk}/"
    assert "Verein 55" not in editor.get(address).text
    assert "Verein 55" in editor.get(f"{address}?p=2").text
    failed = editor.get(f"{address}?outcome=failed").text
    assert "Verein 55" in failed
    assert "Verein 54" not in failed


def test_page_of_rows_takes_as_many_queries_for_many(editor, luebeck):
    def queries(count: int) -> int:
        with scopes_disabled():
            entries = [OrganisationFactory(owner=luebeck, name=f"Ähnlich {count} {n}").pk for n in range(count)]
            file = importing.begin(luebeck, "x.csv", digest="x")
            importing.read_file(file, io.BytesIO("".join(["Name\n", *(f"V {n}\n" for n in range(count))]).encode()))
            file.rows.update(outcome="undecided", candidates=entries)
            importing.settle(file, Import.State.CHECKED)
        with CaptureQueriesContext(connection) as made:
            assert editor.get(f"{IMPORTS}{file.pk}/").status_code == 200
        return len(made)

    queries(1)
    assert queries(2) == queries(12) <= 40
