"""Stems of words in Arabic letters: Arabic and Persian.

Arabic by light stemming, as Larkey, Ballesteros and Connell describe it ("Light Stemming for Arabic Information
Retrieval", 2007: "light10"): the article with what is written onto it, and the commonest endings, but no roots.
"""

PREFIXES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
AND = "و"
# Longest first. As `fold` leaves them: ة is ه, ى is ي.
SUFFIXES = ("هايي", "هاي", "تان", "تين", "ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
CLITICS = "بلكف"  # with, for, like, then: written onto the next word, but many words begin so too
SWALLOWED = "لل"
SHORTEST_WITH_CLITIC = 5
LEAST = 2  # letters that are left


def stem(word: str) -> str:
    """Without conjunction, article and endings: both "للاستشارات" and "استشارة" give "استشار"."""
    return _without_endings(_without_article(word))


def other_stem(word: str) -> str | None:
    """Read in the other way that it may be read, if there is one.

    As if its first letter were a word of its own ("بدورة": in a course), or as if the article had swallowed a letter
    ("للاجئين": for refugees, who begin with ل themselves).
    """
    has_clitic = word[0] in CLITICS and len(word) >= SHORTEST_WITH_CLITIC and _without_article(word) == word
    if not (has_clitic or word.startswith(SWALLOWED)):
        return None
    inner = _without_endings(word[1:])
    return inner if len(inner) > LEAST else None


def _without_article(word: str) -> str:
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= LEAST:
            return word[len(prefix) :]
    if word.startswith(AND) and len(word) > 4:
        return _without_article(word[1:])
    return word


def _without_endings(word: str) -> str:
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) > LEAST:
            word = word[: -len(suffix)]
    return word
