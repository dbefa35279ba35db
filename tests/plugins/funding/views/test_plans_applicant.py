"""The plan's pages as the organisation uses them: through its form, without JavaScript."""

from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from plugins.funding.domain.plan_changes import decide
from plugins.funding.domain.plans import copy_plan, current_plan, lock
from plugins.funding.models import (
    FUNDER_ROLES,
    Application,
    Grant,
    LogEntry,
    Message,
    Plan,
    PlanChange,
    PlanLine,
    Role,
    Ruleset,
)
from plugins.funding.plan_sums import totals
from sites.demo.factories import OrganisationFactory, UserFactory
from tests.plugins.funding.factories import ApplicationFactory, grant_of, of_applicant, of_funder


def address(application, name="budget", language="de", **more):
    return reverse(f"funding:{name}", kwargs={"language": language, "uuid": application.uuid, **more})


class PlanOnPage:
    """A page with the plan's form, and what is typed into it. Rows are called by their title or their source."""

    def __init__(self, client, url):
        self.client, self.url = client, url
        self.read(client.get(url))

    def read(self, response):
        self.response = response
        self.soup = BeautifulSoup(response.content, "html.parser")
        form = self.soup.select_one("main form")
        self.data = {}
        for field in form.select("input[name], textarea[name]") if form else ():
            self.data[field["name"]] = field.get("value", "") if field.name == "input" else field.get_text()
        for field in form.select("select[name]") if form else ():
            chosen = field.select_one("option[selected]")
            self.data[field["name"]] = chosen["value"] if chosen else ""
        return response

    def prefix(self, name):
        found = [key for key, value in self.data.items() if value == name and key.endswith(("-title", "-category"))]
        return found[0].rpartition("-")[0]

    def type(self, name, **values):
        self.data |= {f"{self.prefix(name)}-{field}": value for field, value in values.items()}

    def press(self, name="", value="1", **headers):
        return self.read(self.client.post(self.url, self.data | ({name: value} if name else {}), headers=headers))

    @property
    def text(self):
        return self.soup.select_one("main").get_text(" ").replace("\xa0", " ")

    @property
    def errors(self):
        box = self.soup.select_one(".errs")
        return box.get_text(" ").replace("\xa0", " ") if box else ""


@pytest.fixture
def page(application, as_user, signatory):
    return PlanOnPage(as_user(signatory), address(application))


def amounts(plan):
    return {line.title or line.category: line.amount for line in plan.lines.all()}


def test_budget_shows_the_plan_and_that_it_is_even(page):
    assert page.response.status_code == 200
    assert "Beide Seiten sind gleich hoch." in page.text
    assert "10.000,00 €" in page.text
    assert page.data[f"{page.prefix('fees')}-amount"] == "6.000,00"
    assert page.response.headers["Cache-Control"] == "max-age=0, no-cache, no-store, must-revalidate, private"


def test_budget_saves_and_goes_on(page, application):
    page.type("fees", amount="5.999,99", note="Kurs")
    page.type("material", amount="4000,01")
    response = page.press()
    assert response.status_code == 302
    assert response.url.endswith("/form/check/")
    assert amounts(current_plan(application))["fees"] == Decimal("5999.99")


def test_budget_out_of_balance_is_saved_and_explained(page, application):
    page.type("own", amount="1.150,00")
    response = page.press("action", "next")
    assert response.status_code == 422
    assert "Es fehlen 350,00 €" in page.errors
    assert "Gespeichert." in page.text
    assert page.soup.select_one(".plan-bar .gap")["width"] == "3.50%"
    assert amounts(current_plan(application))["own"] == Decimal("1150.00")


def test_budget_for_later_is_saved_however_it_is(page, application):
    page.type("own", amount="")
    response = page.press("action", "later")
    assert response.url == address(application, "application")
    assert current_plan(application).lines.get(category="own").amount == 0


