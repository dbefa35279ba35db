"""What a file does to the registry: planned, taken over, taken over twice, interrupted, taken back."""

import io

import pytest
from django.db import connection
from django.db.models.signals import post_save
from django.test import TestCase
from django.test.utils import CaptureQueriesContext

from federation.associations.scope import scopes_disabled
from federation.exchange import importing, undoing
from federation.exchange.models import Import, ImportRow
from federation.exchange.reading import FileError, Topics, read
from federation.registry.documents import document_of
from federation.registry.domain import SYSTEM, change, close, hand_over
from federation.registry.models import Membership, Organisation, Revision
from sites.demo.factories import OrganisationFactory

HEADER = "Name;Auch bekannt als;E-Mail;Telefon;Straße;PLZ;Ort;Sprachen;Themen;Registernummer\n"
AHLAN = "Ahlan e. V.;Ahlan;info@ahlan.example;0451 1228910;Holstenstr. 3;23552;Lübeck;Arabisch|Türkisch;;VR 1 HL\n"
BEIT = "Beit Sprachhaus;;;;;;Lübeck;Arabisch;;\n"
Outcome = ImportRow.Outcome
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _all_scopes():
    with scopes_disabled():
        yield


def begun(association, *lines: str, name="liste.csv") -> Import:
    content = (HEADER + "".join(lines)).encode()
    file = importing.begin(association, name, digest=name)
    importing.read_file(file, io.BytesIO(content))
    return file


def imported(association, *lines: str, **options) -> Import:
    file = begun(association, *lines, **options)
    importing.run(file)
    return file


def outcomes(file: Import) -> list[str]:
    return list(file.rows.values_list("outcome", flat=True))


def said(row: ImportRow) -> str:
    return " ".join(message["text"] % message["values"] for message in [*row.told, *row.messages])


def entry(name: str) -> Organisation:
    return Organisation.objects.complete().get(name=name)


def dry(association, *lines: str) -> list[ImportRow]:
    reading = read(io.BytesIO((HEADER + "".join(lines)).encode()), Topics.load())
    made = []
    for row, plan in importing.plans_of(association, reading):
        importing.note(row, plan)
        made.append(row)
    return made


def test_new_organisations_are_entered_and_kept_by_the_association(luebeck):
    file = imported(luebeck, AHLAN, BEIT)
    assert outcomes(file) == [Outcome.CREATED, Outcome.CREATED]
    ahlan = entry("Ahlan e. V.")
    assert (ahlan.owner, ahlan.phone, ahlan.languages) == (luebeck, "+49 451 1228910", ["ar", "tr"])
    assert (ahlan.location.postal_code, ahlan.location.state_province) == ("23552", "DE-SH")
    revision = ahlan.revisions.get()
    assert (revision.source, revision.actor) == (Revision.Source.IMPORT, "liste.csv")
    assert file.rows.get(number=2).revision == revision


def test_what_the_umbrella_imports_nobody_keeps_yet(umbrella):
    imported(umbrella, AHLAN)
    assert entry("Ahlan e. V.").owner is None
    assert outcomes(imported(umbrella, AHLAN)) == [Outcome.UNCHANGED]


def test_importing_twice_changes_nothing(luebeck):
    imported(luebeck, AHLAN, BEIT)
    before = [document_of(one) for one in Organisation.objects.complete().order_by("pk")]
    again = imported(luebeck, AHLAN, BEIT)
    assert outcomes(again) == [Outcome.UNCHANGED, Outcome.UNCHANGED]
    assert [document_of(one) for one in Organisation.objects.complete().order_by("pk")] == before
    assert Revision.objects.count() == len(before)


def test_importing_twice_keeps_what_people_corrected_since(luebeck):
    imported(luebeck, AHLAN)
    change(entry("Ahlan e. V."), {"name": "Ahlan Lübeck e. V.", "phone": "0451 99"}, actor=SYSTEM)
    assert outcomes(imported(luebeck, AHLAN)) == [Outcome.UNCHANGED]
    assert entry("Ahlan Lübeck e. V.").phone == "0451 99"


def test_corrected_row_finds_its_entry_even_under_a_new_name(luebeck):
    imported(luebeck, BEIT)
    change(entry("Beit Sprachhaus"), {"name": "Beit e. V."}, actor=SYSTEM)
    file = imported(luebeck, BEIT.replace(";;;;;;Lübeck", ";;neu@beit.example;;;;Lübeck"))
    assert outcomes(file) == [Outcome.CHANGED]
    assert entry("Beit Sprachhaus").email == "neu@beit.example"


