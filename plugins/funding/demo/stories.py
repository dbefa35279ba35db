"""What became of each application of the demo. A story yields how many days ago it goes on."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from federation.registry.models import Organisation

from ..domain import applications, payments, plans, proof_drafts, receipts, reviewing
from ..domain.settlement import final_proof
from ..domain.transitions import move
from ..models import ApplicantMember, Application, Grant, Payment, PlanLine, Role
from ..questions import PROJECT, sections
from .days import Story
from .stage import Stage, key

S, G, P = Application.State, Grant.State, Payment.State
IBAN = "DE02 1203 0000 0000 2020 51"  # a well-known example
EVERY = 40  # of so many organisations one applies, so that they come from many towns
Lines = list[tuple]

# Costs: (category, what for, amount). Financing: (source, title, amount), or hours for volunteers.
SMALL: tuple[Lines, Lines] = (
    [("fees", "20 Abende zu 120 €", "2400"), ("rooms", "Miete", "900"), ("material", "Bücher, Tee", "700")],
    [("grant", "", "3300"), ("own", "aus Beiträgen", "700")],
)
# 350.00 are missing.
UNBALANCED: tuple[Lines, Lines] = (
    [
        ("fees", "12 Abende zu 90 €", "1080"),
        ("fees", "Kinderbetreuung, 12 Abende zu 45 €", "540"),
        ("material", "", "260"),
        ("rooms", "Miete für 12 Abende", "480"),
    ],
    [("grant", "", "1600"), ("own", "vorhanden", "200"), ("third_party", "Spenden", "210")],
)
# Kreis Unna, after the document of Bergkamen: up to 815,000 € a year, an own share of about 165,000 €.
UNNA: tuple[Lines, Lines] = (
    [
        ("staff", "Koordination, Case Management, Verwaltung", "800000"),
        ("fees", "Sprachmittlung", "60000"),
        ("material", "Ausstattung", "40000"),
        ("overhead", "Gemeinkosten", "80000"),
    ],
    [("grant", "", "815000"), ("own", "Eigenanteil des Kreises", "165000")],
)
# Paid for by Land and European Social Fund together, as Dorsten's project is.
TOGETHER: tuple[Lines, Lines] = (
    [("staff", "halbe Stelle", "18000"), ("fees", "Kurse", "4000"), ("material", "Feste", "2000")],
    [
        ("grant", "", "12000"),
        ("own", "Rücklage", "2400"),
        ("third_party", "Land", "6000"),
        ("third_party", "Europäischer Sozialfonds", "3600"),
    ],
)
WITH_VOLUNTEERS: tuple[Lines, Lines] = (
    [("fees", "Anleitung", "3000"), ("rooms", "Miete", "1000"), ("volunteering", "40 Stunden", "600")],
    [("grant", "", "3400"), ("own", "Beiträge", "600"), ("volunteer", "", 40)],
)
TEN_THOUSAND: tuple[Lines, Lines] = (
    [("staff", "Minijob", "6000"), ("fees", "Referent*innen", "2500"), ("material", "Druck, Technik", "1500")],
    [("grant", "", "8000"), ("own", "Beiträge", "1500"), ("third_party", "Stiftung", "500")],
)


def all_stories(stage: Stage) -> Iterator[Story]:
    examples = list(Organisation.objects.listed().filter(is_example=True).order_by("pk")[: 12 * EVERY : EVERY])
    unna = Organisation.objects.listed().filter(name="Kreis Unna").first() or examples.pop()
    for user, role in ((stage.signatory, Role.SIGNATORY), (stage.editor, Role.EDITOR)):
        ApplicantMember.objects.bulk_create(
            ApplicantMember(association=stage.association, organisation=organisation, user=user, role=role)
            for organisation in {unna, *examples}
        )
    invented = iter(examples)
    yield settled(stage, next(invented))
    yield running(stage, next(invented))
    yield rejected(stage, next(invented))
    yield withdrawn(stage, next(invented))
    yield proposed(stage, next(invented), "Elterncafé (Beispiel)", WITH_VOLUNTEERS, S.PROPOSED_APPROVAL)
    yield proposed(stage, next(invented), "Werbefilm (Beispiel)", SMALL, S.PROPOSED_REJECTION)
    yield in_review(stage, unna)
    yield asked_back(stage, next(invented))
    yield in_formal_check(stage, next(invented))
    yield just_submitted(stage, next(invented))
    yield draft(stage, next(invented))


def settled(stage: Stage, organisation: Organisation) -> Story:
    application = yield from to_approval(stage, organisation, "Lesepaten (Beispiel)", TEN_THOUSAND, 148, (118, 25))
    yield 117
    grant = accept_and_start(stage, application)
    for days, amount in ((112, "5000.00"), (60, "2200.00")):
        yield days
        pay(stage, grant, amount)
    yield 18
    prove(stage, grant)
    yield 9
    move(grant, G.SETTLED, by=stage.finance)


def running(stage: Stage, organisation: Organisation) -> Story:
    application = yield from to_approval(
        stage, organisation, "Willkommen im Quartier (Beispiel)", TOGETHER, 130, (92, -270)
    )
    yield 91
    grant = accept_and_start(stage, application)
    yield 85
    pay(stage, grant, "4000.00")
    yield 2
    ask_for_money(stage, grant, "2500.00")


def rejected(stage: Stage, organisation: Organisation) -> Story:
    application = yield from to_proposal(
        stage, organisation, "Vereinsauto (Beispiel)", SMALL, 120, S.PROPOSED_REJECTION
    )
    yield 70
    move(application, S.REJECTED, by=stage.approver)


def withdrawn(stage: Stage, organisation: Organisation) -> Story:
    application = yield from handed_in(stage, organisation, "Sommerfest (Beispiel)", SMALL, 100)
    yield 80
    move(application, S.WITHDRAWN, by=stage.signatory)


def proposed(stage: Stage, organisation: Organisation, title: str, plan, target: str) -> Story:
    yield from to_proposal(stage, organisation, title, plan, 60, target)


def in_review(stage: Stage, organisation: Organisation) -> Story:
    title = "Kommunales Integrationsmanagement (Beispiel)"
    application = yield from handed_in(stage, organisation, title, UNNA, 50)
    yield 40
    to_review(stage, application)


def asked_back(stage: Stage, organisation: Organisation) -> Story:
    application = yield from handed_in(stage, organisation, "Nähwerkstatt (Beispiel)", SMALL, 35)
    yield 20
    move(application, S.FORMAL_CHECK, by=stage.officer)
    move(application, S.MORE_INFORMATION, by=stage.officer, reason="Bitte schreiben Sie, wo die Abende stattfinden.")


def in_formal_check(stage: Stage, organisation: Organisation) -> Story:
    application = yield from handed_in(stage, organisation, "Schachbrett (Beispiel)", WITH_VOLUNTEERS, 15)
    yield 10
    move(application, S.FORMAL_CHECK, by=stage.officer)


def just_submitted(stage: Stage, organisation: Organisation) -> Story:
    yield from handed_in(stage, organisation, "Gemeinsam gärtnern (Beispiel)", SMALL, 5)


def draft(stage: Stage, organisation: Organisation) -> Story:
    yield from written(stage, organisation, "Sprachcafé im Quartier (Beispiel)", UNBALANCED, 3)


# The parts that stories are made of.


def written(stage: Stage, organisation: Organisation, title: str, plan, days: int, span=(-60, -400)):
    """A draft with its answers and its plan; it begins and ends so many days ago."""
    yield days + 6
    application = applications.start(stage.call, organisation, by=stage.signatory, language="de")
    today = timezone.localdate() + timedelta(days=days + 6)
    begin, end = (today - timedelta(days=ago) for ago in span)
    answer(application, PROJECT, {"title": title, "starts_on": str(begin), "ends_on": str(end)}, stage)
    plan_answers = {
        key("what"): "Wir öffnen jede Woche einen Abend lang. Nachbar*innen helfen einander, alte und neue.",
        key("for_whom"): key("some"),
        key("which"): "Familien, die noch nicht lange hier wohnen",
        key("how_many"): "60",
    }
    first, second = sections(application.question_set, "de")
    answer(application, first["key"], plan_answers, stage)
    answer(application, second["key"], {key("partners"): "Die Schule und der Treff nebenan."}, stage)
    requested = plans.current_plan(application)
    plans.save_lines(requested, lines(plan), by=stage.editor, version=requested.version)
    application.refresh_from_db()
    return application


def answer(application: Application, section: str, answers: dict, stage: Stage) -> None:
    application.refresh_from_db()
    shape = applications.section_of(application, section, "de")
    there = applications.values_of(shape, applications.answers_of(application))
    version = applications.version_of(there)
    applications.save_section(application, section, {**there, **answers}, version=version, by=stage.editor)


def lines(plan: tuple[Lines, Lines]) -> list[PlanLine]:
    costs, financing = plan
    rows = [
        PlanLine(side=PlanLine.Side.COST, category=category, note=note, amount=Decimal(amount))
        for category, note, amount in costs
    ]
    for source, note, amount in financing:
        row = PlanLine(side=PlanLine.Side.FINANCING, category=source, title=note, amount=Decimal(amount))
        if source == PlanLine.Source.VOLUNTEER:
            row.hours = Decimal(amount)
        elif source != PlanLine.Source.GRANT:
            row.status = PlanLine.Status.AVAILABLE
        rows.append(row)
    return rows


def handed_in(stage: Stage, organisation: Organisation, title: str, plan, days: int, span=(-60, -400)):
    application = yield from written(stage, organisation, title, plan, days, span)
    yield days
    return move(application, S.SUBMITTED, by=stage.signatory)


def to_review(stage: Stage, application: Application) -> None:
    move(application, S.FORMAL_CHECK, by=stage.officer)
    reviewing.assign(application, stage.reviewer, by=stage.officer)
    move(application, S.REVIEW, by=stage.officer, checklist=("complete",))


def to_proposal(stage: Stage, organisation: Organisation, title: str, plan, days: int, target: str, span=(-60, -400)):
    application = yield from handed_in(stage, organisation, title, plan, days, span)
    yield days - 8
    to_review(stage, application)
    yield days - 15
    is_good = target == S.PROPOSED_APPROVAL
    judge(stage, application, points=4 if is_good else 1)
    yield days - 20
    return move(application, target, by=stage.officer, reason="" if is_good else "Passt nicht zum Ziel des Programms.")


def judge(stage: Stage, application: Application, *, points: int) -> None:
    review = reviewing.declare(application.reviews.get(), has_conflict=False, by=stage.reviewer)
    given = {criterion.pk: points for criterion in stage.call.criteria.all()}
    recommendation = "approve" if points > 2 else "reject"
    comment = "Gut vernetzt." if points > 2 else "Der Nutzen für das Quartier ist nicht zu erkennen."
    reviewing.save_review(review, points=given, comment=comment, recommendation=recommendation, by=stage.reviewer)
    reviewing.submit_review(review, by=stage.reviewer)


def to_approval(stage: Stage, organisation: Organisation, title: str, plan, days: int, span):
    application = yield from to_proposal(stage, organisation, title, plan, days, S.PROPOSED_APPROVAL, span)
    yield days - 26
    return move(application, S.APPROVED, by=stage.approver)


def accept_and_start(stage: Stage, application: Application) -> Grant:
    grant = move(application.grant, G.ACCEPTED, by=stage.signatory)
    return move(grant, G.RUNNING, by=stage.officer)


def ask_for_money(stage: Stage, grant: Grant, amount: str) -> Payment:
    name = grant.application.organisation.name[:140]
    purpose = "Honorare und Miete der nächsten sechs Wochen"
    wanted = payments.Request(Decimal(amount), purpose, account_holder=name, iban=IBAN)
    return payments.request(grant, wanted, by=stage.signatory)


def pay(stage: Stage, grant: Grant, amount: str) -> None:
    payment = ask_for_money(stage, grant, amount)
    payment = move(payment, P.CHECKED, by=stage.finance)
    payment = move(payment, P.APPROVED, by=stage.approver)
    move(payment, P.PAID, by=stage.finance)


def prove(stage: Stage, grant: Grant) -> None:
    """9,000.00 of 10,000.00 were spent: of the 8,000.00 awarded 7,200.00 are due, as much as was paid."""
    spent = {"staff": "5400.00", "fees": "2300.00", "material": "1300.00"}
    received = {"own": "1300.00", "third_party": "500.00"}
    proof, today = final_proof(grant), timezone.localdate()
    entries = []
    for line in grant.plan.lines.all():
        is_cost = line.side == PlanLine.Side.COST
        amount = (spent if is_cost else received).get(line.category)
        if amount is not None:
            entries.append(proof_drafts.Entry(line.key, Decimal(amount)))
        if is_cost:
            paid = {"paid_on": today - timedelta(days=20), "payee": "Beispiel GmbH", "purpose": line.note}
            entry = receipts.ReceiptEntry(line.key, amount=Decimal(amount), **paid)
            receipts.add_receipt(proof, entry, by=stage.editor)
    report = "An 40 Nachmittagen haben Paten mit 60 Kindern gelesen. Drei Schulen machen weiter."
    draft = proof_drafts.Draft(report=report, entries=entries)
    proof.refresh_from_db()
    proof_drafts.save_draft(proof, draft, by=stage.editor, version=proof.version)
    move(grant, G.PROOF_SUBMITTED, by=stage.signatory)
