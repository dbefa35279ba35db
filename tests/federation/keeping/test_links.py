"""A link in a mail opens an entry once; every link that opens nothing gets the same calm answer."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from federation.keeping.links import revoke_links
from federation.keeping.models import BouncedAddress, EntryLink
from federation.registry.domain import SYSTEM, change, close, hand_over
from sites.demo.factories import OrganisationFactory

from .conftest import EMAIL, link_in

CHOICES = "/de/eintrag/"


def test_opening_the_address_changes_nothing(organisation, mailed):
    link, path = mailed()
    for _time in range(3):
        assert organisation.get(path).status_code == 200
        assert organisation.head(path).status_code == 200
    link.refresh_from_db()
    assert link.may_be_opened
    assert organisation.get(CHOICES).status_code == 410


def test_button_opens_the_entry_once(organisation, mailed, luebeck):
    _link, path = mailed()
    assert organisation.post(path).headers["Location"] == CHOICES
    assert "Lesekreis e. V." in organisation.get(CHOICES).text
    other = Client(headers={"host": luebeck.site.hostname})
    assert other.post(path).status_code == 410
    assert other.get(CHOICES).status_code == 410


def test_database_holds_no_token(mailed):
    link, path = mailed()
    link.refresh_from_db()
    assert path.split("/")[4] not in str(vars(link))


def test_pages_are_kept_nowhere(inside, mailed):
    for path in (CHOICES, "/de/eintrag/aendern/", "/de/eintrag/oeffnen/unbekannt/"):
        headers = inside.get(path).headers
        assert "no-store" in headers["Cache-Control"]
        assert headers["X-Robots-Tag"] == "noindex, nofollow"
        assert headers["Referrer-Policy"] == "strict-origin"


def test_form_of_another_page_opens_nothing(mailed, luebeck):
    _link, path = mailed()
    stranger = Client(headers={"host": luebeck.site.hostname}, enforce_csrf_checks=True)
    assert stranger.post(path).status_code == 403


def test_every_link_that_cannot_be_used_gets_one_answer(organisation, mailed, entry, koeln, luebeck):
    _used, used = mailed()
    Client(headers={"host": luebeck.site.hostname}).post(used)
    old, expired = mailed()
    EntryLink.objects.filter(pk=old.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    _revoked, revoked = mailed()
    revoke_links(entry)
    _elsewhere, of_koeln = mailed(OrganisationFactory(owner=koeln, email="x@example.org"))

    def answers(method):
        found = [getattr(organisation, method)(path) for path in gone]
        own = r'(?<=neuer-link/)[^"/]+|(?<=oeffnen/)[^"/]+|(?<=nonce=")[^"]+|(?<=csrfmiddlewaretoken" value=")[^"]+'
        return {(answer.status_code, re.sub(own, "…", answer.text)) for answer in found}

    gone = [used, expired, revoked, of_koeln, "/de/eintrag/oeffnen/unbekannt/"]
    [(status, page)] = answers("get") | answers("post")
    assert status == 410
    assert EMAIL not in page
    assert "Neuen Link schicken" in page


def test_revoked_link_ends_what_it_opened(inside, entry):
    assert revoke_links(entry) == 1
    assert inside.get(CHOICES).status_code == 410


def test_what_a_link_opened_closes_after_two_hours(inside):
    EntryLink.objects.update(used_at=timezone.now() - EntryLink.SESSION)
    assert inside.get(CHOICES).status_code == 410


def test_cookie_of_ones_own_opens_nothing(organisation, mailed):
    link, _path = mailed()
    organisation.cookies["entry"] = str(link.pk)
    assert organisation.get(CHOICES).status_code == 410


def test_entry_that_somebody_else_keeps_by_now_is_not_open_here(inside, entry, koeln):
    hand_over(entry, koeln, actor=SYSTEM)
    assert inside.get(CHOICES).status_code == 410


def test_closed_entry_is_not_open(inside, entry):
    close(entry, actor=SYSTEM, reason="aufgelöst")
    assert inside.get(CHOICES).status_code == 410


def test_old_link_brings_a_new_one_to_the_address_on_file(organisation, mailed, entry):
    _link, path = mailed()
    organisation.post(path)
    change(entry, {"email": "neu@example.org"}, actor=SYSTEM)
    answer = organisation.post(path.replace("oeffnen", "neuer-link"))
    assert "neu@example.org" not in answer.text
    assert mail.outbox[-1].to == ["neu@example.org"]
    assert organisation.post(link_in(mail.outbox[-1])).status_code == 302


def test_unknown_link_is_answered_as_a_known_one(organisation, mailed):
    _link, path = mailed()
    mail.outbox.clear()
    known = organisation.post(path.replace("oeffnen", "neuer-link"))
    unknown = organisation.post("/de/eintrag/neuer-link/unbekannt/")
    assert len(mail.outbox) == 1
    plain = [re.sub(r'neuer-link/[^"/]+|nonce="[^"]+"', "", answer.text) for answer in (known, unknown)]
    assert plain[0] == plain[1]


def test_mailbox_is_not_flooded(organisation, entry):
    path = f"/de/organisationen/{entry.slug}/das-sind-wir/"
    answers = {organisation.post(path).status_code for _time in range(10)}
    assert answers == {200}
    assert len(mail.outbox) == 5


def test_profile_page_mails_a_link_and_shows_no_address(organisation, entry):
    path = f"/de/organisationen/{entry.slug}/das-sind-wir/"
    assert EMAIL not in organisation.get(path).text.replace(entry.slug, "")
    organisation.post(path)
    [message] = mail.outbox
    assert message.to == [EMAIL]
    assert message.reply_to == ["kontakt@luebeck.example"]
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_link_goes_to_a_contact_where_the_own_address_bounces(organisation, entry):
    change(entry, {"contacts": [{"name": "Büro", "email": "buero@example.org"}]}, actor=SYSTEM)
    BouncedAddress.objects.create(email=EMAIL, bounced_at=timezone.now())
    organisation.post(f"/de/organisationen/{entry.slug}/das-sind-wir/")
    assert mail.outbox[-1].to == ["buero@example.org"]


def test_opened_link_says_that_the_address_works(organisation, mailed):
    _link, path = mailed()
    BouncedAddress.objects.create(email=EMAIL, bounced_at=timezone.now())
    organisation.post(path)
    assert not BouncedAddress.objects.exists()


@pytest.mark.parametrize(("text_language", "expected"), [("ar", "ar"), ("tr", "de"), ("de", "de")])
def test_mail_leads_to_the_organisations_language_where_the_site_has_it(mailed, entry, text_language, expected):
    change(entry, {"text_language": text_language}, actor=SYSTEM)
    entry.refresh_from_db()
    _link, path = mailed()
    assert path.startswith(f"/{expected}/")
