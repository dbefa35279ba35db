"""Texts of eighty words, made up: a German-like vocabulary with compounds, in which few words are common (Zipf)."""

import random
from bisect import bisect
from collections.abc import Iterator
from itertools import accumulate, product

from .models import Text

WORDS = 80
STEMS = 400  # of which compounds are made
VOCABULARY = 60_000
COMMON, MIDDLE, ANOTHER, RARE = "beratung", "begleitung", "anerkennung", "quastelbrink"  # the last is made up
SHARES = {COMMON: 2, MIDDLE: 20, ANOTHER: 50}  # one text in so many has it
RARE_TEXTS = 10
MISTYPED = "anerkenung"
KINDS = ("service", "organisation", "page", "event", "project")
ASSOCIATIONS = tuple(f"ort{number}" for number in range(15))
TOPICS = tuple(f"topic{number}" for number in range(30))
STATES = tuple(f"state{number}" for number in range(16))
LANGUAGES = ("de", "de", "de", "de", "en", "tr", "ar", "uk")
CENTRE = (52.5, 13.4)
BEGINNINGS = ("b", "br", "d", "f", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "sch", "st", "t", "tr", "w", "z")
MIDDLES = ("a", "e", "i", "o", "u", "au", "ei", "ie", "ö", "ü")
ENDS = ("b", "ch", "cht", "ft", "g", "hn", "ld", "mm", "n", "nd", "rg", "rt", "st", "tz", "lung", "ner", "ter", "keit")


def vocabulary() -> tuple[list[str], list[float]]:
    """The words and their sums of frequencies, the commonest first."""
    chance = random.Random(1)
    stems = ["".join(parts) for parts in product(BEGINNINGS, MIDDLES, ENDS)]
    chance.shuffle(stems)
    words = dict.fromkeys(stems)
    while len(words) < VOCABULARY:
        first, second = chance.choice(stems[:STEMS]), chance.choice(stems[:STEMS])
        words[first + chance.choice(("", "s", "en")) + second + chance.choice(("", "e", "en", "in"))] = None
    listed = list(words)[:VOCABULARY]
    return listed, list(accumulate(1 / (rank + 10) for rank in range(len(listed))))


def texts(number: int) -> Iterator[Text]:
    chance = random.Random(2)
    words, sums = vocabulary()

    def some(many: int) -> list[str]:
        return [words[bisect(sums, chance.random() * sums[-1])] for _word in range(many)]

    every = max(number // RARE_TEXTS, 1)
    for position in range(number):
        body = some(WORDS)
        for word, share in SHARES.items():
            if chance.randrange(share) == 0:
                body[chance.randrange(WORDS)] = word
        if position % every == 0:
            body[chance.randrange(WORDS)] = RARE
        title = some(4)
        if chance.randrange(100) == 0:
            title[chance.randrange(4)] = chance.choice((COMMON, MIDDLE, ANOTHER))
        yield Text(
            pk=position + 1,
            title=" ".join(title).title(),
            body=" ".join(body),
            kind=chance.choice(KINDS),
            association=chance.choice(ASSOCIATIONS),
            topic=chance.choice(TOPICS),
            state=chance.choice(STATES),
            language=chance.choice(LANGUAGES),
            latitude=CENTRE[0] + chance.uniform(-3, 3),
            longitude=CENTRE[1] + chance.uniform(-4, 4),
        )
