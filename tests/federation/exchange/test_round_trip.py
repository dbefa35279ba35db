"""What goes out comes in again: own files change nothing, and an empty registry gets equal entries from them."""

import io
from hashlib import sha256

import pytest

from federation.associations.scope import scopes_disabled
from federation.exchange import importing
from federation.exchange.exporting.formats import FORMATS, export
from federation.exchange.hsds.parts import ascii_email, ascii_url
from federation.exchange.models import ImportRow
from federation.registry.documents import differences, document_of
from federation.registry.models import Organisation

from .example import SHELTER, lay_entry

Outcome = ImportRow.Outcome


@pytest.fixture(autouse=True)
def _all_scopes():
    with scopes_disabled():
        yield


def exported(association, name: str, language: str = "de") -> bytes:
    return "".join(export(association, FORMATS[name], language)[1]).encode()


def imported(association, content: bytes) -> list[ImportRow]:
    file = importing.begin(association, "ausgabe", digest=sha256(content).hexdigest())
    importing.read_file(file, io.BytesIO(content))
    importing.run(file)
    return list(file.rows.all())


def document(name: str) -> dict:
    return document_of(Organisation.objects.complete().get(name=name))


@pytest.mark.parametrize("name", ["csv", "hsds"])
def test_own_export_changes_nothing(luebeck, name):
    entry = lay_entry(luebeck)
    for language in ("de", "en", "tr", "ar", "uk"):
        (row,) = imported(luebeck, exported(luebeck, name, language))
        assert (row.outcome, row.changes) == (Outcome.UNCHANGED, {}), language
    assert entry.revisions.count() == 1


def test_formula_in_a_table_survives(luebeck):
    entry = lay_entry(luebeck, description="=1+1", name="@lle e. V.")
    (row,) = imported(luebeck, exported(luebeck, "csv"))
    assert row.outcome == Outcome.UNCHANGED
    assert Organisation.objects.get(pk=entry.pk).description == "=1+1"


def test_empty_registry_gets_an_equal_entry_from_hsds(luebeck):
    entry = lay_entry(luebeck)
    before, content = document(entry.name), exported(luebeck, "hsds")
    Organisation.objects.all().delete()
    (row,) = imported(luebeck, content)
    assert row.outcome == Outcome.CREATED
    assert differences(as_published(before), document(entry.name)) == {}
    assert Organisation.objects.get().uuid == entry.uuid


def as_published(document: dict) -> dict:
    """Without what is not public, and as HSDS has it: hosts and addresses in ASCII, consents not passed on."""
    contacts = [contact for contact in document["contacts"] if contact["visibility"] == "public"]
    unknown = {"visibility": "internal", "consent_on": None, "consent_note": ""}
    services = [as_published_service(service) for service in document["services"]]
    return document | {
        "email": ascii_email(document["email"]),
        "website": ascii_url(document["website"]),
        "locations": [place for place in document["locations"] if place["is_public"]],
        "contacts": [contact | unknown for contact in contacts],
        "services": services,
    }


def as_published_service(service: dict) -> dict:
    hours = [one | {"location": None} if one["location"] == SHELTER else one for one in service["schedules"]]
    return service | {"locations": [one for one in service["locations"] if one != SHELTER], "schedules": hours}
