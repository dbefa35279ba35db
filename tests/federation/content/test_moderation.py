"""Editors write and submit, publishers publish and moderate: each for the own association, in the own languages."""

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.users.models import UserProfile
from wagtail_localize.models import Translation
from wagtail_localize.operations import translate_object

from federation.accounts.models import User
from federation.associations.models import Role, StaffMembership
from federation.associations.scope import scope
from federation.content.models import PublisherApprovalTask
from federation.staff.domain import grant_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of
from sites.pages.models import StandardPage
from tests.plugins.editor import FormReader, edit_address


def draft_below(home, title="Sommerfest"):
    page = StandardPage(title=title, slug=title.lower(), live=False, locale=home.locale)
    home.add_child(instance=page)
    page.save_revision()
    return page


def submitted_by(user, page):
    """Submits it, as the form does, at the association of the page."""
    page.save_revision(user=user)
    page.get_workflow().start(page, user)
    return page.current_workflow_task_state


def menu_of(response) -> list[str]:
    """What the editor offers to do at the foot of the page."""
    foot = BeautifulSoup(response.text, "html.parser").select_one("footer")
    return [" ".join(entry.get_text().split()) for entry in foot.select("button, a") if entry.get_text(strip=True)]


def send(admin, page, **more):
    form = FormReader(admin.get(edit_address(page)).text).to_send()
    return admin.post(edit_address(page), form | more)


def act(admin, page, state, action, comment=""):
    return admin.post(f"/admin/pages/workflow/action/{page.pk}/{action}/{state.pk}/", {"comment": comment})


def dashboard(admin) -> str:
    return BeautifulSoup(admin.get("/admin/").text, "html.parser").select_one("main").get_text()


@pytest.fixture
def editor(person, luebeck):
    return person(luebeck, Role.EDITOR, email="redaktion@luebeck.example", first_name="Rea", last_name="Daktion")


@pytest.fixture
def publisher(person, luebeck):
    return person(luebeck, Role.PUBLISHER, email="oeffentlich@luebeck.example", first_name="Pia", last_name="Blick")


@pytest.fixture
def page(luebeck):
    return draft_below(home_of(luebeck))


def test_one_workflow_stands_at_the_root_for_all(luebeck, koeln):
    root = Page.objects.get(depth=1)
    workflow = root.get_workflow()
    assert [task.specific for task in workflow.tasks] == [PublisherApprovalTask.objects.get()]
    assert {home_of(association).get_workflow() for association in (luebeck, koeln)} == {workflow}


def test_editor_submits_and_cannot_publish(sign_in, visit, luebeck, editor, page):
    admin = sign_in(editor, luebeck)
    menu = menu_of(admin.get(edit_address(page)))
    assert "Zur Freigabe einreichen" in menu
    assert not [entry for entry in menu if "eröffentlichen" in entry]
    assert send(admin, page, introduction="Kommen Sie!", **{"action-submit": "1"}).status_code == 302
    assert page.current_workflow_state.requested_by == editor
    assert visit(luebeck, "/de/sommerfest/").status_code == 404


def test_editor_sends_publish_by_hand(sign_in, visit, luebeck, editor, page):
    send(sign_in(editor, luebeck), page, **{"action-publish": "1"})
    assert visit(luebeck, "/de/sommerfest/").status_code == 404


def test_submitted_page_is_locked_for_its_editor(sign_in, luebeck, editor, page):
    submitted_by(editor, page)
    admin = sign_in(editor, luebeck)
    assert "Zur Freigabe einreichen" not in menu_of(admin.get(edit_address(page)))
    send(admin, page, introduction="Noch etwas")
    assert page.get_latest_revision_as_object().introduction == ""


@pytest.mark.parametrize("role", [Role.EDITOR, Role.TRANSLATOR])
def test_who_may_not_publish_approves_by_hand(sign_in, visit, person, luebeck, editor, page, role):
    state = submitted_by(editor, page)
    admin = sign_in(person(luebeck, role, languages=["de"]), luebeck)
    act(admin, page, state, "approve")
    send(admin, page, **{"action-workflow-action": "1", "workflow-action-name": "approve"})
    assert TaskState.objects.get(pk=state.pk).status == TaskState.STATUS_IN_PROGRESS
    assert visit(luebeck, "/de/sommerfest/").status_code == 404


def test_publisher_finds_it_on_the_dashboard_and_approves(sign_in, visit, luebeck, editor, publisher, page):
    state = submitted_by(editor, page)
    admin = sign_in(publisher, luebeck)
    assert "Sommerfest" in dashboard(admin)
    assert "Freigeben" in admin.get("/admin/").text
    assert act(admin, page, state, "approve").status_code == 302
    assert visit(luebeck, "/de/sommerfest/").status_code == 200
    assert "Sommerfest" not in BeautifulSoup(admin.get("/admin/").text, "html.parser").select("#awaiting-review")


