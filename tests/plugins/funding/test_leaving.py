"""An association that leaves takes its funding along: all of it is in the export, and nothing stays but the record."""

import json
import zipfile

import pytest

from federation.associations.scope import scope
from federation.boundary.ownership import local_models
from federation.provisioning.deletion import delete_association
from plugins.funding.models import ApplicantInvitation, LogEntry
from sites.demo.factories import AssociationFactory
from tests.federation.boundary.marked import Marked
from tests.federation.boundary.marked_funding import mark_funding

MODELS = [model for model in local_models() if model._meta.app_label == "plugin_funding"]


@pytest.fixture
def leaving(db):
    marked = Marked(AssociationFactory(slug="hamm"))
    with scope(association=marked.association):
        mark_funding(marked)
    return marked


@pytest.fixture
def export(leaving, tmp_path):
    path = tmp_path / "hamm.zip"
    delete_association(leaving.association, path)
    return path


def test_every_row_is_in_the_export(leaving, export):
    with zipfile.ZipFile(export) as archive:
        names = archive.namelist()
        missing = [
            model._meta.label
            for model in MODELS
            if model._meta.model_name != "callpage" and f"records/{model._meta.label_lower}.jsonl" not in names
        ]
        assert missing == []
        files = [archive.read(name) for name in names if name.startswith("media/funding/")]
    assert leaving.word("uploadtext").encode() in files
    assert leaving.word("papertext").encode() in files


def test_links_in_mails_are_in_no_export(leaving, export):
    with zipfile.ZipFile(export) as archive:
        lines = archive.read("records/plugin_funding.applicantinvitation.jsonl").decode().splitlines()
    assert [json.loads(line)["fields"]["email"] for line in lines] == [
        f"{leaving.word('applicantinvitation')}@verein.example"
    ]
    assert all(name not in json.loads(lines[0])["fields"] for name in ApplicantInvitation.secret_fields)


def test_nothing_stays_but_the_record(leaving, export):
    left = {model._meta.label: model._base_manager.count() for model in MODELS}
    assert left == dict.fromkeys(left, 0)


def test_record_of_a_gone_association_stays(leaving, tmp_path):
    before = list(LogEntry.objects.filter(association="hamm"))
    delete_association(leaving.association, tmp_path / "hamm.zip")
    assert list(LogEntry.objects.filter(association="hamm")) == before
