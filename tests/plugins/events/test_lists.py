from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from federation.provisioning.domain import switch_plugin
from sites.demo.factories import home_of

from .factories import EventFactory, at, weekly

pytestmark = pytest.mark.usefixtures("switched_on")
LIST, PAST = "/de/events/", "/de/events/vergangene/"
QUERIES = 15


def titles(response) -> list[str]:
    assert response.status_code == 200
    return [item.event.title for _day, items in response.context["days"] for item in items]


@pytest.fixture
def cafe(luebeck):
    return EventFactory(home=home_of(luebeck), title="Sprachcafé", starts_at=at(2), spoken=["de", "ar"])


@pytest.fixture
def breakfast(koeln):
    return EventFactory(home=home_of(koeln), title="Frühstück", city="Köln", starts_at=at(1, 9), women_only=True)


@pytest.fixture
def training(umbrella):
    return EventFactory(
        home=home_of(umbrella), title="Schulung", city="", online_url="https://raum.example/1", starts_at=at(3)
    )


def test_association_lists_its_own_and_the_umbrellas(visit, luebeck, cafe, breakfast, training):
    assert titles(visit(luebeck, LIST)) == ["Sprachcafé", "Schulung"]


def test_association_leads_to_everybodys_list(visit, luebeck, koeln, umbrella):
    assert 'href="http://localhost/en/events/"' in visit(luebeck, "/en/events/").text
    assert 'href="http://localhost/de/events/"' in visit(koeln, "/tr/events/").text
    assert visit(umbrella, LIST).context["umbrella_list"] == ""
    switch_plugin(umbrella, "events", on=False)
    assert "http://localhost/de/events/" not in visit(luebeck, LIST).text


def test_umbrella_lists_everybodys(visit, umbrella, cafe, breakfast, training):
    response = visit(umbrella, LIST)
    assert titles(response) == ["Frühstück", "Sprachcafé", "Schulung"]
    assert f'href="http://koeln.localhost/de/veranstaltungen/{breakfast.slug}/"' in response.text


def test_page_of_the_site_is_the_same_list(visit, luebeck, cafe):
    response = visit(luebeck, "/de/veranstaltungen/")
    assert titles(response) == ["Sprachcafé"]
    assert '<link rel="canonical" href="http://luebeck.localhost/de/events/">' in response.text


def test_umbrella_leaves_out_where_the_plugin_is_off(visit, umbrella, koeln, cafe, breakfast):
    switch_plugin(koeln, "events", on=False)
    assert titles(visit(umbrella, LIST)) == ["Sprachcafé"]


def test_filter(visit, umbrella, cafe, breakfast, training):
    for asked, expected in [
        ({"period": "tomorrow"}, ["Frühstück"]),
        ({"period": "today"}, []),
        ({"period": "week"}, ["Frühstück", "Sprachcafé", "Schulung"]),
        ({"association": "luebeck"}, ["Sprachcafé"]),
        ({"spoken": "ar"}, ["Sprachcafé"]),
        ({"women": "1"}, ["Frühstück"]),
        ({"online": "1"}, ["Schulung"]),
        ({"online": "1", "women": "1"}, []),
        ({"unknown": "x"}, ["Frühstück", "Sprachcafé", "Schulung"]),
    ]:
        assert titles(visit(umbrella, LIST, asked)) == expected, asked


@pytest.mark.parametrize("asked", [{"period": "nie"}, {"spoken": "x'"}, {"association": "\0"}])
def test_filter_with_bad_value_finds_nothing_and_says_so(visit, umbrella, cafe, asked):
    response = visit(umbrella, LIST, asked)
    assert titles(response) == []
    assert "Ändern Sie die Filter" in response.text


@pytest.mark.parametrize("number", ["0", "99", "abc", "-1", "\0", "9" * 5000])
def test_page_that_does_not_exist_is_empty(visit, luebeck, cafe, number):
    response = visit(luebeck, LIST, {"page": number})
    assert titles(response) == []
    assert "Diese Seite der Liste gibt es nicht" in response.text


def test_series_shows_each_date_of_the_coming_weeks_by_day(visit, luebeck):
    EventFactory(home=home_of(luebeck), title="Chor", starts_at=at(1), rrule=weekly(200))
    response = visit(luebeck, LIST)
    assert titles(response) == ["Chor"] * 8
    assert len(response.context["days"]) == 8


def test_far_event_is_listed_with_its_first_date(visit, luebeck):
    EventFactory(home=home_of(luebeck), title="Fest", starts_at=at(200))
    EventFactory(home=home_of(luebeck), title="Kurs", starts_at=at(100), rrule=weekly(150))
    assert titles(visit(luebeck, LIST)) == ["Kurs", "Fest"]


