"""The words of the index: what of a question it knows, what was mistyped, and how a beginning may go on.

Kept are the words of documents and their forms ("=" and a stem that is another word), each with the number of things
that have it, in whichever language.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from django.db import connection, transaction
from rapidfuzz.distance import OSA

from .analysis import alternatives, document_tokens, name_tokens
from .analysis.compounds import repaired
from .models import IndexedDocument, IndexedThing

LONGEST = 60  # of a token that is kept
AT_ONCE = 2_000  # rows that are written by a statement
READ_AT_ONCE = 200  # things
MOST_COUNTED = 400_000  # words in memory while everything is counted
SHORTEST_CORRECTED = 4  # letters
SHORTEST_TWICE_WRONG = 8
LIKELIHOOD = {1: 1.0, 2: 0.6}  # by mistakes
OTHER_FIRST_LETTER = 0.8  # few people mistype the first letter
LAST_LETTER = "\U0010ffff"


def known(tokens: Iterable[str]) -> dict[str, int]:
    """How many things have each of the words and forms, for those that any thing has. One query.

    Of a form that is a word too, those that have the one or the other: what has both counts twice.
    """
    kept = set(filter(is_kept, tokens))
    if not kept:
        return {}
    written = list({one for token in kept for one in alternatives(token)})
    marks = ", ".join(["%s"] * len(written))
    there = dict(_rows(f"SELECT word, documents FROM search_word WHERE word IN ({marks})", written))  # noqa: S608 - only marks
    documents = {token: sum(there.get(one, 0) for one in alternatives(token)) for token in kept}
    return {token: number for token, number in documents.items() if number}


def completions(beginning: str, most: int) -> list[str]:
    """Words that begin so (a folded word), those of most things first. A whole word is no completion of itself."""
    if not beginning or not beginning[0].isalnum():
        return []
    begins, parameters = _begins("word", beginning)
    statement = f"SELECT word FROM search_word WHERE {begins} AND word <> %s ORDER BY documents DESC, word LIMIT %s"  # noqa: S608
    return [word for (word,) in _rows(statement, [*parameters, beginning, most])]


def corrections(word: str, most: int = 3) -> list[tuple[str, float]]:
    """What a folded word may have been meant to be, the likeliest first, with how likely it is (up to 1).

    One letter too many, too few, another or swapped with the next; where nothing is so near, two such mistakes in a
    long word, or one in a German compound of known parts. Asks nothing about the word itself: whoever asks knows that
    it is unknown, and that it is no beginning of a word that is still being typed (`completions`). One query.
    """
    if not SHORTEST_CORRECTED <= len(word) <= LONGEST or not word.isalpha():
        return []
    pairs = _alike(word)
    found = _at_distance(word, 1, pairs)
    if not found and len(word) >= SHORTEST_TWICE_WRONG:
        found = _at_distance(word, 2, pairs)
    if not found and (compound := repaired(word)):
        return [(compound, LIKELIHOOD[2])]
    found.sort(key=lambda other: (-other[1], -other[2], other[0]))
    return [(other, likelihood) for other, likelihood, _documents in found[:most]]


def _at_distance(word: str, mistakes: int, pairs: Mapping[str, int]) -> list[tuple[str, float, int]]:
    """Those that are so many mistakes away, with how likely they are meant."""
    return [
        (other, LIKELIHOOD[mistakes] * (1.0 if other[0] == word[0] else OTHER_FIRST_LETTER), documents)
        for other, documents in pairs.items()
        if OSA.distance(word, other, score_cutoff=mistakes) == mistakes
    ]


def _alike(word: str) -> dict[str, int]:
    """Words with their documents, of about its length with the same beginning, or the same end and first letter.

    A mistake cannot be in both halves, unless letters are swapped where they meet. Two mistakes in a long word are
    hardly ever one in its first letters and one in its last. Where the first letter is wrong, nearly all of the rest
    has to be right: very many words end in "ungen".
    """
    half = len(word) // 2
    swapped = f"{word[: half - 1]}{word[half]}{word[half - 1]}{word[half + 1 :]}"
    is_long = len(word) >= SHORTEST_TWICE_WRONG
    shared = max(4, len(word) // 3) if is_long else half
    lengths = [len(word) - 1 - is_long, len(word) + 1 + is_long]
    begins, beginning = _begins("word", word[:shared])
    ends, ending = _begins("backwards", (word[-shared:] if is_long else word[half:])[::-1])
    ends_longer, longer_ending = _begins("backwards", word[2:][::-1])
    conditions = [
        (f"{begins} AND LENGTH(word) BETWEEN %s AND %s", [*beginning, *lengths]),
        (f"{ends} AND SUBSTR(word, 1, 1) = %s AND LENGTH(word) BETWEEN %s AND %s", [*ending, word[0], *lengths]),
        (f"{ends_longer} AND LENGTH(word) BETWEEN %s AND %s", [*longer_ending, *lengths]),
        ("word = %s", [swapped]),
    ]
    each = [f"SELECT word, documents FROM search_word WHERE {condition}" for condition, _parameters in conditions]  # noqa: S608
    return dict(_rows(" UNION ALL ".join(each), [value for _condition, values in conditions for value in values]))


def _begins(column: str, beginning: str) -> tuple[str, list[str]]:
    """A condition and its parameters, such as the column's index serves: SQLite's LIKE uses none, and PostgreSQL's
    usual order is that of a language."""
    at_least, below = ("~>=~", "~<~") if connection.vendor == "postgresql" else (">=", "<")
    return f"{column} {at_least} %s AND {column} {below} %s", [beginning, beginning + LAST_LETTER]


def _rows(statement: str, parameters: Sequence) -> list[tuple]:
    # Each question asks several times: QuerySets would take longer than the database.
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchall()


# Writing -------------------------------------------------------------------------------------------------------------


def learn(tokens: Iterable[str]) -> None:
    """Adds the words and forms that are new. In order, so that two writers wait for each other and never both."""
    fresh = sorted(set(filter(is_kept, tokens)))
    with connection.cursor() as cursor:
        for start in range(0, len(fresh), AT_ONCE):
            chunk = fresh[start : start + AT_ONCE]
            # The usual case is that all are known, and reading is cheaper than writing in vain.
            cursor.execute(f"SELECT word FROM search_word WHERE word IN ({', '.join(['%s'] * len(chunk))})", chunk)  # noqa: S608
            there = {word for (word,) in cursor.fetchall()}
            cursor.executemany(LEARN, [(word, _backwards(word)) for word in chunk if word not in there])


def _backwards(token: str) -> str:
    """For words to be corrected by; a form is nothing that anybody means."""
    return "" if token.startswith("=") else token[::-1]


LEARN = "INSERT INTO search_word (word, backwards, documents) VALUES (%s, %s, 1) ON CONFLICT DO NOTHING"


def is_kept(token: str) -> bool:
    return 0 < len(token) <= LONGEST and (token[0] == "=" or token[0].isalnum())


def store(counted: str) -> None:
    """Takes over how many things have each word (an engine's SELECT of both), and forgets those that none has any more.
    Nothing is missing meanwhile."""
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in (*AFTER, *BEFORE, f"INSERT INTO search_counted (word, things) {counted}", *REPLACE, *AFTER):
            cursor.execute(statement)


def recount() -> None:
    """Counts all words of the documents that are there. Goes through them once, for where no engine can tell.

    Beyond some number of words the counts are kept in the database, so that memory does not grow with the index.
    """
    counts: Counter[str] = Counter()
    with connection.cursor() as cursor:
        for statement in (*AFTER, *BEFORE):
            cursor.execute(statement)
        for tokens in _tokens_of_things():
            counts.update(filter(is_kept, tokens))
            if len(counts) > MOST_COUNTED:
                _set_aside(counts)
        _set_aside(counts)
        with transaction.atomic():
            for statement in (*REPLACE, *AFTER):
                cursor.execute(statement)


def _set_aside(counts: Counter[str]) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.executemany(ADD, sorted(counts.items()))
    counts.clear()


BEFORE = [
    # Only these may go: what is learnt while the things are counted may be in one that was counted before.
    "CREATE TEMPORARY TABLE search_before AS SELECT word FROM search_word",
    "CREATE TEMPORARY TABLE search_counted (word varchar(60) PRIMARY KEY, things integer NOT NULL)",
]
AFTER = ["DROP TABLE IF EXISTS search_counted", "DROP TABLE IF EXISTS search_before"]
ADD = (
    "INSERT INTO search_counted (word, things) VALUES (%s, %s) "
    "ON CONFLICT (word) DO UPDATE SET things = search_counted.things + excluded.things"
)
REPLACE = [
    "INSERT INTO search_word (word, backwards, documents) "
    "SELECT word, CASE WHEN substr(word, 1, 1) = '=' THEN '' ELSE reverse(word) END, things "
    "FROM search_counted WHERE true ORDER BY word "
    "ON CONFLICT (word) DO UPDATE SET documents = excluded.documents WHERE search_word.documents <> excluded.documents",
    "DELETE FROM search_word WHERE word IN (SELECT word FROM search_before EXCEPT SELECT word FROM search_counted)",
]


def _tokens_of_things() -> Iterator[set[str]]:
    """All that is found of each, in all of its languages; some are read at a time, by number."""
    fields = ("thing_id", "language", "title", "names", "keywords", "body")
    last = 0
    while numbers := list(
        IndexedThing.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:READ_AT_ONCE]
    ):
        things: dict[int, set[str]] = defaultdict(set)
        for number, language, title, names, keywords, body in IndexedDocument.objects.filter(
            thing__in=numbers
        ).values_list(*fields):
            above = name_tokens(title, language) + name_tokens(names, language)
            things[number].update(above, document_tokens(keywords, language), document_tokens(body, language))
        yield from things.values()
        last = numbers[-1]
