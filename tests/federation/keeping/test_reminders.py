"""Organisations are asked once, over a real mail server; what bounces is left in peace."""

import re
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from federation.associations.scope import scopes_disabled
from federation.keeping import reminders
from federation.keeping.links import make_link
from federation.keeping.models import BouncedAddress, EntryLink, Reminder
from federation.keeping.proposals import propose_closing
from federation.keeping.reminders import ask_organisations, hand_out, send
from federation.registry.domain import SYSTEM, change, close, confirm
from sites.demo.factories import OrganisationFactory

from .conftest import EMAIL
from .mailserver import Mailbox, MailServer


@pytest.fixture
def mailbox(settings):
    inbox = Mailbox()
    server = MailServer(inbox)
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = server.hostname, server.port
    yield inbox
    server.stop()


@pytest.fixture
def old(luebeck):
    """An entry that was last checked seven months ago."""
    return OrganisationFactory(
        owner=luebeck, name="Lesekreis e. V.", email=EMAIL, checked_on=timezone.localdate() - timedelta(days=220)
    )


def ask(**kwargs):
    with scopes_disabled():
        return ask_organisations(**kwargs)


def in_weeks(number: int) -> None:
    """What was sent lies so many weeks back."""
    Reminder.objects.update(sent_at=timezone.now() - timedelta(weeks=number))


def test_organisation_is_asked_with_a_link_that_opens_its_entry(mailbox, old, luebeck):
    assert ask() == (1, 1)
    [(recipients, message)] = mailbox.messages
    assert recipients == [EMAIL]
    assert message["Subject"] == "Stimmt Ihr Eintrag noch? Lesekreis e. V."
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Reply-To"] == "kontakt@luebeck.example"
    assert message.get_content_type() == "text/plain"
    path = re.search(r"http://luebeck\.localhost(/de/eintrag/oeffnen/\S+/)", message.get_content())[1]
    client = Client(headers={"host": luebeck.site.hostname})
    client.post(path)
    client.post("/de/eintrag/stimmt/")
    old.refresh_from_db()
    assert old.checked_on == timezone.localdate()


def test_mail_speaks_the_organisations_language(mailbox, old):
    change(old, {"text_language": "ar"}, actor=SYSTEM)
    ask()
    assert "/ar/eintrag/oeffnen/" in mailbox.messages[0][1].get_content()


def test_nobody_is_asked_twice(mailbox, old):
    ask()
    assert ask() == (0, 0)
    assert len(mailbox.messages) == 1


def test_run_that_was_killed_after_queuing_is_simply_run_again(mailbox, old, monkeypatch):
    with monkeypatch.context() as killed:
        killed.setattr(reminders, "hand_out", lambda: 0)
        assert ask() == (1, 0)
    assert ask() == (0, 1)
    assert len(mailbox.messages) == 1


