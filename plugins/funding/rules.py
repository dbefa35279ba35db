"""What a ruleset asks of a plan, and how far a line may go beyond it. Pure: lines and rules in, sentences out.

Terms after the Verwaltungsvorschriften zu § 44 BHO and ANBest-P. The own share is own means plus volunteer hours at the
ruleset's rate; of this sum at most `volunteer_share` percent may be hours. Volunteer work stands on both sides of a
plan: as a cost where it is done, as own share where it is given.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_UP, Decimal
from uuid import UUID

from django.utils.translation import gettext as _

from .models import Application, Plan, PlanLine, Ruleset
from .money import CENT, format_amount, format_number, format_percent, percent_of, to_cent_down, total
from .plan_sums import (
    Source,
    Totals,
    category_label,
    costs_of,
    financing_of,
    line_anchor,
    line_name,
    totals,
    volunteer_value,
)

__all__ = ["Problem", "Totals", "beyond_tolerance", "highest_within", "problems", "problems_of", "totals"]


@dataclass(frozen=True)
class Problem:
    """What stands against a plan, in the reader's language. `anchor` is the id of the field on the plan's page."""

    message: str
    anchor: str = ""


def problems(plan: Plan, ruleset: Ruleset, application: Application) -> list[Problem]:
    """Everything that stands against the plan, each in a sentence that says what to do; empty: it may be submitted."""
    return problems_of(plan.lines.all(), ruleset, application)


def problems_of(lines: Iterable[PlanLine], ruleset: Ruleset, application: Application) -> list[Problem]:
    """The same of lines that are perhaps not stored yet."""
    lines = list(lines)
    if not any(line.amount for line in lines):
        message = _("Der Plan ist noch leer. Tragen Sie ein, was das Vorhaben kostet und woher das Geld kommt.")
        return [Problem(message, "costs")]
    case = Case(lines, totals(lines), ruleset, application)
    return [problem for rule in RULES for problem in rule(case)]


@dataclass(frozen=True)
class Case:
    """What a rule looks at."""

    lines: list[PlanLine]
    totals: Totals
    ruleset: Ruleset
    application: Application

    @property
    def grant_anchor(self) -> str:
        return self.source_anchor(Source.GRANT, "amount")

    def source_anchor(self, source: str, field: str) -> str:
        found = financing_of(self.lines, source)
        return line_anchor(found[0], field) if found else "financing"


def balanced(case: Case) -> Iterable[Problem]:
    """The sum of the costs is the sum of the financing, to the cent."""
    sums = case.totals
    if sums.difference > 0:
        yield Problem(
            _("Die Finanzierung deckt die Kosten nicht: Es fehlen %(gap)s.") % {"gap": format_amount(sums.difference)}
            + " "
            + how_to_close(case.totals, case.ruleset),
            "diff",
        )
    elif sums.difference < 0 and case.ruleset.financing == case.ruleset.Financing.FEHLBEDARF:
        yield Problem(
            _(
                "Die Förderung füllt, was an den Kosten fehlt: höchstens %(most)s. Beantragt sind %(grant)s. "
                "Senken Sie die Förderung um %(over)s oder tragen Sie fehlende Kosten ein."
            )
            % amounts(most=max(sums.grant + sums.difference, Decimal(0)), grant=sums.grant, over=-sums.difference),
            "diff",
        )
    elif sums.difference < 0:
        yield Problem(
            _(
                "Die Finanzierung ist um %(over)s höher als die Kosten. Senken Sie die Förderung oder eine andere "
                "Quelle, oder tragen Sie fehlende Kosten ein."
            )
            % amounts(over=-sums.difference),
            "diff",
        )


def how_to_close(sums: Totals, ruleset: Ruleset) -> str:
    """What to do about costs that are not covered."""
    most = highest_grant(sums, ruleset)
    if most is not None and most <= sums.grant:
        return _("Senken Sie Kosten oder tragen Sie eine weitere Quelle ein.")
    if most is None:
        return _("Senken Sie Kosten, erhöhen Sie die beantragte Förderung oder tragen Sie eine weitere Quelle ein.")
    return _(
        "Senken Sie Kosten, erhöhen Sie die beantragte Förderung (höchstens %(most)s) oder tragen Sie eine weitere "
        "Quelle ein."
    ) % amounts(most=most)


def highest_grant(sums: Totals, ruleset: Ruleset) -> Decimal | None:
    """The most that may be asked for these costs; None where nothing limits it."""
    limits = [ruleset.max_grant, quota_of(sums, ruleset)]
    return min((limit for limit in limits if limit is not None), default=None)


def quota_of(sums: Totals, ruleset: Ruleset) -> Decimal | None:
    """The quota's part of the costs. Where all is paid (Vollfinanzierung) no quota counts."""
    if ruleset.quota is None or ruleset.financing == ruleset.Financing.VOLL:
        return None
    return to_cent_down(percent_of(sums.costs, ruleset.quota))


