"""Who may not open a page of the desk gets the same 404 as for one that never was."""

import pytest
from django.test import Client
from django.urls import reverse

from federation.associations.scope import scope
from federation.provisioning.domain import switch_plugin
from plugins.funding.domain.reviewing import assign
from plugins.funding.models import Application, Role
from sites.demo.factories import UserFactory
from tests.conftest import found
from tests.plugins.funding.factories import of_funder

OF_FILE = [("desk_application", {}), ("desk_step", {"target": "approved"}), ("desk_reviewers", {})]
OF_CALL = ["desk_call", "call_edit", "ranking", "call_deadline", "late_access", "call_access", "call_organisations"]
LISTS = ["desk", "desk_applications", "calls", "call_new", "programmes", "programme_new"]
READERS = {Role.OFFICER, Role.FINANCE, Role.APPROVER, Role.AUDITOR}
ALL = READERS | {Role.REVIEWER}
MAY_OPEN = {
    "desk": ALL,
    "desk_applications": ALL,
    "calls": READERS,
    "programmes": READERS,
    "desk_call": READERS,
    "ranking": READERS,
    "ruleset": READERS,
    "desk_application": READERS,
    "desk_step": READERS,
}  # the others: officers


def addresses(application, call, ruleset) -> dict[str, str]:
    def path(name, **kwargs):
        return reverse(f"funding:{name}", kwargs={"language": "de", **kwargs})

    found = {name: path(name) for name in LISTS}
    found |= {name: path(name, call=call.pk) for name in OF_CALL}
    found |= {name: path(name, uuid=application.uuid, **more) for name, more in OF_FILE}
    found["ruleset"] = path("ruleset", ruleset=ruleset.pk)
    found["ruleset_new"] = path("ruleset_new", programme=ruleset.programme_id)
    found["programme"] = path("programme", programme=ruleset.programme_id)
    return found


@pytest.fixture
def pages(on_desk, call):
    return addresses(on_desk, call, call.ruleset)


def opened(client, pages) -> set[str]:
    answers = {name: client.get(url).status_code for name, url in pages.items()}
    assert set(answers.values()) <= {200, 403, 404, 409}, answers
    return {name for name, status in answers.items() if status != 404}


@pytest.mark.parametrize("role", [Role.OFFICER, Role.REVIEWER, Role.FINANCE, Role.APPROVER, Role.AUDITOR])
def test_role_opens_its_own_pages_alone(role, pages, as_user, funder):
    expected = {name for name in pages if role in MAY_OPEN.get(name, {Role.OFFICER})}
    assert opened(as_user(of_funder(funder, role)), pages) == expected


def test_applicants_and_strangers_open_none(pages, as_user, signatory, editor):
    for user in (signatory, editor, UserFactory(), UserFactory(is_superuser=True)):
        assert opened(as_user(user), pages) == set()


def test_another_associations_people_open_none(pages, as_user, koeln):
    switch_plugin(koeln, "funding", on=True)
    with scope(association=koeln):
        stranger = of_funder(found("koeln"), *READERS)
    assert opened(as_user(stranger), pages) == set()
    on_own_host = Client(headers={"host": koeln.site.hostname})
    on_own_host.force_login(stranger)
    assert opened(on_own_host, pages) == set(LISTS)


def test_visitors_are_led_to_the_sign_in_page(pages, visit, funder):
    for url in pages.values():
        response = visit(funder, url)
        assert response.status_code == 302
        assert "next=" in response["Location"]


def test_reviewer_opens_the_file_once_assigned_and_declared(on_desk, pages, as_user, reviewer, officer):
    review = assign(on_desk, reviewer, by=officer)
    client = as_user(reviewer)
    assert client.get(pages["desk_application"]).status_code == 404
    review_page = reverse("funding:review", kwargs={"language": "de", "review": review.pk})
    assert client.get(review_page).status_code == 200
    client.post(review_page, {"has_conflict": "no"})
    assert client.get(pages["desk_application"]).status_code == 200
    client.post(review_page, {"has_conflict": "yes", "reason": "verwandt"})


def test_drafts_and_files_withdrawn_before_submission_are_the_applicants_alone(
    application, call, as_user, officer, auditor
):
    pages = addresses(application, call, call.ruleset)
    for user in (officer, auditor):
        assert as_user(user).get(pages["desk_application"]).status_code == 404
    Application.objects.update(state=Application.State.WITHDRAWN)
    assert as_user(officer).get(pages["desk_application"]).status_code == 404


def test_pages_are_private(pages, as_user, officer):
    response = as_user(officer).get(pages["desk_application"])
    assert "no-store" in response["Cache-Control"]
    assert "noindex" in response["X-Robots-Tag"]
