from datetime import date

import pytest
from django.core.exceptions import ValidationError

from federation.plugin_api import hooks
from federation.provisioning.domain import create_association, switch_plugin
from plugins.best_practice.apps import BestPracticePlugin
from plugins.best_practice.models import BestPracticeIndexPage, BestPracticePage, CooperationForm
from sites.demo.content.types import PageContent, PageText
from sites.demo.factories import StandardPageFactory, home_of

from .factories import BestPracticeFactory

QUERIES = 12


@pytest.fixture
def practice(luebeck):
    return BestPracticeFactory(
        home=home_of(luebeck),
        title="Ein Haus für alle",
        since=2011,
        partners="Verein und Stadt",
        cooperation_form=CooperationForm.INSTITUTIONAL,
        situation="<p>Es fehlte ein Ort.</p>",
        concept=[("step", {"title": "Fragen", "text": "Die Vereine schreiben das Konzept."})],
        roles="<p>Die Stadt zahlt.</p>",
        gains=[("gain", "Alle haben Platz.")],
        claim="Vertrauen zuerst.",
        conclusion="<p>Wer früh fragt, plant besser.</p>",
        body=[("paragraph", "<p>Kommen Sie vorbei.</p>")],
    )


EVERYTHING_SAID = [
    "Ein Haus für alle",
    "2011",
    "Verein und Stadt",
    "Es fehlte ein Ort.",
    "Die Vereine schreiben das Konzept.",
    "Die Stadt zahlt.",
    "Alle haben Platz.",
    "Vertrauen zuerst.",
    "Wer früh fragt, plant besser.",
    "Kommen Sie vorbei.",
]


def test_practice_shows_what_it_holds(visit, luebeck, practice):
    text = visit(luebeck, f"/de/aus-der-praxis/{practice.slug}/").text
    assert [said for said in EVERYTHING_SAID if said not in text] == []


def test_practice_is_found_by_what_it_holds(practice):
    text = practice.searchable_text()
    assert [said for said in EVERYTHING_SAID[2:] if said not in text] == []


def test_practice_names_its_facets(practice):
    assert practice.search_facets() == {"cooperation_form": ("institutional",), "since_decade": ("2010",)}


def test_facets_speak_the_readers_language(practice):
    labels = {facet.name: facet.value_label for facet in hooks.collect("search_facets")}
    assert labels["cooperation_form"]("institutional") == "Institutionelle Förderung"
    assert labels["since_decade"]("2010") == "2010er-Jahre"
    assert labels["cooperation_form"]("long gone") == "long gone"


def test_practice_leads_to_similar_ones_elsewhere(visit, luebeck, koeln, practice):
    BestPracticeFactory(home=home_of(koeln), title="Ähnlich", cooperation_form=CooperationForm.INSTITUTIONAL)
    BestPracticeFactory(home=home_of(koeln), title="Anders", cooperation_form=CooperationForm.PROJECT)
    BestPracticeFactory(home=home_of(luebeck), title="Eigenes", cooperation_form=CooperationForm.INSTITUTIONAL)
    response = visit(luebeck, f"/de/aus-der-praxis/{practice.slug}/")
    assert [page.title for page in response.context["similar"]] == ["Ähnlich"]


def test_practice_takes_few_queries(visit, luebeck, koeln, practice, django_assert_max_num_queries):
    address = f"/de/aus-der-praxis/{practice.slug}/"
    visit(luebeck, address)  # fills what lives longer than a request
    with django_assert_max_num_queries(QUERIES) as few:
        visit(luebeck, address)
    at_first = len(few)
    BestPracticeFactory.create_batch(4, home=home_of(koeln), cooperation_form=CooperationForm.INSTITUTIONAL)
    with django_assert_max_num_queries(at_first):
        visit(luebeck, address)


def test_year_in_the_future_is_refused(luebeck):
    practice = BestPracticePage(title="Morgen", place="Lübeck", since=date.today().year + 1)  # noqa: DTZ011
    with pytest.raises(ValidationError, match="Zukunft"):
        practice.clean()


def test_new_association_begins_with_an_empty_list(luebeck):
    indexes = BestPracticeIndexPage.objects.descendant_of(luebeck.site.root_page)
    assert {index.locale.language_code for index in indexes} == {"de", "en", "ar"}
    assert len({index.translation_key for index in indexes}) == 1
    assert not any(index.show_in_menus for index in indexes)


def test_umbrella_begins_without_a_list_of_its_own(umbrella):
    assert not BestPracticeIndexPage.objects.descendant_of(umbrella.site.root_page).exists()


