"""Short forms of blocks, so that the local associations' texts read as texts."""

from collections.abc import Mapping

from sites.demo.content.types import Block, Language

_EXAMPLE: Mapping[Language, str] = {"de": "Beispiel", "en": "Example", "tr": "Örnek", "ar": "مثال", "uk": "Приклад"}


def topics(*rows: tuple[str, str, str, str]) -> Block:
    """Each row: icon, title, text, search word."""
    return "topics", [{"icon": icon, "title": title, "text": text, "query": query} for icon, title, text, query in rows]


def cards(*rows: tuple[str, str]) -> Block:
    return "cards", [{"title": title, "text": text} for title, text in rows]


def facts(*rows: tuple[str, str]) -> Block:
    return "facts", [{"label": label, "value": value} for label, value in rows]


def heading(text: str) -> Block:
    return "heading", text


def paragraph(*sentences: str) -> Block:
    """One paragraph for each argument."""
    return "paragraph", "".join(f"<p>{sentence}</p>" for sentence in sentences)


def points(*items: str) -> Block:
    return "paragraph", "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def call(title: str, text: str, button: str, address: str) -> Block:
    return "call_to_action", {"title": title, "text": text, "button": button, "address": address}


def example(language: Language, text: str) -> Block:
    """The notice that marks what is invented."""
    return "notice", f"{_EXAMPLE[language]}: {text}"
