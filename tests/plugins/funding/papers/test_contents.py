"""What each paper says."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.papers import preview
from plugins.funding.models import (
    Application,
    Grant,
    Paper,
    Payment,
    Plan,
    PlanLine,
    Proof,
    ProofLine,
    QuestionSet,
    Receipt,
    Ruleset,
    Upload,
)
from plugins.funding.papers.document import Document, laid_out

Kind = Paper.Kind
QUESTIONS = [
    {
        "key": "s1", "title": "Ihr Vorhaben", "help_text": "",
        "questions": [
            {"key": "q1", "type": "text", "label": "Was haben Sie vor?", "help_text": "", "is_required": True,
             "max_length": 500, "is_long": True},
            {"key": "q2", "type": "number", "label": "Wie viele Personen?", "help_text": "", "is_required": False,
             "min_value": None, "max_value": None, "unit": "Personen"},
        ],
    }
]  # fmt: skip


@pytest.fixture
def submitted(application) -> Application:
    QuestionSet.objects.filter(pk=application.question_set_id).update(questions={"de": QUESTIONS})
    application.refresh_from_db()
    application.title, application.submitted_at = "Sprachcafé", timezone.now()
    application.answers = {"q1": "Wir #eval lesen.\n\nJeden Tag.", "q2": "25"}
    application.save()
    return application


@pytest.fixture
def grant(submitted) -> Grant:
    Ruleset.objects.update(is_de_minimis=True)
    submitted.call.ruleset.refresh_from_db()
    requested = submitted.plans.get()
    plan = Plan.objects.create(application=submitted, kind=Plan.Kind.AWARDED)
    lines = list(requested.lines.all())
    PlanLine.objects.bulk_create(
        PlanLine(plan=plan, key=line.key, side=line.side, category=line.category, title=line.title, amount=line.amount)
        for line in lines
    )
    return Grant.objects.create(
        association=submitted.association, application=submitted, awarded_plan=plan, plan=plan,
        award=Decimal("8000.00"), starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        proof_due_on=date(2028, 6, 30), awarded_on=date(2026, 12, 1), terms="Nennen Sie das Land als Mittelgeber.",
    )  # fmt: skip


def test_application_has_questions_answers_plan_and_files(submitted, signatory, read):
    Upload.objects.create(
        association=submitted.association, application=submitted, name="Satzung.pdf", kind="application/pdf", size=1,
        sha256="ab" * 32, uploaded_by=actor_of(signatory), file="funding/x",
    )  # fmt: skip
    text = read(preview(Kind.APPLICATION, submitted, submitted, language="de"))
    for said in (
        "Antrag: Sprachcafé", submitted.reference, submitted.organisation.name, "Was haben Sie vor?",
        "Wir #eval lesen. Jeden Tag.", "25 Personen", "6.000,00 €", "10.000,00 €", "Satzung.pdf", "abababababababab",
    ):  # fmt: skip
        assert said in text, said


def test_award_letter_says_what_how_long_and_on_which_terms(grant, read):
    Proof.objects.create(grant=grant, kind=Proof.Kind.FINAL, due_on=grant.proof_due_on)
    text = read(preview(Kind.AWARD_LETTER, grant, grant.application, language="de", note="Wir freuen uns darauf."))
    for said in (
        "Zuwendungsbescheid", "8.000,00 €", "1. Januar 2027 bis 31. Dezember 2027", "Anteilfinanzierung",
        "Verwendungsnachweis bis: 30. Juni 2028", "42 Tagen", "Nennen Sie das Land als Mittelgeber.",
        "De-minimis-Beihilfe", "Wir freuen uns darauf.", grant.application.organisation.name,
    ):  # fmt: skip
        assert said in text, said


def test_award_letter_can_be_seen_before_there_is_an_award(submitted, read):
    plan = Plan.objects.create(application=submitted, kind=Plan.Kind.AWARDED)
    PlanLine.objects.create(plan=plan, side="financing", category="grant", amount=Decimal("7000.00"))
    text = read(preview(Kind.AWARD_LETTER, submitted, submitted, language="de"))
    assert "bis zur Höhe von 7.000,00 €" in text
    assert "noch nicht verschickt" in text


def test_rejection_letter_says_what_was_written_for_it(submitted, read):
    text = read(preview(Kind.REJECTION_LETTER, submitted, submitted, language="de", note="Das Geld reicht nicht."))
    assert "Ablehnung Ihres Antrags" in text
    assert "Das Geld reicht nicht." in text


def test_payment_request_has_amount_account_and_what_was_paid(grant, signatory, read):
    common = {"grant": grant, "purpose": "Miete für März", "account_holder": "Verein", "requested_by": None}
    common |= {"iban": "DE02120300000000202051", "requested_by": actor_of(signatory)}
    Payment.objects.create(number=1, amount=Decimal("500.00"), state="paid", **common)
    payment = Payment.objects.create(number=2, amount=Decimal("1000.00"), **common)
    text = read(preview(Kind.PAYMENT_REQUEST, payment, grant.application, language="de"))
    for said in ("Mittelanforderung 2", "1.000,00 €", "DE02 1203 0000 0000 2020 51", "500,00 €", "Miete für März"):
        assert said in text, said


def test_proof_has_report_statement_and_receipts(grant, read):
    proof = Proof.objects.create(grant=grant, kind=Proof.Kind.FINAL, due_on=grant.proof_due_on, report="Es ging gut.")
    fees = grant.plan.lines.get(category="fees")
    ProofLine.objects.create(proof=proof, key=fees.key, amount=Decimal("5500.00"), note="ein Abend weniger")
    Receipt.objects.create(
        proof=proof, key=fees.key, number=1, paid_on=date(2027, 5, 1), payee="Druckerei", purpose="Flyer",
        amount=Decimal("5500.00"),
    )  # fmt: skip
    text = read(preview(Kind.PROOF, proof, grant.application, language="de"))
    for said in ("Verwendungsnachweis", "Es ging gut.", "5.500,00 €", "-500,00 €", "ein Abend weniger", "Druckerei"):
        assert said in text, said


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar", "uk"])
def test_every_paper_can_be_made_in_every_language(language, grant, signatory):
    application = grant.application
    proof = Proof.objects.create(grant=grant, kind=Proof.Kind.INTERIM, due_on=grant.ends_on)
    payment = Payment.objects.create(
        grant=grant, number=1, amount=Decimal("1.00"), purpose="x", account_holder="y", iban="z",
        requested_by=actor_of(signatory),
    )  # fmt: skip
    subjects = {Kind.APPLICATION: application, Kind.AWARD_LETTER: grant, Kind.REJECTION_LETTER: application}
    for kind, subject in {**subjects, Kind.PAYMENT_REQUEST: payment, Kind.PROOF: proof}.items():
        assert preview(kind, subject, application, language=language).startswith(b"%PDF-")


def test_paper_has_the_associations_name_and_address(submitted, read):
    association = submitted.association
    association.address, association.phone = "Straße 1\n23552 Lübeck", "0451 1"
    text = read(preview(Kind.APPLICATION, submitted, submitted, language="de"))
    assert f"{association.name} Straße 1 23552 Lübeck" in text
    assert "0451 1" in text


def test_paper_has_the_associations_colour(submitted):
    deep = submitted.association.branding.palette["deep"]
    assert laid_out(Document("Antrag"), submitted)["accent"] == deep
