"""The interface speaks every language: no catalogue lacks a message, and none holds one that the source lost."""

import ast
import gettext
import re
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract_python
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils import translation
from django.utils.translation.template import templatize

ROOT = Path(settings.ROOT)
# Missing strings of easy German fall back to German: only other languages have catalogues that must be full.
LANGUAGES = [code for code, _name in settings.LANGUAGES if not code.startswith(settings.LANGUAGE_CODE)]
PLUGINS = sorted(path.parent for path in ROOT.glob("plugins/*/apps.py"))
CORE = [ROOT / "federation", ROOT / "sites", ROOT / "templates"]
# Each folder with catalogues, and the sources that it translates.
SOURCES = {"locale": CORE, **{f"plugins/{plugin.name}/locale": [plugin] for plugin in PLUGINS}}
CATALOGUES = [(folder, language) for folder in SOURCES for language in LANGUAGES]

KEYWORDS = {
    **dict.fromkeys(["_", "gettext", "gettext_lazy", "gettext_noop"]),
    **dict.fromkeys(["ngettext", "ngettext_lazy"], (1, 2)),
    **dict.fromkeys(["pgettext", "pgettext_lazy"], ((1, "c"), 2)),
    **dict.fromkeys(["npgettext", "npgettext_lazy"], ((1, "c"), 2, 3)),
}
STRING = r"""u?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
CALL = re.compile(rf"\b(n?p?gettext|_)\(\s*{STRING}(?:\s*,\s*{STRING})?(?:\s*,\s*{STRING})?")
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|\{\w*\}")


def in_python(path):
    with path.open("rb") as file:
        for _line, function, strings, _comments in extract_python(file, KEYWORDS, (), {"encoding": "utf-8"}):
            strings = strings if isinstance(strings, tuple) else (strings,)
            yield function.removesuffix("_lazy").removesuffix("_noop"), strings


def in_template(path):
    """Django turns a template into calls of gettext for xgettext, which reads them as we do here."""
    for function, *literals in CALL.findall(templatize(path.read_text(encoding="utf-8"))):
        yield function, tuple(ast.literal_eval(literal) for literal in literals if literal)


@cache
def wanted(folder):
    """The messages of the source: (context, id, plural id)."""
    found = set()
    for source in SOURCES[folder]:
        calls = [call for path in source.rglob("*.py") for call in in_python(path)]
        templates = [path for kind in ("*.html", "*.txt") for path in source.rglob(kind)]
        calls += [call for path in templates for call in in_template(path)]
        for function, strings in calls:
            strings = list(strings)
            context = strings.pop(0) if "pgettext" in function else None
            plural = strings[1] if function.startswith("n") else None
            if strings[0]:
                found.add((context, strings[0], plural))
    return found


@cache
def catalogue(folder, language):
    path = ROOT / folder / language / "LC_MESSAGES" / "django.po"
    if not path.exists():
        assert not wanted(folder), f"{folder} has no catalogue for {language}"
        return read_po(BytesIO())
    return read_po(BytesIO(path.read_bytes()), locale=language, abort_invalid=True)


def forms(message):
    """(id, translation) of each form."""
    if not message.pluralizable:
        return [(message.id, message.string)]
    return [(message.id[min(number, 1)], form) for number, form in enumerate(message.string)]


def key(message):
    return (message.context, *message.id) if message.pluralizable else (message.context, message.id, None)


@pytest.mark.parametrize(("folder", "language"), CATALOGUES)
def test_catalogue_holds_what_the_source_says(folder, language):
    held = {key(message) for message in catalogue(folder, language) if message.id}
    assert wanted(folder) - held == set(), "run makemessages and translate these"
    assert held - wanted(folder) == set(), "nobody says this any more"


@pytest.mark.parametrize(("folder", "language"), CATALOGUES)
def test_every_message_is_translated(folder, language):
    messages = [message for message in catalogue(folder, language) if message.id]
    assert [message.id for message in messages if not all(form for _id, form in forms(message))] == []
    assert [message.id for message in messages if message.fuzzy] == []
    assert list(catalogue(folder, language).obsolete) == []


@pytest.mark.parametrize(("folder", "language"), CATALOGUES)
def test_translation_keeps_the_placeholders(folder, language):
    for message in catalogue(folder, language):
        if not message.id:
            continue
        spoken = [set(PLACEHOLDER.findall(form)) for _id, form in forms(message)]
        asked = [set(PLACEHOLDER.findall(source)) for source, _form in forms(message)]
        if message.pluralizable:
            # A form for one number alone may say it in words (“two networks”); no form may invent a placeholder.
            assert all(said <= asked[-1] for said in spoken), message.id
            assert all(spoken[form] >= asked[min(form, 1)] for form in open_forms(folder, language)), message.id
        else:
            assert spoken == asked, message.id


def open_forms(folder, language):
    """The plural forms that stand for more numbers than two."""
    held = catalogue(folder, language)
    choose = gettext.c2py(held.plural_expr)
    chosen = [choose(number) for number in range(200)]
    return [form for form in range(held.num_plurals) if chosen.count(form) > 2]


@pytest.mark.parametrize(("folder", "language"), CATALOGUES)
def test_message_has_as_many_forms_as_its_language(folder, language):
    held = catalogue(folder, language)
    assert {len(message.string) for message in held if message.pluralizable} <= {held.num_plurals}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_message_has_one_translation(language):
    """Django lays all catalogues over one another: a second translation of the same words would never be seen."""
    seen = {}
    for folder in SOURCES:
        for message in catalogue(folder, language):
            if message.id:
                assert seen.setdefault(key(message), message.string) == message.string, message.id


def test_german_stays_as_written():
    """An English word of another package must not be one of ours: its German translation would take the place."""
    with translation.override("de"):
        taken = {
            text: translation.gettext(text)
            for folder in SOURCES
            for context, text, _plural in wanted(folder)
            if context is None and translation.gettext(text) != text
        }
    assert taken == {}


@pytest.mark.parametrize(("folder", "language"), CATALOGUES)
def test_catalogue_names_no_time_and_no_place(folder, language):
    """So that it changes only with its messages."""
    path = ROOT / folder / language / "LC_MESSAGES" / "django.po"
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    assert not re.search(r"^#[:~|]|^\"(POT-Creation-Date|PO-Revision-Date|Last-Translator)", text, re.MULTILINE)
