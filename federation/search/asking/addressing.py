"""Whether a question is put to somebody: “habt ihr”, “your office”, “у вас”; or asks for what everybody has, such as a
telephone number. That is whose site one is on."""

import re
from typing import Final

from ..text import words
from .synonyms import phrase_of

# “you” and “your” of several people, folded as questions are.
YOU: Final = frozenset(
    words(
        """
        ihr euch euer eure eurem euren eurer eures
        you your yours
        siz sizde sizden sizi sizin size sizinle
        أنتم انتم أنتو انتو عندكم لديكم معكم منكم لكم بكم فيكم عنكم إليكم تبعكم حضرتكم مكتبكم عنوانكم جمعيتكم
        ви вас вам вами ваш ваша ваше ваші вашу вашої вашого вашому вашій ваших вашим
        вы ваши вашей вашем вашего
        """
    )
)
# The German one is “she” and “they” too, and differs by its capital, which says nothing at the beginning.
FORMAL: Final = re.compile(r"(?<=\w\s)(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b")
# Turkish says it at the end of a word: “yapıyor musunuz”, “adresiniz”.
ENDING: Final = re.compile(r"\w{2}[iu]n[iu]z$")

# Terms of the synonyms.
ABOUT_US: Final = frozenset(
    phrase_of(term)
    for term in (
        "Kontakt",
        "Telefonnummer",
        "Öffnungszeiten",
        "Büro geöffnet",
        "Anfahrt",
        "wer seid ihr",
        "Wie wir entscheiden",
        "Mitglied werden",
        "Spende",
        "Newsletter",
        "Impressum",
        "Datenschutz",
    )
)


def is_addressed(text: str) -> bool:
    return bool(FORMAL.search(text)) or any(word in YOU or ENDING.search(word) for word in words(text))