def test_empty_cells_leave_the_field_and_nothing_is_removed(luebeck):
    OrganisationFactory(
        owner=luebeck,
        name="Beit Sprachhaus",
        email="alt@beit.example",
        languages=["uk"],
        alternate_names=[{"name": "Beit"}],
        locations=[{"city": "Lübeck", "address_1": "Weg 1"}, {"city": "Kiel", "address_1": "Weg 2"}],
    )
    file = imported(luebeck, "Beit Sprachhaus;Bait;;0451 2223344;Weg 9;;Lübeck;Arabisch;;\n")
    assert outcomes(file) == [Outcome.CHANGED]
    document = document_of(entry("Beit Sprachhaus"))
    assert (document["email"], document["phone"]) == ("alt@beit.example", "+49 451 2223344")
    assert document["languages"] == ["ar"]
    assert [one["name"] for one in document["alternate_names"]] == ["Beit", "Bait"]
    assert [(one["city"], one["address_1"]) for one in document["locations"]] == [
        ("Lübeck", "Weg 9"),
        ("Kiel", "Weg 2"),
    ]


def test_shelter_is_never_taken_for_the_place_of_a_row(luebeck):
    OrganisationFactory(
        owner=luebeck,
        name="Beit Sprachhaus",
        locations=[{"city": "Lübeck", "address_1": "Geheim 1", "is_public": False}],
    )
    imported(luebeck, "Beit Sprachhaus;;;;Weg 9;;Lübeck;;;\n")
    places = entry("Beit Sprachhaus").locations.order_by("pk")
    assert [(one.address_1, one.is_public) for one in places] == [("Geheim 1", False), ("Weg 9", True)]


def test_same_number_in_another_spelling_is_no_change(luebeck):
    OrganisationFactory(
        owner=luebeck, name="Beit Sprachhaus", description="", phone="0451/122 89 10", languages=["ar", "de"]
    )
    file = imported(luebeck, "Beit Sprachhaus;;;+49 451 1228910;;;;Deutsch|Arabisch;;\n")
    assert outcomes(file) == [Outcome.UNCHANGED]


def test_own_entry_is_found_by_its_register_number(luebeck):
    OrganisationFactory(owner=luebeck, name="Ahlan – Willkommen", registration_number="VR 1 HL")
    assert outcomes(imported(luebeck, AHLAN)) == [Outcome.CHANGED]
    assert entry("Ahlan e. V.").owner == luebeck


def test_entry_of_another_association_is_never_changed(luebeck, koeln):
    theirs = OrganisationFactory(owner=koeln, name="Ahlan e. V.", email="alt@ahlan.example")
    file = importing.begin(luebeck, "hsds.json", digest="x")
    content = f'{{"id": "{theirs.uuid}", "name": "Ahlan", "email": "neu@ahlan.example"}}'
    importing.read_file(file, io.BytesIO(content.encode()))
    importing.run(file)
    row = file.rows.get()
    assert row.outcome == Outcome.SKIPPED
    assert "Diesen Eintrag pflegt Verbund Köln." in said(row)
    assert entry("Ahlan e. V.").email == "alt@ahlan.example"
    row = importing.decide(row, theirs)
    assert row.outcome == Outcome.JOINED
    assert Membership.objects.get(organisation=theirs, association=luebeck).is_owner is False
    assert entry("Ahlan e. V.").email == "alt@ahlan.example"
    undoing.undo(Import.objects.get(pk=file.pk))
    assert not Membership.objects.filter(organisation=theirs, association=luebeck).exists()


def test_closed_entry_is_left_alone(luebeck):
    close(OrganisationFactory(owner=luebeck, name="Beit Sprachhaus"), actor=SYSTEM, reason="")
    [row] = imported(luebeck, BEIT).rows.all()
    assert row.outcome == Outcome.SKIPPED
    assert "geschlossen" in said(row)


def test_wrong_rows_stop_nothing_and_leave_nothing(luebeck):
    long = "N" * 201
    file = imported(luebeck, AHLAN, "C;;keine;;;;;;;\n", f"{long};;;;Weg 1;;Lübeck;;;\n", ";;;;;;;;;\n", BEIT)
    assert outcomes(file) == [Outcome.CREATED, Outcome.FAILED, Outcome.FAILED, Outcome.CREATED]
    assert Organisation.objects.count() == 2
    assert file.rows.get(number=4).messages[0]["column"] == "name"


