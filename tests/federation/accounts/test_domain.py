import pytest
from allauth.account.models import EmailAddress
from django.core.checks import run_checks
from django.core.management import call_command

from federation.accounts.demo import EMBEDDED, demo_accounts, is_demo_account
from federation.accounts.domain import confirm_email, create_account
from federation.accounts.models import User
from sites.demo.factories import UserFactory


def addresses(user):
    return list(EmailAddress.objects.filter(user=user).values_list("email", "verified", "primary"))


def test_account_is_made_once_and_without_a_password(db):
    user = create_account(" Neu@Verein.Example ", first_name="Neu")
    assert (user.email, user.has_usable_password()) == ("neu@verein.example", False)
    assert create_account("neu@verein.example") == user


@pytest.mark.parametrize(
    "make",
    [
        lambda: create_account("a@verein.example"),
        lambda: User.objects.create_user("a@verein.example", "x"),
        lambda: User.objects.create(email="A@verein.example"),
        lambda: UserFactory(email="a@verein.example"),
        lambda: call_command("createsuperuser", email="a@verein.example", interactive=False) or User.objects.get(),
    ],
    ids=["create_account", "create_user", "create", "factory", "createsuperuser"],
)
def test_address_is_kept_however_an_account_is_made(db, make):
    assert addresses(make()) == [("a@verein.example", True, True)]


def test_address_follows_the_account(person):
    EmailAddress.objects.create(user=person, email="wartet@verein.example")
    person.email = "andere@verein.example"
    person.save()
    confirm_email(person)
    assert sorted(addresses(person)) == [("andere@verein.example", True, True), ("wartet@verein.example", False, False)]


def test_demo_accounts_are_closed_elsewhere(person, settings):
    person.email = "admin@verbund.example"
    person.save()
    settings.DEMO_ACCOUNTS = True
    assert [error.id for error in run_checks() if error.id == "accounts.E001"] == ["accounts.E001"]
    assert not is_demo_account(person)
    assert demo_accounts() == []
    settings.SETTINGS_MODULE = EMBEDDED
    assert not [error for error in run_checks() if error.id == "accounts.E001"]
    assert is_demo_account(person)
    assert demo_accounts() == ["admin@verbund.example"]


def test_account_of_a_person_is_never_a_demo_account(person, settings):
    settings.DEMO_ACCOUNTS, settings.SETTINGS_MODULE = True, EMBEDDED
    assert not is_demo_account(person)
