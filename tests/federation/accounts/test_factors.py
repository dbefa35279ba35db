import pytest
from allauth.mfa.models import Authenticator
from django.core.management import call_command
from django.core.management.base import CommandError

from federation.accounts.domain import has_second_factor
from sites.demo.factories import DEMO_PASSWORD


@pytest.fixture
def careful(person, with_app):
    return with_app(person)


def codes_of(user):
    return Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()


def test_password_alone_does_not_get_in(client, enter, careful):
    assert enter(careful)["Location"] == "/konto/zweiter-faktor/"
    assert client.get("/konto/").status_code == 302


def test_code_by_mail_alone_does_not_get_in(client, careful, last_code):
    client.post("/konto/code/", {"email": careful.email})
    answer = client.post("/konto/code/eingeben/", {"code": last_code()})
    assert answer["Location"] == "/konto/zweiter-faktor/"


def test_app_gets_in_on_every_host(browser_of, luebeck, koeln, enter, careful, app_code):
    from django.core.cache import cache

    for association in (luebeck, koeln):
        client = browser_of(association)
        enter(careful, client=client, next="/admin/pages/")
        assert client.get("/konto/zweiter-faktor/").status_code == 200
        assert client.post("/konto/zweiter-faktor/", {"code": app_code()})["Location"] == "/admin/pages/"
        cache.clear()  # the next code of the app would come in half a minute


def test_code_of_the_app_counts_once(browser_of, luebeck, enter, careful, app_code):
    code, answers = app_code(), []
    for _time in range(2):
        client = browser_of(luebeck)
        enter(careful, client=client)
        answers.append(client.post("/konto/zweiter-faktor/", {"code": code}).status_code)
    assert answers == [302, 200]


def test_recovery_code_gets_in_once(browser_of, luebeck, enter, careful):
    code, answers = codes_of(careful)[0], []
    for _time in range(2):
        client = browser_of(luebeck)
        enter(careful, client=client)
        answers.append(client.post("/konto/zweiter-faktor/", {"code": code}).status_code)
    assert answers == [302, 200]
    assert code not in codes_of(careful)


def test_wrong_code_is_told(client, enter, careful):
    enter(careful)
    page = client.post("/konto/zweiter-faktor/", {"code": "000000"})
    assert "Dieser Code stimmt nicht oder gilt nicht mehr." in page.content.decode()


def test_app_is_set_up_with_recovery_codes(client, enter, person):
    enter(person)
    client.post("/konto/bestaetigen/passwort/?next=/konto/app/", {"password": DEMO_PASSWORD})
    page = client.get("/konto/app/")
    secret = page.context["form"].secret
    assert secret in page.content.decode()
    assert 'src="data:image/svg+xml;base64,' in page.content.decode()
    answer = client.post("/konto/app/", {"code": code_of(secret)}, follow=True)
    assert answer.redirect_chain[-1][0] == "/konto/wiederherstellung/"
    assert all(code in answer.content.decode() for code in codes_of(person))
    assert has_second_factor(person)


def code_of(secret):
    import time

    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def test_operator_helps_who_lost_everything(client, enter, careful, app_code):
    enter(careful)
    client.post("/konto/zweiter-faktor/", {"code": app_code()})
    call_command("reset_second_factor", careful.email)
    assert not has_second_factor(careful)
    assert client.get("/konto/").status_code == 302  # whoever has the telephone is out
    with pytest.raises(CommandError, match="There is no account"):
        call_command("reset_second_factor", "niemand@verein.example")
