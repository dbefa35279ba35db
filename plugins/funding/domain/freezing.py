"""Takes down what a call asks, as its pages ask it when it opens. Pages may change afterwards; the questions do not.

The page in the association's first language gives the questions, their order and limits; the others give its words in
their language. What one does not say is asked in the first.
"""

from typing import Any

from ..models import Call, CallPage, QuestionSet

WORDS = ("title", "help_text", "label", "unit", "text")
LIMITS = {
    "text": ("max_length", "is_long"),
    "number": ("min_value", "max_value", "unit"),
    "date": (),
    "file": ("most_files",),
    "choice": ("several",),
}


def freeze(call: Call) -> QuestionSet:
    """Raises ValueError where no page is published: `calls.missing_for_opening` says so in words."""
    pages = pages_of(call)
    if not pages:
        raise ValueError("A call without a page asks nothing.")
    asked = [section_of(child) for child in next(iter(pages.values())).questions]
    texts = {language: in_language(asked, pages.get(language)) for language in call.association.languages}
    return QuestionSet.objects.create(association=call.association, questions=texts)


def pages_of(call: Call) -> dict[str, CallPage]:
    """The call's published pages by language, in the association's order."""
    found = CallPage.objects.filter(translation_key=call.page_key, live=True).select_related("locale")
    container = call.association.site.root_page.path
    by_language = {page.locale.language_code: page for page in found.filter(path__startswith=container)}
    return {language: by_language[language] for language in call.association.languages if language in by_language}


def section_of(child) -> dict[str, Any]:
    value = child.value
    return {
        "key": child.id,
        "title": value["title"],
        "help_text": value["help_text"],
        "questions": [question_of(question) for question in value["questions"]],
    }


def question_of(child) -> dict[str, Any]:
    value, kind = child.value, child.block_type
    question = {"key": child.id, "type": kind, "label": value["label"], "help_text": value["help_text"]}
    question["is_required"] = value["is_required"]
    for name in LIMITS[kind]:
        question[name] = plain(value[name])
    if kind == "choice":
        question["options"] = [option_of(option) for option in value["options"].bound_blocks]
    return question


def option_of(child) -> dict[str, Any]:
    value = child.value
    return {
        "key": child.id,
        "text": value["text"],
        "follow_up": [question_of(question) for question in value["follow_up"]],
    }


def plain(value):
    """What JSON can hold, decimals as text."""
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)


def in_language(asked: list[dict], page: CallPage | None) -> list[dict]:
    """The same questions in the words of `page`."""
    words: dict[str, dict] = {}
    for child in page.questions if page else ():
        collect(section_of(child), words)
    return [translated(section, words) for section in asked]


def collect(node: dict, words: dict[str, dict]) -> None:
    words[node["key"]] = node
    for name in ("questions", "options", "follow_up"):
        for below in node.get(name, ()):
            collect(below, words)


def translated(node: dict, words: dict[str, dict]) -> dict:
    found = words.get(node["key"], {})
    own = {name: found[name] for name in WORDS if name in node and found.get(name)}
    below = {
        name: [translated(each, words) for each in node[name]]
        for name in ("questions", "options", "follow_up")
        if name in node
    }
    return {**node, **own, **below}
