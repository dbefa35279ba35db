"""What organisations propose and visitors report, as the staff of the association that keeps the entry sees it."""

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from federation.associations.models import Role
from federation.associations.scope import scopes_disabled
from federation.keeping.links import make_link
from federation.keeping.models import Claim, EntryLink, ErrorReport, KeepingRules, Proposal
from federation.keeping.proposals import propose_changes, propose_closing, waiting
from federation.keeping.reports import claim_entry, report_error
from federation.matching.domain import merge
from federation.registry.domain import SYSTEM, change
from federation.registry.models import Organisation
from sites.demo.factories import OrganisationFactory

PROPOSALS, MESSAGES = "/admin/register/vorschlaege/", "/admin/register/meldungen/"
EMAIL = "morgenland@example.org"


@pytest.fixture
def propose():
    """`propose(entry, phone="…")`: what the organisation wants changed."""

    def made(organisation, **changed) -> Proposal:
        entry = Organisation.objects.get(pk=organisation.pk)
        link = make_link(entry, EMAIL, EntryLink.Purpose.ASKED)
        propose_changes(link, changed, version=entry.version)
        return waiting(entry)

    return made


def decide(client, proposal, **written):
    page = client.get(f"{PROPOSALS}{proposal.pk}/")
    return client.post(f"{PROPOSALS}{proposal.pk}/", {"seen": page.context["seen"], "why": "", **written})


def test_old_and_new_stand_side_by_side(admin, own, propose):
    proposal = propose(own, description="Wir lesen vor.")
    page = admin.get(f"{PROPOSALS}{proposal.pk}/").text
    for said in ("<del>Wir helfen mit Briefen.</del>", "<ins>Wir lesen vor.</ins>", "Beschreibung übernehmen", EMAIL):
        assert said in page


def test_ticked_lines_are_taken(admin, own, propose, editor):
    proposal = propose(own, description="Wir lesen vor.", phone="0451 99")
    assert decide(admin, proposal, take=["phone"], accept="1").headers["Location"] == PROPOSALS
    own.refresh_from_db()
    assert (own.phone, own.description) == ("0451 99", "Wir helfen mit Briefen.")
    proposal.refresh_from_db()
    assert (proposal.state, proposal.decided_by) == (Proposal.State.PARTLY, editor)
    assert mail.outbox[-1].to == [EMAIL]


def test_nothing_ticked_is_asked_back(admin, own, propose):
    answer = decide(admin, propose(own, phone="0451 99"), accept="1")
    assert "Kreuzen Sie an, was Sie übernehmen" in answer.text


def test_rejecting_needs_a_sentence(admin, own, propose):
    proposal = propose(own, phone="0451 99")
    answer = decide(admin, proposal, reject="1")
    assert answer.context["form"].errors.keys() == {"why"}
    decide(admin, proposal, reject="1", why="Falsche Nummer.")
    proposal.refresh_from_db()
    assert (proposal.state, proposal.why) == (Proposal.State.REJECTED, "Falsche Nummer.")


def test_conflict_is_marked_and_not_ticked(admin, own, propose):
    proposal = propose(own, phone="0451 99", description="Wir lesen vor.")
    change(own, {"phone": "0451 77"}, actor=SYSTEM)
    page = admin.get(f"{PROPOSALS}{proposal.pk}/")
    ticked = {choice.key: is_ticked for choice, is_ticked in page.context["choices"]}
    assert ticked == {"phone": False, "description": True}
    assert "Das hat inzwischen jemand geändert" in page.text


def test_what_changed_while_somebody_decided_is_shown_again(admin, own, propose):
    proposal = propose(own, phone="0451 99")
    seen = admin.get(f"{PROPOSALS}{proposal.pk}/").context["seen"]
    change(own, {"phone": "0451 77"}, actor=SYSTEM)
    answer = admin.post(f"{PROPOSALS}{proposal.pk}/", {"seen": seen, "take": ["phone"], "accept": "1"}, follow=True)
    assert "sehen Sie noch einmal hin" in answer.text
    own.refresh_from_db()
    assert own.phone == "0451 77"


def test_closing_is_accepted_as_a_whole(admin, own):
    propose_closing(make_link(own, EMAIL, EntryLink.Purpose.ASKED), "Aufgelöst.")
    proposal = Proposal.objects.get()
    assert "Aufgelöst." in admin.get(f"{PROPOSALS}{proposal.pk}/").text
    decide(admin, proposal, take=["status"], accept="1")
    own.refresh_from_db()
    assert own.status == Organisation.Status.CLOSED


def test_decided_proposal_is_only_to_read(admin, own, propose):
    proposal = propose(own, phone="0451 99")
    decide(admin, proposal, reject="1", why="Nein.")
    page = admin.get(f"{PROPOSALS}{proposal.pk}/").text
    assert "abgelehnt" in page
    assert 'name="accept"' not in page


def test_what_others_keep_does_not_exist_here(admin, shared, unclaimed, propose):
    for entry in (shared, unclaimed):
        assert admin.get(f"{PROPOSALS}{propose(entry, phone='1').pk}/").status_code == 404
        report = report_error(entry, "Geheimnis")
        assert admin.post(f"{MESSAGES}fehler/{report.pk}/done/").status_code == 404
    assert "Geheimnis" not in admin.get(MESSAGES).text
    assert "Brückenschlag" not in admin.get(PROPOSALS).text


