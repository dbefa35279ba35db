"""Which things have a name or a topic that begins as somebody is typing: a few of them, by the indexes alone.

Nothing is ranked and nothing is counted, so that it takes a few milliseconds however many things there are.
"""

from collections.abc import Sequence

from django.db import connection

from ..models import IndexedDocument

SIGNS = ("^", "#")  # of titles and of topics (`engines/fields.py`)
LAST_LETTER = "\U0010ffff"
FOUND = {
    "sqlite": "SELECT t.id FROM search_fulltext f JOIN search_indexedthing t ON t.id = f.rowid "
    "WHERE f.search_fulltext MATCH %s ORDER BY f.rowid DESC LIMIT %s",
    "postgresql": "SELECT t.id FROM search_fulltext f JOIN search_indexedthing t ON t.id = f.id "
    "WHERE f.words @@ CAST(%s AS tsquery) LIMIT %s",
}


def titled(beginning: str, most: int) -> list[int]:
    """Things whose folded title begins so, by their titles."""
    if connection.vendor == "sqlite":  # its LIKE uses no index
        titles = IndexedDocument.objects.filter(title_key__gte=beginning, title_key__lt=beginning + LAST_LETTER)
    else:
        titles = IndexedDocument.objects.filter(title_key__startswith=beginning)
    return list(titles.order_by("title_key", "thing_id").values_list("thing_id", flat=True)[:most])


def called(before: Sequence[str], beginning: str, likely: Sequence[str], most: int) -> list[int]:
    """Things with all words `before` and one that begins so in their titles or topics.

    Some of each: those with the `likely` ways to go on, and any. One query.
    """
    words = [expression(before, word, is_beginning=False) for word in likely]
    asked = [*words, expression(before, beginning, is_beginning=True)]
    statement = FOUND[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(
            " UNION ALL ".join([f"SELECT * FROM ({statement}) AS found"] * len(asked)),  # noqa: S608 - our own
            [part for one in asked for part in (one, most)],
        )
        return list(dict.fromkeys(number for (number,) in cursor.fetchall()))


def expression(before: Sequence[str], word: str, *, is_beginning: bool) -> str:
    """In the words of the database. They are folded: letters and digits, nothing that would have to be escaped."""
    if connection.vendor == "sqlite":
        either, both, quote, star = " OR ", " AND ", '"', " *"
    else:
        either, both, quote, star = " | ", " & ", "'", ":*"
    each = [either.join(f"{quote}{sign}{other}{quote}" for sign in SIGNS) for other in before]
    each.append(either.join(f"{quote}{sign}{word}{quote}{star if is_beginning else ''}" for sign in SIGNS))
    return both.join(f"({one})" for one in each)
