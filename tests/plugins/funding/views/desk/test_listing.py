import pytest
from django.urls import reverse
from django.utils import timezone

from plugins.funding.models import Application, Grant
from tests.plugins.funding.factories import ApplicationFactory, CallFactory, grant_of

S = Application.State
LIST = reverse("funding:desk_applications", kwargs={"language": "de"})
QUERIES = 22


@pytest.fixture
def submit(call):
    def make(**fields):
        return ApplicationFactory(**{"call": call, "state": S.SUBMITTED, "submitted_at": timezone.now()} | fields)

    return make


def shown(response) -> list[str]:
    assert response.status_code == 200
    return sorted(application.title for application in response.context["applications"])


def test_filters(submit, funder, call, organisation, as_user, officer):
    other = CallFactory(association=funder)
    submit(title="Eins", organisation=organisation, reference="DL-1")
    submit(title="Zwei", state=S.REVIEW)
    submit(title="Drei", call=other)
    client = as_user(officer)
    for asked, expected in [
        ({}, ["Drei", "Eins", "Zwei"]),
        ({"call": call.pk}, ["Eins", "Zwei"]),
        ({"state": "review"}, ["Zwei"]),
        ({"organisation": organisation.pk}, ["Eins"]),
        ({"q": "dl-1"}, ["Eins"]),
        ({"q": organisation.name}, ["Eins"]),
        ({"q": "zwei", "state": "submitted"}, []),
    ]:
        assert shown(client.get(LIST, asked)) == expected, asked


@pytest.mark.parametrize("nonsense", [{"call": "x"}, {"state": "draft"}, {"organisation": "999999"}, {"q": "a" * 500}])
def test_filter_with_a_bad_value_finds_nothing(submit, as_user, officer, nonsense):
    submit()
    assert shown(as_user(officer).get(LIST, nonsense)) == []


@pytest.mark.parametrize("number", ["0", "99", "abc", "-1", "²"])
def test_page_that_is_not_there(submit, as_user, officer, number):
    submit()
    response = as_user(officer).get(LIST, {"page": number})
    assert shown(response) == []
    assert "Diese Seite der Liste gibt es nicht" in response.text


def test_drafts_are_not_listed(application, as_user, officer):
    assert shown(as_user(officer).get(LIST)) == []


@pytest.mark.parametrize("count", [5, 25])
def test_queries_do_not_grow(submit, as_user, officer, count, django_assert_max_num_queries):
    for _number in range(count):
        submit()
    client = as_user(officer)
    client.get(LIST)
    with django_assert_max_num_queries(QUERIES):
        assert len(client.get(LIST).context["applications"]) == count


def test_desk_counts_what_waits_for_the_role(submit, as_user, officer, approver, auditor):
    submit()
    submit(state=S.PROPOSED_REJECTION)
    desk = reverse("funding:desk", kwargs={"language": "de"})
    waiting = {
        user: {it.title: it.count for it in as_user(user).get(desk).context["waiting"]}
        for user in (officer, approver, auditor)
    }
    assert waiting == {officer: {"Neue Anträge": 1}, approver: {"Zur Ablehnung vorgeschlagen": 1}, auditor: {}}


def test_desk_names_awarded_files_that_wait(application, as_user, officer, finance, auditor):
    grant_of(application, Grant.State.PROOF_SUBMITTED)
    desk = reverse("funding:desk", kwargs={"language": "de"})
    groups = [
        [group.title for group in as_user(user).get(desk).context["groups"]] for user in (finance, officer, auditor)
    ]
    assert groups == [["Nachweise zu prüfen"], [], []]
    Grant.objects.update(state=Grant.State.ACCEPTED)
    assert application.title in as_user(officer).get(desk).text