def test_worker_that_died_while_sending_is_not_repeated(mailbox, old, monkeypatch):
    """Perhaps the mail went out: rather none than two."""
    with monkeypatch.context() as killed:
        killed.setattr(reminders, "deliver", lambda message: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            ask()
    assert ask() == (0, 0)
    assert not mailbox.messages


def test_two_workers_with_the_same_task_send_once(mailbox, old):
    ask()
    with scopes_disabled():
        send(Reminder.objects.get().pk)
    assert len(mailbox.messages) == 1


@pytest.mark.parametrize("how", ["recipient", "data", "nobody there"])
def test_what_the_server_puts_off_is_tried_again_later(mailbox, old, settings, how):
    port = settings.EMAIL_PORT
    if how == "recipient":
        mailbox.answers[EMAIL] = "451 greylisted"
    elif how == "data":
        mailbox.answer_to_data = "452 no space"
    else:
        settings.EMAIL_PORT = 1
    ask()
    reminder = Reminder.objects.get()
    assert reminder.attempts == 1
    assert reminder.next_try_at > timezone.now()
    assert not EntryLink.objects.exists()
    mailbox.answers, mailbox.answer_to_data, settings.EMAIL_PORT = {}, "250 OK", port
    assert ask() == (0, 0)  # not yet
    Reminder.objects.update(next_try_at=timezone.now())
    assert ask() == (0, 1)
    assert len(mailbox.messages) == 1
    assert not BouncedAddress.objects.exists()


def test_server_that_never_answers_is_given_up(old, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    for _time in range(reminders.MOST_ATTEMPTS):
        ask()
        Reminder.objects.update(next_try_at=timezone.now())
    assert Reminder.objects.get().failed_at
    assert ask() == (0, 0)


def test_address_that_is_refused_bounces_and_is_left_alone(mailbox, old):
    mailbox.answers[EMAIL] = "550 5.1.1 no such user"
    ask()
    assert BouncedAddress.objects.get().email == EMAIL
    assert "550 5.1.1 no such user" in BouncedAddress.objects.get().diagnostic
    mailbox.answers = {}
    assert ask() == (0, 0)
    assert not mailbox.messages


def test_new_address_is_asked_after_the_old_one_bounced(mailbox, old):
    mailbox.answers[EMAIL] = "550 5.1.1 no such user"
    ask()
    change(old, {"email": "neu@example.org"}, actor=SYSTEM)
    assert ask() == (1, 1)
    assert mailbox.messages[0][0] == ["neu@example.org"]


def test_second_reminder_comes_after_some_weeks_and_no_third(mailbox, old):
    ask()
    in_weeks(3)
    assert ask() == (0, 0)
    in_weeks(4)
    assert ask() == (1, 1)
    in_weeks(9)
    assert ask() == (0, 0)
    assert len(mailbox.messages) == 2


def test_there_is_no_second_reminder_where_the_rules_say_so(mailbox, old, rules):
    rules(ask_again_after=0)
    ask()
    in_weeks(9)
    assert ask() == (0, 0)


def test_entry_that_was_checked_is_asked_about_anew_half_a_year_later(mailbox, old):
    ask()
    confirm(old, actor=SYSTEM)
    assert ask() == (0, 0)
    assert ask(today=timezone.localdate() + timedelta(days=190)) == (1, 1)
    assert len(mailbox.messages) == 2


def test_entry_that_was_never_checked_is_asked_about_once(mailbox, luebeck):
    OrganisationFactory(owner=luebeck, email=EMAIL)
    later = timezone.localdate() + timedelta(days=190)
    assert ask(today=later) == (1, 1)
    assert ask(today=later + timedelta(days=1)) == (0, 0)


def test_reminder_that_was_answered_before_it_went_out_is_dropped(mailbox, old, monkeypatch):
    with monkeypatch.context() as waiting:
        waiting.setattr(reminders, "hand_out", lambda: 0)
        ask()
    confirm(old, actor=SYSTEM)
    with scopes_disabled():
        hand_out()
    assert not mailbox.messages
    assert not Reminder.objects.exists()


def test_closed_entries_those_without_address_and_those_that_wait_for_us_are_not_asked(mailbox, luebeck, entry):
    long_ago = date(2020, 1, 1)
    OrganisationFactory(owner=luebeck, checked_on=long_ago)
    gone = OrganisationFactory(owner=luebeck, email="weg@example.org", checked_on=long_ago)
    close(gone, actor=SYSTEM, reason="weg")
    confirm(entry, actor=SYSTEM, on=long_ago)
    propose_closing(make_link(entry, EMAIL, EntryLink.Purpose.ASKED), "Aufgelöst.")
    assert ask() == (0, 0)


def test_queries_do_not_grow_with_the_entries(luebeck, django_assert_max_num_queries, monkeypatch):
    monkeypatch.setattr(reminders, "hand_out", lambda: 0)
    for number in range(8):
        OrganisationFactory(owner=luebeck, email=f"o{number}@example.org", checked_on=date(2020, 1, 1))
    with django_assert_max_num_queries(20):
        assert ask() == (8, 0)


def test_command_says_what_it_did(mailbox, old, capsys):
    call_command("ask_organisations")
    assert "queued: 1" in capsys.readouterr().out
