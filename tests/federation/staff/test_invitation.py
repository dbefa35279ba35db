"""The public page behind the link, as mail scanners, new people, known people and people with old links open it."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from federation.accounts.models import User
from federation.activity.models import ActivityEntry
from federation.associations.models import Role, StaffMembership
from federation.associations.scope import scopes_disabled
from federation.staff.domain import invite, revoke_invitation
from federation.staff.models import Invitation
from sites.demo.factories import UserFactory

EMAIL = "neu@example.org"
PASSWORD = "Drei Boote im Hafen"
PERSON = {"first_name": "Nour", "last_name": "Neu", "password": PASSWORD}


@pytest.fixture
def visitor(luebeck):
    return Client(headers={"host": luebeck.site.hostname})


@pytest.fixture
def invited(luebeck):
    """`invited()`: sends an invitation to Lübeck and returns it with the path in its mail."""

    def sent(email=EMAIL, role=Role.EDITOR, **fields):
        invitation = invite(luebeck, email, role, **fields)
        return invitation, re.search(r"/konto/einladung/\S+/", mail.outbox[-1].body)[0]

    return sent


def roles_of(email) -> list[tuple]:
    with scopes_disabled():
        found = StaffMembership.objects.filter(user__email=email)
        return [(membership.association.slug, membership.role, membership.languages) for membership in found]


def is_signed_in(client) -> bool:
    return "_auth_user_id" in client.session


def test_page_says_where_as_what_and_who_asks(visitor, invited, manager):
    _invitation, path = invited(role=Role.TRANSLATOR, languages=["ar"], by=manager)
    page = visitor.get(path).text
    for said in ("Haus der Kulturen", "Übersetzung (العربية)", "Lena Leitung", EMAIL):
        assert said in page


def test_page_does_not_name_who_is_not_of_the_association(visitor, invited, federation_manager):
    _invitation, path = invited(role=Role.MANAGER, by=federation_manager)
    for text in (visitor.get(path).text, mail.outbox[-1].body):
        assert "Bundesverband" in text
        assert "Vera" not in text
        assert "verwaltung@bund.example" not in text


def test_opening_the_link_changes_nothing(visitor, invited):
    invitation, path = invited()
    for _time in range(3):
        assert visitor.get(path).status_code == 200
        assert visitor.head(path).status_code == 200
    invitation.refresh_from_db()
    assert invitation.is_open
    assert not User.objects.filter(email=EMAIL).exists()


def test_page_is_kept_nowhere(visitor, invited):
    _invitation, path = invited()
    for answer in (visitor.get(path), visitor.get("/konto/einladung/unbekannt/")):
        assert "no-store" in answer.headers["Cache-Control"]
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
        assert answer.headers["Referrer-Policy"] == "strict-origin"  # never the path, which is the secret


def test_new_person_is_in(visitor, invited):
    _invitation, path = invited(languages=["de", "ar"])
    assert visitor.post(path, PERSON).headers["Location"] == "/admin/"
    user = User.objects.get(email=EMAIL)
    assert (user.get_full_name(), user.check_password(PASSWORD)) == ("Nour Neu", True)
    assert roles_of(EMAIL) == [("luebeck", "editor", ["de", "ar"])]
    assert visitor.get("/admin/").status_code == 200


def test_new_person_needs_no_password(visitor, invited):
    _invitation, path = invited()
    visitor.post(path, {"first_name": "Nour"})
    assert not User.objects.get(email=EMAIL).has_usable_password()
    assert is_signed_in(visitor)


def test_new_manager_is_led_to_a_second_factor_without_another_code(visitor, invited):
    _invitation, path = invited(role=Role.MANAGER)
    visitor.post(path, {"first_name": "Nour"})
    assert visitor.get("/admin/").headers["Location"] == "/konto/"
    assert visitor.get("/konto/app/").status_code == 200


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"password": "kurz"}, "password"),
        ({"password": "neu@example.org"}, "password"),
        ({"first_name": ""}, "first_name"),
    ],
)
def test_mistake_is_told_beside_its_field_and_the_link_still_works(visitor, invited, wrong, field):
    _invitation, path = invited()
    answer = visitor.post(path, {**PERSON, **wrong})
    assert answer.status_code == 200
    assert answer.context["form"].errors.keys() == {field}
    assert 'value="Neu"' in answer.text
    assert roles_of(EMAIL) == []
    assert visitor.post(path, PERSON).status_code == 302


def test_account_made_in_advance_is_set_up_by_its_owner(visitor, invited):
    """As for the first manager of a new association: the account exists, and nobody has signed in yet."""
    UserFactory(email=EMAIL, password=None)
    User.objects.filter(email=EMAIL).update(password="!")
    _invitation, path = invited()
    visitor.post(path, PERSON)
    assert User.objects.get(email=EMAIL).check_password(PASSWORD)
    assert is_signed_in(visitor)


@pytest.mark.parametrize("known_by", ["password", "earlier sign-in", "being an operator"])
def test_link_opens_no_account_that_is_in_use(visitor, invited, known_by):
    user = UserFactory(email=EMAIL, first_name="Alt", is_superuser=known_by == "being an operator")
    if known_by != "password":
        user.set_unusable_password()
        user.last_login = timezone.now() if known_by == "earlier sign-in" else None
        user.save()
    before = user.password
    _invitation, path = invited()
    assert "schon ein Konto" in visitor.get(path).text
    answer = visitor.post(path, PERSON)
    assert answer.headers["Location"] == "/konto/anmelden/?next=/admin/"
    assert not is_signed_in(visitor)
    assert roles_of(EMAIL) == [("luebeck", "editor", [])]
    user.refresh_from_db()
    assert (user.first_name, user.password) == ("Alt", before)
    assert "Sie arbeiten jetzt bei „Haus der Kulturen“ mit" in visitor.get(answer.headers["Location"]).text


def test_who_is_signed_in_accepts_and_is_in(sign_in, invited, koeln, luebeck, person):
    user = person(koeln, Role.EDITOR, email=EMAIL)
    client = sign_in(user, luebeck)
    assert client.get("/admin/").status_code == 403
    _invitation, path = invited()
    assert client.post(path).headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_who_used_the_browser_before_is_signed_out(sign_in, invited, luebeck, person):
    other = sign_in(person(luebeck, Role.EDITOR), luebeck)
    UserFactory(email=EMAIL)
    _invitation, path = invited()
    other.post(path)
    assert not is_signed_in(other)


def test_link_that_cannot_be_used_gets_one_answer_for_all(visitor, invited, koeln):
    _new, used = invited("benutzt@example.org")
    Client(headers={"host": "luebeck.localhost"}).post(used, PERSON)
    old, expired = invited("alt@example.org")
    with scopes_disabled():
        Invitation.objects.filter(pk=old.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    taken_back, revoked = invited("zurueck@example.org")
    revoke_invitation(taken_back)
    UserFactory(email="gesperrt@example.org", is_active=False)
    _blocked, blocked = invited("gesperrt@example.org")
    lost, given_up = invited("sprache@example.org", role=Role.TRANSLATOR, languages=["ar"])
    with scopes_disabled():
        Invitation.objects.filter(pk=lost.pk).update(languages=["tr"])
    elsewhere = invite(koeln, EMAIL, Role.EDITOR)
    of_koeln = re.search(r"/konto/einladung/\S+/", mail.outbox[-1].body)[0]

    def answers(method, paths):
        found = [getattr(visitor, method)(path, PERSON if method == "post" else None) for path in paths]
        own = r'(?<=einladung/)[^"/?]+|(?<=nonce=")[^"]+'  # what differs for the same link too
        return {(answer.status_code, re.sub(own, "…", answer.text)) for answer in found}

    gone = [used, expired, revoked, blocked, of_koeln, "/konto/einladung/unbekannt/", "/konto/einladung/%00/"]
    for method in ("get", "post"):
        (status, page) = answers(method, gone).pop()
        assert answers(method, gone) == {(status, page)}
        assert status == 410
        assert "Bitten Sie die Leitung von Haus der Kulturen um eine neue Einladung" in page
    assert visitor.post(given_up, PERSON).status_code == 410
    assert not User.objects.filter(email="sprache@example.org").exists()
    elsewhere.refresh_from_db()
    assert elsewhere.is_open


def test_link_works_once(invited):
    _invitation, path = invited()
    first, second = (Client(headers={"host": "luebeck.localhost"}) for _client in range(2))
    assert first.post(path, PERSON).status_code == 302
    assert second.post(path, {"first_name": "Eve"}).status_code == 410
    assert not is_signed_in(second)
    assert User.objects.get(email=EMAIL).first_name == "Nour"
    with scopes_disabled():
        assert ActivityEntry.objects.filter(action="staff.accept").count() == 1


def test_form_of_another_page_cannot_accept(invited, luebeck):
    _invitation, path = invited()
    stranger = Client(headers={"host": luebeck.site.hostname}, enforce_csrf_checks=True)
    assert stranger.post(path, PERSON).status_code == 403
    assert roles_of(EMAIL) == []


@pytest.mark.parametrize(("language", "word"), [("ar", "دعوة"), ("en", "invitation")])
def test_page_speaks_the_readers_language(visitor, invited, language, word):
    _invitation, path = invited()
    page = visitor.get(path, headers={"accept-language": language}).text
    assert f'lang="{language}"' in page


def test_database_holds_no_link(invited):
    invitation, path = invited()
    invitation.refresh_from_db()
    token = path.split("/")[3]
    assert token not in str(vars(invitation))
