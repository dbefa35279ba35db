from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.models import Application, Grant, Payment
from tests.plugins.funding.factories import ApplicationFactory


@pytest.fixture
def award(call, signatory):
    """`award(title="…")`: a grant with one payment, of an organisation of its own."""

    def laid(organisation_fields=None, **fields) -> Grant:
        application = ApplicationFactory(call=call, title=fields.pop("title", "Vorhaben"))
        for name, value in (organisation_fields or {}).items():
            setattr(application.organisation, name, value)
        application.organisation.save()
        now = timezone.now()
        Application.objects.filter(pk=application.pk).update(state="approved", submitted_at=now, decided_at=now)
        application.refresh_from_db()
        plan = application.plans.get()
        values = {
            "award": Decimal("8000.00"), "starts_on": date(2027, 1, 1), "ends_on": date(2027, 12, 31),
            "proof_due_on": date(2028, 6, 30), "awarded_on": date(2026, 11, 2), "state": "running", **fields,
        }  # fmt: skip
        grant = Grant.objects.create(
            association=application.association, application=application, awarded_plan=plan, plan=plan, **values
        )
        Payment.objects.create(
            grant=grant, number=1, amount=Decimal("1000.00"), purpose="Miete", account_holder="Verein", state="paid",
            iban="DE02120300000000202051", requested_by=actor_of(signatory), paid_on=date(2027, 2, 1),
        )  # fmt: skip
        return grant

    return laid
