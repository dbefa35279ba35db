"""What an organisation is entitled to in the end, by the kind of financing: pure arithmetic, in `Decimal`.

After ANBest-P (Allgemeine Nebenbestimmungen für Zuwendungen zur Projektförderung, to § 44 BHO) Nr. 2.1: where costs
turn out lower than planned, or more money comes in from others, an award shrinks

- 2.1.1 Anteilfinanzierung: in proportion. The share is what was awarded of the costs as awarded, at most the
  ruleset's quota; it is taken of the costs less what came in unplanned.
- 2.1.2 Fehlbedarfs- and Vollfinanzierung: by the whole of it. What others were to give counts as planned also where
  less came: the award covers the gap of the plan, not a new one. Vollfinanzierung counts what came in.
- Festbetragsfinanzierung: not before costs, less what came in unplanned, fall below the award.

It never grows. Own means and volunteer hours are one sum, so that hours may stand for money and the other way round.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from decimal import Decimal

from .models import Ruleset
from .money import to_cent_down, total

Financing = Ruleset.Financing
NOTHING = Decimal("0.00")


@dataclass(frozen=True)
class Means:
    """What comes beside the grant. `own` includes the value of volunteer hours."""

    own: Decimal = NOTHING
    third_party: Decimal = NOTHING
    income: Decimal = NOTHING

    @property
    def sum(self) -> Decimal:
        return total([self.own, self.third_party, self.income])

    def beyond(self, planned: "Means") -> Decimal:
        """What came in above the plan, source by source: one that gave less does not make up for another."""
        return total(max(NOTHING, getattr(self, f.name) - getattr(planned, f.name)) for f in fields(self))


@dataclass(frozen=True)
class Figures:
    """All that an entitlement follows from, in euros; `quota_cap` in percent.

    `planned_costs` are those of the awarded plan, `eligible` the costs as they were acknowledged, `other_income` what
    came in without any line in the plan, `paid` what went out less what came back already.
    """

    financing: str
    award: Decimal
    planned_costs: Decimal
    eligible: Decimal
    paid: Decimal = NOTHING
    planned: Means = Means()
    received: Means = Means()
    other_income: Decimal = NOTHING
    quota_cap: Decimal | None = None

    @property
    def unplanned(self) -> Decimal:
        return self.other_income + self.received.beyond(self.planned)

    @property
    def all_received(self) -> Decimal:
        return self.other_income + self.received.sum

    def to_json(self) -> dict:
        """Amounts as text, as the settlement keeps them."""
        return {name: as_text(value) for name, value in asdict(self).items()}

    @classmethod
    def from_json(cls, values: dict) -> "Figures":
        means = {name: Means(**in_decimals(values[name])) for name in ("planned", "received")}
        return cls(**in_decimals({**values, **means}))


def as_text(value):
    if isinstance(value, dict):
        return {name: as_text(inner) for name, inner in value.items()}
    return str(value) if isinstance(value, Decimal) else value


def in_decimals(values: dict) -> dict:
    """The texts as numbers; `financing` stays a word."""
    return {
        name: Decimal(value) if isinstance(value, str) and name != "financing" else value
        for name, value in values.items()
    }


def due(figures: Figures) -> Decimal:
    """What the organisation is entitled to: from nothing to the award, rounded down to the cent."""
    return to_cent_down(min(figures.award, max(NOTHING, calculated(figures))))


def calculated(figures: Figures) -> Decimal:
    """By the kind of financing, neither capped nor rounded. Raises ValueError for a kind that is none."""
    left = figures.eligible - figures.unplanned
    match figures.financing:
        case Financing.ANTEIL:
            return min(share_awarded(figures, left), share_of_quota(figures, left), left)
        case Financing.FEHLBEDARF:
            return left - figures.planned.sum
        case Financing.FESTBETRAG:
            return left
        case Financing.VOLL:
            return figures.eligible - figures.all_received
    raise ValueError(figures.financing)


def share_awarded(figures: Figures, base: Decimal) -> Decimal:
    """Multiplied first: the quotient alone would be rounded."""
    return base * figures.award / figures.planned_costs if figures.planned_costs else NOTHING


def share_of_quota(figures: Figures, base: Decimal) -> Decimal:
    return base if figures.quota_cap is None else base * figures.quota_cap / 100


def reclaim(figures: Figures) -> Decimal:
    return max(NOTHING, figures.paid - due(figures))


def still_to_pay(figures: Figures) -> Decimal:
    return max(NOTHING, due(figures) - figures.paid)


def deductions(figures: Figures) -> Iterator[tuple[str, Decimal]]:
    """What is taken off the costs, by name; nothing that is nothing."""
    taken = {"unplanned": figures.unplanned}
    if figures.financing == Financing.FEHLBEDARF:
        taken = {f"planned_{f.name}": getattr(figures.planned, f.name) for f in fields(Means)} | taken
    elif figures.financing == Financing.VOLL:
        taken = {f.name: getattr(figures.received, f.name) for f in fields(Means)} | {"other": figures.other_income}
    yield from ((name, amount) for name, amount in taken.items() if amount)
