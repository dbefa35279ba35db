"""When a hit takes place or is open next, for who must know today what is open tomorrow."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_

from django.db.models import Case, OuterRef, Q, Subquery, Value, When
from django.utils import timezone
from django.utils.translation import gettext as _

from ..models import IndexedTime
from . import labels
from .intervals import intervals
from .question import Question
from .understanding import Understanding

Stretch = tuple[datetime, datetime]


def times_asked(question: Question, understanding: Understanding) -> list[Stretch]:
    """Those of the filter, else those that the words name."""
    chosen = question.filters.get("when", ())
    if chosen:
        return [stretch for name, stretch in intervals(chosen).items() if name in chosen]
    return [stretch for group in understanding.groups for stretch in group.times]


def with_next(documents, asked: Sequence[Stretch] = ()):
    """Adds `next_starts_at` and `next_ends_at` to documents: of what goes on now or comes first; None without any.

    What is in the time that was `asked` for goes before, and has a 1 in `next_is_asked`.
    """
    coming = IndexedTime.objects.filter(thing=OuterRef("thing"), ends_at__gt=timezone.now())
    first = coming.order_by("starts_at", "ends_at")
    is_asked = Value(0)
    if asked:
        is_in = reduce(or_, (touching(*stretch) for stretch in asked))
        first = coming.annotate(is_asked=Case(When(is_in, then=1), default=0)).order_by(
            "-is_asked", "starts_at", "ends_at"
        )
        is_asked = Subquery(first.values("is_asked")[:1])
    return documents.annotate(
        next_starts_at=Subquery(first.values("starts_at")[:1]),
        next_ends_at=Subquery(first.values("ends_at")[:1]),
        next_is_asked=is_asked,
    )


def touching(start: datetime, end: datetime) -> Q:
    """As the engines ask it (`engines/statement.py`)."""
    return (Q(starts_at__lt=end) | Q(starts_at=start)) & (Q(ends_at__gt=start) | Q(starts_at__gte=start))


def in_words(starts_at: datetime, ends_at: datetime) -> str:
    """“Heute, 17:00 bis 19:00 Uhr”, “Jetzt, bis 19:00 Uhr”, “Di., 24. Nov. bis Do., 26. Nov.”, by the clock there."""
    starts, ends = timezone.localtime(starts_at), timezone.localtime(ends_at)
    is_whole_days = not (starts.hour or starts.minute or ends.hour or ends.minute)
    first, last = starts.date(), (ends - timedelta(days=1) if is_whole_days else ends).date()
    if starts <= timezone.now():
        if is_whole_days or last != timezone.localdate():
            return _("Jetzt, bis %(day)s") % {"day": day(last)} if last > timezone.localdate() else day(last)
        return _("Jetzt, bis %(to)s Uhr") % {"to": f"{ends:%H:%M}"}
    if is_whole_days:
        return day(first) if first == last else _("%(first)s bis %(last)s") % {"first": day(first), "last": day(last)}
    if ends - starts > timedelta(days=1):
        return _("%(day)s, %(from)s Uhr") % {"day": day(first), "from": f"{starts:%H:%M}"}
    hours = _("%(from)s bis %(to)s Uhr") % {"from": f"{starts:%H:%M}", "to": f"{ends:%H:%M}"}
    return labels.several([day(first), hours])


def day(value: date) -> str:
    """“Heute”, “Morgen”, “Di., 24. Nov.”, as the reader's language writes it."""
    away = (value - timezone.localdate()).days
    if away in (0, 1):
        return _("Morgen") if away else _("Heute")
    return labels.day(value)