def test_budget_with_unreadable_amounts_keeps_all_that_was_typed(page, application):
    page.type("fees", amount="1,234.56", note="Neun Abende")
    page.type("material", amount="1e5")
    page.type("own", amount="12,345")
    response = page.press()
    assert response.status_code == 422
    assert len(page.soup.select("[aria-invalid=true]")) == 3
    field = page.soup.select_one("[aria-invalid=true]")
    assert field["value"] == "1,234.56"
    assert "zum Beispiel" in page.soup.find(id=field["aria-describedby"]).get_text()
    assert f"#{field['id']}" in [link["href"] for link in page.soup.select(".errs a")]
    assert page.data[f"{page.prefix('fees')}-note"] == "Neun Abende"
    assert amounts(current_plan(application))["fees"] == Decimal("6000.00")
    page.type("fees", amount="1.234,56")
    page.type("material", amount="8.765,44")
    page.type("own", amount="1.500,00")
    assert page.press().status_code == 302


def test_budget_adds_rows_and_removes_them_without_losing_anything(page, application):
    page.type("fees", amount="so viel")
    page.press("add", "cost")
    assert page.response.status_code == 200
    assert page.data["cost-count"] == "3"
    page.data |= {"cost-2-title": "Raum", "cost-2-category": "material", "cost-2-note": "Miete", "cost-2-amount": "5"}
    page.press("remove", page.prefix("fees"))
    assert page.data["cost-count"] == "2"
    assert page.data["cost-1-title"] == "Raum"
    page.press("add", "third_party")
    new = page.prefix("third_party")
    assert current_plan(application).version == 1
    page.data[f"financing-{int(page.data['financing-count']) - 1}-amount"] = "7"
    assert new
    page.press()
    plan = current_plan(application)
    assert amounts(plan)["Raum"] == Decimal("5.00")
    assert "fees" not in amounts(plan)
    assert totals(plan.lines.all()).third_party == Decimal("507.00")


@pytest.mark.parametrize("value", ["cost-99", "financing-x", "yacht-1", "", "cost-" + "9" * 5000])
def test_budget_removing_what_is_not_there_changes_nothing(page, value):
    before = dict(page.data)
    page.press("remove", value)
    assert {key: page.data[key] for key in before if "key" in key} == {k: before[k] for k in before if "key" in k}


def test_budget_calculates_without_saving(page, application):
    page.type("fees", amount="7.000,00")
    page.press("calc")
    assert page.response.status_code == 200
    assert "11.000,00 €" in page.text
    assert "Es fehlen noch 1.000,00 €" in " ".join(page.text.split())
    assert current_plan(application).version == 1


def test_budget_values_hours_of_volunteers(page, application):
    page.type("own", amount="1.200,00")
    page.type("volunteer", hours="20", title="Abende")
    page.press("calc")
    assert "300,00 €" in page.soup.select_one("output").get_text().replace("\xa0", " ")
    assert page.press().status_code == 302
    assert current_plan(application).lines.get(category="volunteer").amount == Decimal("300.00")


@pytest.mark.parametrize("hours", ["viele", "-3", "1e9", "9999999", "12,345"])
def test_budget_with_unreadable_hours_is_refused_beside_the_field(page, hours):
    page.type("volunteer", hours=hours)
    assert page.press().status_code == 422
    assert page.soup.select_one("[aria-invalid=true]")["value"] == hours


def test_budget_asks_no_hours_where_they_do_not_count(application, as_user, signatory):
    Ruleset.objects.update(volunteer_rate=None)
    page = PlanOnPage(as_user(signatory), address(application))
    assert "Ehrenamtliche Stunden" not in page.text


def test_budget_of_two_people_at_once_shows_both_and_loses_nothing(page, application, as_user, editor):
    other = PlanOnPage(as_user(editor), address(application))
    other.type("fees", amount="6.100,00")
    other.press("action", "later")
    page.type("fees", amount="6.200,00")
    assert page.press().status_code == 409
    assert "6.100,00 €" in page.errors
    assert "6.200,00 €" in page.errors
    assert page.data[f"{page.prefix('fees')}-amount"] == "6.200,00"
    page.press("action", "later")
    assert amounts(current_plan(application))["fees"] == Decimal("6200.00")


def test_budget_saves_by_itself_while_somebody_types(page, application):
    page.type("fees", amount="6.100,00")
    response = page.client.post(page.url, page.data, headers={"accept": "application/json"})
    assert response.json()["version"] == "2"
    assert "gespeichert" in response.json()["text"]
    assert amounts(current_plan(application))["fees"] == Decimal("6100.00")
    page.type("fees", amount="6.")
    response = page.client.post(page.url, page.data | {"version": "2"}, headers={"accept": "application/json"})
    assert response.json()["version"] == "2"
    stale = page.client.post(page.url, page.data | {"fees": "", "version": "1"}, headers={"accept": "application/json"})
    assert stale.status_code in (200, 409)


