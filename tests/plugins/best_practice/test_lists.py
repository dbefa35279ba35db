import pytest
from wagtail.models import PageViewRestriction

from federation.provisioning.domain import switch_plugin
from plugins.best_practice.models import CooperationForm
from sites.demo.factories import AssociationFactory, home_of

from .factories import BestPracticeFactory

OWN = "/de/aus-der-praxis/"
EVERYBODYS = "/de/best_practice/"
QUERIES = 12


@pytest.fixture
def house(luebeck):
    return BestPracticeFactory(
        home=home_of(luebeck),
        title="Ein Haus für alle",
        place="Lübeck",
        since=2011,
        cooperation_form=CooperationForm.INSTITUTIONAL,
    )


@pytest.fixture
def table(koeln):
    return BestPracticeFactory(
        home=home_of(koeln), title="An einem Tisch", place="Köln", since=2019, cooperation_form=CooperationForm.PROJECT
    )


def titles(response) -> list[str]:
    assert response.status_code == 200
    return [practice.title for practice in response.context["practices"]]


def test_own_list_shows_own_practices_only(visit, luebeck, house, table):
    assert titles(visit(luebeck, OWN)) == ["Ein Haus für alle"]


def test_federation_list_shows_all_with_full_addresses(visit, luebeck, house, table):
    response = visit(luebeck, EVERYBODYS)
    assert titles(response) == ["An einem Tisch", "Ein Haus für alle"]
    addresses = [practice.address for practice in response.context["practices"]]
    assert addresses == [f"http://koeln.localhost{OWN}{table.slug}/", f"{OWN}{house.slug}/"]


def test_federation_list_leaves_out_associations_without_the_plugin(visit, luebeck, koeln, house, table):
    switch_plugin(koeln, "best_practice", on=False)
    assert titles(visit(luebeck, EVERYBODYS)) == ["Ein Haus für alle"]


def test_filter(visit, luebeck, house, table):
    for asked, expected in [
        ({"place": "Köln"}, ["An einem Tisch"]),
        ({"form": "institutional"}, ["Ein Haus für alle"]),
        ({"since_from": "2012"}, ["An einem Tisch"]),
        ({"since_to": "2011"}, ["Ein Haus für alle"]),
        ({"since_from": "2011", "since_to": "2011"}, ["Ein Haus für alle"]),
        ({"association": "koeln"}, ["An einem Tisch"]),
        ({"association": "koeln", "form": "institutional"}, []),
        ({"unknown": "x"}, ["An einem Tisch", "Ein Haus für alle"]),
    ]:
        assert titles(visit(luebeck, EVERYBODYS, asked)) == expected, asked


NONSENSE = [
    {"place": "Atlantis"},
    {"place": "Lübeck\0"},
    {"form": "'; DROP TABLE"},
    {"since_from": "gestern"},
    {"since_from": "9" * 40},
    {"since_from": "-1"},
    {"since_from": "2020", "since_to": "2010"},
]


@pytest.mark.parametrize(("address", "nonsense"), [(OWN, NONSENSE), (EVERYBODYS, [*NONSENSE, {"association": "x"}])])
def test_filter_with_bad_value_finds_nothing_and_says_so(visit, luebeck, house, address, nonsense):
    for asked in nonsense:
        response = visit(luebeck, address, asked)
        assert titles(response) == [], asked
        assert "Ändern Sie die Filter" in response.text, asked


def test_page_that_does_not_exist_is_empty(visit, luebeck, house):
    for number in ("0", "99", "abc", "-1", "\0", "9" * 5000):
        response = visit(luebeck, EVERYBODYS, {"page": number})
        assert titles(response) == [], number
        assert "Diese Seite der Liste gibt es nicht" in response.text


def test_pagination_keeps_the_filter(visit, luebeck):
    BestPracticeFactory.create_batch(13, home=home_of(luebeck), cooperation_form=CooperationForm.MEASURE)
    first = visit(luebeck, EVERYBODYS, {"form": "measure"})
    assert len(titles(first)) == 12
    assert "form=measure&amp;page=2" in first.text
    assert len(titles(visit(luebeck, EVERYBODYS, {"form": "measure", "page": "2"}))) == 1


def test_chip_takes_one_filter_away(visit, luebeck, house):
    response = visit(luebeck, EVERYBODYS, {"place": "Lübeck", "form": "institutional", "since_to": "2012", "page": "1"})
    assert [(chip.label, chip.remove_url) for chip in response.context["chips"]] == [
        ("Lübeck", f"{EVERYBODYS}?form=institutional&since_to=2012"),
        ("Institutionelle Förderung", f"{EVERYBODYS}?place=L%C3%BCbeck&since_to=2012"),
        ("Seit spätestens: 2012", f"{EVERYBODYS}?place=L%C3%BCbeck&form=institutional"),
    ]
    assert 'href="/de/best_practice/?form=institutional&amp;since_to=2012"' in response.text


def test_list_without_practices_says_so(visit, luebeck):
    assert "noch kein Beispiel" in visit(luebeck, OWN).text


def test_private_practice_is_not_listed(visit, luebeck, house):
    PageViewRestriction.objects.create(page=house, restriction_type=PageViewRestriction.LOGIN)
    assert titles(visit(luebeck, OWN)) == []


def test_practice_below_private_list_is_not_listed(visit, luebeck, house):
    PageViewRestriction.objects.create(page=house.get_parent(), restriction_type=PageViewRestriction.LOGIN)
    assert titles(visit(luebeck, EVERYBODYS)) == []


def test_draft_is_not_listed(visit, luebeck, house):
    house.unpublish()
    assert titles(visit(luebeck, EVERYBODYS)) == []


def test_untranslated_practice_is_listed_in_german(visit, luebeck, house):
    response = visit(luebeck, "/ar/best_practice/")
    assert titles(response) == ["Ein Haus für alle"]
    assert '<h3 lang="de" dir="ltr">' in response.text


def test_translated_practice_is_listed_once_in_each_language(visit, luebeck, house):
    translated = BestPracticeFactory(home=home_of(luebeck, "en"), title="A house for all", place="Lübeck")
    type(translated).objects.filter(pk=translated.pk).update(translation_key=house.translation_key)
    assert titles(visit(luebeck, "/en/best_practice/")) == ["A house for all"]
    assert titles(visit(luebeck, EVERYBODYS)) == ["Ein Haus für alle"]


def test_language_menu_leads_to_the_same_list(visit, luebeck, house):
    assert 'href="/en/best_practice/?place=L%C3%BCbeck"' in visit(luebeck, EVERYBODYS, {"place": "Lübeck"}).text


@pytest.mark.parametrize("address", [OWN, EVERYBODYS])
def test_list_takes_few_queries_however_long_it_is(visit, luebeck, house, address, django_assert_max_num_queries):
    visit(luebeck, address)  # fills what lives longer than a request
    with django_assert_max_num_queries(QUERIES) as few:
        visit(luebeck, address)
    at_first = len(few)
    for number in range(3):
        other = AssociationFactory(slug=f"ort-{number}", plugins=["best_practice"])
        BestPracticeFactory.create_batch(2, home=home_of(other), place=other.place)
        BestPracticeFactory(home=home_of(luebeck))
    visit(luebeck, address)  # a new association empties the cache
    with django_assert_max_num_queries(at_first):
        visit(luebeck, address)
