"""Which things have a name or a topic that begins as somebody is typing: a few of them, by the indexes alone.

Nothing is ranked and nothing is counted, so that it takes a few milliseconds however many things there are.
"""

from collections.abc import Sequence

from django.db import connection

SIGNS = ("^", "#")  # of titles and of topics (`engines/fields.py`)
LAST_LETTER = "\U0010ffff"
# In the order of the index that knows beginnings, for one in another order would be read from its first title on.
TITLED = {
    "sqlite": "SELECT thing_id FROM search_indexeddocument WHERE title_key >= %s AND title_key < %s "
    "ORDER BY title_key, thing_id LIMIT %s",
    "postgresql": "SELECT thing_id FROM search_indexeddocument WHERE title_key ~>=~ %s AND title_key ~<~ %s "
    "ORDER BY title_key USING ~<~, thing_id LIMIT %s",
}
FOUND = {
    "sqlite": "SELECT t.id FROM search_fulltext f JOIN search_indexedthing t ON t.id = f.rowid "
    "WHERE f.search_fulltext MATCH %s ORDER BY f.rowid DESC LIMIT %s",
    # By the function, or the planner reads the table from its beginning until it has as many as are asked for.
    "postgresql": "SELECT t.id FROM search_having(CAST(%s AS tsquery)) AS f(id) JOIN search_indexedthing t "
    "ON t.id = f.id LIMIT %s",
}


def titled(beginning: str, most: int) -> list[int]:
    """Things whose folded title begins so, by their titles."""
    with connection.cursor() as cursor:
        cursor.execute(TITLED[connection.vendor], [beginning, beginning + LAST_LETTER, most])
        return [number for (number,) in cursor.fetchall()]


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