def test_budget_that_was_handed_in_is_to_read_and_does_not_change(page, application):
    lock(current_plan(application))
    Application.objects.filter(pk=application.pk).update(state="submitted")
    page.type("fees", amount="1,00")
    assert page.press().status_code == 409
    assert not page.soup.select("main form")
    assert "6.000,00 €" in page.text
    response = page.client.post(page.url, page.data, headers={"accept": "application/json"})
    assert response.status_code == 409
    assert amounts(current_plan(application))["fees"] == Decimal("6000.00")


def test_budget_after_a_question_is_written_to_a_copy(application, as_user, signatory):
    handed_in = lock(current_plan(application))
    Application.objects.filter(pk=application.pk).update(state="more_information")
    page = PlanOnPage(as_user(signatory), address(application))
    page.type("fees", note="Zwölf Abende")
    assert page.press().status_code == 302
    again = current_plan(application)
    assert (again.number, again.lines.get(category="fees").note) == (2, "Zwölf Abende")
    assert handed_in.lines.get(category="fees").note == "wie vereinbart"
    assert page.client.post(page.url, {"version": handed_in.version}).status_code == 409


@pytest.mark.parametrize("name", ["budget", "budget_change"])
def test_budget_is_there_for_its_organisation_alone(application, as_user, funder, client, name):
    grant_of(application)
    for role in (Role.EDITOR, Role.SIGNATORY):
        user = of_applicant(funder, application.organisation, role)
        assert as_user(user).get(address(application, name)).status_code == 200
    others = [of_funder(funder, role) for role in FUNDER_ROLES]
    others += [of_applicant(funder, OrganisationFactory(owner=funder)), UserFactory(is_superuser=True)]
    for user in others:
        assert as_user(user).get(address(application, name)).status_code == 404
        assert as_user(user).post(address(application, name)).status_code == 404


def test_budget_leads_to_the_sign_in(application, visit, funder):
    assert visit(funder, address(application)).status_code == 302


@pytest.mark.parametrize("language", ["en", "ar"])
def test_budget_in_the_reader_s_language(application, as_user, signatory, funder, language):
    response = as_user(signatory).get(address(application, language=language))
    assert response.status_code in (200, 404)  # 404 where the association does not speak it


def test_budget_costs_the_same_for_few_and_many_rows(application, as_user, signatory, django_assert_max_num_queries):
    client = as_user(signatory)
    client.get(address(application))
    with django_assert_max_num_queries(60) as few:
        client.get(address(application))
    plan = current_plan(application)
    for number in range(40):
        PlanLine.objects.create(plan=plan, side="cost", category="fees", amount=1, sort_order=10 + number)
    with django_assert_max_num_queries(60) as many:
        client.get(address(application))
    assert len(few) == len(many)


# ---- changes after the award


@pytest.fixture
def grant(application):
    return grant_of(application)


@pytest.fixture
def change_page(grant, application, as_user, signatory):
    return PlanOnPage(as_user(signatory), address(application, "budget_change"))


def test_change_within_the_tolerance_holds_at_once(change_page, application, grant):
    change_page.type("fees", amount="5.200,00")
    change_page.type("material", amount="4.800,00")
    assert change_page.press().status_code == 302, change_page.text
    grant.refresh_from_db()
    assert grant.plan.kind == Plan.Kind.CHANGED
    assert amounts(grant.plan)["material"] == Decimal("4800.00")
    assert amounts(grant.awarded_plan)["material"] == Decimal("4000.00")
    assert LogEntry.objects.get(action="plan.changed").data == {"plan": 1, "costs": "10000.00", "grant": "8000.00"}
    assert not Message.objects.get().to_applicant


