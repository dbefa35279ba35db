"""How the demo's plain texts become practices."""

import re
from html import unescape

from django.utils.html import strip_tags

from federation.content.demo import common
from federation.content.domain import lay_page

from .domain import lay_practice_index
from .models import BestPracticePage, CooperationForm

RICH_TEXTS = ("situation", "roles", "conclusion")
LINES = ("partners", "cooperation", "funding", "claim")


def build_practice(home, text, content) -> BestPracticePage:
    """`text.fields` may hold `concept` as steps, (title, text) each, or as rich text: then each paragraph is a step."""
    practice = BestPracticePage(
        **common(text, content),
        place=content.data["place"],
        since=content.data.get("since"),
        cooperation_form=content.data.get("cooperation_form", CooperationForm.OTHER),
        concept=[("step", step) for step in steps(text.fields.get("concept", ""))],
        gains=[("gain", gain) for gain in text.fields.get("gains", ())],
        **{name: text.fields.get(name, "") for name in RICH_TEXTS},
        **{name: plain(text.fields.get(name, "")) for name in LINES},
    )
    return lay_page(lay_practice_index(home), practice)


def steps(concept) -> list[dict]:
    if not isinstance(concept, str):
        return [{"title": title, "text": text} for title, text in concept]
    paragraphs = re.findall(r"<(p|li)\b[^>]*>(.*?)</\1>", concept, re.DOTALL) or [("", concept)]
    return [{"title": "", "text": plain(text)} for _tag, text in paragraphs if plain(text)]


def plain(text: str) -> str:
    return unescape(strip_tags(text)).strip()
