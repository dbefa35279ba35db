"""HSDS attributes: topics and features by their term; what our own exports say beyond HSDS by their `link_type`."""

from typing import Any

from django.utils.translation import gettext_noop as _

from ..hsds import attributes as facts
from ..hsds import vocabulary
from .words import Topics, language_of

NO = ("no", "nein", "false", "0")
ALTERNATE_NAMES = "alternate_names"


def take_attributes(document: dict[str, Any], attributes: list[dict], entity: str, reader) -> None:
    """Fills the document of an organisation, a service or a location; tells the reader's row what is unknown."""
    taken: dict[str, list] = {}
    unknown = []
    for one in attributes:
        term = one.get("taxonomy_term")
        if not isinstance(term, dict):
            take_fact(document, taken, one)
        elif feature := feature_of(term, entity):
            # One that has no value says yes.
            yes = str(one.get("value")).casefold() not in NO
            document[feature.field] = yes if feature.value is True else feature.value
        elif slug := slug_of(term, reader.topics):
            taken.setdefault("topics", []).append(slug)
        elif term.get("name") or term.get("code"):
            unknown.append(str(term.get("name") or term.get("code")))
    if names := taken.pop(ALTERNATE_NAMES, []):
        document[ALTERNATE_NAMES] = names  # all of them, where HSDS has one
    for name, values in taken.items():
        document[name] = list(dict.fromkeys([*document.get(name, []), *values]))
    if unknown:
        text = _("Unbekanntes Thema, nicht übernommen: %(words)s.")
        reader.row.notice(text, f"{reader.path}topics", words=", ".join(unknown))


def feature_of(term: dict, entity: str) -> vocabulary.Feature | None:
    feature = vocabulary.BY_ID.get(str(term.get("id"))) or vocabulary.BY_CODE.get(str(term.get("code")))
    return feature if feature and feature.entity == entity else None


def slug_of(term: dict, topics: Topics) -> str | None:
    words = (str(term[key]) for key in ("id", "code", "name") if term.get(key))
    return next(filter(None, map(topics.slug_of, words)), None)


def take_fact(document: dict[str, Any], taken: dict[str, list], one: dict) -> None:
    link_type, value = str(one.get("link_type") or ""), one.get("value")
    if not isinstance(value, str) or not value:
        return
    kind, _colon, rest = link_type.partition(":")
    if kind == facts.LANGUAGE and (code := language_of(value)):
        taken.setdefault("languages", []).append(code)
    elif kind == facts.TAG:
        taken.setdefault("tags", []).append(value)
    elif kind == facts.ALTERNATE_NAME:
        name = (
            {"name": value} | ({"id": str(one["id"])} if one.get("id") else {}) | ({"language": rest} if rest else {})
        )
        taken.setdefault(ALTERNATE_NAMES, []).append(name)
    elif kind == facts.TEXT_LANGUAGE and language_of(value):
        document["text_language"] = value
    elif kind == facts.TRANSLATION and rest:
        field, _colon, code = rest.partition(":")
        document.setdefault("translations", {}).setdefault(field, {})[code] = value
    elif kind == facts.EXAMPLE:
        document["is_example"] = value == "true"


def facts_of_schedule(attributes: list[dict]) -> dict[str, Any]:
    """The rule and the exceptions that HSDS has no fields for, as our own exports say them."""
    said = {str(one.get("link_type")): one.get("value") for one in attributes if isinstance(one.get("value"), str)}
    schedule: dict[str, Any] = {name: said[name] for name in ("rrule", "timezone") if said.get(name)}
    for name in ("except_public_holidays", "except_school_holidays"):
        if name in said:
            schedule[name] = said[name] == "true"
    for name in ("except_dates", "extra_dates"):
        if said.get(name):
            schedule[name] = said[name].split(",")
    return schedule
