"""Stems of Turkish words that are typed with or without their marks (both come folded: ş is s, ı is i, ğ is g).

Endings are taken off one after another, as they are put on: case, possession, number. Snowball's Turkish stemmer
needs the marks and leaves "danismanligi" as it is; cutting all words after five letters, as is often done, keeps
"kurslar" apart from "kurs". Both were tried on the word list of the tests.
"""

LEAST = 3  # letters that are left
PLURAL = ("lar", "ler")
# Longest first, in the order in which they are taken off.
CASES = ("ndan", "nden", "dan", "den", "tan", "ten", "nda", "nde", "da", "de", "ta", "te")
GENITIVES = ("nin", "nun", "in", "un")
DATIVES = ("ya", "ye", "na", "ne", "a", "e")
ACCUSATIVES = ("yi", "yu", "ni", "nu", "si", "su", "i", "u")
DERIVED = ("lik", "luk", "ligi", "lugu", "lig", "lug", "siz", "suz", "ci", "cu", "li", "lu")
HARD = str.maketrans("gbd", "kpt")
VOWELS = frozenset("aeiou")


def stem(word: str) -> str:
    for endings in (CASES, GENITIVES, DATIVES, ACCUSATIVES, PLURAL, DERIVED):
        word = _without(word, endings)
    return word[:-1] + word[-1].translate(HARD)


def _without(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) >= LEAST and not VOWELS.isdisjoint(rest):
            return rest
    return word
