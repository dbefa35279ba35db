"""Stems of words in Cyrillic letters: Ukrainian and Russian, by one rule for both, as Snowball has none for Ukrainian.

What differs between the two languages in writing alone goes: біженці and беженцы have one stem. So it is no word.
"""

import re

from .folding import fold

# Of nouns and adjectives, then of verbs and abstract nouns.
ENDINGS = """
а е и і о у ы ю я ь ам ям ах ях ями ами ем ом ою ею єю ов ев ів єв ей еи ии іи ои ия ія ие іє ію ию ією иям іям иях
іях иями іями иеи ьо ьої ові еві єві ого ему ому його ими іми им ім их іх ая яя ое ее ую юю ые ыи ым ых ыми ої ся ать
ять ить еть ати яти ити іти ують уют ает ают аєть ає ають ання ення яння іння енню анню ений ении ание ения ании ение
ению анию ості істю ость ости остью ністю ність ності ность ности ностью ути іі ії єї
"""
LONGEST_FIRST = sorted(set(fold(ENDINGS).split()), key=len, reverse=True)
REFLEXIVE = re.compile(r"(?<=т[иь])с[ья]$")  # записатися, записатись, записаться
ADJECTIVE = re.compile(r"(?<=\w{4})(іи|ии|ион|іон)н$")  # інтеграційний, интеграционный: as інтеграція
FLEETING = re.compile(r"(?<=\w{2}[бвгґджзклмнпрстфхцчшщ])[ое](?=к$)")  # жінок has the stem of жінка
AGENT = re.compile(r"(?<=\w{2})ець?$")  # біженець is біженц-
DATIVE = re.compile(r"(?<!міс)ц$")  # жінці is said of жінка, and біженка and біженець are one
IRREGULAR = {"допомозі": "допомога"}
LEAST = 3  # letters that are left
ONE_VOWEL = str.maketrans("іыеєэё", "ии" + "ииии")
SOFT = str.maketrans("", "", "ь'ъ’")


def stem(word: str) -> str:
    word = REFLEXIVE.sub("", AGENT.sub("ц", IRREGULAR.get(word, word)))
    for ending in LONGEST_FIRST:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST:
            word = word[: -len(ending)]
            break
    word = FLEETING.sub("", DATIVE.sub("к", ADJECTIVE.sub("", word)))
    return word.translate(ONE_VOWEL).translate(SOFT)
