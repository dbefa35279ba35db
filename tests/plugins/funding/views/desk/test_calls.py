from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from federation.associations.models import Role as StaffRole
from federation.staff.domain import grant_role as employ
from plugins.funding.domain.late_access import grant_late_access
from plugins.funding.models import ApplicantInvitation, Call, CallPage, Criterion, LateAccess, LogEntry
from sites.demo.factories import OrganisationFactory, with_second_factor
from tests.plugins.funding.factories import RulesetFactory

BERLIN = ZoneInfo("Europe/Berlin")


def page_of(name, call=None):
    return reverse(f"funding:{name}", kwargs={"language": "de"} | ({"call": call.pk} if call else {}))


def given(rules, **changed):
    return {
        "title": "Demokratie vor Ort",
        "ruleset": rules.pk,
        "code": "DL27",
        "opens_at": "2027-03-28T03:00:00",
        "closes_at": "2027-05-31T23:59:59",
        "budget": "815.000,00",
        "eligibility": "members",
        "criteria-TOTAL_FORMS": "1",
        "criteria-INITIAL_FORMS": "0",
        "criteria-0-title": "Nutzen",
        "criteria-0-weight": "2",
        "criteria-0-max_points": "5",
    } | changed


@pytest.fixture
def draft(call):
    Call.objects.filter(pk=call.pk).update(question_set=None, is_public=False)
    return Call.objects.get(pk=call.pk)


def test_new_call_has_a_page_and_german_time(funder, call, as_user, officer):
    response = as_user(officer).post(page_of("call_new"), given(call.ruleset))
    assert response.status_code == 302, response.text
    made = Call.objects.get(title="Demokratie vor Ort")
    assert made.closes_at.astimezone(BERLIN).isoformat() == "2027-05-31T23:59:59+02:00"
    assert not made.is_public
    assert made.criteria.get().weight == 2
    page = CallPage.objects.get(translation_key=made.page_key)
    assert (page.live, page.locale.language_code) == (False, "de")
    detail = as_user(officer).get(response["Location"])
    assert "Veröffentlichen Sie zuerst die Seite" in detail.text
    assert "/edit/" not in detail.context["pages"][0]["url"]


def test_editor_of_the_site_finds_the_way_to_the_page(funder, call, as_user, officer):
    employ(officer, funder, StaffRole.MANAGER)
    with_second_factor(officer)
    client = as_user(officer)
    location = client.post(page_of("call_new"), given(call.ruleset))["Location"]
    rows = client.get(location).context["pages"]
    assert [row["language"] for row in rows] == ["de", "en", "ar"]
    assert "/edit/" in rows[0]["url"]
    assert "localize" in rows[1]["url"] or "translat" in rows[1]["url"]


def test_one_more_criterion_without_losing_what_was_typed(call, as_user, officer):
    response = as_user(officer).post(page_of("call_new"), given(call.ruleset, add="criteria"))
    assert response.status_code == 200
    assert "criteria-1-title" in response.text
    assert "Nutzen" in response.text
    assert Call.objects.count() == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"closes_at": "2027-03-28T02:59:59"}, "closes_at"),
        ({"opens_at": "2027-03-28T02:30:00"}, "opens_at"),  # the hour that summer time takes away
        ({"budget": "815,000.00"}, "budget"),
        ({"ruleset": "999999"}, "ruleset"),
        ({"title": ""}, "title"),
        ({"criteria-0-weight": "0"}, "criteria-0-weight"),
    ],
)
def test_mistake_is_named_beside_its_field(call, as_user, officer, changed, field):
    response = as_user(officer).post(page_of("call_new"), given(call.ruleset, **changed))
    assert response.status_code == 422
    assert f'id="id_{field}_error"' in response.text
    assert Call.objects.count() == 1


def test_rules_that_are_not_published_are_no_choice(call, as_user, officer):
    draft = RulesetFactory(programme=call.programme, published_at=None)
    response = as_user(officer).post(page_of("call_new"), given(draft))
    assert response.status_code == 422


def test_opened_call_keeps_what_applicants_rely_on(call, as_user, officer):
    other = RulesetFactory(programme=call.programme)
    response = as_user(officer).post(page_of("call_edit", call), given(other, title="Neuer Titel"))
    assert response.status_code == 302, response.text
    now = Call.objects.get(pk=call.pk)
    assert (now.title, now.ruleset, now.closes_at, now.code) == ("Neuer Titel", call.ruleset, call.closes_at, call.code)


def test_second_officers_change_is_shown_before_it_is_written_over(draft, as_user, officer):
    client, url = as_user(officer), page_of("call_edit", draft)
    seen = client.get(url).context["seen"]
    Call.objects.filter(pk=draft.pk).update(title="Von jemand anderem", budget=5)
    response = client.post(url, given(draft.ruleset, seen=seen))
    assert response.status_code == 409
    assert "Von jemand anderem" in response.text
    assert "Demokratie vor Ort" in response.text
    again = client.post(url, given(draft.ruleset, seen=response.context["seen"]))
    assert again.status_code == 302
    assert Call.objects.get(pk=draft.pk).title == "Demokratie vor Ort"


