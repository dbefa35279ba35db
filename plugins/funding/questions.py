"""What an application is asked, as it was frozen when the call opened, and what is answered so far.

A section: {"key", "title", "help_text", "questions"}. A question: {"key", "type", "label", "help_text", "is_required"}
and, by type, text: "max_length", "is_long"; number: "min_value", "max_value" (decimals as text or None), "unit"; file:
"most_files"; choice: "several", "options": [{"key", "text", "follow_up": [question, …]}].

An answer is text for text, decimal text for number, an ISO date for date, an option's key or a list of them for choice.
What was written and could not be read as that is kept as {"raw": "…"}: nothing that somebody typed is lost.
Files are `Upload`s whose `question` is the key.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from babel.numbers import format_decimal
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from .models import Application, QuestionSet, Upload
from .money import amount_to_type, format_amount, locale_of
from .rules import Problem

RAW = "raw"
PROJECT = "project"


@dataclass(frozen=True)
class Answered:
    """A question that was asked of this applicant, with the answer as people read it."""

    key: str
    label: str
    text: str = ""
    uploads: list[Upload] = field(default_factory=list)


def sections(question_set: QuestionSet, language: str) -> list[dict]:
    """In the language; where the call does not speak it, in the call's first."""
    texts = question_set.questions
    return texts.get(language) or next(iter(texts.values()), [])


def project_section(application: Application) -> dict:
    """The first section, which every form has. Its answers are the application's own fields."""
    questions = [
        {"key": "title", "type": "text", "label": _("Titel des Vorhabens"), "max_length": 160, "is_field": True},
        {"key": "starts_on", "type": "date", "label": _("Beginn")},
        {"key": "ends_on", "type": "date", "label": _("Ende")},
    ]
    if application.call.ruleset.is_de_minimis:
        help_text = _("In Euro, alle Stellen zusammen. Keine bekommen? Schreiben Sie 0.")
        label = _("De-minimis-Beihilfen der letzten drei Jahre")
        questions.append({"key": "de_minimis_received", "type": "amount", "label": label, "help_text": help_text})
    complete = [{"help_text": "", "is_required": True, **question} for question in questions]
    return {"key": PROJECT, "title": _("Das Vorhaben"), "help_text": "", "questions": complete}


def all_sections(application: Application, language: str) -> list[dict]:
    return [project_section(application), *sections(application.question_set, language)]


def every_question(section: dict) -> Iterator[dict]:
    """Its questions, each followed by what its options lead to."""
    for question in section["questions"]:
        yield question
        for option in question.get("options", []):
            yield from option["follow_up"]


def asked(section: dict, answers: dict[str, Any]) -> Iterator[dict]:
    """Those alone that these answers lead to."""
    for question in section["questions"]:
        yield question
        for option in question.get("options", []):
            if option["key"] in chosen(answers.get(question["key"])):
                yield from option["follow_up"]


def chosen(value: Any) -> list[str]:
    """The options of a choice's answer."""
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, str) and value else []


def answers_of(application: Application) -> dict[str, Any]:
    """All answers, those of the project among them."""
    own = {
        "title": application.title,
        "starts_on": application.starts_on and application.starts_on.isoformat(),
        "ends_on": application.ends_on and application.ends_on.isoformat(),
        "de_minimis_received": None
        if application.de_minimis_received is None
        else str(application.de_minimis_received),
    }
    return {**{key: value for key, value in own.items() if value}, **application.answers}


def uploads_of(application: Application) -> dict[str, list[Upload]]:
    """By question. One query."""
    found: dict[str, list[Upload]] = {}
    for upload in application.uploads.exclude(question=""):
        found.setdefault(upload.question, []).append(upload)
    return found


def anchor_of(question: dict) -> str:
    return f"q-{question['key']}"


def unanswered(application: Application, language: str) -> list[Problem]:
    """What is missing or cannot be read, in the order of the form. One query."""
    by_section = problems_by_section(application, language)
    return [problem for problems in by_section.values() for problem in problems]


def problems_by_section(application: Application, language: str) -> dict[str, list[Problem]]:
    answers, uploads = answers_of(application), uploads_of(application)
    return {section["key"]: problems_of(section, answers, uploads) for section in all_sections(application, language)}


def problems_of(section: dict, answers: dict[str, Any], uploads: dict[str, list[Upload]]) -> list[Problem]:
    labels = {question["key"]: question["label"] for question in every_question(section)}
    found = errors_of(section, answers, uploads).items()
    return [Problem(named(labels[key], message), anchor_of({"key": key})) for key, message in found]


