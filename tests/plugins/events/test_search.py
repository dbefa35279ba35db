import pytest
from bs4 import BeautifulSoup

from federation.registry.models import Topic
from federation.search.index.refreshing import refresh
from federation.search.models import IndexedDocument, IndexedThing, IndexedTime
from sites.demo.factories import home_of

from .factories import EventFactory, at, weekly

pytestmark = pytest.mark.usefixtures("switched_on")


@pytest.fixture
def cafe(luebeck):
    return EventFactory(
        home=home_of(luebeck),
        title="Sprachcafé",
        starts_at=at(1),
        rrule=weekly(),
        place_name="Haus am Kanal",
        city="Kiel",
        postal_code="24103",
        spoken=["ar"],
        women_only=True,
        is_step_free=True,
        topics=["sprachkurse"],
    )


def ask(visit, luebeck, **asked) -> dict:
    return visit(luebeck, "/api/search", {"language": "de", **asked}).json()


def test_event_is_found_where_and_when_it_is(visit, luebeck, cafe):
    thing = IndexedThing.objects.get(kind="event")
    document = IndexedDocument.objects.get(thing=thing)
    about = document.about
    assert (about["facets"]["spoken"], about["facets"]["women"]) == (["ar"], ["yes"])
    assert (about["facets"]["step_free"], about["facets"]["state"]) == (["yes"], ["DE-SH"])
    assert about["facets"]["topic"] == ["sprachkurse"]
    assert about["locations"] == [[cafe.latitude, cafe.longitude]]
    assert len(about["times"]) == len(cafe.plan.coming())
    assert "jede Woche: " in document.body
    assert "Haus am Kanal" in document.body
    assert str(Topic.objects.get(slug="sprachkurse").text_in("name", "en")) in document.keywords


@pytest.mark.parametrize(("when", "is_found"), [("tomorrow", True), ("today", False), ("week", True), ("month", True)])
def test_facet_of_times_counts_events(visit, luebeck, cafe, when, is_found):
    found = ask(visit, luebeck, q="Sprachcafé", when=when)
    assert bool(found["total"]) == is_found


def test_cancelled_event_is_found_but_at_no_time(visit, luebeck, cafe):
    cafe.status = "cancelled"
    cafe.save_revision().publish()
    assert ask(visit, luebeck, q="Sprachcafé")["total"] == 1
    assert ask(visit, luebeck, q="Sprachcafé", when="month")["total"] == 0


def test_past_event_is_not_found(luebeck):
    EventFactory(home=home_of(luebeck), title="Gestern", starts_at=at(-1))
    assert not IndexedThing.objects.filter(kind="event").exists()


def test_event_that_is_over_leaves_the_index_in_the_night(cafe):
    # What the clock would do: the last date is over, and its rows are as they were written before.
    type(cafe).objects.filter(pk=cafe.pk).update(
        starts_at=at(-8), ends_at=at(-8, 20), rrule=weekly(-1), over_at=at(-1, 20)
    )
    IndexedTime.objects.update(starts_at=at(-1), ends_at=at(-1, 20))
    assert IndexedThing.objects.filter(kind="event").exists()
    refresh()
    assert not IndexedThing.objects.filter(kind="event").exists()


def test_series_goes_on_in_the_night(cafe):
    type(cafe).objects.filter(pk=cafe.pk).update(starts_at=at(-5), ends_at=at(-5, 20))
    IndexedTime.objects.filter(starts_at=at(1)).update(starts_at=at(-5), ends_at=at(-5, 20))
    refresh()
    assert IndexedTime.objects.order_by("starts_at").first().starts_at == at(2)


def test_event_on_the_net_is_nowhere(luebeck):
    EventFactory(home=home_of(luebeck), city="", online_url="https://raum.example/")
    (document,) = IndexedDocument.objects.filter(thing__kind="event")
    assert document.about["locations"] == []


def test_hit_of_a_cancelled_event_says_so(visit, luebeck, cafe):
    def shown(language="de") -> str:
        page = BeautifulSoup(visit(luebeck, f"/{language}/suche/", {"q": "Sprachcafé"}).content, "html.parser")
        return page.select_one("main li.res").get_text()

    assert "abgesagt" not in shown() and "Nur für Frauen" in shown()
    cafe.status = "cancelled"
    cafe.save_revision().publish()
    assert "abgesagt" in shown() and "cancelled" in shown("en")
