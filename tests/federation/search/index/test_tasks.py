"""Many changes at once, where tasks run at once."""

import pytest

from federation.search.index.tasks import together
from federation.search.models import IndexedDocument, IndexRequest
from sites.demo.factories import OrganisationFactory


def test_changes_that_are_gathered_are_indexed_afterwards(luebeck):
    with together():
        OrganisationFactory(owner=luebeck, name="Gesammelt e. V.")
        assert IndexRequest.objects.exists()
        assert not IndexedDocument.objects.filter(title="Gesammelt e. V.").exists()
    assert IndexedDocument.objects.filter(title="Gesammelt e. V.").exists()
    assert not IndexRequest.objects.exists()


def test_gathering_that_is_cut_off_loses_nothing(luebeck):
    with pytest.raises(RuntimeError), together():
        OrganisationFactory(owner=luebeck, name="Gesammelt e. V.")
        raise RuntimeError
    assert IndexedDocument.objects.filter(title="Gesammelt e. V.").exists()


def test_gathering_within_gathering_ends_with_the_outer_one(luebeck):
    with together():
        with together():
            OrganisationFactory(owner=luebeck, name="Gesammelt e. V.")
        assert not IndexedDocument.objects.filter(title="Gesammelt e. V.").exists()
    assert IndexedDocument.objects.filter(title="Gesammelt e. V.").exists()
