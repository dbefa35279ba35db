"""What somebody changes about the own account, and that it asks for a fresh proof first."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from federation.accounts.domain import has_second_factor
from sites.demo.factories import DEMO_PASSWORD, UserFactory

NEW_PASSWORD = "ein Satz nur fuer mich"
GUARDED = [
    "/konto/email/",
    "/konto/app/",
    "/konto/wiederherstellung/",
    "/konto/wiederherstellung/neu/",
    "/konto/wiederherstellung/datei/",
    "/konto/passkeys/neu/",
]


@pytest.fixture
def signed_in(client, enter, person):
    enter(person)
    return client


@pytest.fixture
def confirmed(signed_in):
    signed_in.post("/konto/bestaetigen/passwort/?next=/konto/", {"password": DEMO_PASSWORD})
    return signed_in


@pytest.fixture
def without_password(client, person, last_code):
    """Signed in by code: somebody who has neither password nor second factor."""
    person.set_unusable_password()
    person.save()
    client.post("/konto/code/", {"email": person.email})
    client.post("/konto/code/eingeben/", {"code": last_code()})
    return client


@pytest.mark.parametrize("path", GUARDED)
def test_change_asks_for_the_password_again(signed_in, path):
    assert signed_in.get(path)["Location"].startswith("/konto/bestaetigen/passwort/?next=")


@pytest.mark.parametrize("path", [*GUARDED, "/konto/passwort/setzen/"])
def test_change_asks_people_without_password_for_a_fresh_code(without_password, path):
    assert without_password.get(path)["Location"].startswith("/konto/bestaetigen/code/?next=")


@pytest.mark.parametrize("path", [*GUARDED, "/konto/passwort/setzen/", "/konto/passwort/aendern/", "/konto/"])
def test_account_is_for_who_signed_in(client, path):
    assert client.get(path)["Location"].startswith("/konto/anmelden/?next=")


def test_fresh_code_opens_the_way_and_keeps_what_was_sent(without_password, mailoutbox, last_code, person):
    waiting = without_password.post("/konto/email/", {"email": "neu@verein.example"})["Location"]
    assert mailoutbox[1:] == []  # the first was for signing in
    without_password.post(waiting)
    answer = without_password.post(waiting, {"code": last_code()})
    assert answer.status_code == 302
    assert mailoutbox[-1].to == ["neu@verein.example"]


def test_fresh_code_is_worth_nothing_after_three_misses(without_password, last_code):
    path = "/konto/bestaetigen/code/?next=/konto/email/"
    without_password.post(path)
    for _attempt in range(3):
        without_password.post(path, {"code": "0000-0000"})
    without_password.post(path, {"code": last_code()})
    assert without_password.get("/konto/email/").status_code == 302


def test_code_for_signing_in_is_no_fresh_code(without_password, mailoutbox, last_code):
    path = "/konto/bestaetigen/code/?next=/konto/email/"
    assert without_password.post(path, {"code": last_code()}).status_code == 302
    assert without_password.get("/konto/email/").status_code == 302


def test_new_password_does_not_wait_in_the_session(without_password):
    path = "/konto/passwort/setzen/"
    answer = without_password.post(path, {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})
    assert answer["Location"] == path
    assert NEW_PASSWORD not in str(dict(without_password.session))


def test_proof_grows_old(confirmed, settings):
    assert confirmed.get("/konto/email/").status_code == 200
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 0
    assert confirmed.get("/konto/email/").status_code == 302


def test_new_address_counts_once_it_is_confirmed(confirmed, person, last_path):
    old, new = person.email, "neu@verein.example"
    confirmed.post("/konto/email/", {"email": new})
    person.refresh_from_db()
    assert person.email == old
    page = confirmed.get(last_path())
    assert new in page.content.decode()
    confirmed.post(last_path())
    person.refresh_from_db()
    assert person.email == new
    assert EmailAddress.objects.get(user=person).email == new
    assert mail.outbox[-1].to == [old]
    assert new in mail.outbox[-1].body


def test_link_for_a_new_address_names_the_host_of_the_association(confirmed, last_path, luebeck):
    confirmed.post("/konto/email/", {"email": "neu@verein.example"}, headers={"host": "luebeck.localhost:6666"})
    assert f"{luebeck.root_url}/konto/" in mail.outbox[-1].body


def test_address_of_somebody_else_cannot_be_confirmed(confirmed, person, last_path):
    confirmed.post("/konto/email/", {"email": "frei@verein.example"})
    UserFactory(email="frei@verein.example")
    page = confirmed.post(last_path(), follow=True)
    person.refresh_from_db()
    assert person.email == "person@verein.example"
    assert "lässt sich nicht mit Ihrem Konto verbinden" in page.content.decode()


def test_new_password_ends_other_sessions(browser_of, luebeck, koeln, enter, person):
    here, there = browser_of(luebeck), browser_of(koeln)
    for browser in (here, there):
        enter(person, client=browser)
    sent = {"oldpassword": DEMO_PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    here.post("/konto/passwort/aendern/", sent)
    assert here.get("/konto/").status_code == 200
    assert there.get("/konto/").status_code == 302
    assert mail.outbox[-1].to == [person.email]


def test_removed_second_factor_ends_other_sessions(
    browser_of, luebeck, koeln, enter, person, with_app, client, app_code
):
    here, there = browser_of(luebeck), browser_of(koeln)
    for browser in (here, there):
        enter(person, client=browser)
    with_app(person)
    here.post("/konto/bestaetigen/faktor/?next=/konto/", {"code": app_code()})
    here.post("/konto/app/entfernen/")
    assert not has_second_factor(person)
    assert here.get("/konto/").status_code == 200
    assert there.get("/konto/").status_code == 302


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ({"oldpassword": "falsch"}, "Dieses Passwort stimmt nicht."),
        ({"password2": "etwas anderes"}, "Das sind zwei verschiedene Passwörter."),
        ({"password1": "kurz", "password2": "kurz"}, "Dieses Passwort ist zu kurz."),
    ],
)
def test_wrong_entry_gets_its_reason(signed_in, sent, error):
    data = {"oldpassword": DEMO_PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD, **sent}
    assert error in signed_in.post("/konto/passwort/aendern/", data).content.decode()


def test_forgotten_password_is_replaced_once(client, enter, person, last_path, luebeck):
    client.post("/konto/passwort/vergessen/", {"email": person.email}, headers={"host": "luebeck.localhost:6666"})
    assert f"{luebeck.root_url}/konto/passwort/neu/" in mail.outbox[-1].body
    link = last_path()
    form = client.get(link, follow=True)
    done = client.post(form.redirect_chain[-1][0], {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})
    assert done["Location"] == "/konto/passwort/gespeichert/"
    assert client.get(done["Location"]).status_code == 200
    assert enter(person, password=NEW_PASSWORD).status_code == 302
    client.logout()
    assert "Dieser Link gilt nicht mehr." in client.get(link).content.decode()


def test_mail_comes_in_the_language_of_the_page(client, person):
    client.post("/konto/passwort/vergessen/?language=en", {"email": person.email})
    client.post("/konto/passwort/vergessen/?language=de", {"email": person.email})
    assert mail.outbox[1].subject == "Neues Passwort – Haus der Kulturen"
