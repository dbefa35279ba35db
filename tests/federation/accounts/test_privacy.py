"""Nobody learns who has an account: known and unknown addresses get the same page, by the same work."""

import re

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_tasks.signals import task_enqueued

from federation.accounts.domain import create_account
from sites.demo.factories import UserFactory

PATHS = {
    "password": ("/konto/anmelden/", {"login": "{}", "password": "falsch"}),
    "code": ("/konto/code/", {"email": "{}"}),
    "reset": ("/konto/passwort/vergessen/", {"email": "{}"}),
}
WAYS = {"password": "/konto/anmelden/", "code": "/konto/code/eingeben/", "reset": "/konto/passwort/unterwegs/"}


@pytest.fixture
def addresses(person):
    UserFactory(email="gesperrt@verein.example", is_active=False)
    create_account("eingeladen@verein.example")
    return [person.email, "niemand@verein.example", "gesperrt@verein.example", "eingeladen@verein.example"]


def seen(answer, email):
    """What the page says, without the address typed and without what differs from page to page."""
    text = answer.content.decode().replace(email, "…")
    return re.sub(r'nonce="[^"]+"|name="csrfmiddlewaretoken" value="[^"]+"', "", text)


@pytest.mark.parametrize(("path", "data"), PATHS.values(), ids=PATHS)
def test_answer_is_the_same_for_every_address(browser_of, luebeck, addresses, path, data):
    answers = []
    for email in addresses:
        filled = {name: value.format(email) for name, value in data.items()}
        answer = browser_of(luebeck).post(path, filled, follow=True)
        answers.append((answer.status_code, answer.redirect_chain, seen(answer, email)))
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize("name", PATHS)
def test_answer_takes_the_same_work_for_every_address(browser_of, luebeck, addresses, name, monkeypatch):
    """Work is what takes time: queries, hashing, queued mail. The mail itself is made or sent beside the request."""
    path, data = PATHS[name]
    monkeypatch.setattr(MD5PasswordHasher, "encode", counted(MD5PasswordHasher.encode, hashed := []))
    task_enqueued.connect(note := lambda task_result, **kwargs: enqueued.append(task_result.task.name), weak=False)
    work = []
    for email in addresses:
        enqueued = []
        hashed.clear()
        client = browser_of(luebeck)
        client.get(path)
        with CaptureQueriesContext(connection) as queries:
            client.post(path, {field: value.format(email) for field, value in data.items()})
        # The task of the reset asks the database too; only here does it run within the request.
        work.append((len(hashed), enqueued, len(queries) if name != "reset" else None))
    task_enqueued.disconnect(note)
    assert all(each == work[0] for each in work), work


def counted(function, calls):
    def count(*args, **kwargs):
        calls.append(args)
        return function(*args, **kwargs)

    return count


def test_mail_goes_to_known_addresses_only(client, person, mailoutbox):
    for email in ("niemand@verein.example", person.email):
        client.post("/konto/code/", {"email": email})
        client.post("/konto/abmelden/")
        client.post("/konto/passwort/vergessen/", {"email": email})
    assert [message.to for message in mailoutbox] == [[person.email]] * 2


@pytest.mark.parametrize("email", ["person@verein.example", "niemand@verein.example"])
def test_guessing_is_stopped_for_every_address_alike(browser_of, luebeck, koeln, person, email):
    for attempt in range(5):
        answer = browser_of((luebeck, koeln)[attempt % 2]).post(
            "/konto/anmelden/", {"login": email, "password": "falsch"}, REMOTE_ADDR=f"192.0.2.{attempt}"
        )
        assert "passen nicht zusammen" in answer.content.decode()
    answer = browser_of(koeln).post(
        "/konto/anmelden/", {"login": email, "password": "verbund"}, HTTP_HOST="koeln.localhost:99", REMOTE_ADDR="::1"
    )
    assert "zu viele Versuche" in answer.content.decode()


def test_too_many_requests_wear_the_theme(client, luebeck):
    answers = [client.post("/konto/anmelden/", {"login": "x"}) for _attempt in range(61)]
    assert [answer.status_code for answer in answers] == [200] * 60 + [429]
    assert "Das waren zu viele Versuche." in answers[-1].content.decode()
    assert luebeck.name in answers[-1].content.decode()


def test_forwarded_address_counts_where_a_proxy_is_trusted(client, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    headers = [{"x-forwarded-for": f"6.6.6.6, {address}"} for address in ("192.0.2.1", "192.0.2.2", "192.0.2.1")]
    answers = [client.post("/konto/anmelden/", {"login": "x"}, headers=each).status_code for each in headers]
    assert answers == [200, 200, 429]


def test_attempts_are_counted_by_all_processes_together(client, settings, person, db):
    """Production's cache: its table is there after `migrate`."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}}
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    answers = [client.post("/konto/anmelden/", {"login": "x"}).status_code for _attempt in range(2)]
    assert answers == [200, 429]
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cache")
        assert cursor.fetchone()[0] > 0


def test_wanting_an_address_that_is_taken_tells_nothing(client, enter, person, mailoutbox):
    UserFactory(email="vergeben@verein.example")
    answers = []
    for email in ("vergeben@verein.example", "frei@verein.example"):
        client.logout()
        enter(person)
        client.post("/konto/bestaetigen/passwort/?next=/konto/email/", {"password": "verbund"})
        answer = client.post("/konto/email/", {"email": email}, follow=True)
        answers.append((answer.status_code, seen(answer, email)))
    assert answers[0] == answers[1]
    assert [message.to for message in mailoutbox] == [["vergeben@verein.example"], ["frei@verein.example"]]
