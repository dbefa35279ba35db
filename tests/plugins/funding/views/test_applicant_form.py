"""The form: what is sent is kept, what is wrong is said beside it, and two people do not overwrite each other."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from plugins.funding.models import Application, Ruleset
from tests.plugins.funding.asking import (
    GOAL,
    LANGUAGES,
    NO,
    NUMBER,
    OTHER_SECTION,
    REPORT,
    SECTION,
    START,
    WHY,
    YES,
    ask,
)
from tests.plugins.funding.factories import ApplicationFactory, of_applicant

PDF = b"%PDF-1.7\n1 0 obj\n%%EOF\n"


@pytest.fixture
def call(call):
    return ask(call)


@pytest.fixture
def form(application, as_user, signatory):
    return Form(as_user(signatory), application)


class Form:
    """A person at the form."""

    def __init__(self, client, application):
        self.client, self.application = client, application

    def address(self, step=SECTION, name="application_step", language="de"):
        kwargs = {"language": language, "uuid": self.application.uuid}
        if name == "application_step":
            kwargs["step"] = step
        return reverse(f"funding:{name}", kwargs=kwargs)

    def get(self, step=SECTION, **data):
        return self.client.get(self.address(step), data)

    def version(self, step=SECTION) -> str:
        return soup(self.get(step)).select_one("input[name=version]")["value"]

    def post(self, step=SECTION, version=None, headers=None, **answers):
        data = {("q-" + key if key in KEYS else key): value for key, value in answers.items()}
        data["version"] = self.version(step) if version is None else version
        return self.client.post(self.address(step), data, headers=headers)

    def answers(self) -> dict:
        self.application.refresh_from_db()
        return self.application.answers


KEYS = {GOAL, NUMBER, START, LANGUAGES, WHY, REPORT, "title", "starts_on", "ends_on", "de_minimis_received"}
COMPLETE = {GOAL: "Ein Sprachcafé", NUMBER: "120", START: "2027-03-01", LANGUAGES: NO}


def soup(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def beside(response, key) -> str:
    """What is said beside a question."""
    message = soup(response).find(id=f"q-{key}-error")
    return message.get_text() if message else ""


def test_complete_section_leads_to_the_next_step(form):
    answer = form.post(**COMPLETE, action="next")

    assert answer.status_code == 302
    assert answer.url == form.address(OTHER_SECTION)
    assert form.answers() == COMPLETE


def test_missing_answer_is_named_beside_it_and_above_and_nothing_is_lost(form):
    answer = form.post(**{**COMPLETE, GOAL: "", NUMBER: "viele"}, action="next")

    assert answer.status_code == 422
    assert beside(answer, GOAL) == "Schreiben Sie hier etwas."
    assert beside(answer, NUMBER) == "Schreiben Sie eine Zahl, zum Beispiel 12."
    links = [link["href"] for link in soup(answer).select(".errs a")]
    assert links == [f"#q-{GOAL}", f"#q-{NUMBER}"]
    assert soup(answer).find(id=f"q-{NUMBER}")["value"] == "viele"
    assert form.answers() == {NUMBER: {"raw": "viele"}, START: "2027-03-01", LANGUAGES: NO}
    assert soup(form.get()).find(id=f"q-{NUMBER}")["value"] == "viele"


def test_date_that_cannot_be_read_is_shown_as_it_was_typed(form):
    answer = form.post(**{**COMPLETE, START: "2027, im Mai"}, action="next")

    field = soup(answer).find(id=f"q-{START}")
    assert (field["type"], field["value"]) == ("text", "2027, im Mai")
    assert beside(answer, START) == "Schreiben Sie das Datum so: 31.12.2027."


def test_text_that_is_too_long_is_kept_and_counted(form):
    answer = form.post(**{**COMPLETE, GOAL: "x" * 43}, action="next")

    assert beside(answer, GOAL) == "Kürzen Sie bitte um 3 Zeichen."
    assert form.answers()[GOAL] == "x" * 43


def test_follow_up_is_required_only_where_its_option_is_chosen(form):
    assert form.post(**COMPLETE, action="next").status_code == 302

    answer = form.post(**{**COMPLETE, LANGUAGES: YES}, action="next")

    assert answer.status_code == 422
    assert beside(answer, WHY) == "Schreiben Sie hier etwas."
    assert form.post(**{**COMPLETE, LANGUAGES: YES, WHY: "Dari"}, action="next").status_code == 302


def test_numbers_are_read_as_the_language_writes_them(form):
    german = form.version()
    form.post(version=german, **{**COMPLETE, NUMBER: "1.20"})
    assert form.answers()[NUMBER] == {"raw": "1.20"}
    form.post(**{**COMPLETE, NUMBER: "99,5"})
    assert form.answers()[NUMBER] == "99.5"


def test_later_saves_an_incomplete_draft(form):
    answer = form.post(**{GOAL: "Anfang"}, action="later")

    assert answer.url == form.address(name="application")
    assert form.answers() == {GOAL: "Anfang"}


def test_two_people_at_different_questions_do_not_get_in_each_others_way(form, editor, as_user):
    other = Form(as_user(editor), form.application)
    read = other.version()
    form.post(**{GOAL: "Meins"}, action="later")

    assert other.post(version=read, **{NUMBER: "5"}, action="later").status_code == 302
    assert form.answers() == {GOAL: "Meins", NUMBER: "5"}


def test_two_people_at_one_question_see_both_answers_and_lose_none(form, editor, as_user):
    other = Form(as_user(editor), form.application)
    read = other.version()
    form.post(**{GOAL: "Meins", START: "2027-05-01"}, action="later")

    answer = other.post(version=read, **{GOAL: "Unseres"}, action="next")

    assert answer.status_code == 409
    page = soup(answer)
    assert page.find(id=f"q-{GOAL}").get_text(strip=True) == "Unseres"
    assert (
        page.find(id=f"q-{GOAL}").find_parent(class_="field").select_one(".warn").get_text(strip=True).endswith("Meins")
    )
    assert page.find(id=f"q-{START}")["value"] == "2027-05-01"
    assert form.answers()[GOAL] == "Meins"

    again = page.select_one("input[name=version]")["value"]
    other.post(version=again, **{GOAL: "Unseres", START: "2027-05-01"}, action="later")
    assert form.answers() == {GOAL: "Unseres", START: "2027-05-01"}


def test_autosave_keeps_what_is_there_and_says_when(form):
    version = form.version()
    answer = form.post(version=version, headers={"accept": "application/json"}, **{GOAL: "Ein"})

    assert answer.json()["text"].startswith("Entwurf gespeichert um ")
    assert answer.json()["version"] == form.version()
    assert form.answers() == {GOAL: "Ein"}
    stale = form.post(version=version, headers={"accept": "application/json"}, **{GOAL: "Zwei"})
    assert stale.status_code == 409
    assert "jemand anderes" in stale.json()["text"]
    assert form.answers() == {GOAL: "Ein"}


def test_page_says_who_else_is_there(form, editor, as_user):
    assert "Außer Ihnen bearbeitet gerade niemand" in soup(form.get()).find(id="gespeichert").get_text()
    Form(as_user(editor), form.application).get()

    assert "Gerade auch hier: " in soup(form.get()).find(id="gespeichert").get_text()


def test_upload_survives_errors_elsewhere_and_can_be_removed(form):
    satzung = SimpleUploadedFile("Satzung.pdf", PDF)
    letter = SimpleUploadedFile("Brief.pdf", b"<html><script>1</script></html>")
    answer = form.post(OTHER_SECTION, **{REPORT: [satzung, letter]}, action="next")

    assert answer.status_code == 422
    assert "Brief.pdf" in beside(answer, REPORT)
    [upload] = form.application.uploads.all()
    assert (upload.name, upload.kind, upload.question) == ("Satzung.pdf", "application/pdf", REPORT)

    form.post(OTHER_SECTION, remove=str(upload.uuid))
    assert not form.application.uploads.exists()


def test_file_beyond_the_limit_is_refused(form):
    files = [SimpleUploadedFile(f"{number}.pdf", PDF) for number in range(3)]
    answer = form.post(OTHER_SECTION, **{REPORT: files}, action="next")

    assert beside(answer, REPORT) == "2.pdf: Das sind zu viele Dateien. Entfernen Sie zuerst eine."
    assert form.application.uploads.count() == 2


def test_project_is_stored_in_the_applications_fields(form):
    answer = form.post("project", title="Café", starts_on="2027-02-01", ends_on="31.12.2027", action="next")

    assert answer.status_code == 302
    application = Application.objects.get(pk=form.application.pk)
    assert (application.title, f"{application.starts_on}", f"{application.ends_on}") == (
        "Café",
        "2027-02-01",
        "2027-12-31",
    )


def test_project_that_ends_before_it_begins_says_so(form):
    answer = form.post("project", title="x" * 170, starts_on="2027-02-01", ends_on="2027-01-01", action="next")

    assert beside(answer, "ends_on") == "Das Ende liegt vor dem Beginn."
    assert beside(answer, "title") == "Kürzen Sie bitte um 10 Zeichen."
    assert soup(form.get("project")).find(id="q-title")["value"] == "x" * 170


def test_de_minimis_is_asked_where_the_rules_want_it(form):
    assert soup(form.get("project")).find(id="q-de_minimis_received") is None
    Ruleset.objects.filter(pk=form.application.call.ruleset_id).update(is_de_minimis=True)

    data = {"title": "Café", "starts_on": "2027-02-01", "ends_on": "2027-03-01"}
    assert beside(form.post("project", **data, action="next"), "de_minimis_received").startswith("Schreiben Sie")
    assert form.post("project", **data, de_minimis_received="1.000,50", action="next").status_code == 302
    assert str(Application.objects.get(pk=form.application.pk).de_minimis_received) == "1000.50"


def test_what_was_handed_in_shows_what_was_typed_and_keeps_nothing(form):
    version = form.version()
    Application.objects.filter(pk=form.application.pk).update(state="submitted")

    answer = form.post(version=version, **COMPLETE, action="next")
    upload = form.post(OTHER_SECTION, version="", **{REPORT: SimpleUploadedFile("a.pdf", PDF)})

    assert (answer.status_code, upload.status_code) == (409, 409)
    assert not form.application.uploads.exists()
    assert "Ein Sprachcafé" in answer.text
    assert form.answers() == {}
    assert form.get().url == form.address(name="application")


def test_form_is_nobodys_but_the_applicants(form, call, officer, approver, auditor, as_user):
    elsewhere = of_applicant(call.association, ApplicationFactory(call=call).organisation)
    for user in (officer, approver, auditor, elsewhere):
        for name in ("application", "application_organisation", "application_check", "people", "withdraw"):
            assert as_user(user).get(form.address(name=name)).status_code == 404
        assert as_user(user).get(form.address()).status_code == 404
        assert as_user(user).post(form.address(name="submit")).status_code == 404
    assert form.client.get(form.address("nowhere")).status_code == 404


def test_queries_do_not_grow_with_the_questions(form, django_assert_max_num_queries):
    form.get()
    with django_assert_max_num_queries(32):
        form.get()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_steps_are_shown_in_every_language(form, language):
    for name in ("application_organisation", "application_check", "application", "people", "withdraw"):
        assert form.client.get(form.address(name=name, language=language)).status_code == 200
    assert form.client.get(form.address(language=language)).status_code == 200
    mine = form.client.get(reverse("funding:mine", kwargs={"language": language}))
    assert form.application.title in mine.text