def test_publisher_approves_in_the_editor_what_was_changed_there(sign_in, visit, luebeck, editor, publisher, page):
    submitted_by(editor, page)
    admin = sign_in(publisher, luebeck)
    assert [entry for entry in menu_of(admin.get(edit_address(page))) if entry.startswith("Freigeben")]
    approve = {"action-workflow-action": "1", "workflow-action-name": "approve", "workflow-action-extra-data": "{}"}
    assert send(admin, page, introduction="Ab 15 Uhr", **approve).status_code == 302
    assert "Ab 15 Uhr" in visit(luebeck, "/de/sommerfest/").text


def test_publisher_asks_for_changes_with_a_comment(sign_in, luebeck, editor, publisher, page):
    state = submitted_by(editor, page)
    act(sign_in(publisher, luebeck), page, state, "reject")
    assert page.current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS  # without a word: no
    act(sign_in(publisher, luebeck), page, state, "reject", comment="Wann?")
    assert page.current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    admin = sign_in(editor, luebeck)
    response = admin.get(edit_address(page))
    assert "Erneut zur Freigabe einreichen" in menu_of(response)
    assert "Wann?" in response.text
    send(admin, page, introduction="Am Samstag", **{"action-submit": "1"})
    assert page.current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS


def test_publisher_publishes_an_own_page_directly(sign_in, visit, luebeck, publisher, page):
    send(sign_in(publisher, luebeck), page, **{"action-publish": "1"})
    assert visit(luebeck, "/de/sommerfest/").status_code == 200


def test_publisher_of_one_language_approves_in_it_alone(sign_in, visit, person, luebeck, editor, page):
    arabic = draft_below(home_of(luebeck, "ar"), "Mahrajan")
    states = {each: submitted_by(editor, each) for each in (page, arabic)}
    admin = sign_in(person(luebeck, Role.PUBLISHER, languages=["ar"]), luebeck)
    assert "Mahrajan" in dashboard(admin)
    assert "Sommerfest" not in dashboard(admin)
    act(admin, page, states[page], "approve")
    act(admin, arabic, states[page], "approve")  # the address of one page, the number of the other's state
    assert visit(luebeck, "/de/sommerfest/").status_code == 404
    assert TaskState.objects.get(pk=states[page].pk).status == TaskState.STATUS_IN_PROGRESS
    act(admin, arabic, states[arabic], "approve")
    assert visit(luebeck, "/ar/mahrajan/").status_code == 200


def test_publisher_of_another_association_can_do_nothing(sign_in, person, luebeck, koeln, editor, page):
    state = submitted_by(editor, page)
    stranger = sign_in(person(koeln, Role.PUBLISHER), koeln)
    assert act(stranger, page, state, "approve").status_code == 404
    own = draft_below(home_of(koeln), "Kölsch")
    submitted_by(UserFactory(), own)
    assert act(stranger, own, state, "approve").status_code == 404
    assert "Sommerfest" not in dashboard(stranger)
    assert TaskState.objects.get(pk=state.pk).status == TaskState.STATUS_IN_PROGRESS


def test_dashboard_of_somebody_who_works_for_two_shows_each_on_its_host(sign_in, luebeck, koeln, editor, publisher):
    grant_role(publisher, koeln, Role.PUBLISHER)
    for association, name in ((luebeck, "Lubeca"), (koeln, "Colonia")):
        home = home_of(association)
        submitted_by(editor, draft_below(home, f"{name}Wartet"))
        submitted_by(publisher, draft_below(home, f"{name}Eigene"))
        locked = StandardPageFactory(parent=home, title=f"{name}Gesperrt", slug="gesperrt")
        locked.locked, locked.locked_by, locked.locked_at = True, publisher, timezone.now()
        locked.save()
        edited = StandardPageFactory(parent=home, title=f"{name}Bearbeitet", slug="bearbeitet")
        edited.save_revision(user=publisher, log_action=True)
    for association, name, other in ((luebeck, "Lubeca", "Colonia"), (koeln, "Colonia", "Lubeca")):
        text = dashboard(sign_in(publisher, association))
        for what in ("Wartet", "Eigene", "Gesperrt", "Bearbeitet"):
            assert f"{name}{what}" in text
        assert other not in text


