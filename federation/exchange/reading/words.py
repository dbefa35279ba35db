"""Languages and topics by the names that people write."""

from collections.abc import Iterable
from functools import lru_cache

from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers

from federation.registry.languages import is_language, own_name
from federation.registry.models import Topic

READERS = ("uk", "ar", "tr", "en", "de")  # the last one wins where a word means different languages
# Names that CLDR does not have, or has for something else.
FURTHER_NAMES = {
    "farsi": "fa",
    "dari": "fa-AF",
    "kurmandschi": "kmr",
    "kurmanci": "kmr",
    "kurmancî": "kmr",
    "sorani": "ckb",
    "serbokroatisch": "sh",
    "moldauisch": "ro",
    "mandarin": "zh",
    "romanes": "rom",
    "tigrinya": "ti",
    "tigrigna": "ti",
    "aramäisch": "syr",
    "deutsche gebärdensprache": "gsg",
    "dgs": "gsg",
    "flämisch": "nl",
    "pashto": "ps",
    "paschto": "ps",
    "amharic": "am",
    "filipino": "fil",
    "kantonesisch": "yue",
}


def folded(word: str) -> str:
    return " ".join(word.casefold().split())


@lru_cache(maxsize=1)
def languages_by_name() -> dict[str, str]:
    """{name or code: BCP 47 code}, from CLDR in the languages of the interface."""
    codes = {code.replace("_", "-"): code for code in sorted(Locale("de").languages, key=lambda code: "_" not in code)}
    names = {folded(code): valid for code, valid in short_codes().items()}
    for reader in READERS:
        known = Locale(reader).languages
        names |= {folded(known[cldr]): code for code, cldr in codes.items() if cldr in known}
    return names | {folded(code): code for code in codes} | FURTHER_NAMES


@lru_cache(maxsize=1)
def languages_by_own_name() -> dict[str, str]:
    """Apart from the others, as each name is in a file of its own, and hardly anybody writes it."""
    return {folded(own_name(code)): code for code in locale_identifiers() if "_" not in code}


def short_codes() -> dict[str, str]:
    """ISO 639-2 and older codes, such as “ara”, which HSDS data has."""
    aliases = get_global("language_aliases")
    return {code: valid.replace("_", "-") for code, valid in aliases.items() if code.isalpha()}


def language_of(word: str) -> str | None:
    """The BCP 47 code of a language that is named by its code or in German, English, Turkish, Arabic, Ukrainian
    or itself; None for an unknown word."""
    names = languages_by_name()
    name = folded(word).replace("_", "-")
    if found := names.get(name) or names.get(name.partition(" (")[0]):
        return found
    if is_language(word.strip()):
        return word.strip()
    return languages_by_own_name().get(name)


class Topics:
    """The federation's topics by slug, by name in any language, and by number. `load` takes one query."""

    def __init__(self, topics: Iterable[Topic]):
        self.slugs: dict[str, str] = {}
        topics = list(topics)
        for topic in topics:
            translated = topic.translations.get("name", {}).values()
            for word in (str(topic.uuid), *translated, topic.name):
                self.slugs[folded(word)] = topic.slug
        self.slugs |= {topic.slug: topic.slug for topic in topics}

    @classmethod
    def load(cls) -> "Topics":
        return cls(Topic.objects.all())

    def slug_of(self, word: str) -> str | None:
        return self.slugs.get(folded(word))
