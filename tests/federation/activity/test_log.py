"""What is recorded, and who reads which names."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.log_actions import LogContext, log

from federation.accounts.models import User
from federation.activity.domain import record
from federation.activity.models import ActivityEntry, Actor
from federation.associations.models import Role
from federation.associations.scope import scope, scopes_disabled
from federation.staff.domain import grant_role, withdraw_role
from sites.branding.models import Branding
from sites.demo.factories import AssociationFactory, StandardPageFactory, UserFactory, home_of

LOG = "/admin/protokoll/"


@pytest.fixture
def worker(db):
    """`worker(association, role, …)`: somebody who works there."""

    def made(association, role, **fields) -> User:
        user = UserFactory(**fields)
        grant_role(user, association, role)
        return user

    return made


@pytest.fixture
def manager(worker, luebeck):
    return worker(luebeck, Role.MANAGER, email="leitung@luebeck.example", first_name="Lena", last_name="Leitung")


@pytest.fixture
def admin(sign_in, manager, luebeck):
    return sign_in(manager, luebeck)


@pytest.fixture
def operator(db):
    return UserFactory(email="betrieb@verbund.example", is_superuser=True, first_name="Olga", last_name="Betrieb")


def entries(**conditions):
    return list(ActivityEntry._base_manager.filter(**conditions))


def read(client, **question) -> str:
    """The table alone: the filter above names actions and people too."""
    text = client.get(LOG, question).text
    _before, _start, table = text.partition('<table class="listing')
    return table.partition("</table>")[0]


def test_what_wagtail_logs_is_taken_over(admin, manager, luebeck):
    page = StandardPageFactory(parent=home_of(luebeck), title="Ehrenamt")
    admin.post(f"/admin/pages/{page.pk}/unpublish/")
    [entry] = entries(action="wagtail.unpublish")
    assert (entry.association, entry.label, entry.user, entry.actor) == (luebeck, "Ehrenamt", manager, Actor.STAFF)
    assert entry.data == {"model": "site_pages.standardpage"}
    assert "Ehrenamt" in read(admin)
    assert "Lena Leitung" in read(admin)


def test_page_is_of_the_association_in_whose_tree_it_is(operator, luebeck, koeln, umbrella):
    page = StandardPageFactory(parent=home_of(koeln), title="Kölner Seite")
    with scope(association=umbrella):
        log(page, "wagtail.edit", user=operator)
    [entry] = entries(label="Kölner Seite", action="wagtail.edit")
    assert (entry.association, entry.actor) == (koeln, Actor.UMBRELLA)


def test_autosave_is_recorded_once(manager, luebeck):
    page = StandardPageFactory(parent=home_of(luebeck), title="Langsam getippt")
    with LogContext(user=manager):  # as in a request
        revision = page.save_revision(user=manager, log_action=True)
    for _save in range(3):
        with LogContext(user=manager):
            page.save_revision(user=manager, log_action=True, overwrite_revision=revision)
    assert len(entries(label="Langsam getippt", action="wagtail.edit")) == 1


def test_one_deed_to_several_pages_is_recorded_for_each(admin, luebeck):
    pages = [StandardPageFactory(parent=home_of(luebeck), title=f"Seite {name}") for name in "AB"]
    numbers = "&".join(f"id={page.pk}" for page in pages)
    admin.post(f"/admin/bulk/wagtailcore/page/unpublish/?{numbers}")
    assert {entry.label for entry in entries(action="wagtail.unpublish")} == {"Seite A", "Seite B"}


def test_record_goes_when_the_deed_is_undone(manager, luebeck):
    page = StandardPageFactory(parent=home_of(luebeck), title="Doch nicht")
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        log(page, "wagtail.edit", user=manager)
        raise ZeroDivisionError
    assert entries(label="Doch nicht", action="wagtail.edit") == []


def test_operators_deed_at_own_things_is_in_the_own_log(operator, luebeck, sign_in, admin):
    with scope(association=luebeck):
        log(Branding.objects.get(association=luebeck), "wagtail.edit", user=operator)
        log(get_document_model()(pk=1, title="Satzung", collection=luebeck.collection), "wagtail.edit", user=operator)
    assert [entry.association for entry in entries(user=operator)] == [None, luebeck]  # there is no such document


@pytest.mark.parametrize("thing", ["account", "document", "branding", "site"])
def test_operators_deed_at_others_things_is_in_no_local_log(operator, luebeck, koeln, admin, thing):
    document = get_document_model().objects.create(title="Kölner Satzung", collection=koeln.collection)
    things = {
        "account": UserFactory(email="redaktion@koeln.example"),
        "document": document,
        "branding": Branding.objects.get(association=koeln),
        "site": koeln.site,
    }
    with scope(association=luebeck):
        log(things[thing], "wagtail.edit", user=operator)
    assert [entry.association for entry in entries(action="wagtail.edit")] == [None]
    assert "öln" not in read(admin)
    assert "koeln" not in read(admin)


def test_change_of_an_association_is_in_its_own_log(operator, umbrella, luebeck):
    with scope(association=umbrella):
        log(luebeck, "wagtail.edit", user=operator)
    assert [entry.association for entry in entries(action="wagtail.edit")] == [luebeck]


def test_thing_is_named_with_its_kind(admin, manager, luebeck):
    with scope(association=luebeck):
        log(get_document_model()(pk=1, title="Satzung"), "wagtail.create", user=manager)
    assert "Satzung (Dokument)" in read(admin)


def test_manager_reads_the_own_log_alone(admin, koeln, worker):
    worker(koeln, Role.EDITOR, email="redaktion@koeln.example")
    record(koeln, "staff.invite", "bald@koeln.example")
    record(None, "account.sign_in", "irgendwo@verbund.example")
    page = admin.get(LOG).text
    assert "leitung@luebeck.example" in page  # whom the fixture gave a role
    for other in ("koeln.example", "irgendwo"):
        assert other not in page


def test_who_does_not_work_there_is_never_named(admin, operator, luebeck, worker, umbrella):
    appointed_by = worker(umbrella, Role.FEDERATION_MANAGER, email="verwaltung@bund.example", first_name="Vera")
    for user in (operator, appointed_by):
        record(luebeck, "staff.invite", "neu@luebeck.example", user=user)
    page = admin.get(LOG).text
    assert read(admin).count("Bundesverband") == 2
    for name in ("betrieb@", "Olga", "verwaltung@", "Vera"):
        assert name not in page
    answer = admin.get(LOG, {"who": operator.pk})
    assert answer.context["form"].errors.keys() == {"who"}


def test_name_of_somebody_who_left_stays(admin, luebeck, worker):
    editor = worker(luebeck, Role.EDITOR, first_name="Emre", last_name="Editor")
    record(luebeck, "wagtail.edit", "Ehrenamt", user=User.objects.get(pk=editor.pk))
    with scopes_disabled():
        withdraw_role(editor.staff_memberships.get())
    assert "Emre Editor" in read(admin)
    editor.delete()
    assert "Gelöschtes Konto" in read(admin)


def test_operator_who_worked_there_once_is_not_told_apart(admin, luebeck, operator):
    record(luebeck, "wagtail.edit", "als Betrieb", user=User.objects.get(pk=operator.pk))
    grant_role(operator, luebeck, Role.EDITOR)
    record(luebeck, "wagtail.edit", "als Mitarbeiterin", user=User.objects.get(pk=operator.pk))
    found = read(admin, who=operator.pk)
    assert "als Mitarbeiterin" in found
    assert "als Betrieb" not in found


@pytest.mark.parametrize("role", [Role.EDITOR, Role.PUBLISHER])
def test_others_read_no_log(sign_in, worker, luebeck, role):
    assert sign_in(worker(luebeck, role), luebeck).get(LOG).headers["Location"] == "/admin/"


def test_federation_manager_reads_all_and_narrows(sign_in, worker, umbrella, luebeck, koeln):
    client = sign_in(worker(umbrella, Role.FEDERATION_MANAGER, first_name="Vera", last_name="Verwaltung"), umbrella)
    record(luebeck, "staff.invite", "neu@luebeck.example")
    record(koeln, "staff.invite", "neu@koeln.example")
    record(None, "account.sign_in", "ohne Verbund")
    everything = read(client)
    for said in ("neu@luebeck.example", "neu@koeln.example", "ohne Verbund", "Haus der Kulturen", "Verbund Köln"):
        assert said in everything
    assert "neu@koeln.example" not in read(client, association=luebeck.pk)


@pytest.mark.parametrize("role", [Role.MANAGER, Role.CURATOR])
def test_others_at_the_umbrella_do_not_read_all(sign_in, worker, umbrella, luebeck, role):
    record(luebeck, "staff.invite", "neu@luebeck.example")
    answer = sign_in(worker(umbrella, role), umbrella).get(LOG, {"association": luebeck.pk})
    assert "neu@luebeck.example" not in answer.text
    assert "Haus der Kulturen" not in answer.text


def test_federation_manager_reads_no_local_log_on_the_local_host(sign_in, worker, umbrella, luebeck):
    """There they have no role: rights are those of the host."""
    client = sign_in(worker(umbrella, Role.FEDERATION_MANAGER), luebeck)
    assert client.get(LOG).status_code == 403


def test_filters_narrow_the_list(admin, manager, luebeck, worker):
    editor = worker(luebeck, Role.EDITOR, first_name="Emre", last_name="Editor")
    old = record(luebeck, "wagtail.edit", "Früher", user=User.objects.get(pk=editor.pk))
    ActivityEntry._base_manager.filter(pk=old.pk).update(happened_at=timezone.now() - timedelta(days=30))
    record(luebeck, "wagtail.publish", "Heute", user=manager)
    today = timezone.localdate()
    assert "Früher" in read(admin, who=editor.pk)
    assert "Heute" not in read(admin, who=editor.pk)
    assert "Früher" not in read(admin, action="wagtail.publish")
    assert "Früher" not in read(admin, since=today.isoformat())
    assert "Heute" in read(admin, since=today.isoformat(), until=today.isoformat())
    assert "Heute" not in read(admin, until=(today - timedelta(days=1)).isoformat())


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ({"since": "gestern"}, "since"),
        ({"since": "2026-02-02", "until": "2026-02-01"}, "until"),
        ({"who": "999999"}, "who"),
        ({"action": "erfunden"}, "action"),
    ],
)
def test_mistake_in_a_filter_is_told_beside_it(admin, question, field):
    answer = admin.get(LOG, question)
    assert answer.status_code == 200
    assert answer.context["form"].errors.keys() == {field}


def test_list_has_pages_and_takes_as_many_queries_for_many(admin, luebeck, worker, django_assert_num_queries):
    worker(luebeck, Role.EDITOR)
    with CaptureQueriesContext(connection) as for_few:
        admin.get(LOG)
    for number in range(60):
        record(luebeck, "wagtail.edit", f"Eintrag {number}", user=UserFactory() if number % 10 == 0 else None)
    with django_assert_num_queries(len(for_few)):
        assert "Eintrag 0<" not in admin.get(LOG).text
    assert "Eintrag 0<" in " ".join(admin.get(LOG, {"p": 2}).text.split()).replace(" <", "<")


def test_log_is_not_exported(admin):
    assert admin.get(LOG, {"export": "csv"}).headers["Content-Type"].startswith("text/html")


def test_actions_are_named_in_german(admin, luebeck):
    for action in ("staff.invite", "account.second_factor", "wagtail.publish", "einer.erweiterung"):
        record(luebeck, action)
    page = read(admin)
    for label in ("Einladen", "Zweiten Faktor einrichten", "Veröffentlichen", "einer.erweiterung"):
        assert label in page


def test_entries_stay_when_the_association_is_deleted(sign_in, worker, umbrella):
    client = sign_in(worker(umbrella, Role.FEDERATION_MANAGER), umbrella)
    gone = AssociationFactory(slug="gone", name="Verbund Fort")
    entry = record(gone, "staff.invite", "neu@fort.example")
    record(umbrella, "staff.invite", "neu@bund.example")
    gone.delete()
    entry.refresh_from_db()
    assert (entry.association, entry.association_name) == (None, "Verbund Fort")
    found = read(client, association="-Verbund Fort")
    assert "neu@fort.example" in found
    assert "neu@bund.example" not in found


def test_sign_in_is_recorded_where_one_works(luebeck, koeln, worker):
    user = worker(luebeck, Role.EDITOR, email="redaktion@luebeck.example")
    for host in ("luebeck.localhost", "koeln.localhost"):
        Client(headers={"host": host}).post("/konto/anmelden/", {"login": user.email, "password": "verbund"})
    assert [entry.association for entry in entries(action="account.sign_in")] == [None, luebeck]


def test_failed_sign_in_leaves_no_trace(luebeck, worker):
    user = worker(luebeck, Role.EDITOR)
    Client(headers={"host": "luebeck.localhost"}).post("/konto/anmelden/", {"login": user.email, "password": "falsch"})
    assert entries(action="account.sign_in") == []


def test_second_factor_and_password_are_recorded(luebeck, worker, sign_in, mailoutbox):
    user = worker(luebeck, Role.EDITOR)
    client = sign_in(user, luebeck)
    new = "Drei Boote im Hafen"
    client.post("/konto/passwort/aendern/", {"oldpassword": "verbund", "password1": new, "password2": new})
    [entry] = entries(action="account.password")
    assert (entry.association, entry.user, entry.label) == (luebeck, user, "")