def named(label: str, message: str) -> str:
    """What is wrong with which question, on one line."""
    return f"{label} {message}" if label.endswith(("?", "؟", ".", ":", "!")) else f"{label}: {message}"


def errors_of(section: dict, answers: dict[str, Any], uploads: dict[str, list[Upload]]) -> dict[str, str]:
    """What is wrong with the answers of what is asked, by question, in their order."""
    found = {
        question["key"]: problem_with(question, answers.get(question["key"]), uploads.get(question["key"], ()))
        for question in asked(section, answers)
    }
    if section["key"] == PROJECT and ends_before_it_begins(answers):
        found["ends_on"] = _("Das Ende liegt vor dem Beginn.")
    return {key: message for key, message in found.items() if message}


def ends_before_it_begins(answers: dict[str, Any]) -> bool:
    begin, end = answers.get("starts_on"), answers.get("ends_on")
    return isinstance(begin, str) and isinstance(end, str) and end < begin


def problem_with(question: dict, value: Any, files: Iterable[Upload] = ()) -> str:
    """What is wrong with an answer and what to do, in a sentence; empty: nothing."""
    if isinstance(value, dict):
        return unreadable(question, value)
    is_empty = not list(files) if question["type"] == "file" else value in (None, "", [])
    if is_empty:
        return words_for_missing(question) if question["is_required"] else ""
    return LIMITS[question["type"]](question, value) if question["type"] in LIMITS else ""


def words_for_missing(question: dict) -> str:
    return {
        "choice": _("Wählen Sie eine Antwort."),
        "date": _("Nennen Sie ein Datum."),
        "file": _("Fügen Sie eine Datei hinzu."),
        "number": _("Schreiben Sie eine Zahl."),
        "amount": _("Schreiben Sie einen Betrag. Ist es keiner, schreiben Sie 0."),
    }.get(question["type"], _("Schreiben Sie hier etwas."))


def unreadable(question: dict, value: dict) -> str:
    match question["type"]:
        case "text":
            return too_long(question, value[RAW])
        case "number":
            return _("Schreiben Sie eine Zahl, zum Beispiel 12.")
        case "amount":
            return _("Schreiben Sie einen Betrag, zum Beispiel %(example)s.") % {
                "example": amount_to_type(Decimal("1234.50"))
            }
    return _("Schreiben Sie das Datum so: 31.12.2027.")


def too_long(question: dict, value: str) -> str:
    extra = len(value) - question["max_length"]
    if extra <= 0:
        return ""
    words = ngettext("Kürzen Sie bitte um %(count)s Zeichen.", "Kürzen Sie bitte um %(count)s Zeichen.", extra)
    return words % {"count": extra}


def out_of_range(question: dict, value: str) -> str:
    number = Decimal(value)
    least, most = question.get("min_value"), question.get("max_value")
    if least is not None and number < Decimal(least):
        return _("Mindestens %(number)s.") % {"number": number_in_words(least)}
    if most is not None and number > Decimal(most):
        return _("Höchstens %(number)s.") % {"number": number_in_words(most)}
    return ""


LIMITS = {"text": too_long, "number": out_of_range}


def number_in_words(value: str, language: str | None = None) -> str:
    return format_decimal(Decimal(value), "#,##0.###############", locale=locale_of(language))


def answered(application: Application, language: str) -> list[tuple[str, list[Answered]]]:
    """All that was asked, by the titles of sections, with the answers as people read them. One query."""
    answers, uploads = answers_of(application), uploads_of(application)
    with override(language):
        return [
            (section["title"], [answer_to(question, answers, uploads) for question in asked(section, answers)])
            for section in all_sections(application, language)
        ]


def answer_to(question: dict, answers: dict[str, Any], uploads: dict[str, list[Upload]]) -> Answered:
    value = answers.get(question["key"])
    files = uploads.get(question["key"], []) if question["type"] == "file" else []
    return Answered(question["key"], question["label"], text_of(question, value), files)


def text_of(question: dict, value: Any) -> str:
    """An answer as people read it, in the active language."""
    if value in (None, "", []):
        return ""
    if isinstance(value, dict):
        return str(value.get(RAW, ""))
    match question["type"]:
        case "number":
            return " ".join(filter(None, [number_in_words(value), question.get("unit", "")]))
        case "amount":
            return format_amount(Decimal(value))
        case "date":
            return date_format(date.fromisoformat(value), "DATE_FORMAT")
        case "choice":
            texts = {option["key"]: option["text"] for option in question["options"]}
            return "; ".join(texts[key] for key in chosen(value) if key in texts)
    return str(value)
