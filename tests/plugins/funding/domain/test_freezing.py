"""What a call asks is taken down when it opens."""

import pytest
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource
from wagtail_localize.operations import translate_object

from plugins.funding.domain.freezing import freeze, pages_of
from plugins.funding.models import CallPage
from tests.plugins.funding.asking import GOAL, SECTION, WHY, WRITTEN, YES, lay_call_page


def keys(sections) -> list[str]:
    found = []
    for section in sections:
        found.append(section["key"])
        for question in section["questions"]:
            found.append(question["key"])
            for option in question.get("options", []):
                found += [option["key"], *(below["key"] for below in option["follow_up"])]
    return found


def test_frozen_questions_say_all_that_the_page_asks(call):
    lay_call_page(call)

    [goal, number, start, choice] = freeze(call).questions["de"][0]["questions"]

    assert goal == {
        "key": GOAL,
        "type": "text",
        "label": "Was möchten Sie erreichen?",
        "help_text": "",
        "is_required": True,
        "max_length": 40,
        "is_long": True,
    }
    assert (number["min_value"], number["max_value"], number["unit"]) == ("1", "500", "Personen")
    assert not start["is_required"]
    assert choice["options"][0]["key"] == YES
    assert choice["options"][0]["follow_up"][0]["key"] == WHY


def test_frozen_questions_do_not_follow_the_page(call):
    page = lay_call_page(call)
    questions = freeze(call)
    page.questions = []
    page.save()

    questions.refresh_from_db()
    assert len(questions.questions["de"]) == 2


def test_language_without_a_page_is_asked_in_the_first(call):
    lay_call_page(call)
    texts = freeze(call).questions

    assert texts["ar"] == texts["de"]
    assert list(texts) == ["de", "en", "ar"]


def test_translation_keeps_the_keys_of_all_blocks(call):
    page = lay_call_page(call)
    english = call.association.locale("en")
    translate_object(page, [english])
    source = TranslationSource.objects.get_for_instance(page)
    for segment in StringSegment.objects.filter(source=source):
        StringTranslation.objects.create(
            translation_of=segment.string,
            locale=english,
            context=segment.context,
            data=f"EN {segment.string.data}",
        )
    source.create_or_update_translation(english)
    page.get_translation(english).get_latest_revision().publish()

    texts = freeze(call).questions

    assert set(pages_of(call)) == {"de", "en"}
    assert keys(texts["en"]) == keys(texts["de"])
    assert texts["en"][0]["title"] == "EN Ziel und Weg"
    [goal, _number, _start, choice] = texts["en"][0]["questions"]
    assert goal["label"] == "EN Was möchten Sie erreichen?"
    assert goal["max_length"] == 40
    assert choice["options"][0]["text"] == "EN ja"
    assert choice["options"][0]["follow_up"][0]["label"] == "EN Für welche Sprachen?"


def test_unpublished_page_and_another_associations_are_not_asked(call, koeln):
    page = lay_call_page(call)
    CallPage.objects.filter(pk=page.pk).update(live=False)

    assert pages_of(call) == {}
    with pytest.raises(ValueError, match="without a page"):
        freeze(call)


def test_page_that_says_less_leaves_the_first_languages_words(call):
    lay_call_page(call)
    english = [{**WRITTEN[0], "value": {**WRITTEN[0]["value"], "title": "Aim", "questions": []}}]
    lay_call_page(call, "en", english)

    sections = freeze(call).questions["en"]

    assert sections[0]["title"] == "Aim"
    assert sections[0]["key"] == SECTION
    assert sections[0]["questions"][0]["label"] == "Was möchten Sie erreichen?"
    assert sections[1]["title"] == "Unterlagen"
