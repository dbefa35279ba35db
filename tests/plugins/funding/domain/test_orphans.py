"""What a transaction that did not hold left in the storage goes; nothing else does."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from plugins.funding.domain import papers
from plugins.funding.domain.orphans import orphans
from plugins.funding.models import Paper

LATER = timedelta(days=2)


@pytest.fixture(autouse=True)
def _empty(funder):
    for name in orphans(funder, timezone.now() + LATER):
        default_storage.delete(name)


def test_file_of_a_transaction_that_did_not_hold_is_found(application, funder):
    with pytest.raises(RuntimeError), transaction.atomic():
        papers.make(Paper.Kind.APPLICATION, application, application, by=None)
        raise RuntimeError
    assert orphans(funder, timezone.now()) != []
    assert orphans(funder, timezone.now() - LATER) == []


def test_file_that_a_row_names_is_none(application, funder):
    papers.make(Paper.Kind.APPLICATION, application, application, by=None)
    assert orphans(funder, timezone.now() + LATER) == []


def test_file_of_another_association_is_not_looked_at(funder, koeln):
    default_storage.save("funding/luebeck/left", ContentFile(b"x"))
    assert orphans(funder, timezone.now() + LATER) == ["funding/luebeck/left"]
    assert orphans(koeln, timezone.now() + LATER) == []


def test_command_leaves_what_is_young(funder, capsys):
    default_storage.save("funding/luebeck/left", ContentFile(b"x"))
    call_command("forget_funding_files")
    assert default_storage.exists("funding/luebeck/left")
    assert "no file names" not in capsys.readouterr().out
