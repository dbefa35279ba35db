"""The team's pages in the admin, asked over HTTP."""

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from federation.associations.models import Role, StaffMembership
from federation.associations.scope import scopes_disabled
from federation.staff.domain import grant_role, invite, withdraw_role
from federation.staff.models import Invitation
from sites.demo.factories import UserFactory

TEAM = "/admin/team/"
INVITE = "/admin/team/einladen/"


def membership_of(user, association):
    with scopes_disabled():
        return StaffMembership.objects.get(user=user, association=association)


def roles_of(user, association) -> set[str]:
    with scopes_disabled():
        return set(StaffMembership.objects.filter(user=user, association=association).values_list("role", flat=True))


def invitations() -> list[tuple]:
    with scopes_disabled():
        return list(Invitation.objects.values_list("association__slug", "email", "role"))


def asked(role=Role.EDITOR, email="neu@example.org", **changed):
    return {"email": email, "role": role.value, "languages": [], **changed}


def test_team_shows_own_people_and_invitations_alone(admin, manager, person, luebeck, koeln):
    person(luebeck, Role.TRANSLATOR, languages=["ar"], email="oben@luebeck.example", first_name="Olena")
    person(koeln, Role.EDITOR, email="redaktion@koeln.example", first_name="Kölnerin")
    invite(luebeck, "bald@luebeck.example", Role.EDITOR)
    invite(koeln, "bald@koeln.example", Role.EDITOR)
    page = admin.get(TEAM).text
    for own in ("Lena Leitung", "oben@luebeck.example", "Olena", "Übersetzung", "العربية", "bald@luebeck.example"):
        assert own in page
    assert "koeln" not in page.lower().replace("köln", "")
    assert "Kölnerin" not in page


def test_team_takes_as_many_queries_for_many(admin, person, luebeck, django_assert_num_queries):
    person(luebeck, Role.EDITOR)
    invite(luebeck, "erste@luebeck.example", Role.EDITOR)
    with CaptureQueriesContext(connection) as for_few:
        admin.get(TEAM)
    for number in range(10):
        person(luebeck, Role.EDITOR, Role.PUBLISHER)
        invite(luebeck, f"neu{number}@luebeck.example", Role.EDITOR)
    with django_assert_num_queries(len(for_few)):
        admin.get(TEAM)


@pytest.mark.parametrize("role", [Role.EDITOR, Role.TRANSLATOR, Role.PUBLISHER])
def test_who_is_no_manager_finds_no_team(sign_in, person, luebeck, role):
    user = person(luebeck, role, languages=["de"])
    client = sign_in(user, luebeck)
    number = membership_of(user, luebeck).pk
    for path in (TEAM, INVITE, f"{TEAM}rollen/{number}/"):
        assert client.get(path).headers["Location"] == "/admin/"
    client.post(INVITE, asked())
    client.post(f"{TEAM}rollen/{number}/", asked(Role.MANAGER))
    assert invitations() == []
    assert roles_of(user, luebeck) == {role}


def test_invitation_is_listed_and_mailed(admin, luebeck, mailoutbox):
    answer = admin.post(INVITE, asked(Role.TRANSLATOR, languages=["ar", "en"]), follow=True)
    assert answer.redirect_chain == [(TEAM, 302)]
    assert "Die Einladung an neu@example.org ist unterwegs" in answer.text
    assert invitations() == [("luebeck", "neu@example.org", "translator")]
    assert [message.to for message in mailoutbox] == [["neu@example.org"]]


def test_nothing_tells_who_has_an_account_elsewhere(admin, person, koeln, umbrella, mailoutbox):
    person(koeln, Role.MANAGER, email="bekannt@koeln.example", first_name="Geheim")
    person(umbrella, Role.CURATOR, email="bekannt@bund.example")
    UserFactory(email="bekannt@nirgends.example")
    answers = []
    for email in ("bekannt@koeln.example", "bekannt@bund.example", "bekannt@nirgends.example", "fremd@example.org"):
        with CaptureQueriesContext(connection) as queries:
            answer = admin.post(INVITE, asked(email=email))
        text = admin.get(TEAM).text
        message = text[text.index("Die Einladung an") :].split("</")[0].strip().replace(email, "…")
        answers.append((answer.status_code, answer.headers["Location"], len(queries), message))
        row = text[text.index(f">{email}<") :]
        assert "Geheim" not in row
    assert len(set(answers)) == 1, answers
    assert len({message.body.split("/einladung/")[0] for message in mailoutbox}) == 1


@pytest.mark.parametrize("role", [Role.CURATOR, Role.FEDERATION_MANAGER])
def test_role_above_the_own_is_neither_offered_nor_accepted(admin, role):
    assert f'value="{role.value}"' not in admin.get(INVITE).text
    answer = admin.post(INVITE, asked(role))
    assert answer.status_code == 200
    assert "role" in answer.context["form"].errors
    assert invitations() == []


