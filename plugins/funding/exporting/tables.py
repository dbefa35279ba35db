"""Which tables can be fetched: their columns and their rows, in one query however many there are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery, Sum
from django.utils import timezone, translation

from federation.associations.models import Association

from ..models import Application, Grant, Payment, Plan, PlanLine, Repayment
from ..money import CENT
from .sheets import LANGUAGE, Row
from .streaming import streamed


@dataclass(frozen=True)
class Table:
    """`columns`: German headings, each with what makes the cell of a row."""

    name: str
    title: str
    columns: dict[str, Callable[[Any], Any]]
    found: Callable[[Association], QuerySet]

    @property
    def header(self) -> list[str]:
        return list(self.columns)

    def rows(self, association: Association) -> Iterator[Row]:
        for row in streamed(association, self.found(association).order_by("pk")):
            with translation.override(LANGUAGE):
                made = [value(row) for value in self.columns.values()]
            yield made


def sum_of(lines: QuerySet, by: str) -> Subquery:
    return Subquery(lines.order_by().values(by).annotate(total=Sum("amount")).values("total"))


def submitted(association: Association) -> QuerySet[Application]:
    """All files but drafts, which are the applicants' alone; with their sums, in one query."""
    plan = Plan.objects.filter(application=OuterRef("pk"), kind=Plan.Kind.REQUESTED).order_by("-number")
    lines = PlanLine.objects.filter(plan=OuterRef("requested_plan"))
    payments = Payment.objects.filter(grant__application=OuterRef("pk"), state=Payment.State.PAID)
    repayments = Repayment.objects.filter(grant__application=OuterRef("pk"))
    found = Application.objects.filter(association=association, submitted_at__isnull=False)
    return found.select_related("call__programme", "organisation", "grant").annotate(
        requested_plan=Subquery(plan.values("pk")[:1]),
        costs=sum_of(lines.filter(side=PlanLine.Side.COST), "plan"),
        asked=sum_of(lines.filter(side=PlanLine.Side.FINANCING, category=PlanLine.Source.GRANT), "plan"),
        paid=sum_of(payments, "grant__application"),
        repaid=sum_of(repayments, "grant__application"),
    )


def asked_for(association: Association) -> QuerySet[Payment]:
    found = Payment.objects.filter(grant__association=association)
    return found.select_related("grant__application__organisation", "grant__application__call")


def euros(amount: Decimal | None) -> Decimal | None:
    """SQLite adds up without saying how many decimals there are."""
    return None if amount is None else amount.quantize(CENT)


def day(value) -> Any:
    return None if value is None else timezone.localdate(value)


def of_grant(name: str) -> Callable[[Application], Any]:
    def value(application: Application) -> Any:
        grant: Grant | None = getattr(application, "grant", None)
        return None if grant is None else getattr(grant, name)

    return value


def grant_state(application: Application) -> str:
    grant = getattr(application, "grant", None)
    return "" if grant is None else grant.get_state_display()


APPLICATIONS = Table(
    "applications",
    "Anträge",
    {
        "Aktenzeichen": lambda row: row.reference,
        "Ausschreibung": lambda row: row.call.title,
        "Programm": lambda row: row.call.programme.title,
        "Mittelgeber": lambda row: row.call.programme.funder,
        "Organisation": lambda row: row.organisation.name,
        "Registernummer": lambda row: row.organisation.registration_number,
        "Vorhaben": lambda row: row.title,
        "Stand": lambda row: row.get_state_display(),
        "Beginn": lambda row: row.starts_on,
        "Ende": lambda row: row.ends_on,
        "Eingereicht am": lambda row: day(row.submitted_at),
        "Entschieden am": lambda row: day(row.decided_at),
        "Kosten": lambda row: euros(row.costs),
        "Beantragt": lambda row: euros(row.asked),
        "Bewilligt": of_grant("award"),
        "Stand der Bewilligung": grant_state,
        "Nachweis bis": of_grant("proof_due_on"),
        "Ausgezahlt": lambda row: euros(row.paid),
        "Zustehend": of_grant("amount_due"),
        "Zurückzufordern": of_grant("reclaim"),
        "Zurückgezahlt": lambda row: euros(row.repaid),
        "Aufbewahren bis": of_grant("keep_until"),
    },
    submitted,
)

PAYMENTS = Table(
    "payments",
    "Auszahlungen",
    {
        "Aktenzeichen": lambda row: row.grant.application.reference,
        "Ausschreibung": lambda row: row.grant.application.call.title,
        "Organisation": lambda row: row.grant.application.organisation.name,
        "Vorhaben": lambda row: row.grant.application.title,
        "Nr.": lambda row: row.number,
        "Stand": lambda row: row.get_state_display(),
        "Betrag": lambda row: row.amount,
        "Kontoinhaber*in": lambda row: row.account_holder,
        "IBAN": lambda row: row.iban,
        "Wofür": lambda row: row.purpose,
        "Angefordert am": lambda row: day(row.requested_at),
        "Ausgezahlt am": lambda row: row.paid_on,
        "Zu verwenden bis": lambda row: row.use_by,
        "Grund": lambda row: row.reason,
    },
    asked_for,
)

TABLES = {table.name: table for table in (APPLICATIONS, PAYMENTS)}