def test_new_association_without_the_plugin_gets_no_list(umbrella):
    plain = create_association("ohne", name="Ohne", place="Ohne", hostname="ohne.localhost", languages=["de"])
    assert not BestPracticeIndexPage.objects.descendant_of(plain.site.root_page).exists()


def test_umbrella_menu_leads_to_everybodys_list(visit, umbrella, luebeck):
    assert 'href="/de/best_practice/"' in visit(umbrella, "/de/neues/").text
    items = hooks.collect_for(luebeck, "menu_items", language="de")
    assert "/de/best_practice/" not in [item.path for item in items]


def test_home_shows_the_three_newest_in_one_query(rf, luebeck, koeln, django_assert_num_queries):
    for number in range(4):
        BestPracticeFactory(home=home_of(koeln), title=f"Nummer {number}")
    request = rf.get("/de/")
    request.association = luebeck
    with django_assert_num_queries(1):
        (section,) = BestPracticePlugin.home_sections(None, luebeck, "de", request)
    assert [practice.title for practice in section.context["practices"]] == ["Nummer 3", "Nummer 2", "Nummer 1"]


def test_home_page_shows_the_section(visit, luebeck, practice):
    assert "Ein Haus für alle" in visit(luebeck, "/de/").text
    switch_plugin(luebeck, "best_practice", on=False)
    assert "Ein Haus für alle" not in visit(luebeck, "/de/").text


def teaser(home, **value):
    return StandardPageFactory(parent=home, slug="seite", body=[("best_practice_teaser", {"page": None, **value})])


def test_teaser_shows_the_chosen_practice(visit, luebeck, practice):
    BestPracticeFactory(home=home_of(luebeck), title="Neuer")
    teaser(home_of(luebeck), title="Zum Nachmachen", page=practice)
    text = visit(luebeck, "/de/seite/").text
    assert "Zum Nachmachen" in text
    assert "Ein Haus für alle" in text
    assert "Neuer" not in text


def test_teaser_shows_the_newest_where_none_is_chosen(visit, luebeck, koeln, practice):
    BestPracticeFactory(home=home_of(koeln), title="Neuer")
    teaser(home_of(luebeck))
    assert "http://koeln.localhost/de/aus-der-praxis/" in visit(luebeck, "/de/seite/").text


def test_teaser_of_an_unpublished_practice_shows_nothing(visit, luebeck, practice):
    teaser(home_of(luebeck), title="Zum Nachmachen", page=practice)
    practice.unpublish()
    response = visit(luebeck, "/de/seite/")
    assert response.status_code == 200
    assert "Zum Nachmachen" not in response.text


def test_teaser_shows_the_practice_in_the_readers_language(visit, luebeck, practice):
    english = BestPracticeFactory(home=home_of(luebeck, "en"), title="A house for all")
    type(english).objects.filter(pk=english.pk).update(translation_key=practice.translation_key)
    teaser(home_of(luebeck, "en"), page=practice)
    assert "A house for all" in visit(luebeck, "/en/seite/").text


DEMO = PageContent(
    kind="best_practice",
    slug="haus",
    data={"place": "Lübeck", "since": 2011, "cooperation_form": "institutional"},
    texts={
        "de": PageText(
            title="Haus",
            fields={
                "concept": "<ol><li>Fragen &amp; hören</li><li>Bauen</li></ol>",
                "gains": ["Platz"],
                "partners": "<p>Verein &amp; Stadt</p>",
                "situation": "<p>Eng.</p>",
            },
            body=(("heading", "Mehr"),),
        )
    },
)


def test_demo_page_is_built_from_plain_texts(luebeck):
    (page,) = hooks.collect_for(
        luebeck, "demo_page", kind=DEMO.kind, parent=home_of(luebeck), text=DEMO.texts["de"], content=DEMO
    )
    assert page.live
    assert [step.value["text"] for step in page.concept] == ["Fragen & hören", "Bauen"]
    assert [gain.value for gain in page.gains] == ["Platz"]
    assert (page.partners, page.since, page.cooperation_form) == ("Verein & Stadt", 2011, "institutional")
    assert page.get_parent().specific == BestPracticeIndexPage.objects.child_of(home_of(luebeck)).get()


def test_demo_page_of_another_kind_is_not_ours(luebeck):
    plugin = next(plugin for plugin in hooks.plugins() if plugin.slug == "best_practice")
    assert plugin.demo_page("home", home_of(luebeck), DEMO.texts["de"], DEMO) == []