def test_row_that_repeats_another_says_which(luebeck):
    file = imported(luebeck, BEIT, "  beit  SPRACHHAUS;;x@beit.example;;;;Lübeck;;;\n")
    assert outcomes(file) == [Outcome.CREATED, Outcome.SKIPPED]
    assert "Zeile 2" in said(file.rows.get(number=3))


def test_two_rows_about_one_entry_are_told_from_each_other(luebeck):
    OrganisationFactory(owner=luebeck, name="Ahlan", registration_number="VR 1 HL")
    file = imported(luebeck, AHLAN, AHLAN.replace("Ahlan e. V.", "Ahlan Verein"))
    assert outcomes(file) == [Outcome.CHANGED, Outcome.SKIPPED]


@pytest.mark.parametrize("kind", ["untouched", "refusing"])
def test_dry_run_writes_nothing_and_says_what_the_run_does(luebeck, koeln, kind):
    OrganisationFactory(owner=luebeck, name="Beit Sprachhaus", email="alt@beit.example")
    lines = (AHLAN, BEIT, "C;;keine;;;;;;;\n", AHLAN, "D;;d@d.example;;;;Lübeck;;Fechten;\n")
    if kind == "refusing":
        with connection.execute_wrapper(refuse_writes):
            planned = dry(luebeck, *lines)
    else:
        before = table_counts()
        planned = dry(luebeck, *lines)
        assert table_counts() == before
    file = imported(luebeck, *lines)
    done = list(file.rows.all())
    assert [(row.number, row.outcome, said(row)) for row in planned] == [
        (row.number, row.outcome, said(row)) for row in done
    ]
    assert [row.outcome for row in planned] == ["created", "changed", "failed", "skipped", "created"]


def refuse_writes(execute, sql, params, many, context):
    assert sql.split()[0].upper() in ("SELECT", "SAVEPOINT", "RELEASE"), sql
    return execute(sql, params, many, context)


def table_counts() -> dict[str, int]:
    with connection.cursor() as cursor:
        counts = {}
        for name in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT COUNT(*) FROM "{name}"')  # noqa: S608 - names of our own tables
            counts[name] = cursor.fetchone()[0]
        return counts


def test_interrupted_run_goes_on_behind_its_last_batch(luebeck, monkeypatch):
    """The process dies in the second batch: the first stays, the second leaves nothing, then all is done."""
    monkeypatch.setattr(importing, "BATCH", 5)
    file = begun(luebeck, *(f"Verein {number};;;;;;Ort {number};;;\n" for number in range(12)))

    class Killed(BaseException):
        pass

    entered = []

    def die(sender, instance, **kwargs):
        entered.append(instance)
        if len({one.pk for one in entered}) == 8:
            raise Killed

    post_save.connect(die, Organisation)
    try:
        with pytest.raises(Killed):
            importing.run(file)
    finally:
        post_save.disconnect(die, Organisation)
    assert Organisation.objects.count() == 5
    assert file.rows.filter(done_at=None).count() == 7
    importing.run(Import.objects.get(pk=file.pk))
    assert Organisation.objects.count() == 12
    assert outcomes(file) == [Outcome.CREATED] * 12


def test_file_that_breaks_in_the_middle_leaves_no_rows(luebeck):
    file = importing.begin(luebeck, "liste.csv", digest="x")
    content = (HEADER + BEIT * 150 + '"offen').encode()
    with pytest.raises(FileError):
        importing.read_file(file, io.BytesIO(content))
    assert (file.state, file.rows.count(), Organisation.objects.count()) == (Import.State.REFUSED, 0, 0)


def test_undoing_takes_all_of_a_file_back(luebeck):
    OrganisationFactory(owner=luebeck, name="Beit Sprachhaus", languages=["uk"])
    before = document_of(entry("Beit Sprachhaus"))
    file = imported(luebeck, AHLAN, BEIT)
    undoing.undo(file)
    assert file.state == Import.State.UNDONE
    assert not Organisation.objects.filter(name="Ahlan e. V.").exists()
    assert document_of(entry("Beit Sprachhaus")) == before
    assert [one.source for one in entry("Beit Sprachhaus").revisions.all()] == ["undo", "import", "system"]
    assert outcomes(imported(luebeck, AHLAN, BEIT)) == [Outcome.CREATED, Outcome.CHANGED]