def test_recent_edits_elsewhere_do_not_push_out_those_here(sign_in, luebeck, koeln, publisher, page):
    page.save_revision(user=publisher, log_action=True)
    for number in range(6):
        draft_below(home_of(koeln), f"Koeln{number}").save_revision(user=publisher, log_action=True)
    assert "Sommerfest" in dashboard(sign_in(publisher, luebeck))


def test_dashboard_asks_no_more_for_many_pages(sign_in, luebeck, editor, publisher):
    admin = sign_in(publisher, luebeck)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            admin.get("/admin/")
        return len(captured)

    for number in range(2):
        submitted_by(editor, draft_below(home_of(luebeck), f"Erste{number}"))
    queries()  # what is asked once for each process
    few = queries()
    for number in range(6):
        submitted_by(editor, draft_below(home_of(luebeck), f"Mehr{number}"))
    assert queries() == few
    assert few <= 40


def test_preview_of_what_waits(sign_in, luebeck, editor, publisher, page):
    submitted_by(editor, page)
    task = PublisherApprovalTask.objects.get()
    response = sign_in(publisher, luebeck).get(f"/admin/pages/workflow/preview/{page.pk}/{task.pk}/")
    assert response.status_code == 200
    assert "Sommerfest" in response.text


def test_mail_goes_to_publishers_of_the_association_alone(person, luebeck, koeln, umbrella, editor, publisher, page):
    people = {
        "arabic": person(luebeck, Role.PUBLISHER, languages=["ar"]),
        "manager": person(luebeck, Role.MANAGER, email="leitung@luebeck.example"),
        "editor": person(luebeck, Role.EDITOR),
        "elsewhere": person(koeln, Role.MANAGER),
        "umbrella": person(umbrella, Role.FEDERATION_MANAGER),
        "left": person(luebeck, Role.PUBLISHER),
        "inactive": person(luebeck, Role.PUBLISHER, is_active=False),
        "operator": UserFactory(is_superuser=True),
    }
    with scope(association=luebeck):
        StaffMembership.objects.filter(user=people["left"]).delete()
    submitted_by(editor, page)
    assert {to for message in mail.outbox for to in message.to} == {publisher.email, people["manager"].email}
    [message, *_others] = mail.outbox
    assert message.subject == "Zur Freigabe: Sommerfest"
    assert "Rea Daktion" in message.body
    assert f"http://luebeck.localhost/admin/pages/{page.pk}/edit/" in message.body
    assert "localhost:8000" not in message.body


def test_mail_goes_to_publishers_of_the_pages_language(person, luebeck, editor):
    arabic = person(luebeck, Role.PUBLISHER, languages=["ar"])
    submitted_by(editor, draft_below(home_of(luebeck, "ar"), "Mahrajan"))
    assert [message.to for message in mail.outbox] == [[arabic.email]]


def test_publisher_who_submits_is_not_written_to(luebeck, publisher, page):
    submitted_by(publisher, page)
    assert mail.outbox == []


def test_editor_is_written_to_on_approval_and_on_wishes(sign_in, luebeck, editor, publisher, page):
    state = submitted_by(editor, page)
    mail.outbox.clear()
    act(sign_in(publisher, luebeck), page, state, "reject", comment="Wann\nund wo?")
    [message] = mail.outbox
    assert message.to == [editor.email]
    assert message.subject == "Bitte ändern: Sommerfest"
    assert "Wann\nund wo?" in message.body
    assert "Pia Blick" in message.body
    assert f"http://luebeck.localhost/admin/pages/{page.pk}/edit/" in message.body
    page.current_workflow_state.resume(editor)
    mail.outbox.clear()
    act(sign_in(publisher, luebeck), page, page.current_workflow_task_state, "approve")
    assert [message.subject for message in mail.outbox] == ["Freigegeben: Sommerfest"]


def test_editor_who_has_left_is_not_written_to(sign_in, luebeck, editor, publisher, page):
    state = submitted_by(editor, page)
    mail.outbox.clear()
    with scope(association=luebeck):
        StaffMembership.objects.filter(user=editor).delete()
    act(sign_in(publisher, luebeck), page, state, "reject", comment="Wann?")
    assert mail.outbox == []


def test_who_wants_no_mails_gets_none(luebeck, editor, publisher, page):
    UserProfile.objects.create(user=publisher, submitted_notifications=False)
    submitted_by(editor, page)
    assert mail.outbox == []


