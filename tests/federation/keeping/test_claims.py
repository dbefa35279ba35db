"""Somebody says that an entry is theirs, where no address on file could prove it."""

import time

import pytest
from django.core import mail

from federation.accounts.models import User
from federation.keeping.models import Claim
from federation.keeping.public_forms import token_for
from federation.keeping.reports import grant_claim
from federation.registry.domain import SYSTEM, change
from sites.demo.factories import UserFactory


@pytest.fixture
def without_address(entry):
    change(entry, {"email": ""}, actor=SYSTEM)
    return entry


@pytest.fixture
def staff(db) -> User:
    return UserFactory()


def path(entry, rest=""):
    return f"/de/organisationen/{entry.slug}/das-sind-wir/{rest}"


def filled_in(entry, **fields):
    written = {"name": "Sara S.", "email": "sara@example.org", "phone": "", "text": "Ich bin im Vorstand."}
    return {**written, "token": token_for(entry, time.time() - 60), "website": "", **fields}


def test_entry_without_an_address_offers_the_form(organisation, without_address):
    page = organisation.get(path(without_address)).text
    assert "Link schicken" not in page
    assert path(without_address, "anfrage/") in page


def test_asking_for_a_link_without_an_address_mails_nothing(organisation, without_address):
    assert organisation.post(path(without_address)).status_code == 200
    assert not mail.outbox


def test_claim_goes_to_the_association(organisation, without_address):
    assert organisation.post(path(without_address, "anfrage/"), filled_in(without_address)).status_code == 302
    [message] = mail.outbox
    assert message.to == ["kontakt@luebeck.example"]
    assert message.reply_to == ["sara@example.org"]
    assert "Ich bin im Vorstand." in message.body
    assert Claim.objects.get().organisation == without_address


def test_claim_without_a_way_to_answer_is_told_so(organisation, without_address):
    answer = organisation.post(path(without_address, "anfrage/"), filled_in(without_address, email=""))
    assert answer.status_code == 422
    assert answer.context["form"].errors.keys() == {"email"}
    assert not Claim.objects.exists()


def test_granted_claim_brings_a_link(organisation, without_address, staff):
    organisation.post(path(without_address, "anfrage/"), filled_in(without_address))
    claim = Claim.objects.get()
    assert grant_claim(claim, by=staff).email == "sara@example.org"
    assert mail.outbox[-1].to == ["sara@example.org"]
    claim.refresh_from_db()
    assert (claim.state, claim.handled_by) == (Claim.State.DONE, staff)


def test_claim_by_telephone_is_only_settled(organisation, without_address, staff):
    organisation.post(path(without_address, "anfrage/"), filled_in(without_address, email="", phone="0451 99"))
    assert grant_claim(Claim.objects.get(), by=staff) is None
    assert len(mail.outbox) == 1