def one_grant(case: Case) -> Iterable[Problem]:
    asked = [line for line in financing_of(case.lines, Source.GRANT) if line.amount]
    if not asked:
        yield Problem(_("Tragen Sie ein, wie viel Förderung Sie beantragen."), case.grant_anchor)
    elif len(asked) > 1:
        anchor = line_anchor(asked[1], "amount")
        yield Problem(_("Die beantragte Förderung steht mehrmals im Plan. Fassen Sie sie zusammen."), anchor)


def grant_within_limits(case: Case) -> Iterable[Problem]:
    ruleset, asked = case.ruleset, case.totals.grant
    quota = quota_of(case.totals, ruleset)
    if quota is not None and asked > quota:
        words = amounts(most=quota, grant=asked, over=asked - quota) | {"percent": format_percent(ruleset.quota)}
        message = _(
            "Gefördert werden höchstens %(percent)s der Kosten, hier %(most)s. Beantragt sind %(grant)s. Senken Sie "
            "die Förderung um %(over)s und tragen Sie andere Mittel ein."
        )
        yield Problem(message % words, case.grant_anchor)
    if ruleset.max_grant is not None and asked > ruleset.max_grant:
        message = _("Gefördert werden höchstens %(most)s. Beantragt sind %(grant)s. Senken Sie sie um %(over)s.")
        words = amounts(most=ruleset.max_grant, grant=asked, over=asked - ruleset.max_grant)
        yield Problem(message % words, case.grant_anchor)
    if ruleset.min_grant is not None and 0 < asked < ruleset.min_grant:
        message = _(
            "Gefördert werden mindestens %(least)s. Beantragt sind %(grant)s. Kleinere Beträge gibt es hier nicht."
        )
        yield Problem(message % amounts(least=ruleset.min_grant, grant=asked), case.grant_anchor)


def within_de_minimis(case: Case) -> Iterable[Problem]:
    received = case.application.de_minimis_received
    ceiling = case.ruleset.de_minimis_ceiling
    if not case.ruleset.is_de_minimis or received is None or received + case.totals.grant <= ceiling:
        return
    words = amounts(ceiling=ceiling, received=received, left=max(ceiling - received, Decimal(0)))
    message = _(
        "De-minimis-Beihilfen dürfen in drei Jahren %(ceiling)s nicht überschreiten. Erhalten haben Sie schon "
        "%(received)s. Beantragen Sie höchstens %(left)s."
    )
    yield Problem(message % words, case.grant_anchor)


def own_share(case: Case) -> Iterable[Problem]:
    """Enough of it. The least is rounded up to the cent, as own means are whole cents."""
    least = percent_of(case.totals.costs, case.ruleset.min_own_share).quantize(CENT, ROUND_UP)
    own = case.totals.own_share
    if own < least:
        words = amounts(least=least, own=own, missing=least - own)
        words["percent"] = format_percent(case.ruleset.min_own_share)
        message = _(
            "Ihr Eigenanteil ist %(own)s. Nötig sind %(percent)s der Kosten, hier %(least)s. Erhöhen Sie die "
            "Eigenmittel um %(missing)s."
        )
        yield Problem(message % words, case.source_anchor(Source.OWN, "amount"))


def volunteer_hours(case: Case) -> Iterable[Problem]:
    ruleset, sums = case.ruleset, case.totals
    lines = [line for line in financing_of(case.lines, Source.VOLUNTEER) if line.amount or line.hours]
    if not lines:
        return
    if not ruleset.volunteer_rate or not ruleset.volunteer_share:
        message = _("Ehrenamtliche Stunden zählen in diesem Programm nicht. Nehmen Sie sie aus dem Plan.")
        yield Problem(message, case.source_anchor(Source.VOLUNTEER, "hours"))
        return
    for line in lines:
        if line.amount != (worth := volunteer_value(line.hours, ruleset)):
            message = _("%(hours)s Stunden zu %(rate)s sind %(worth)s. Im Plan stehen %(amount)s. Speichern Sie neu.")
            words = amounts(rate=ruleset.volunteer_rate, worth=worth, amount=line.amount)
            words["hours"] = format_number(line.hours or Decimal(0))
            yield Problem(message % words, line_anchor(line, "hours"))
    if sums.volunteer > percent_of(sums.own_share, ruleset.volunteer_share):
        words = amounts(worth=sums.volunteer, most=most_volunteer(sums, ruleset))
        words["percent"] = format_percent(ruleset.volunteer_share)
        message = _(
            "Ehrenamtliche Stunden dürfen höchstens %(percent)s des Eigenanteils sein: mit Ihren Eigenmitteln "
            "%(most)s. Im Plan stehen %(worth)s. Senken Sie die Stunden oder erhöhen Sie die Eigenmittel."
        )
        yield Problem(message % words, line_anchor(lines[0], "hours"))