def test_what_has_begun_stands_under_today(visit, luebeck):
    EventFactory(home=home_of(luebeck), title="Festwoche", starts_at=at(-2), ends_at=at(3))
    ((day, _items),) = visit(luebeck, LIST).context["days"]
    assert day == timezone.localdate()
    assert titles(visit(luebeck, LIST, {"period": "today"})) == ["Festwoche"]


def test_what_is_over_is_listed_among_the_past(visit, luebeck, cafe):
    EventFactory(home=home_of(luebeck), title="Gestern", starts_at=at(-1))
    EventFactory(home=home_of(luebeck), title="Vorgestern", starts_at=at(-2))
    EventFactory(home=home_of(luebeck), title="Lange her", starts_at=at(-400))
    assert titles(visit(luebeck, LIST)) == ["Sprachcafé"]
    assert titles(visit(luebeck, PAST)) == ["Gestern", "Vorgestern"]


def test_cancelled_event_is_listed_and_says_so(visit, luebeck, cafe):
    cafe.status = "cancelled"
    cafe.save()
    response = visit(luebeck, LIST)
    assert titles(response) == ["Sprachcafé"]
    assert "Abgesagt" in response.text


@pytest.mark.parametrize("address", [LIST, "/de/events/kalender.ics"])
def test_private_and_unpublished_events_are_not_listed(visit, luebeck, cafe, address):
    EventFactory(home=home_of(luebeck), title="Entwurf", starts_at=at(2)).unpublish()
    assert "Sprachcafé" in visit(luebeck, address).text
    assert "Entwurf" not in visit(luebeck, address).text
    PageViewRestriction.objects.create(page=cafe, restriction_type=PageViewRestriction.LOGIN)
    assert "Sprachcafé" not in visit(luebeck, address).text
    assert visit(luebeck, f"/de/events/{cafe.translation_key}.ics").status_code == 404


def test_event_is_listed_once_in_the_best_language(visit, luebeck, cafe):
    english = EventFactory(home=home_of(luebeck, "en"), title="Language café", starts_at=cafe.starts_at)
    type(english).objects.filter(pk=english.pk).update(translation_key=cafe.translation_key)
    assert titles(visit(luebeck, LIST)) == ["Sprachcafé"]
    assert titles(visit(luebeck, "/en/events/")) == ["Language café"]
    arabic = visit(luebeck, "/ar/events/")
    assert titles(arabic) == ["Sprachcafé"]
    assert 'lang="de" dir="ltr">Sprachcafé' in arabic.text


def test_event_in_one_other_language_is_listed_too(visit, luebeck):
    EventFactory(home=home_of(luebeck, "ar"), title="مقهى اللغات")
    assert titles(visit(luebeck, LIST)) == ["مقهى اللغات"]


def test_pages_of_twenty_keep_the_filter(visit, luebeck):
    for number in range(23):
        EventFactory(home=home_of(luebeck), starts_at=at(1) + timedelta(minutes=number), women_only=True)
    first = visit(luebeck, LIST, {"women": "1"})
    assert len(titles(first)) == 20
    assert "women=1&amp;page=2" in first.text
    assert len(titles(visit(luebeck, LIST, {"women": "1", "page": "2"}))) == 3


def test_chip_takes_one_filter_away(visit, umbrella, cafe):
    response = visit(umbrella, LIST, {"association": "luebeck", "period": "week", "page": "1"})
    assert [(chip.label, chip.remove_url) for chip in response.context["chips"]] == [
        ("In den nächsten 7 Tagen", f"{LIST}?association=luebeck"),
        ("Lübeck", f"{LIST}?period=week"),
    ]


def test_list_without_events_says_so(visit, luebeck):
    assert "Zurzeit ist keine Veranstaltung eingetragen" in visit(luebeck, LIST).text


@pytest.mark.parametrize("address", [LIST, PAST, "/de/veranstaltungen/", "/de/events/kalender.ics"])
def test_list_takes_few_queries_however_long_it_is(
    visit, luebeck, umbrella, cafe, address, django_assert_max_num_queries
):
    EventFactory(home=home_of(luebeck), starts_at=at(-3))
    visit(luebeck, address)  # fills what lives longer than a request
    with django_assert_max_num_queries(QUERIES) as few:
        visit(luebeck, address)
    for number in range(4):
        EventFactory(home=home_of(luebeck), starts_at=at(1), rrule=weekly(), organiser_text=f"Verein {number}")
        EventFactory(home=home_of(umbrella), starts_at=at(-5))
    with django_assert_max_num_queries(len(few)):
        visit(luebeck, address)