def test_criteria_keep_their_rows(draft, as_user, officer):
    client, url = as_user(officer), page_of("call_edit", draft)
    client.post(url, given(draft.ruleset))
    first = Criterion.objects.get()
    changed = {"criteria-INITIAL_FORMS": "1", "criteria-0-id": first.pk, "criteria-0-title": "Wirkung"}
    client.post(url, given(draft.ruleset, **changed))
    assert Criterion.objects.get().pk == first.pk
    assert Criterion.objects.get().title == "Wirkung"


def test_call_opens_with_a_published_page(draft, as_user, officer, auditor):
    from plugins.funding.domain.call_setup import lay_page_of

    url = page_of("desk_call", draft)
    assert as_user(officer).post(url).status_code == 422
    assert as_user(auditor).post(url).status_code == 404
    page = lay_page_of(draft)
    page.save_revision().publish()
    assert as_user(officer).post(url).status_code == 302
    assert Call.objects.get(pk=draft.pk).question_set


def test_deadline_moves_to_later_alone_and_with_a_reason(call, as_user, officer):
    client, url = as_user(officer), page_of("call_deadline", call)
    later = timezone.localtime(call.closes_at + timedelta(days=1))
    earlier = timezone.localtime(call.closes_at - timedelta(days=1))
    for moment, reason in ((earlier, "Störung"), (later, " ")):
        response = client.post(url, {"closes_at": f"{moment:%Y-%m-%dT%H:%M:%S}", "reason": reason})
        assert response.status_code == 422
    client.post(url, {"closes_at": f"{later:%Y-%m-%dT%H:%M:%S}", "reason": "Störung am letzten Tag"})
    assert Call.objects.get(pk=call.pk).closes_at == later.replace(microsecond=0)
    assert LogEntry.objects.get().data["reason"] == "Störung am letzten Tag"


def test_late_access_is_found_by_name_granted_and_logged(call, organisation, as_user, officer):
    client, url = as_user(officer), page_of("late_access", call)
    Call.objects.filter(pk=call.pk).update(closes_at=timezone.now() - timedelta(hours=1))
    page = client.get(url, {"q": organisation.name[:8]})
    assert organisation.name in page.text
    until = timezone.localtime() + timedelta(days=2)
    sent = {"organisation": organisation.pk, "until": f"{until:%Y-%m-%dT%H:%M:%S}", "reason": "Krank am letzten Tag"}
    assert client.post(url, sent | {"reason": ""}).status_code == 422
    assert client.post(url, sent).status_code == 302
    late = LateAccess.objects.get()
    assert (late.organisation, late.reason) == (organisation, "Krank am letzten Tag")
    entry = LogEntry.objects.get()
    assert entry.action == "call.late_access"
    assert organisation.name not in str(entry.data)
    assert "Krank am letzten Tag" in client.get(page_of("desk_call", call)).text


def test_late_access_is_for_those_who_may_apply(call, koeln, as_user, officer):
    stranger = OrganisationFactory(owner=koeln, name="Kölner Kreis")
    page = as_user(officer).get(page_of("late_access", call), {"q": "Kölner"})
    assert "Kölner Kreis" not in page.text
    until = timezone.localtime() + timedelta(days=60)
    sent = {"organisation": stranger.pk, "until": f"{until:%Y-%m-%dT%H:%M:%S}", "reason": "so"}
    assert as_user(officer).post(page_of("late_access", call), sent).status_code == 422
    assert not LateAccess.objects.exists()


def test_late_access_ends_later_than_the_deadline(call, organisation, officer):
    from plugins.funding.errors import Unmet

    with pytest.raises(Unmet):
        grant_late_access(call, organisation, until=call.closes_at, reason="so", by=officer)


def test_chosen_organisations_are_added_and_stay_after_opening(call, organisation, as_user, officer):
    client, url = as_user(officer), page_of("call_organisations", call)
    assert organisation.name in client.get(url, {"q": organisation.name}).text
    client.post(url, {"organisation": organisation.pk, "add": "1"})
    assert list(call.chosen.all()) == [organisation]
    assert client.post(url, {"organisation": organisation.pk, "remove": "1"}).status_code == 422
    assert client.post(url, {"organisation": "x", "add": "1"}).status_code == 404


def test_officer_gives_access_where_the_registry_has_no_address(
    call, organisation, as_user, officer, django_capture_on_commit_callbacks
):
    client, url = as_user(officer), page_of("call_access", call)
    assert organisation.name in client.get(url, {"q": organisation.name}).text
    assert client.post(url, {"organisation": organisation.pk, "email": "niemand"}).status_code == 422
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(url, {"organisation": organisation.pk, "email": "vorstand@verein.example"})
    assert "unterwegs" in client.get(response["Location"]).text
    assert [it.to for it in mail.outbox] == [["vorstand@verein.example"]]
    assert ApplicantInvitation.objects.get().organisation == organisation
