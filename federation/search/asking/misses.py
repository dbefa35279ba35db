"""What was searched without result: noted without the database, counted later, shown when it is nobody's own matter.

A search by GET writes nothing to the database, so a line goes to a file (settings.EMPTY_SEARCHES_FILE): language and
folded words, no time, no person, no site. `manage.py collect_searches` counts the lines and empties the file.

Names and addresses that people type are personal data. What looks like some is not noted at all; what is left is
shown only if it was asked `OFTEN` times and on `DAYS` days: one person's tries in one sitting stay unseen, and a word
that comes back on another day is asked by several people or is a lasting need.
"""

import logging
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from ..models import EmptySearch
from ..text import words
from .question import Question

OFTEN: Final = 3
DAYS: Final = 2
KEPT_FOR: Final = 182  # days since it was last asked
LARGEST_FILE: Final = 1_000_000  # bytes: some 20,000 searches; who floods it gets no further
LONGEST: Final = 60  # characters
MOST_WORDS: Final = 6
MOST_DIGITS: Final = 5  # a postcode, no telephone number and no date of birth
ADDRESSES: Final = ("@", "://", "www.")

logger = logging.getLogger(__name__)


def record(question: Question) -> None:
    """Notes that nothing was found for a question. Never fails; a question with filters or of a later page is none."""
    if question.filters or question.page > 1 or is_personal(question.text):
        return
    key = " ".join(words(question.text))
    if key:
        note(f"{question.language}\t{key}\n")


def is_personal(text: str) -> bool:
    """Whether it may name a person: an address, a long number, or so much text that it tells a story."""
    return (
        any(sign in text.lower() for sign in ADDRESSES)
        or sum(map(str.isdigit, text)) > MOST_DIGITS
        or len(text) > LONGEST
        or len(text.split()) > MOST_WORDS
    )


def note(line: str) -> None:
    if not settings.EMPTY_SEARCHES_FILE:
        return
    try:
        # One write at the end of the file, so that processes do not mix their lines.
        file = os.open(settings.EMPTY_SEARCHES_FILE, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            if os.fstat(file).st_size < LARGEST_FILE:
                os.write(file, line.encode("utf-8", "ignore"))
        finally:
            os.close(file)
    except OSError:
        logger.warning("A search without result was not noted.", exc_info=True)


def collect() -> int:
    """Counts what was noted since the last time, forgets what is old. Returns how many searches that were.

    May be run again at any time: a file that a lost run set aside is counted first.
    """
    today = timezone.localdate()
    counted = sum(count(found, today) for found in set_aside())
    EmptySearch.objects.filter(last_on__lt=today - timedelta(days=KEPT_FOR)).delete()
    return counted


def set_aside() -> Iterator[Path]:
    """The files to count; who counts one removes it."""
    if not settings.EMPTY_SEARCHES_FILE:
        return
    noted = Path(settings.EMPTY_SEARCHES_FILE)
    aside = noted.with_name(f"{noted.name}.counting")
    for _turn in range(2):
        if not aside.exists():
            with suppress(FileNotFoundError):  # nothing was noted, or another process was quicker
                noted.rename(aside)  # searches of this moment begin a new file
        if aside.exists():
            yield aside


def count(found: Path, today: date) -> int:
    """How many searches a file notes. Whoever is cut off here may lose some, but counts none twice: what one person
    asked once would look as if several had asked it."""
    try:
        lines = found.read_text(encoding="utf-8", errors="ignore").splitlines()
        asked = Counter(tuple(line.split("\t")) for line in lines if line.count("\t") == 1)
        with transaction.atomic():
            for (language, key), times in sorted(asked.items()):
                add(language[:16], key[:100], times, today)
            found.unlink()  # before the commit; after a failure everything is as it was
    except FileNotFoundError:
        return 0  # another process was quicker
    return sum(asked.values())


def add(language: str, key: str, times: int, today: date) -> None:
    # Locked, as several servers count at the same hour of the night.
    search, is_new = EmptySearch.objects.select_for_update().get_or_create(
        language=language, question_key=key, defaults={"times": times, "days": 1, "last_on": today}
    )
    if not is_new:
        search.days += search.last_on != today
        search.times += times
        search.last_on = today
        search.save(update_fields=["times", "days", "last_on"])


def shown() -> QuerySet[EmptySearch]:
    """What the curator may see, most frequent first."""
    return EmptySearch.objects.filter(times__gte=OFTEN, days__gte=DAYS)


def finish(search: EmptySearch) -> None:
    """It is dealt with. If it is asked without result again, it comes back."""
    search.delete()
