"""The demo's texts, without a database: that they are what the federation's own count says, and whole."""

import pytest

from sites.demo.content.names import organisations
from sites.demo.federation import ALL, LOCAL, ORGANISATIONS, PROJECTS_OF_OTHERS, SEED, generated_counts

PAGES = [(content, page) for content in ALL for page in content.pages] + [(ALL[0], page) for page in PROJECTS_OF_OTHERS]
IDS = [f"{content.slug}-{page.slug}" for content, page in PAGES]


def test_fourteen_associations_lie_in_nine_states():
    assert len(LOCAL) == 14
    assert len({content.federal_state for content in LOCAL}) == 9


def test_named_and_generated_organisations_are_520_with_names_of_their_own():
    names = [entry.name for content in ALL for entry in content.organisations]
    for content in LOCAL:
        generated = organisations(content.place, generated_counts()[content.slug], SEED)
        assert all(entry.is_example for entry in generated)
        names += [entry.name for entry in generated]
    assert len(names) == ORGANISATIONS
    assert len(set(names)) == ORGANISATIONS


def test_the_same_seed_gives_the_same_organisations():
    assert organisations("Ulm", 30, SEED) == organisations("Ulm", 30, SEED)


def test_what_the_documents_do_not_name_is_marked():
    described = {"umbrella", "luebeck", "koeln", "dorsten", "bergkamen", "braunschweig"}
    assert {content.slug for content in ALL if not content.is_example} <= described
    assert all(content.is_example for content in LOCAL if content.slug not in described)


@pytest.mark.parametrize(("content", "page"), PAGES, ids=IDS)
def test_page_speaks_german_and_only_languages_of_its_association(content, page):
    assert "de" in page.texts
    assert set(page.texts) <= set(content.languages)
    if page.kind in ("home", "project", "project_section"):
        assert set(page.texts) == set(content.languages)


@pytest.mark.parametrize(("content", "page"), PAGES, ids=IDS)
def test_translations_of_a_page_have_the_same_blocks(content, page):
    shapes = {language: [kind for kind, _value in text.body] for language, text in page.texts.items()}
    assert all(shape == shapes["de"] for shape in shapes.values()), shapes