def test_undoing_keeps_what_people_changed_since_and_says_so(luebeck, koeln):
    OrganisationFactory(owner=luebeck, name="Beit Sprachhaus", languages=["uk"])
    file = imported(luebeck, AHLAN, BEIT, "C;;;;;;Lübeck;;;\n")
    change(entry("Ahlan e. V."), {"description": "Neu"}, actor=SYSTEM)
    change(entry("Beit Sprachhaus"), {"languages": ["fr"]}, actor=SYSTEM)
    hand_over(entry("C"), koeln, actor=SYSTEM)
    undoing.undo(file)
    first, second, third = file.rows.all()
    assert "seit dem Import geändert" in said(first)
    assert "Sprachen" in said(second) or "languages" in said(second)
    assert "ein anderer Verbund" in said(third)
    assert entry("Beit Sprachhaus").languages == ["fr"]
    assert undoing.kept_of(file).count() == 3


def test_decision_new_enters_the_row_although_it_repeats_another(luebeck):
    file = imported(luebeck, BEIT, BEIT.replace("Arabisch", "Ukrainisch"))
    row = importing.decide(file.rows.get(number=3), None)
    assert row.outcome == Outcome.CREATED
    assert Organisation.objects.filter(name="Beit Sprachhaus").count() == 2


def test_decision_before_the_run_is_noted_and_carried_out_later(luebeck):
    file = begun(luebeck, BEIT, BEIT.replace("Arabisch", "Ukrainisch"))
    importing.check_file(file)
    row = importing.decide(file.rows.get(number=3), None)
    assert (row.outcome, row.done_at, Organisation.objects.count()) == (Outcome.CREATED, None, 0)
    importing.run(file)
    assert Organisation.objects.count() == 2


def test_importing_takes_as_many_queries_for_each_row_of_a_long_file(luebeck):
    def queries(count: int) -> int:
        file = begun(luebeck, *(f"Verein {count} {n};;;;;;Ort {count} {n};Arabisch;;\n" for n in range(count)))
        with CaptureQueriesContext(connection) as made:
            importing.run(file)
        return len(made)

    queries(1)  # what is looked up once
    few, many = queries(5), queries(25)
    assert (many - few) / 20 < 70


def test_rows_that_were_read_before_are_found_in_few_queries(luebeck, django_assert_max_num_queries):
    lines = [f"Verein {number};;;;;;Ort {number};Arabisch;;\n" for number in range(50)]
    imported(luebeck, *lines)
    file = begun(luebeck, *lines)
    with django_assert_max_num_queries(90):  # two batches
        importing.run(file)
    assert outcomes(file) == [Outcome.UNCHANGED] * 50


def test_row_that_resembles_an_entry_is_not_entered_before_somebody_decides(luebeck, koeln):
    with TestCase.captureOnCommitCallbacks(execute=True):
        theirs = OrganisationFactory(
            owner=koeln, name="Ahlan Lübeck e.V.", email="info@ahlan.example", phone="0451 1228910"
        )
    file = imported(luebeck, AHLAN)
    row = file.rows.get()
    assert (row.outcome, row.candidates) == (Outcome.UNDECIDED, [theirs.pk])
    assert Organisation.objects.count() == 1
    again = imported(luebeck, AHLAN)  # nothing was decided, so there is still something to decide
    assert outcomes(again) == [Outcome.UNDECIDED]
    assert importing.decide(row, None).outcome == Outcome.CREATED
    assert Organisation.objects.filter(name="Ahlan e. V.").get().owner == luebeck


def test_row_that_follows_a_merged_entry_changes_the_one_that_was_kept(luebeck):
    imported(luebeck, AHLAN, BEIT)
    Organisation.objects.filter(name="Beit Sprachhaus").update(merged_into=entry("Ahlan e. V."))
    file = imported(luebeck, BEIT.replace(";;;;;;Lübeck", ";;neu@beit.example;;;;Lübeck"))
    assert outcomes(file) == [Outcome.CHANGED]
    kept = Organisation.objects.get(merged_into=None)
    assert (kept.name, kept.email) == ("Beit Sprachhaus", "neu@beit.example")
