"""How long ago somebody checked an entry. “Checked” is another thing than “changed”."""

from datetime import date

from dateutil.relativedelta import relativedelta
from django.db.models import Case, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, TruncDate
from django.utils import timezone

from federation.associations.models import Association
from federation.registry.models import Organisation, Revision
from federation.registry.signals import freshness_updated

from .keepers import rules_of

Freshness = Organisation.Freshness


def with_last_check(entries: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """Adds `last_check`: the day of the last check; for entries that nobody ever checked, the day they were entered."""
    entered = Revision.objects.filter(organisation=OuterRef("pk"), number=1).values("made_at")[:1]
    return entries.annotate(last_check=Coalesce(F("checked_on"), TruncDate(Subquery(entered)), TruncDate("changed_at")))


def update_freshness(today: date | None = None) -> int:
    """Sets how fresh every entry is by the rules of who keeps it. Returns how many entries changed.

    Two queries for each association, however many entries it keeps; only rows that change are written.
    """
    today = today or timezone.localdate()
    changed = sum(update_entries_of(association, today) for association in Association.objects.order_by("pk"))
    freshness_updated.send(Organisation)
    return changed


def update_entries_of(association: Association, today: date) -> int:
    rules = rules_of(association)
    due, stale = (today - relativedelta(months=months) for months in (rules.due_after, rules.sink_after))
    entries = with_last_check(Organisation.objects.owned_by(association).filter(merged_into=None))
    fresh_now = Case(
        When(last_check__lte=stale, then=Value(Freshness.STALE)),
        When(last_check__lte=due, then=Value(Freshness.DUE)),
        default=Value(Freshness.FRESH),
    )
    changed = entries.annotate(fresh_now=fresh_now).filter(~Q(freshness=F("fresh_now"))).order_by()
    return changed.update(freshness=F("fresh_now"))