def test_change_one_cent_beyond_is_asked_for_with_a_reason(change_page, application, grant):
    change_page.type("fees", amount="5.199,99")
    change_page.type("material", amount="4.800,01")
    change_page.press("calc")
    assert "frei sind bis zu 4.800,00 €" in change_page.text
    assert change_page.press().status_code == 422
    assert "Grund" in change_page.errors
    change_page.data["reason"] = "Der Raum kostet mehr."
    assert change_page.press().status_code == 302
    change = PlanChange.objects.get()
    assert (change.state, change.reason) == ("requested", "Der Raum kostet mehr.")
    grant.refresh_from_db()
    assert grant.plan == grant.awarded_plan


def test_change_while_one_waits_is_to_read(change_page, application, as_user, signatory):
    change_page.type("fees", amount="3.000,00")
    change_page.type("material", amount="7.000,00")
    change_page.data["reason"] = "Anders."
    change_page.press()
    page = PlanOnPage(as_user(signatory), address(application, "budget_change"))
    assert "wird gerade entschieden" in page.text
    assert change_page.client.post(change_page.url, change_page.data).status_code == 409
    assert PlanChange.objects.count() == 1


def test_change_that_breaks_the_rules_or_raises_the_grant_is_refused_with_all_typed(change_page, grant):
    change_page.type("fees", amount="6.500,00", note="Mehr Abende")
    change_page.type("grant", amount="8.000,01")
    assert change_page.press().status_code == 422
    assert "Es fehlen 499,99 €" in change_page.errors
    assert "höchstens 8.000,00 €" in change_page.errors
    assert change_page.data[f"{change_page.prefix('fees')}-note"] == "Mehr Abende"
    assert Plan.objects.filter(kind=Plan.Kind.CHANGED).count() == 0


def test_change_of_two_people_at_once_shows_both(change_page, application, as_user, editor):
    other = PlanOnPage(as_user(editor), address(application, "budget_change"))
    for page, amount in ((other, "5.500,00"), (change_page, "5.600,00")):
        page.type("fees", amount=amount)
        page.type("material", amount="4.500,00" if page is other else "4.400,00")
    assert other.press().status_code == 302
    assert change_page.press().status_code == 409
    assert "5.500,00 €" in change_page.errors
    assert change_page.press().status_code == 302


@pytest.mark.parametrize("state", [Grant.State.OFFERED, Grant.State.SETTLED, Grant.State.CLOSED, Grant.State.REVOKED])
def test_change_in_another_state_is_to_read(change_page, grant, state):
    Grant.objects.update(state=state)
    assert change_page.press().status_code == 409


def test_change_of_what_was_never_awarded_is_not_there(application, as_user, signatory):
    assert as_user(signatory).get(address(application, "budget_change")).status_code == 404


# ---- panels


def test_applicant_never_sees_a_proposed_plan(application, as_user, signatory):
    Application.objects.filter(pk=application.pk).update(state="proposed_approval")
    plan = copy_plan(current_plan(application), Plan.Kind.AWARDED)
    PlanLine.objects.filter(plan=plan, category="fees").update(amount=Decimal("4321.00"))
    text = as_user(signatory).get(address(application, "application")).text
    assert "6.000,00" in text
    assert "4.321,00" not in text


def test_applicant_sees_the_awarded_plan_and_the_one_in_force(change_page, application, officer):
    change_page.type("fees", amount="3.000,00")
    change_page.type("material", amount="7.000,00")
    change_page.data["reason"] = "Anders."
    change_page.press()
    page = BeautifulSoup(change_page.client.get(address(application, "application")).text, "html.parser")
    assert "Gilt jetzt" not in page.get_text()
    decide(PlanChange.objects.get(), PlanChange.State.APPROVED, by=officer)
    page = BeautifulSoup(change_page.client.get(address(application, "application")).text, "html.parser")
    plan = page.select_one("#plan").get_text(" ")
    assert "Gilt jetzt" in plan
    assert "7.000,00" in plan
    assert "genehmigt" in plan


def test_applicants_of_another_association_see_nothing(koeln, application, sign_in):
    assert sign_in(UserFactory(), koeln).get(address(application)).status_code == 404


def test_second_draft_of_another_organisation_stays_its_own(application, call, as_user, signatory):
    other = ApplicationFactory(call=call)
    data = {"version": "1", "cost-count": "0", "financing-count": "0"}
    assert as_user(signatory).post(address(other), data).status_code == 404
    assert current_plan(other).lines.count() == 5
