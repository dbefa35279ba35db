"""Papers are archived as they went out."""

import hashlib

import pytest
from django.db import transaction

from plugins.funding.domain import papers
from plugins.funding.domain.actors import actor_of
from plugins.funding.models import LogEntry, Paper


def test_paper_is_archived_with_its_checksum_in_the_record(application, signatory):
    paper = papers.make(Paper.Kind.APPLICATION, application, application, by=actor_of(signatory), language="de")
    pdf = papers.archived(paper)
    assert pdf.startswith(b"%PDF-")
    assert hashlib.sha256(pdf).hexdigest() == paper.sha256
    entry = LogEntry.objects.get(action="paper.made")
    assert entry.data["sha256"] == paper.sha256
    assert entry.application == application.uuid


def test_paper_that_was_changed_is_not_given_out(application, signatory):
    paper = papers.make(Paper.Kind.APPLICATION, application, application, by=actor_of(signatory))
    with open(paper.file.path, "ab") as file:
        file.write(b"\n%")
    with pytest.raises(papers.PaperDamaged):
        papers.archived(paper)


def test_paper_whose_file_is_gone_is_not_given_out(application, signatory):
    paper = papers.make(Paper.Kind.APPLICATION, application, application, by=actor_of(signatory))
    paper.file.storage.delete(paper.file.name)
    with pytest.raises(papers.PaperDamaged):
        papers.archived(paper)


def test_preview_is_kept_nowhere(application):
    with transaction.atomic():
        assert papers.preview(Paper.Kind.REJECTION_LETTER, application, application).startswith(b"%PDF-")
    assert not Paper.objects.exists()
    assert not LogEntry.objects.exists()
