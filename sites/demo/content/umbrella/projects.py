"""The five projects that the umbrella names. More than their names is hardly documented: the pages say so."""

from collections.abc import Mapping

from sites.demo.content.short_blocks import call
from sites.demo.content.types import Language, PageContent, PageText, Text
from sites.demo.content.umbrella.passages import section
from sites.demo.content.umbrella.projects_known import (
    ANTI_RACISM,
    CULTURE,
    DEMOCRACY,
    KIWIT,
    SAMOFA,
    ProjectText,
)

NOTICE: Text = {
    "de": "Das Projekt gibt es. Was unter „So könnte es vor Ort aussehen“ steht, ist ein Beispiel und erfunden.",
    "en": "The project is real. What you read under “What it could look like locally” is an invented example.",
    "tr": "Proje gerçektir. “Yerelde nasıl olabilir” başlığı altındakiler ise kurgulanmış bir örnektir.",
    "ar": "المشروع حقيقي. أما ما تقرؤونه تحت «كيف يمكن أن يبدو محلياً» فهو مثال متخيَّل.",
    "uk": "Проєкт існує. Те, що написано під заголовком «Як це може бути на місцях», є вигаданим прикладом.",
}
KNOWN: Text = {
    "de": "Was wir sagen können",
    "en": "What we can say",
    "tr": "Söyleyebileceklerimiz",
    "ar": "ما يمكننا قوله",
    "uk": "Що ми можемо сказати",
}
IMAGINED: Text = {
    "de": "So könnte es vor Ort aussehen",
    "en": "What it could look like locally",
    "tr": "Yerelde nasıl olabilir",
    "ar": "كيف يمكن أن يبدو محلياً",
    "uk": "Як це може бути на місцях",
}
JOIN: Mapping[Language, tuple[str, str, str]] = {
    "de": ("Mitmachen", "Fragen Sie uns, welcher Verbund sich beteiligt und wie Sie einsteigen.", "Nachfragen"),
    "en": ("Take part", "Ask us which network takes part and how you can join.", "Ask us"),
    "tr": ("Katılın", "Hangi ağın katıldığını ve nasıl başlayabileceğinizi bize sorun.", "Sorun"),
    "ar": ("شاركوا", "اسألونا أي شبكة تشارك وكيف يمكنكم الانضمام.", "اسألونا"),
    "uk": ("Долучайтеся", "Запитайте нас, яка мережа бере участь і як вам приєднатися.", "Запитати"),
}


def project_page(slug: str, texts: Mapping[Language, ProjectText]) -> PageContent:
    return PageContent(
        kind="project",
        slug=slug,
        is_example=True,
        data={"started": None, "ended": None},
        texts={
            language: PageText(
                title=text.title,
                introduction=text.introduction,
                body=(
                    *section(KNOWN[language], text.known),
                    ("notice", NOTICE[language]),
                    *section(IMAGINED[language], text.imagined),
                    call(*JOIN[language], address="kontakt/"),
                ),
                fields={"motto": "", "audience": "", "interpreting": ""},
            )
            for language, text in texts.items()
        },
    )


PROJECTS = (
    project_page("samo-fa", SAMOFA),
    project_page("demokratie-leben", DEMOCRACY),
    project_page("kiwit", KIWIT),
    project_page("kultur-macht-stark", CULTURE),
    project_page("anti-rassismus", ANTI_RACISM),
)
