"""Stems of Turkish words that are typed with or without their marks (both come folded: ş is s, ı is i, ğ is g).

Endings are taken off one after another, as they are put on: case, possession, number. Snowball's Turkish stemmer
needs the marks and leaves "danismanligi" as it is; cutting all words after five letters, as is often done, keeps
"kurslar" apart from "kurs". Both were tried on the word list of the tests.
"""

import re

VOWELS = "aeiou"
AFTER_VOWEL, AFTER_CONSONANT = f"(?<=[{VOWELS}])", f"(?<=[^{VOWELS}])"
# In the order in which they are taken off, each with the letters that are left at least, and with its last letters:
# most words have others, which is seen sooner.
ENDINGS = [
    (last_letters, re.compile(rf"(?<=\w{{{least}}})(?:{endings})$"))
    for least, last_letters, endings in [
        (4, "ae", f"{AFTER_VOWEL}yl[ae]|(?<=[^{VOWELS}l])l[ae]"),  # with
        (3, "aenir", "n?[dt][ae]n?|[dt][ae]ki(?:ler)?"),  # in, from
        (4, "n", f"{AFTER_VOWEL}n[iu]n|{AFTER_CONSONANT}[iu]n"),  # of
        (3, "ae", f"{AFTER_VOWEL}[yn][ae]|{AFTER_CONSONANT}[ae]"),  # to
        (3, "z", f"{AFTER_VOWEL}(?:m[iu]z|n[iu]z)|{AFTER_CONSONANT}(?:[iu]m[iu]z|[iu]n[iu]z)"),  # our, your
        (3, "iu", f"{AFTER_VOWEL}[yns][iu]|{AFTER_CONSONANT}[iu]"),  # its; the object
        (2, "r", "l[ae]r"),  # several
        (4, "kgziu", "l[iu]k|l[iu]g|s[iu]z|c[iu]|l[iu]|m[ae]k"),  # -ness, without, -er, with, to
    ]
]
CASES = [*ENDINGS[:4], ("iu", re.compile("(?<=m)[iu]$"))]  # before which it is said whose
MINE = re.compile(rf"(?<=\w{{3}}[{VOWELS}])m$|(?<=\w{{3}})[iu]m$")
LAST_VOWEL = re.compile(rf"(?<=\w{{3}})[{VOWELS}]$")
HARD = str.maketrans("gbd", "kpt")


def stem(word: str) -> str:
    before = ""
    while word != before:
        before = word
        for last_letters, ending in ENDINGS:
            if word[-1] in last_letters:
                word = ending.sub("", word)
    word = LAST_VOWEL.sub("", word)
    return word[:-1] + word[-1].translate(HARD)


def stem_of_mine(word: str) -> str:
    """The stem of what belongs to me ("çocuğum", "annemle"), or "": many words end so by themselves ("eğitim"), which
    is why only questions are read in this way."""
    for last_letters, case in CASES:
        if word[-1] in last_letters:
            word = case.sub("", word)
    return stem(MINE.sub("", word)) if MINE.search(word) else ""