def test_umbrella_decides_about_what_nobody_keeps(curator_admin, unclaimed, shared, propose):
    assert curator_admin.get(f"{PROPOSALS}{propose(unclaimed, phone='1').pk}/").status_code == 200
    assert curator_admin.get(f"{PROPOSALS}{propose(shared, phone='1').pk}/").status_code == 404


def test_translators_do_not_decide(sign_in, person, luebeck, own, propose):
    client = sign_in(person(luebeck, Role.TRANSLATOR, languages=["ar"]), luebeck)
    proposal = propose(own, phone="0451 99")
    for path in (PROPOSALS, f"{PROPOSALS}{proposal.pk}/", MESSAGES):
        assert client.get(path).status_code in (302, 403)
    assert client.post(f"{PROPOSALS}{proposal.pk}/", {"reject": "1", "why": "x"}).status_code in (302, 403)
    proposal.refresh_from_db()
    assert proposal.state == Proposal.State.PENDING


def test_list_asks_the_same_for_many(admin, luebeck, propose):
    def queries(more: int) -> int:
        for number in range(more):
            propose(OrganisationFactory(owner=luebeck), phone=f"0451 {number}")
        with CaptureQueriesContext(connection) as asked:
            assert admin.get(PROPOSALS).status_code == 200
        return len(asked)

    queries(1)
    assert queries(1) == queries(5)


def test_report_is_settled(admin, own, editor):
    report = report_error(own, "Die Tür ist zu.", service=own.services.get())
    page = admin.get(MESSAGES).text
    assert "Die Tür ist zu." in page
    assert reverse("registry:service", args=[own.pk, own.services.get().uuid]) in page
    admin.post(f"{MESSAGES}fehler/{report.pk}/done/")
    report.refresh_from_db()
    assert (report.state, report.handled_by) == (ErrorReport.State.DONE, editor)


def test_report_about_an_entry_that_was_merged_is_about_the_one_it_is_part_of(admin, own, luebeck):
    twin = OrganisationFactory(owner=luebeck, name="Doppelt e. V.")
    report_error(twin, "Die Tür ist zu.")
    merge(own, twin, actor=SYSTEM)
    page = admin.get(MESSAGES).text
    assert page.count("Die Tür ist zu.") == 1
    assert reverse("registry:basics", args=[own.pk]) in page
    assert reverse("registry:basics", args=[twin.pk]) not in page


def test_claim_gets_a_link_or_not(admin, own):
    granted, refused = (claim_entry(own, name=name, text="x", email=f"{name}@example.org") for name in ("ja", "nein"))
    admin.post(f"{MESSAGES}anfrage/{granted.pk}/link/")
    admin.post(f"{MESSAGES}anfrage/{refused.pk}/ignored/")
    assert mail.outbox[-1].to == ["ja@example.org"]
    assert set(Claim.objects.values_list("name", "state")) == {("ja", "done"), ("nein", "ignored")}


def test_dashboard_says_how_much_waits(admin, own, propose):
    assert "Vorschlag einer Organisation" not in admin.get("/admin/").text
    propose(own, phone="0451 99")
    report_error(own, "Die Tür ist zu.")
    page = admin.get("/admin/").text
    assert "1 Vorschlag einer Organisation" in page
    assert "1 Meldung zu einem Eintrag" in page


def test_link_is_sent_and_withdrawn(admin, own):
    change(own, {"email": EMAIL}, actor=SYSTEM)
    path = f"/admin/register/{own.pk}/links/"
    assert f"Link an {EMAIL} schicken" in admin.get(path).text
    admin.post(f"{path}schicken/")
    assert mail.outbox[-1].to == [EMAIL]
    admin.post(f"{path}zurueckziehen/")
    assert not EntryLink.objects.get().may_be_opened
    assert "zurückgezogen" in admin.get(path).text


def test_links_of_what_others_keep_are_nobodys_business(admin, shared):
    path = f"/admin/register/{shared.pk}/links/"
    assert admin.get(path).status_code in (302, 403)
    assert admin.post(f"{path}schicken/").status_code in (302, 403)
    assert not EntryLink.objects.exists()


RULES = {"review_closing": "on", "ask_after": 3, "ask_again_after": 0, "due_after": 6, "sink_after": 9}


def test_manager_sets_the_rules(manager_admin, luebeck):
    assert manager_admin.get("/admin/register/regeln/").status_code == 200
    manager_admin.post("/admin/register/regeln/", RULES)
    with scopes_disabled():
        rules = KeepingRules.objects.get()
    assert (rules.association, rules.review_changes, rules.ask_after, rules.sink_after) == (luebeck, False, 3, 9)


def test_rules_in_the_wrong_order_are_told_beside_their_field(manager_admin):
    answer = manager_admin.post("/admin/register/regeln/", {**RULES, "due_after": 2})
    assert answer.context["form"].errors.keys() == {"due_after"}


def test_editor_sets_no_rules(admin):
    assert admin.get("/admin/register/regeln/").status_code in (302, 403)
