import pytest
from django.urls import reverse

from plugins.funding.domain.reviewing import assign, declare, save_review, submit_review
from plugins.funding.models import FunderMember, Review, Role
from tests.plugins.funding.factories import CriterionFactory, of_funder


@pytest.fixture
def criterion(call):
    return CriterionFactory(call=call, max_points=5)


@pytest.fixture
def review(on_desk, criterion, reviewer, officer):
    return assign(on_desk, reviewer, by=officer)


@pytest.fixture
def begun(review, reviewer):
    return declare(review, has_conflict=False, by=reviewer)


def page_of(review):
    return reverse("funding:review", kwargs={"language": "de", "review": review.pk})


def test_officer_asks_a_reviewer_and_takes_it_back(on_desk, as_user, officer, reviewer):
    url = reverse("funding:desk_reviewers", kwargs={"language": "de", "uuid": on_desk.uuid})
    client = as_user(officer)
    assert client.post(url, {"member": FunderMember.objects.get(user=reviewer).pk}).status_code == 302
    review = Review.objects.get()
    assert review.reviewer.user == reviewer
    assert client.post(url, {"withdraw": review.pk}).status_code == 302
    assert not Review.objects.exists()
    assert client.post(url, {"withdraw": "999"}).status_code == 404
    assert client.post(url, {"member": ""}).status_code == 422


def test_reviewer_declares_first(review, as_user, reviewer):
    client = as_user(reviewer)
    page = client.get(page_of(review))
    assert "points_" not in page.text
    assert client.post(page_of(review), {}).status_code == 422
    assert client.post(page_of(review), {"has_conflict": "yes", "reason": ""}).status_code == 422
    client.post(page_of(review), {"has_conflict": "no"})
    assert "points_" in client.get(page_of(review)).text


def test_declared_conflict_leads_away_for_good(review, as_user, reviewer):
    client = as_user(reviewer)
    done = client.post(page_of(review), {"has_conflict": "yes", "reason": "Ich bin dort Mitglied."})
    assert "beurteilt jemand anderes" in client.get(done["Location"]).text
    assert client.get(page_of(review)).status_code == 404


def test_review_is_kept_for_later_and_handed_in(begun, criterion, as_user, reviewer):
    client, points = as_user(reviewer), f"points_{criterion.pk}"
    client.post(page_of(begun), {points: "4", "comment": "Gut gedacht.", "later": "1"})
    assert "Gut gedacht." in client.get(page_of(begun)).text
    unfinished = client.post(page_of(begun), {points: "", "comment": "Gut gedacht.", "recommendation": ""})
    assert unfinished.status_code == 422
    assert "Gut gedacht." in unfinished.text
    client.post(page_of(begun), {points: "4", "comment": "Gut.", "recommendation": "approve"})
    assert Review.objects.get().submitted_at
    assert "Abgegeben am" in client.get(page_of(begun)).text


@pytest.mark.parametrize("points", ["6", "-1", "viel"])
def test_points_out_of_range_are_named_beside_the_field(begun, criterion, as_user, reviewer, points):
    response = as_user(reviewer).post(page_of(begun), {f"points_{criterion.pk}": points, "later": "1"})
    assert response.status_code == 422
    assert f"id_points_{criterion.pk}_error" in response.text


def test_others_are_read_after_the_own_is_handed_in(begun, on_desk, criterion, as_user, officer, reviewer, funder):
    other = of_funder(funder, Role.REVIEWER)
    theirs = declare(assign(on_desk, other, by=officer), has_conflict=False, by=other)
    save_review(theirs, points={criterion.pk: 1}, comment="Zu teuer.", recommendation="reject", by=other)
    submit_review(theirs, by=other)
    client = as_user(reviewer)
    file = reverse("funding:desk_application", kwargs={"language": "de", "uuid": on_desk.uuid})
    assert "Zu teuer." not in client.get(page_of(begun)).text
    assert "Zu teuer." not in client.get(file).text
    assert client.get(page_of(theirs)).status_code == 404
    given = {f"points_{criterion.pk}": "5", "recommendation": "approve"}
    client.post(page_of(begun), given)
    assert "Zu teuer." in client.get(page_of(begun)).text
    assert "Zu teuer." in as_user(officer).get(file).text


def test_ranking_shows_points_and_money(begun, criterion, on_desk, as_user, reviewer, officer, call):
    save_review(begun, points={criterion.pk: 4}, comment="", recommendation="approve", by=reviewer)
    submit_review(begun, by=reviewer)
    page = as_user(officer).get(reverse("funding:ranking", kwargs={"language": "de", "call": call.pk}))
    assert "80,00" in page.text
    assert "100.000,00" in page.text
    assert "Geld reicht" in page.text


def test_officer_who_judges_too_reads_the_others_afterwards(on_desk, criterion, as_user, officer, reviewer, funder):
    both = of_funder(funder, Role.OFFICER, Role.REVIEWER)
    theirs = declare(assign(on_desk, reviewer, by=officer), has_conflict=False, by=reviewer)
    save_review(theirs, points={criterion.pk: 1}, comment="Zu teuer.", recommendation="reject", by=reviewer)
    submit_review(theirs, by=reviewer)
    assign(on_desk, both, by=officer)
    file = reverse("funding:desk_application", kwargs={"language": "de", "uuid": on_desk.uuid})
    assert "Zu teuer." not in as_user(both).get(file).text
