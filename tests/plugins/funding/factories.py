"""Funding's things for tests. What has a domain function goes through it; the rest is laid as rows."""

from datetime import timedelta
from decimal import Decimal

import factory
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.plans import copy_plan, current_plan, lock
from plugins.funding.domain.proof_drafts import Draft, Entry, save_draft
from plugins.funding.domain.proofs import final_day, lay_proofs
from plugins.funding.domain.receipts import ReceiptEntry, add_receipt
from plugins.funding.models import (
    ApplicantMember,
    Application,
    Call,
    Criterion,
    FunderMember,
    Grant,
    Payment,
    Plan,
    PlanLine,
    Programme,
    QuestionSet,
    Role,
    Ruleset,
)
from sites.demo.factories import OrganisationFactory, UserFactory

CATEGORIES = [
    {"key": "staff", "labels": {"de": "Personal", "en": "Staff"}, "cap_percent": None},
    {"key": "fees", "labels": {"de": "Honorare", "en": "Fees"}, "cap_percent": None},
    {"key": "material", "labels": {"de": "Sachkosten", "en": "Material"}, "cap_percent": None},
    {"key": "overhead", "labels": {"de": "Verwaltung", "en": "Overhead"}, "cap_percent": "10.00"},
]


class ProgrammeFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Programme

    title = factory.Sequence(lambda n: f"Programm {n}")
    funder = "Land"


class RulesetFactory(factory.django.DjangoModelFactory):
    """Anteilfinanzierung of 80 %."""

    class Meta:
        model = Ruleset

    version = factory.Sequence(lambda n: n + 1)
    valid_from = factory.LazyFunction(timezone.localdate)
    published_at = factory.LazyFunction(timezone.now)
    financing = Ruleset.Financing.ANTEIL
    quota = Decimal("80.00")
    max_grant = Decimal("20000.00")
    min_own_share = Decimal("10.00")
    volunteer_share = Decimal("50.00")
    volunteer_rate = Decimal("15.00")
    categories = CATEGORIES


class CallFactory(factory.django.DjangoModelFactory):
    """Open since yesterday, for another month, without questions of its own."""

    class Meta:
        model = Call
        skip_postgeneration_save = True

    programme = factory.SubFactory(ProgrammeFactory, association=factory.SelfAttribute("..association"))
    ruleset = factory.SubFactory(RulesetFactory, programme=factory.SelfAttribute("..programme"))
    title = factory.Sequence(lambda n: f"Ausschreibung {n}")
    code = factory.Sequence(lambda n: f"A{n}")
    opens_at = factory.LazyFunction(lambda: timezone.now() - timedelta(days=1))
    closes_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=30))
    budget = Decimal("100000.00")
    is_public = True
    question_set = factory.LazyAttribute(
        lambda call: QuestionSet.objects.create(association=call.association, questions={"de": []})
    )


class CriterionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Criterion

    title = factory.Sequence(lambda n: f"Kriterium {n}")


def of_funder(association, *roles: Role):
    """Somebody who has these roles in the association's funding."""
    user = UserFactory()
    for role in roles:
        FunderMember.objects.create(association=association, user=user, role=role)
    return user


def of_applicant(association, organisation, role: Role = Role.SIGNATORY):
    user = UserFactory()
    ApplicantMember.objects.create(association=association, organisation=organisation, user=user, role=role)
    return user


class ApplicationFactory(factory.django.DjangoModelFactory):
    """A draft with a balanced plan of 10,000.00: 8,000.00 asked for, 1,500.00 own means, 500.00 of third parties."""

    class Meta:
        model = Application
        skip_postgeneration_save = True

    class Params:
        signatory = None

    association = factory.SelfAttribute("call.association")
    organisation = factory.LazyAttribute(lambda it: OrganisationFactory(owner=it.association))
    question_set = factory.SelfAttribute("call.question_set")
    reference = factory.Sequence(lambda n: f"A-{n}")
    title = factory.Sequence(lambda n: f"Vorhaben {n}")
    starts_on = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=60))
    ends_on = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=360))
    created_by = factory.LazyAttribute(
        lambda it: actor_of(it.signatory or of_applicant(it.association, it.organisation))
    )

    @factory.post_generation
    def plan(self, create, lines, **kwargs):
        plan = Plan.objects.create(application=self)
        for number, (side, category, amount) in enumerate(lines or BALANCED):
            PlanLine.objects.create(
                plan=plan, side=side, category=category, title=category, note="wie vereinbart",
                amount=Decimal(amount), sort_order=number,
            )  # fmt: skip


BALANCED = [
    ("cost", "fees", "6000.00"),
    ("cost", "material", "4000.00"),
    ("financing", "grant", "8000.00"),
    ("financing", "own", "1500.00"),
    ("financing", "third_party", "500.00"),
]


def grant_of(application: Application, state: str = Grant.State.RUNNING, *, has_ended: bool = False, **fields) -> Grant:
    """What was asked for is awarded, with its proofs; `has_ended`: the project's time is over."""
    today = timezone.localdate()
    days = (-90, -1) if has_ended else (-30, 300)
    starts_on, ends_on = (today + timedelta(days=number) for number in days)
    plan = lock(copy_plan(current_plan(application), Plan.Kind.AWARDED))
    Application.objects.filter(pk=application.pk).update(
        state=Application.State.APPROVED, submitted_at=timezone.now(), decided_at=timezone.now()
    )
    application.refresh_from_db()
    grant = Grant.objects.create(
        association=application.association,
        application=application,
        awarded_plan=plan,
        plan=plan,
        state=state,
        award=plan.lines.get(category="grant").amount,
        **{"starts_on": starts_on, "ends_on": ends_on, "proof_due_on": final_day(ends_on, 180), "awarded_on": today}
        | fields,
    )
    lay_proofs(grant)
    return grant


def payment_of(grant: Grant, amount: str, state: str = Payment.State.PAID, *, by=None) -> Payment:
    """Laid as it is after those steps, requested by `by` or by somebody."""
    today = timezone.localdate()
    was_paid = {"paid_on": today, "use_by": today + timedelta(days=42)} if state == Payment.State.PAID else {}
    return Payment.objects.create(
        grant=grant,
        number=grant.payments.count() + 1,
        state=state,
        amount=Decimal(amount),
        purpose="Honorare",
        account_holder="Verein",
        iban="DE89370400440532013000",
        requested_by=actor_of(by or UserFactory()),
        **was_paid,
    )


def write_proof(proof, by, *, fees="6000.00", material="3000.00", own="1500.00", third_party="500.00", **fields):
    """A proof for the plan of ApplicationFactory, complete: one receipt for each line of costs."""
    spent = {"fees": fees, "material": material, "own": own, "third_party": third_party}
    lines = {line.category: line.key for line in proof.grant.plan.lines.all()}
    draft = Draft(
        **{"report": "Zwölf Abende, 140 Gäste."} | fields,
        entries=[Entry(lines[name], Decimal(amount)) for name, amount in spent.items()],
    )
    proof.receipts.all().delete()
    for name in ("fees", "material"):
        if amount := Decimal(spent[name]):
            entry = ReceiptEntry(lines[name], timezone.localdate(), "Druckerei", "Einladungen", amount)
            add_receipt(proof, entry, by=by)
    return save_draft(proof, draft, by=by, version=proof.version)