def test_comments_are_mailed_to_those_who_still_work_there(sign_in, person, luebeck, editor, publisher, page):
    left = person(luebeck, Role.EDITOR)
    for user in (editor, left):
        page.subscribers.create(user=user, comment_notifications=True)
    with scope(association=luebeck):
        StaffMembership.objects.filter(user=left).delete()
    comment = {
        "comments-TOTAL_FORMS": "1",
        "comments-INITIAL_FORMS": "0",
        "comments-0-id": "",
        "comments-0-text": "Stimmt der Tag?",
        "comments-0-contentpath": "introduction",
        "comments-0-position": "",
        "comments-0-replies-TOTAL_FORMS": "0",
        "comments-0-replies-INITIAL_FORMS": "0",
    }
    assert send(sign_in(publisher, luebeck), page, **comment).status_code == 302
    assert [message.to for message in mail.outbox] == [[editor.email]]
    assert "Stimmt der Tag?" in mail.outbox[0].body
    assert f"http://luebeck.localhost/admin/pages/{page.pk}/edit/" in mail.outbox[0].body


@pytest.mark.parametrize("role", [Role.EDITOR, Role.PUBLISHER, Role.MANAGER])
def test_workflows_are_the_operators(sign_in, person, luebeck, role):
    admin = sign_in(person(luebeck, role), luebeck)
    for path in ("workflows/list/", "workflows/tasks/index/", "reports/workflow/", "reports/workflow_tasks/"):
        assert admin.get(f"/admin/{path}").status_code == 404


@pytest.fixture
def translation(luebeck):
    page = StandardPageFactory(parent=home_of(luebeck), title="Wir", slug="wir", body=[("heading", "Ein Haus")])
    translate_object(page, [luebeck.locale("ar")])
    return Translation.objects.get(target_locale=luebeck.locale("ar"), source__object_id=page.translation_key)


@pytest.fixture
def translator(person, luebeck):
    return person(luebeck, Role.TRANSLATOR, languages=["ar"])


def submit_translation(admin, translation):
    return admin.post(f"/admin/translations/{translation.pk}/submit/")


def test_translator_submits_a_translation(sign_in, visit, luebeck, translator, publisher, translation):
    admin = sign_in(translator, luebeck)
    page = translation.get_target_instance()
    assert "Zur Freigabe einreichen" in admin.get(edit_address(page)).text
    assert submit_translation(admin, translation).status_code == 302
    state = page.current_workflow_task_state
    assert "wartet auf die Freigabe" in admin.get(edit_address(page)).text
    publishing = sign_in(publisher, luebeck)
    assert "Freigeben" in publishing.get(edit_address(page)).text
    act(publishing, page, state, "approve")
    assert visit(luebeck, "/ar/wir/").status_code == 200


def test_submitting_a_translation_changes_nothing_of_what_is_live(sign_in, visit, luebeck, translator, translation):
    translation.save_target(publish=False)
    page = translation.get_target_instance()
    page.get_latest_revision().publish()
    title = translation.source.stringsegment_set.get(context__path="title")
    sign_in(translator, luebeck).put(
        f"/admin/localize/translate/{translation.pk}/strings/{title.pk}/edit/",
        b"value=Nahnu",
        content_type="application/x-www-form-urlencoded",
    )
    submit_translation(sign_in(translator, luebeck), translation)
    stored = StandardPage.objects.get(pk=page.pk)
    assert stored.get_latest_revision_as_object().title == "Nahnu"
    assert (stored.title, stored.live, stored.has_unpublished_changes) == ("Wir", True, True)
    assert "Nahnu" not in visit(luebeck, "/ar/wir/").text


def test_translator_of_another_language_does_not_submit(sign_in, person, luebeck, translation):
    admin = sign_in(person(luebeck, Role.TRANSLATOR, languages=["en"]), luebeck)
    assert submit_translation(admin, translation).status_code in (302, 403)
    assert not translation.get_target_instance().workflow_in_progress


def test_translation_of_another_association_does_not_exist(sign_in, person, koeln, translation):
    assert submit_translation(sign_in(person(koeln, Role.MANAGER), koeln), translation).status_code == 404


@pytest.mark.parametrize(("role", "status"), [(Role.EDITOR, 404), (Role.PUBLISHER, 200)])
def test_updating_translations_publishes_for_publishers_alone(
    sign_in, visit, person, luebeck, translation, role, status, django_capture_on_commit_callbacks
):
    admin = sign_in(person(luebeck, role), luebeck)
    with django_capture_on_commit_callbacks(execute=True):
        response = admin.post(f"/admin/localize/update/{translation.source.pk}/", {"publish_translations": "on"})
    assert response.status_code == 302
    assert visit(luebeck, "/ar/wir/").status_code == status


def test_superuser_is_asked_nothing(sign_in, visit, luebeck, editor, page):
    operator: User = UserFactory(is_superuser=True)
    state = submitted_by(editor, page)
    act(sign_in(operator, luebeck), page, state, "approve")
    assert visit(luebeck, "/de/sommerfest/").status_code == 200