def test_umbrella_role_is_not_accepted_by_changing_the_own(admin, manager, luebeck):
    answer = admin.post(f"{TEAM}rollen/{membership_of(manager, luebeck).pk}/", asked(Role.FEDERATION_MANAGER))
    assert "role" in answer.context["form"].errors
    assert roles_of(manager, luebeck) == {Role.MANAGER}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"email": "keine-adresse"}, "email"),
        ({"email": ""}, "email"),
        ({"email": "leitung@luebeck.example", "role": "manager"}, "email"),
        ({"role": ""}, "role"),
        ({"role": "operator"}, "role"),
        ({"languages": ["tr"]}, "languages"),
        ({"role": "translator"}, "languages"),
        ({"role": "manager", "languages": ["de"]}, "languages"),
    ],
)
def test_mistake_is_told_beside_its_field_and_nothing_lost(admin, wrong, field):
    answer = admin.post(INVITE, {**asked(), **wrong})
    assert answer.status_code == 200
    assert answer.context["form"].errors.keys() == {field}
    assert invitations() == []
    assert {**asked(), **wrong}["email"] in answer.text
    assert mail.outbox == []


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("path", ["rollen/{staff}/", "rollen/{staff}/beenden/"])
def test_number_of_another_association_does_not_exist(admin, person, koeln, method, path):
    other = person(koeln, Role.EDITOR)
    path = TEAM + path.format(staff=membership_of(other, koeln).pk)
    assert getattr(admin, method)(path, asked(Role.PUBLISHER)).status_code == 404
    assert roles_of(other, koeln) == {Role.EDITOR}


@pytest.mark.parametrize("action", ["zurueckziehen", "noch-einmal"])
def test_invitation_of_another_association_does_not_exist(admin, koeln, mailoutbox, action):
    other = invite(koeln, "bald@koeln.example", Role.EDITOR)
    mailoutbox.clear()
    assert admin.post(f"{TEAM}einladungen/{other.pk}/{action}/").status_code == 404
    other.refresh_from_db()
    assert other.is_open
    assert mailoutbox == []


def test_role_is_changed(admin, person, luebeck):
    editor = person(luebeck, Role.EDITOR)
    path = f"{TEAM}rollen/{membership_of(editor, luebeck).pk}/"
    assert 'value="editor" required' in admin.get(path).text.replace('id="id_role_0" ', "")
    assert admin.post(path, asked(Role.PUBLISHER, languages=["ar"])).headers["Location"] == TEAM
    assert roles_of(editor, luebeck) == {Role.PUBLISHER}
    assert membership_of(editor, luebeck).languages == ["ar"]


def test_withdrawn_right_is_gone_at_the_next_request(admin, sign_in, person, luebeck):
    editor = person(luebeck, Role.EDITOR)
    client = sign_in(editor, luebeck)
    assert client.get("/admin/").status_code == 200
    admin.post(f"{TEAM}rollen/{membership_of(editor, luebeck).pk}/beenden/")
    assert client.get("/admin/").status_code == 403


def test_manager_who_was_withdrawn_invites_nobody_any_more(admin, manager, luebeck):
    assert admin.get(INVITE).status_code == 200
    grant_role(manager, luebeck, Role.EDITOR)
    with scopes_disabled():
        withdraw_role(StaffMembership.objects.get(user=manager, role=Role.MANAGER))
    admin.post(INVITE, asked())
    assert invitations() == []


def test_opening_the_question_ends_nothing(admin, person, luebeck):
    editor = person(luebeck, Role.EDITOR)
    path = f"{TEAM}rollen/{membership_of(editor, luebeck).pk}/beenden/"
    assert admin.get(path).status_code == 200
    assert roles_of(editor, luebeck) == {Role.EDITOR}


def test_own_role_is_given_up_after_a_warning(admin, manager, person, luebeck):
    person(luebeck, Role.MANAGER)
    path = f"{TEAM}rollen/{membership_of(manager, luebeck).pk}/beenden/"
    assert "Sie geben Ihre eigene Rolle" in admin.get(path).text
    assert admin.post(path).headers["Location"] == "/admin/"
    assert roles_of(manager, luebeck) == set()


def test_last_manager_is_told_first(admin, manager, luebeck):
    path = f"{TEAM}rollen/{membership_of(manager, luebeck).pk}/beenden/"
    assert "Das ist die letzte Leitung" in admin.get(path).text
    assert "although_last" in admin.post(path).context["form"].errors
    assert roles_of(manager, luebeck) == {Role.MANAGER}
    admin.post(path, {"although_last": "on"})
    assert roles_of(manager, luebeck) == set()


