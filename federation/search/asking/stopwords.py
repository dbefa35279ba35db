"""Words that people wrap a question in and that say nothing about its answer, folded, by language.

Short on purpose: a word that is missing here only has to be found, one too many would never be looked for.
"""

from ..text import words

TEXTS = {
    "de": """
        aber als am an auch auf aus bei beim bekomme bekommen bin bitte da dann das dem den der des die dies doch durch
        ein eine einem einen einer eines er es etwas finde finden für gibt gibts gern habe haben hallo hat hätte ich ihr
        im in ins ist ja jemand kann kannst können könnt man mehr mein meine meinem meinen meiner mich mir mit möchte
        muss nach nicht noch nur ob oder sein seine sich sie sind so suche suchen über um und uns unser unsere
        unter vom von vor wann was weil welche welcher welches wem wen wenn wer wie wir wird wo wohin zu zum zur brauche
        brauchen braucht hilft helfen
    """,
    "en": """
        a about am an and any are at be by can could do does for from get have how i in is it looking me my near need of
        on or our please someone that the there to want we what when where which who will with would you your
    """,
    "tr": """
        acaba ama arıyorum bana ben bir bu bulabilirim çok da daha de den dan ta te ten tan edebilirim gibi hangi için
        ile istiyorum kim mı mi mu mü nasıl ne nerede neler nereden o olan ve var veya ya yardımcı lazım gerekiyor
        almak bulmak katılmak katılabilirim istiyoruz öğrenebilirim yapabilirim eder ederim
    """,
    "ar": """
        في من على عن الى إلى مع هل ما ماذا ماهو اين أين كيف متى هو هي هذا هذه ذلك التي الذي أن ان أو او و يا انا أنا
        أريد اريد أحتاج احتاج أبحث ابحث يمكن يمكنني لي لدي عند هناك كل لل ب ل بعض حول
    """,
    "uk": """
        а або але б би бути в ви від вона вони все де для до є за з із й і із його її коли ми мені мене мій може можна
        можу мою на не потрібна потрібен потрібно про с та так те ти той тут у хочу це чи що шукаю щоб як яка який які
        знайти отримати
    """,
    "ru": """
        где для до есть за и из или ищу как какие когда кто ли мне могу можно мы на найти не нет нужен нужна нужно о от
        по при с со у хочу что чтобы это я
    """,
    "fa": """
        از با برای به در را که و این آن یک من می کجا چه چگونه است هست
    """,
}
BY_LANGUAGE = {language: frozenset(words(text)) for language, text in TEXTS.items()}
STOPWORDS = frozenset().union(*BY_LANGUAGE.values())


def says_nothing(word: str, language: str, *, is_term: bool) -> bool:
    """Whether a folded word of a reader's question is left out. What wraps questions in another language only is kept
    where the synonyms know it: "iş" is work to who reads Turkish, though "is" is nothing in English."""
    return word in BY_LANGUAGE.get(language, ()) or (word in STOPWORDS and not is_term)
