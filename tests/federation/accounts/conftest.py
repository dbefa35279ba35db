import re
import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client

from sites.demo.factories import DEMO_PASSWORD, UserFactory, with_second_factor

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
def person(db):
    """Somebody with an account and no role."""
    return UserFactory(email="person@verein.example")


@pytest.fixture
def browser_of(db):
    """`browser_of(association)`: a client on that host, which nobody has signed in with."""
    return lambda association: Client(headers={"host": association.site.hostname})


@pytest.fixture
def client(browser_of, luebeck):
    return browser_of(luebeck)


@pytest.fixture
def enter(client):
    """`enter(user)`: signs in with the password; further values go into the form too."""

    def post(user, password=DEMO_PASSWORD, client=client, **data):
        return client.post("/konto/anmelden/", {"login": user.email, "password": password, **data})

    return post


@pytest.fixture
def with_app():
    """`with_app(user)`: the user, with an app that `app_code` knows."""
    return lambda user: with_second_factor(user, SECRET)


@pytest.fixture
def app_code():
    """What an app shows for SECRET now."""
    return lambda: format_hotp_value(hotp_value(SECRET, int(time.time()) // 30))


@pytest.fixture
def last_code(mailoutbox):
    """The code in the newest mail."""
    return lambda: re.search(r"\d{4}-\d{4}", mailoutbox[-1].body)[0]


@pytest.fixture
def last_path(mailoutbox):
    """The path of the link in the newest mail."""
    return lambda: re.search(r"http://[^/\s]+(/konto/\S+/)", mailoutbox[-1].body)[1]
