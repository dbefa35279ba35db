import pytest

from federation.content.demo import fill_home
from plugins.events.demo import EVENTS, lay_demo
from plugins.events.models import EventPage
from sites.demo.content.luebeck.home import HOME
from sites.demo.factories import home_of
from sites.demo.federation import ALL

LANGUAGES = {content.slug: set(content.languages) for content in ALL}
KINDS = [(slug, event) for slug, events in EVENTS.items() for event in events]


def test_some_events_at_many_associations():
    assert len(EVENTS) >= 8
    assert len(KINDS) >= 25
    assert len({(slug, event.slug) for slug, event in KINDS}) == len(KINDS)


@pytest.mark.parametrize(("slug", "event"), KINDS, ids=[f"{slug}-{event.slug}" for slug, event in KINDS])
def test_event_speaks_german_and_only_languages_of_its_association(slug, event):
    assert "de" in event.texts
    assert set(event.texts) <= LANGUAGES[slug]


def test_demo_is_laid_once_in_the_associations_languages(switched_on, luebeck):
    lay_demo(luebeck)
    laid = EventPage.objects.count()
    assert laid == sum(len({"de", "en", "ar"} & set(event.texts)) for event in EVENTS["luebeck"])
    assert all(event.is_example and event.live for event in EventPage.objects.all())
    lay_demo(luebeck)
    assert EventPage.objects.count() == laid


def test_home_shows_the_next_events(switched_on, visit, luebeck):
    lay_demo(luebeck)
    fill_home(home_of(luebeck), HOME.texts["de"])
    assert "Nächste Veranstaltungen" in visit(luebeck, "/de/").text
    assert "Sprachcafé" in visit(luebeck, "/de/").text