def test_last_manager_is_told_before_becoming_something_else(admin, manager, luebeck):
    path = f"{TEAM}rollen/{membership_of(manager, luebeck).pk}/"
    assert "Das ist die letzte Leitung" in admin.get(path).text
    assert "although_last" in admin.post(path, asked()).context["form"].errors
    admin.post(path, asked(although_last="on"))
    assert roles_of(manager, luebeck) == {Role.EDITOR}


def test_invitation_is_sent_again_and_revoked(admin, luebeck, mailoutbox):
    invitation = invite(luebeck, "bald@luebeck.example", Role.EDITOR)
    admin.post(f"{TEAM}einladungen/{invitation.pk}/noch-einmal/")
    assert len(mailoutbox) == 2
    with scopes_disabled():
        newest = Invitation.objects.get(revoked_at=None)
    assert newest.pk != invitation.pk
    admin.post(f"{TEAM}einladungen/{newest.pk}/zurueckziehen/")
    newest.refresh_from_db()
    assert not newest.is_open
    assert admin.get(f"{TEAM}einladungen/{newest.pk}/zurueckziehen/").status_code == 405


def test_federation_manager_appoints_managers_everywhere(sign_in, federation_manager, person, umbrella, luebeck):
    person(luebeck, Role.MANAGER, email="leitung@luebeck.example")
    person(luebeck, Role.EDITOR, email="redaktion@luebeck.example")
    client = sign_in(federation_manager, umbrella)
    assert "Haus der Kulturen" in client.get(reverse("team_associations")).text
    there = "/admin/team/verbuende/luebeck/"
    page = client.get(there).text
    assert "leitung@luebeck.example" in page
    assert "redaktion@luebeck.example" not in page  # only those whom they appoint
    assert "/admin/pages/" in page  # the menu is still the umbrella's
    client.post(f"{there}einladen/", asked(Role.MANAGER))
    assert invitations() == [("luebeck", "neu@example.org", "manager")]
    assert "role" in client.post(f"{there}einladen/", asked(Role.EDITOR)).context["form"].errors


def test_federation_manager_reaches_no_editor_by_number(sign_in, federation_manager, person, umbrella, luebeck):
    editor = person(luebeck, Role.EDITOR)
    client, number = sign_in(federation_manager, umbrella), membership_of(editor, luebeck).pk
    for path in (f"/admin/team/verbuende/luebeck/rollen/{number}/beenden/", f"{TEAM}rollen/{number}/beenden/"):
        assert client.post(path).status_code == 404
    assert roles_of(editor, luebeck) == {Role.EDITOR}


@pytest.mark.parametrize("role", [Role.CURATOR, Role.MANAGER, Role.PUBLISHER])
def test_others_at_the_umbrella_appoint_nobody_elsewhere(sign_in, person, umbrella, luebeck, role):
    client = sign_in(person(umbrella, role), umbrella)
    for path in ("/admin/team/verbuende/", "/admin/team/verbuende/luebeck/"):
        assert client.get(path).headers["Location"] == "/admin/"
    client.post("/admin/team/verbuende/luebeck/einladen/", asked(Role.MANAGER))
    assert invitations() == []


def test_team_of_another_association_is_not_under_the_own_host(admin, sign_in, person, luebeck, koeln):
    both = person(luebeck, Role.MANAGER)
    grant_role(both, koeln, Role.MANAGER)
    for client in (admin, sign_in(both, luebeck)):
        assert client.get("/admin/team/verbuende/koeln/").status_code == 404
        assert client.post("/admin/team/verbuende/koeln/einladen/", asked()).status_code == 404
    assert invitations() == []


def test_manager_at_the_umbrella_sees_but_does_not_change_roles_above(sign_in, person, umbrella):
    curator = person(umbrella, Role.CURATOR, email="kuratorin@bund.example")
    client = sign_in(person(umbrella, Role.MANAGER), umbrella)
    assert "kuratorin@bund.example" in client.get(TEAM).text
    number = membership_of(curator, umbrella).pk
    client.post(f"{TEAM}rollen/{number}/", asked(Role.EDITOR))
    client.post(f"{TEAM}rollen/{number}/beenden/")
    assert roles_of(curator, umbrella) == {Role.CURATOR}


def test_list_of_associations_takes_as_many_queries_for_many(
    sign_in, federation_manager, person, umbrella, luebeck, koeln, django_assert_num_queries
):
    client = sign_in(federation_manager, umbrella)
    with CaptureQueriesContext(connection) as for_none:
        client.get("/admin/team/verbuende/")
    for association in (luebeck, koeln):
        person(association, Role.MANAGER)
    with django_assert_num_queries(len(for_none)):
        client.get("/admin/team/verbuende/")
