"""A visitor reports a mistake: without a cookie, without an account, and programs get nothing but thanks."""

import time

import pytest
from django.core import mail
from django.test import Client

from federation.keeping.models import ErrorReport
from federation.keeping.public_forms import FASTEST, SLOWEST, token_for
from sites.demo.factories import OrganisationFactory, ServiceFactory

TEXT = "Dienstags ist niemand da."


@pytest.fixture
def entry(luebeck):
    return OrganisationFactory(owner=luebeck, name="Lesekreis e. V.", email="lesekreis@example.org")


@pytest.fixture
def visitor(luebeck):
    return Client(headers={"host": luebeck.site.hostname}, enforce_csrf_checks=True)


def path(entry, language="de"):
    return f"/{language}/organisationen/{entry.slug}/fehler-melden/"


def filled_in(entry, seconds=60, **fields):
    """The form as somebody sends it who had the page open for so long."""
    return {"text": TEXT, "token": token_for(entry, time.time() - seconds), "website": "", **fields}


def test_page_sets_no_cookie(visitor, entry):
    assert not visitor.get(path(entry)).cookies
    assert not visitor.post(path(entry), filled_in(entry)).cookies
    assert not visitor.get(path(entry) + "?danke").cookies


def test_report_is_kept_and_mailed_to_the_association(visitor, entry):
    service = ServiceFactory(organisation=entry, name="Briefe lesen")
    answer = visitor.post(path(entry), filled_in(entry, service=service.pk, email="sara@example.org"))
    assert answer.headers["Location"] == path(entry) + "?danke"
    report = ErrorReport.objects.get()
    assert (report.organisation, report.service, report.text, report.email) == (
        entry,
        service,
        TEXT,
        "sara@example.org",
    )
    [message] = mail.outbox
    assert message.to == ["kontakt@luebeck.example"]
    assert message.reply_to == ["sara@example.org"]
    assert message.subject == "Fehler gemeldet: Lesekreis e. V."
    for said in (TEXT, "Briefe lesen", "http://luebeck.localhost/admin/register/meldungen/"):
        assert said in message.body


def test_report_on_another_site_goes_to_who_keeps_the_entry(umbrella, entry):
    visitor = Client(headers={"host": umbrella.site.hostname})
    visitor.post(path(entry), filled_in(entry))
    assert mail.outbox[-1].to == ["kontakt@luebeck.example"]


@pytest.mark.parametrize(
    ("seconds", "fields"),
    [(60, {"website": "https://spam.example"}), (FASTEST - 1, {}), (60, {"token": "x"}), (60, {"token": ""})],
    ids=["fills in what nobody sees", "too fast", "token of its own", "no token"],
)
def test_program_is_thanked_and_ignored(visitor, entry, seconds, fields):
    answer = visitor.post(path(entry), filled_in(entry, seconds, **fields))
    assert answer.headers["Location"] == path(entry) + "?danke"
    assert not ErrorReport.objects.exists()
    assert not mail.outbox


def test_token_of_another_entry_counts_for_nothing(visitor, entry, luebeck):
    other = OrganisationFactory(owner=luebeck)
    visitor.post(path(entry), filled_in(other))
    assert not ErrorReport.objects.exists()


def test_page_that_was_open_for_days_keeps_the_text(visitor, entry):
    answer = visitor.post(path(entry), filled_in(entry, SLOWEST + 60))
    assert answer.status_code == 422
    assert TEXT in answer.text
    form = answer.context["form"]
    again = visitor.post(path(entry), {"text": TEXT, "token": form.data["token"], "website": ""})
    assert again.status_code == 302
    assert ErrorReport.objects.count() == 1


def test_mistake_is_told_beside_its_field(visitor, entry):
    answer = visitor.post(path(entry), filled_in(entry, text="", email="sara"))
    assert answer.status_code == 422
    assert answer.context["form"].errors.keys() == {"text", "email"}
    assert 'value="sara"' in answer.text


def test_client_that_writes_too_often_is_told(visitor, entry, monkeypatch):
    monkeypatch.setattr("federation.keeping.views.reporting.MOST_BY_CLIENT", 2)
    answers = [visitor.post(path(entry), filled_in(entry)) for _time in range(3)]
    assert [answer.status_code for answer in answers] == [302, 302, 429]
    assert TEXT in answers[-1].text
    assert ErrorReport.objects.count() == 2


def test_entry_that_is_not_shown_here_has_no_form(koeln, entry):
    assert Client(headers={"host": koeln.site.hostname}).get(path(entry)).status_code == 404


@pytest.mark.parametrize("language", ["en", "ar"])
def test_page_speaks_the_visitors_language(visitor, entry, language):
    page = visitor.get(path(entry, language)).text
    assert f'<html lang="{language}"' in page