def most_volunteer(sums: Totals, ruleset: Ruleset) -> Decimal:
    """For these own means. From hours <= p (own + hours) follows hours <= own p / (1 - p); p = 100 % limits nothing."""
    return to_cent_down(sums.own * ruleset.volunteer_share / (100 - ruleset.volunteer_share))


def cost_lines(case: Case) -> Iterable[Problem]:
    eligible = {category["key"] for category in case.ruleset.categories}
    for line in costs_of(case.lines):
        name = {"line": line_name(line, case.ruleset)}
        if not line.amount:
            message = _("„%(line)s“: Tragen Sie ein, was es kostet, oder entfernen Sie den Posten.")
            yield Problem(message % name, line_anchor(line, "amount"))
        if not line.note.strip():
            yield Problem(_("„%(line)s“: Schreiben Sie, wofür genau.") % name, line_anchor(line, "note"))
        if line.category not in eligible:
            message = _("„%(line)s“: Wählen Sie eine Kostenart, die das Programm fördert.")
            yield Problem(message % name, line_anchor(line, "category"))


def category_caps(case: Case) -> Iterable[Problem]:
    for category in case.ruleset.categories:
        of_category = [line for line in costs_of(case.lines) if line.category == category["key"]]
        if not category.get("cap_percent") or not of_category:
            continue
        cap, planned = Decimal(category["cap_percent"]), total(line.amount for line in of_category)
        most = to_cent_down(percent_of(case.totals.costs, cap))
        if planned > most:
            words = amounts(most=most, planned=planned)
            words |= {"category": category_label(case.ruleset, category["key"]), "percent": format_percent(cap)}
            message = _(
                "%(category)s: Höchstens %(percent)s aller Kosten sind möglich, hier %(most)s. Im Plan stehen "
                "%(planned)s. Senken Sie diese Posten."
            )
            yield Problem(message % words, line_anchor(of_category[0], "amount"))


def financing_lines(case: Case) -> Iterable[Problem]:
    """A line without an amount is none; hours without a rate are told by `volunteer_hours`."""
    for line in financing_of(case.lines):
        if not line.amount and line.category not in (Source.GRANT, Source.VOLUNTEER):
            message = _("„%(line)s“: Tragen Sie ein, wie viel Geld kommt, oder entfernen Sie die Quelle.")
            name = {"line": line_name(line, case.ruleset)}
            yield Problem(message % name, line_anchor(line, "amount"))


RULES: tuple[Callable[[Case], Iterable[Problem]], ...] = (
    balanced,
    one_grant,
    grant_within_limits,
    within_de_minimis,
    own_share,
    volunteer_hours,
    cost_lines,
    category_caps,
    financing_lines,
)


def amounts(**values: Decimal) -> dict[str, str]:
    """As the reader's language writes them."""
    return {name: format_amount(value) for name, value in values.items()}


def beyond_tolerance(plan_lines: Iterable[PlanLine], by_key: dict[UUID, Decimal], ruleset: Ruleset) -> list[PlanLine]:
    """The lines of costs whose amounts need an approved change of the plan. A line that is not given costs nothing.

    A line may be exceeded by the ruleset's tolerance if others save as much (ANBest-P 1.2): with 20 %, 1,200.00 for
    1,000.00 passes, 1,200.01 does not; and where the costs together are above the plan's, no excess is made up for.
    """
    lines = costs_of(plan_lines)
    exceeded = [line for line in lines if by_key.get(line.key, Decimal(0)) > line.amount]
    if total(by_key.get(line.key, Decimal(0)) for line in lines) > total(line.amount for line in lines):
        return exceeded
    return [line for line in exceeded if by_key[line.key] > highest_within(line, ruleset)]


def highest_within(line: PlanLine, ruleset: Ruleset) -> Decimal:
    return to_cent_down(line.amount + percent_of(line.amount, ruleset.line_tolerance))
