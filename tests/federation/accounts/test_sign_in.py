from urllib.parse import quote

import pytest

from sites.demo.factories import DEMO_PASSWORD, UserFactory

ADMIN = "/admin/"


def is_signed_in(client):
    return client.get("/konto/").status_code == 200


def test_admin_leads_to_the_sign_in_page_and_back(client, with_app):
    boss = with_app(UserFactory(is_superuser=True))
    asked = client.get("/admin/pages/?q=a", follow=True)
    assert asked.redirect_chain[-1][0] == "/konto/anmelden/?next=/admin/pages/%3Fq%3Da"
    assert asked.status_code == 200
    signed_in = client.post(asked.redirect_chain[-1][0], {"login": boss.email, "password": DEMO_PASSWORD})
    assert signed_in["Location"] == "/konto/zweiter-faktor/"


@pytest.mark.parametrize("path", ["/admin/login/", "/_util/login/"])
def test_sign_in_of_wagtail_is_closed(client, path):
    answer = client.post(path, {"username": "a@b.example", "password": "x", "next": "/admin/pages/"})
    assert answer.status_code == 302
    assert answer["Location"] == "/konto/anmelden/?next=/admin/pages/"


@pytest.mark.parametrize("path", ["password_reset/", "password_reset/done/", "password_reset/confirm/MQ/abc-def/"])
def test_password_reset_of_wagtail_is_closed(client, path):
    assert client.get(f"/admin/{path}").status_code == 404


def test_account_page_of_wagtail_keeps_name_language_and_theme_only(luebeck, sign_in):
    page = sign_in(UserFactory(is_superuser=True), luebeck).get("/admin/account/")
    assert b'name="name_email-first_name"' in page.content
    for name in (b"name_email-email", b"password-old_password", b"avatar-avatar"):
        assert name not in page.content
    assert b'href="/konto/"' in page.content


@pytest.mark.parametrize("path", ["/konto/registrieren/", "/konto/signup/", "/accounts/signup/"])
def test_nobody_signs_up(client, path):
    assert client.get(path).status_code == 404
    assert client.post(path, {"email": "neu@verein.example", "password1": "ein langer Satz"}).status_code == 404


def test_password_signs_in(client, enter, person):
    assert enter(person)["Location"] == ADMIN
    assert is_signed_in(client)


@pytest.mark.parametrize("typed", ["PERSON@verein.example", " person@verein.example "])
def test_address_is_taken_as_people_type_it(client, person, typed):
    client.post("/konto/anmelden/", {"login": typed, "password": DEMO_PASSWORD})
    assert is_signed_in(client)


@pytest.mark.parametrize(
    "target", ["https://evil.example/", "//evil.example/", "http://koeln.localhost/admin/", "javascript:x"]
)
@pytest.mark.parametrize("start", ["/konto/anmelden/", "/admin/login/"])
def test_other_hosts_are_no_target(client, person, target, start):
    page = client.get(f"{start}?next={quote(target)}", follow=True)
    address = page.redirect_chain[-1][0] if page.redirect_chain else f"{start}?next={quote(target)}"
    assert client.post(address, {"login": person.email, "password": DEMO_PASSWORD})["Location"] == ADMIN


def test_session_ends_with_the_browser_unless_asked(client, enter, person):
    enter(person)
    assert client.session.get_expire_at_browser_close()
    client.logout()
    enter(person, remember="on")
    assert not client.session.get_expire_at_browser_close()


def test_code_signs_in_without_a_password(client, person, last_code, mailoutbox):
    person.set_unusable_password()
    person.save()
    asked = client.post("/konto/code/?next=/admin/pages/", {"email": person.email}, follow=True)
    assert asked.redirect_chain[-1][0] == "/konto/code/eingeben/?next=%2Fadmin%2Fpages%2F"
    assert mailoutbox[0].to == [person.email]
    assert "Haus der Kulturen" in mailoutbox[0].subject
    answer = client.post(asked.redirect_chain[-1][0], {"code": last_code()})
    assert answer["Location"] == "/admin/pages/"
    assert is_signed_in(client)


def test_code_is_read_in_arabic_digits(client, person, last_code):
    client.post("/konto/code/", {"email": person.email})
    arabic = last_code().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    client.post("/konto/code/eingeben/", {"code": arabic})
    assert is_signed_in(client)


def test_code_is_worth_nothing_after_three_misses(client, person, last_code):
    client.post("/konto/code/", {"email": person.email})
    for _attempt in range(3):
        client.post("/konto/code/eingeben/", {"code": "0000-0000"})
    client.post("/konto/code/eingeben/", {"code": last_code()})
    assert not is_signed_in(client)


def test_signing_in_can_be_broken_off(client, person):
    client.post("/konto/code/", {"email": person.email})
    assert client.get("/konto/anmelden/").status_code == 302
    client.post("/konto/abmelden/", {"next": "/konto/anmelden/"})
    assert client.get("/konto/anmelden/").status_code == 200


def test_deactivated_person_is_out_at_the_next_request(client, enter, person):
    enter(person)
    person.is_active = False
    person.save()
    assert not is_signed_in(client)
    assert enter(person).status_code == 200  # the form again
    assert not is_signed_in(client)


def test_signed_in_person_without_a_role_is_told_and_not_sent_in_circles(client, enter, person):
    enter(person)
    assert client.get("/admin/", follow=True).status_code == 403
    refused = client.get("/_util/login/?next=/de/intern/", follow=True)
    assert refused.status_code == 403
    assert "Hier haben Sie keinen Zugang" in refused.content.decode()


def test_pages_of_an_account_are_not_stored(client, enter, person):
    enter(person)
    for path in ("/konto/", "/konto/bestaetigen/passwort/"):
        assert "no-store" in client.get(path)["Cache-Control"]


def test_page_comes_in_the_language_of_the_browser_or_as_chosen(client):
    assert client.get("/konto/anmelden/")["Content-Language"] == "de"
    assert client.get("/konto/anmelden/", headers={"accept-language": "ar"})["Content-Language"] == "ar"
    assert client.get("/konto/anmelden/", headers={"accept-language": "tr"})["Content-Language"] == "de"  # not offered
    page = client.get("/konto/anmelden/?next=/admin/&language=en")
    assert page["Content-Language"] == "en"
    assert "/konto/anmelden/?next=%2Fadmin%2F&amp;language=ar" in page.content.decode()
    assert client.get("/konto/code/", headers={"accept-language": "ar"})["Content-Language"] == "en"


def test_page_comes_in_the_language_of_the_person(client, enter, person):
    from wagtail.users.models import UserProfile

    UserProfile.objects.create(user=person, preferred_language="ar")
    enter(person)
    assert client.get("/konto/")["Content-Language"] == "ar"


def test_policy_forbids_what_is_inline(client):
    policy = client.get("/konto/anmelden/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy
