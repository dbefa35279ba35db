"""Two people edit one page: who saves an older state is told, and nothing is lost."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Comment, Page, Revision

from federation.associations.models import Role
from federation.content.models import CustomImage
from federation.staff.domain import grant_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of
from tests.plugins.editor import FormReader, edit_address


class Window:
    """The edit form in one person's browser window."""

    def __init__(self, admin, page):
        self.admin, self.address = admin, edit_address(page)
        self.open()

    def open(self):
        self.read(self.admin.get(self.address))

    def read(self, response):
        self.form = FormReader(response.text).to_send()
        soup = BeautifulSoup(response.text, "html.parser")
        # Outside of the form's element, but part of it.
        for field in soup.select("input[form=page-edit-form][type=hidden]"):
            self.form[field["name"]] = field["value"]
        choice = soup.select_one("input[form=page-edit-form][type=checkbox]")
        self.choice = {choice["name"]: choice["value"]} if choice else {}
        return response

    def save(self, action="", **written):
        """Answers 302 where it is saved; else the form is read anew, as the browser shows it."""
        self.form |= written
        response = self.admin.post(self.address, self.form | ({f"action-{action}": "1"} if action else {}))
        return response if response.status_code == 302 else self.read(response)

    def autosave(self, **written):
        self.form |= written
        response = self.admin.post(self.address, self.form, headers={"accept": "application/json"}).json()
        if response["success"]:
            self.form["overwrite_revision_id"] = str(response["revision_id"])  # as Wagtail's script does
        return response

    def submit_after_autosave(self, action="", **written):
        self.form.pop("overwrite_revision_id", None)  # Wagtail's script sends it with an autosave alone
        return self.save(action, **written)


@pytest.fixture
def page(luebeck):
    body = [("heading", "Ein Haus"), ("heading", "Ein Garten")]
    return StandardPageFactory(parent=home_of(luebeck), title="Wir", slug="wir", body=body)


@pytest.fixture
def editor(luebeck):
    user = UserFactory(first_name="Erste", last_name="Redaktion")
    grant_role(user, luebeck, Role.PUBLISHER)
    return user


@pytest.fixture
def second_editor(luebeck):
    user = UserFactory(first_name="Zweite", last_name="Redaktion")
    grant_role(user, luebeck, Role.PUBLISHER)
    return user


@pytest.fixture
def windows(sign_in, luebeck, editor, second_editor, page):
    """The same page, open in the windows of two people."""
    return Window(sign_in(editor, luebeck), page), Window(sign_in(second_editor, luebeck), page)


def stored(page):
    return Page.objects.get(pk=page.pk).get_latest_revision_as_object()


def told(response):
    """What the page says at its top; the refusal writes nothing, so callers check what is stored."""
    assert response.status_code == 409, response
    return BeautifulSoup(response.text, "html.parser").select_one(".newer-state")


@pytest.mark.parametrize("action", ["", "publish", "submit"])
def test_stale_save_is_told_and_writes_nothing(windows, page, action):
    first, second = windows
    assert first.save(introduction="Von der Ersten.").status_code == 302
    revisions = page.revisions.count()
    notice = told(second.save(action, introduction="Von der Zweiten.", title="Wir alle"))
    assert "Erste Redaktion" in notice.text
    assert page.revisions.count() == revisions
    assert stored(page).introduction == "Von der Ersten."
    page.refresh_from_db()
    assert page.title == "Wir"
    assert page.current_workflow_state is None


def test_stale_save_keeps_what_was_typed_with_streams_and_images(windows, luebeck, page):
    first, second = windows
    image = CustomImage.objects.create(title="Der Hof", file=get_test_image_file(), collection=luebeck.collection)
    first.save(introduction="Von der Ersten.")
    blocks = {
        "2": ("heading", {"value": "Ein Hof"}),
        "3": ("image", {"value-image": image.pk, "value-alt_text": "Hof"}),
    }
    added = {"body-count": "4"}
    for place, (kind, values) in blocks.items():
        meta = {"deleted": "", "order": place, "type": kind, "id": ""}
        added |= {f"body-{place}-{name}": value for name, value in (meta | values).items()}
    response = second.save(introduction="Von der Zweiten.", **added)
    assert told(response).select_one(".newer-state__sent .addition .preview-image img[alt='Hof']")
    form = FormReader(response.text)
    assert form.data["introduction"] == "Von der Zweiten."
    texts = [block["value"] for block in form.streams["body"] if block["type"] == "heading"]
    assert texts == ["Ein Haus", "Ein Garten", "Ein Hof"]
    assert form.streams["body"][3]["value"]["image"]["id"] == image.pk


def test_stale_save_shows_stored_and_sent_side_by_side(windows):
    first, second = windows
    first.save(introduction="Mit der Ersten.", **{"body-0-value": "Ein neues Haus"})
    notice = told(second.save(introduction="Mit der Zweiten."))
    rows = {row.th.text: row for row in notice.select("tbody tr")}
    assert set(rows) == {"Einleitung", "Inhalt"}
    columns = [heading.text for heading in notice.select("thead th")]
    assert columns == ["Feld", "Gespeichert", "Ihr Stand"]
    assert [mark.text for mark in rows["Einleitung"].select(".newer-state__stored .deletion")] == ["Ersten."]
    assert [mark.text for mark in rows["Einleitung"].select(".newer-state__sent .addition")] == ["Zweiten."]
    assert "neues" in rows["Inhalt"].select_one(".newer-state__stored .deletion").text


def test_differences_are_in_words(windows):
    first, second = windows
    first.save(is_example="on")
    notice = told(second.save(go_live_at="2027-05-01 09:00"))
    rows = {row.th.text: row for row in notice.select("tbody tr")}
    assert rows["Beispiel"].select_one(".newer-state__stored .deletion").text == "Ja"
    assert rows["Beispiel"].select_one(".newer-state__sent .addition").text == "Nein"
    assert "1. Mai 2027 09:00" in notice.text


def test_taking_over_replaces_the_newer_state(windows, page):
    first, second = windows
    first.save(introduction="Von der Ersten.")
    told(second.save(introduction="Von der Zweiten."))
    assert second.save("publish", **second.choice).status_code == 302
    page.refresh_from_db()
    assert page.introduction == "Von der Zweiten."
    assert "Von der Ersten." in [revision.content["introduction"] for revision in page.revisions.all()]


def test_saving_again_without_the_choice_is_told_again(windows, page):
    first, second = windows
    first.save(introduction="Von der Ersten.")
    told(second.save(introduction="Von der Zweiten."))
    told(second.save())
    assert stored(page).introduction == "Von der Ersten."


def test_taking_over_is_about_the_state_that_was_seen_only(windows, page):
    first, second = windows
    first.save(introduction="Von der Ersten.")
    told(second.save(introduction="Von der Zweiten."))
    seen = second.choice
    first.open()
    first.save(introduction="Noch einmal von der Ersten.")
    notice = told(second.save("publish", **seen))
    assert "Noch einmal" in notice.text
    assert stored(page).introduction == "Noch einmal von der Ersten."
    assert second.choice != seen
    assert second.save("publish", **second.choice).status_code == 302


def test_autosave_of_somebody_else_counts_though_its_revision_keeps_its_number(
    sign_in, luebeck, editor, second_editor, page
):
    first = Window(sign_in(editor, luebeck), page)
    first.autosave(introduction="Eins")
    second = Window(sign_in(second_editor, luebeck), page)
    latest = page.revisions.latest("pk").pk
    first.autosave(introduction="Zwei")
    assert page.revisions.latest("pk").pk == latest
    told(second.save(introduction="Von der Zweiten."))


def test_two_windows_of_one_person_are_two_editors(sign_in, luebeck, editor, page):
    admin = sign_in(editor, luebeck)
    first, second = Window(admin, page), Window(admin, page)
    first.save(introduction="Aus dem ersten Fenster.")
    assert "Sie selbst" in told(second.save(introduction="Aus dem zweiten Fenster.")).text
    assert stored(page).introduction == "Aus dem ersten Fenster."


@pytest.mark.parametrize("action", ["", "publish"])
def test_saving_after_own_autosave_is_no_conflict(windows, page, action):
    first, _second = windows
    assert first.autosave(introduction="Eins")["success"]
    assert first.autosave(introduction="Zwei")["success"]
    assert first.submit_after_autosave(action, introduction="Drei").status_code == 302
    assert stored(page).introduction == "Drei"


def test_own_autosave_whose_answer_never_came_is_no_conflict(windows, page):
    first, _second = windows
    first.autosave(introduction="Eins")
    assert first.submit_after_autosave("publish", introduction="Eins und zwei").status_code == 302


def test_own_autosave_that_comes_late_does_not_undo_the_save(windows, page):
    first, _second = windows
    late = dict(first.form)
    first.save("publish", introduction="Fertig")
    first.form = late
    assert first.autosave(introduction="Fert")["error_code"] == "invalid_revision"
    assert stored(page).introduction == "Fertig"


def test_double_click_is_no_conflict(windows, page):
    first, _second = windows
    assert first.save("publish", introduction="Fertig").status_code == 302
    assert first.save("publish").status_code == 302


def test_save_after_autosaves_of_two_people_is_told(windows, page):
    first, second = windows
    first.autosave(introduction="Von der Ersten.")
    assert second.autosave(introduction="Von der Zweiten.")["error_code"] == "invalid_revision"
    second.save()
    told(second.save("publish"))
    assert stored(page).introduction == "Von der Ersten."


def test_autosave_is_off_once_a_save_was_refused(windows):
    first, second = windows
    first.save(introduction="Von der Ersten.")
    refused = BeautifulSoup(second.save(introduction="Von der Zweiten.").text, "html.parser")
    assert "w-autosave" not in refused.select_one("form#page-edit-form")["data-controller"]


def test_stale_save_with_errors_tells_of_both(windows, page):
    first, second = windows
    first.save(introduction="Von der Ersten.")
    response = second.save("publish", introduction="Von der Zweiten.", title="")
    notice = told(response)
    assert "nicht richtig ausgefüllt" in notice.text
    assert "Von der Zweiten." in notice.text.replace("\n", " ") or "Zweiten" in notice.text
    assert BeautifulSoup(response.text, "html.parser").select_one("#panel-child-content-title-errors, .w-field__errors")


def test_reverting_to_an_old_revision_while_somebody_saves_is_told(sign_in, windows, luebeck, editor, page):
    first, second = windows
    oldest = page.revisions.earliest("created_at")
    first.save(introduction="Von der Ersten.")
    second.address = f"/admin/pages/{page.pk}/revisions/{oldest.pk}/revert/"
    second.open()
    first.open()
    first.save(introduction="Noch einmal von der Ersten.")
    told(second.save())
    assert stored(page).introduction == "Noch einmal von der Ersten."
    assert second.save(**second.choice).status_code == 302
    assert stored(page).introduction == ""


def test_page_without_a_revision_at_first_is_told_too(windows, page):
    first, second = windows
    Revision.objects.all().delete()
    page.refresh_from_db()
    first.open()
    second.open()
    first.save(introduction="Von der Ersten.")
    told(second.save(introduction="Von der Zweiten."))


def test_comment_that_is_gone_meanwhile_does_not_break_the_form(windows, page, editor):
    first, second = windows
    comment = Comment.objects.create(page=page, user=editor, text="Stimmt das?", contentpath="introduction")
    first.open()
    second.open()
    sent = {f"comments-{name}": value for name, value in comments_form(comment).items()}
    assert first.save(introduction="Von der Ersten.", **sent | {"comments-0-DELETE": "on"}).status_code == 302
    assert not Comment.objects.filter(page=page).exists()
    told(second.save(introduction="Von der Zweiten.", **sent))
    assert second.save(**second.choice, **sent).status_code == 302
    assert not Comment.objects.filter(page=page).exists()


def test_comment_that_its_author_reworded_meanwhile_stays_so(windows, page, editor):
    first, second = windows
    comment = Comment.objects.create(page=page, user=editor, text="Stimmt das?", contentpath="introduction")
    first.open()
    second.open()
    sent = {f"comments-{name}": value for name, value in comments_form(comment).items()}
    reworded = sent | {"comments-0-text": "Stimmt das so?"}
    assert first.save(introduction="Von der Ersten.", **reworded).status_code == 302
    told(second.save(introduction="Von der Zweiten.", **sent))
    assert second.save(**second.choice, **sent).status_code == 302
    comment.refresh_from_db()
    assert comment.text == "Stimmt das so?"


def comments_form(comment):
    """What Wagtail's script sends for a comment that is not changed."""
    counts = {"TOTAL_FORMS": "1", "INITIAL_FORMS": "1", "MIN_NUM_FORMS": "0", "MAX_NUM_FORMS": ""}
    texts = {"text": comment.text, "contentpath": comment.contentpath, "position": "", "resolved": "", "DELETE": ""}
    replies = {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0", "MIN_NUM_FORMS": "0", "MAX_NUM_FORMS": ""}
    return {
        **counts,
        **{f"0-{name}": value for name, value in {"id": str(comment.pk), **texts}.items()},
        **{f"0-replies-{name}": value for name, value in replies.items()},
    }


def test_edit_form_costs_no_more_queries_than_wagtails_own(sign_in, luebeck, editor, page, monkeypatch):
    from wagtail.admin.viewsets.pages import base_page_viewset, page_viewset_registry
    from wagtail.models import Page

    admin = sign_in(editor, luebeck)

    def queries():
        admin.get(edit_address(page))
        with CaptureQueriesContext(
            connection,
        ) as counted:
            admin.get(edit_address(page))
        return len(counted)

    ours = queries()
    monkeypatch.setitem(page_viewset_registry.values_by_class, Page, base_page_viewset)
    assert ours <= queries() + 2
