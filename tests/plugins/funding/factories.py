"""Funding's things for tests. What has a domain function goes through it; the rest is laid as rows."""

from datetime import timedelta
from decimal import Decimal

import factory
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.models import (
    ApplicantMember,
    Application,
    Call,
    Criterion,
    FunderMember,
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
