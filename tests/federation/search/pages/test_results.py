"""Hits as the page shows them: where they open, what they say, what is pinned."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from federation.registry.models import Organisation, Service
from federation.registry.schedules.openings import refresh_openings
from federation.search.asking.intervals import WEEKDAYS
from federation.search.asking.labels import day
from federation.search.asking.upcoming import in_words
from federation.search.models import IndexedThing, PinnedResult
from sites.demo.factories import OrganisationFactory, ServiceFactory, StandardPageFactory, home_of

from .seen import DAYS_OF_A_WEEK, titles

BERLIN = ZoneInfo("Europe/Berlin")
pytestmark = pytest.mark.django_db


def test_hits_are_marked_and_escaped(luebeck, tandem, look):
    first = look(luebeck, "?q=abschlüsse").select_one("main li.res")
    assert first.h3.get_text() == "Zeugnisse & <Abschlüsse>"
    assert "Abschlüsse" in [mark.get_text() for mark in first.select("mark")]
    assert "Angebot" in first.get_text()


def test_shared_thing_opens_on_the_own_site(luebeck, koeln, umbrella, tandem, look):
    def address(association):
        return look(association, "?q=tandem").select_one("main li.res h3 a")["href"]

    assert address(luebeck) == "http://luebeck.localhost/de/organisationen/tandem-beruf/"
    assert address(koeln) == "http://koeln.localhost/de/organisationen/tandem-beruf/"
    assert address(umbrella) == "http://luebeck.localhost/de/organisationen/tandem-beruf/"


def test_shared_thing_opens_in_the_readers_language_where_the_site_offers_it(luebeck, koeln, tandem, visit):
    def url(association, language):
        return visit(association, "/api/search", {"q": "tandem", "language": language}).json()["results"][0]["url"]

    assert url(luebeck, "ar") == "http://luebeck.localhost/ar/organisationen/tandem-beruf/"
    assert url(koeln, "tr") == "http://koeln.localhost/tr/organisationen/tandem-beruf/"
    assert url(koeln, "ar") == "http://koeln.localhost/de/organisationen/tandem-beruf/"


def test_page_opens_on_its_own_site(luebeck, koeln, look):
    page = StandardPageFactory(parent=home_of(koeln), title="Zeugnisse")
    assert (
        look(luebeck, "?q=zeugnisse").select_one("main li.res h3 a")["href"]
        == f"http://koeln.localhost{page.url_path[6:]}"
    )


def test_hit_in_another_language_says_so(luebeck, tandem, look):
    page = look(luebeck, "?q=tandem", language="en")
    assert page.select_one("main li.res h3")["lang"] == "de"
    assert not look(luebeck, "?q=tandem").select_one("main li.res h3").get("lang")


def test_thing_is_shown_in_the_readers_language(luebeck, look, ask):
    german = StandardPageFactory(parent=home_of(luebeck), title="Beratung")
    arabic = StandardPageFactory.build(title="استشارة", locale=home_of(luebeck, "ar").locale)
    arabic.translation_key = german.translation_key
    home_of(luebeck, "ar").add_child(instance=arabic)
    assert titles(look(luebeck, "?q=beratung", language="ar")) == ["استشارة"]
    assert titles(look(luebeck, "?q=beratung", language="en")) == ["Beratung"]
    assert [hit["title"] for hit in ask(luebeck, "?q=beratung&language=ar")["results"]] == ["استشارة"]
    assert [hit["title"] for hit in ask(luebeck, "?q=استشارة")["results"]] == ["Beratung"]
    assert ask(luebeck, "?q=beratung&language=ar")["total"] == ask(luebeck, "?q=beratung")["total"] == 1


def test_shared_thing_is_there_once_and_names_its_associations(luebeck, tandem, look):
    hits = [
        hit for hit in look(luebeck, "?q=tandem+beruf").select("main li.res") if hit.h3.get_text() == "Tandem Beruf"
    ]
    assert len(hits) == 1
    assert "Lübeck, Köln" in hits[0].get_text()


def test_hit_says_when_it_is_open_next(luebeck, tandem, look, ask):
    refresh_openings(Organisation.objects.filter(pk=tandem.pk))
    [service] = [hit for hit in ask(luebeck, "?q=zeugnisse")["results"] if hit["kind"] == "service"]
    starts_at, ends_at = (datetime.fromisoformat(service["next_time"][name]) for name in ("starts_at", "ends_at"))
    assert starts_at.astimezone(BERLIN).strftime("%A %H") == "Tuesday 14"
    assert ends_at > timezone.now() and ends_at - starts_at == timedelta(hours=3)
    shown = next(res for res in look(luebeck, "?q=zeugnisse").select("main li.res") if "Angebot" in res.text)
    assert in_words(starts_at, ends_at) in shown.text
    page = StandardPageFactory(parent=home_of(luebeck), title="Frist")
    [found] = ask(luebeck, "?q=frist")["results"]
    assert (found["title"], found["next_time"]) == (page.title, None)


def test_hit_says_which_languages_are_spoken_and_which_it_can_be_read_in(luebeck, look):
    organisation = OrganisationFactory(owner=luebeck, name="Treff", city="Lübeck")
    ServiceFactory(organisation=organisation, name="Frauencafé", languages=["de", "ar"], women_only=True)
    hits = {hit.h3.get_text(): hit for hit in look(luebeck, "?q=frauencafé").select("main li.res")}
    assert "Sprachen: Arabisch, Deutsch" in hits["Frauencafé"].get_text()
    assert "Auch zu lesen auf" not in hits["Frauencafé"].get_text()
    page = StandardPageFactory(parent=home_of(luebeck), title="Anfahrt")
    arabic = StandardPageFactory.build(title="الطريق", locale=home_of(luebeck, "ar").locale)
    arabic.translation_key = page.translation_key
    home_of(luebeck, "ar").add_child(instance=arabic)
    read_in = look(luebeck, "?q=anfahrt").select_one("main li.res").get_text()
    assert "Auch zu lesen auf: Arabisch" in read_in and "Sprachen" not in read_in


def test_hit_says_when_it_is_open_in_the_time_that_was_asked_for(luebeck, look, ask):
    organisation = OrganisationFactory(owner=luebeck, name="Treff")
    ServiceFactory(organisation=organisation, name="Lesekreis", schedules=(("FREQ=DAILY", time(14), time(17)),))
    refresh_openings(Organisation.objects.filter(pk=organisation.pk))
    day_after = timezone.localdate() + timedelta(days=2)
    asked = WEEKDAYS[day_after.weekday()]
    for query in (f"?q=lesekreis&when={asked}", f"?q=lesekreis+{DAYS_OF_A_WEEK[day_after.weekday()]}"):
        [found] = [hit for hit in ask(luebeck, query)["results"] if hit["kind"] == "service"]
        starts_at = datetime.fromisoformat(found["next_time"]["starts_at"])
        assert starts_at.astimezone(BERLIN).date() == day_after
        hit = next(hit for hit in look(luebeck, query).select("main li.res") if hit.h3.get_text() == "Lesekreis")
        assert f"{day(day_after)}, 14:00" in hit.get_text() and "Als Nächstes" not in hit.get_text()
    [found] = [hit for hit in ask(luebeck, "?q=lesekreis")["results"] if hit["kind"] == "service"]
    starts_at = datetime.fromisoformat(found["next_time"]["starts_at"])
    assert starts_at.astimezone(BERLIN).date() < day_after


def test_offer_says_who_gives_it_how_to_come_and_whom_to_call(luebeck, look):
    women = OrganisationFactory(owner=luebeck, name="Frauentreff", phone="0451 / 123")
    ServiceFactory(organisation=women, name="Nähcafé", women_only=True, interpreter=True)
    ServiceFactory(organisation=women, name="Nähberatung", schedules=(), fees_description="5 Euro", phone="0451 456")
    hits = {hit.h3.get_text(): hit for hit in look(luebeck, "?q=frauentreff+nähen").select("main li.res")}
    cafe, advice = hits["Nähcafé"], hits["Nähberatung"]
    assert "Angebot Frauentreff Lübeck" in " ".join(cafe.p.get_text().split())
    assert "Nur für Frauen, ohne Termin, mit Dolmetschen, kostenlos" in cafe.get_text()
    assert cafe.select_one("a[href^=tel]")["href"] == "tel:0451123"
    assert "nach Absprache" in advice.get_text() and "kostenlos" not in advice.get_text()
    assert advice.select_one("a[href^=tel]")["href"] == "tel:0451456"


def test_offer_says_that_it_is_paused_at_once(luebeck, tandem, look):
    def meta():
        hits = look(luebeck, "?q=zeugnisse").select("main li.res")
        return next(hit.p.get_text(" ", strip=True) for hit in hits if "Angebot" in hit.p.get_text())

    assert "pausiert" not in meta()
    tandem.services.update(status=Service.Status.PAUSED)
    assert "pausiert" in meta()


def test_hit_of_a_place_that_its_name_says_does_not_say_it_twice(luebeck, look):
    ServiceFactory(organisation=OrganisationFactory(owner=luebeck, name="Lernhaus Lübeck"), name="Lerncafé")
    [hit] = [hit for hit in look(luebeck, "?q=lerncafé").select("main li.res") if hit.h3.get_text() == "Lerncafé"]
    assert hit.p.get_text(" ", strip=True) == "Angebot Lernhaus Lübeck"


def test_hit_that_goes_on_now_says_so(luebeck, look):
    now = timezone.localtime()
    opens, closes = (now - timedelta(hours=1)).time(), (now + timedelta(hours=1)).time()
    schedule = ("FREQ=DAILY", *((opens, closes) if opens < closes else (time(0), time(23, 59))))
    organisation = OrganisationFactory(owner=luebeck, name="Treff")
    ServiceFactory(organisation=organisation, name="Offene Tür", schedules=(schedule,))
    refresh_openings(Organisation.objects.filter(pk=organisation.pk))
    hit = look(luebeck, "?q=offene+tür&kind=service").select_one("main li.res")
    assert hit.select_one(".lamp-now").get_text().startswith("Jetzt, bis ")
    assert "Als Nächstes" not in hit.get_text()


def test_hit_says_when_it_was_checked(luebeck, look):
    OrganisationFactory(owner=luebeck, name="Frisch geprüft", checked_on=date(2026, 5, 3))
    assert "geprüft im Mai 2026" in look(luebeck, "?q=frisch+geprüft").select_one("main li.res").get_text()


def test_pinned_result_stands_first_even_where_nothing_is_found(luebeck, tandem, look):
    page = StandardPageFactory(parent=home_of(luebeck), title="Ganz anderes")
    PinnedResult.objects.create(
        question="Gibtesnicht", question_key="gibtesnicht", thing=f"page:{page.translation_key}"
    )
    found = look(luebeck, "?q=gibtesnicht").select_one("main li.res")
    assert found.h3.get_text() == "Ganz anderes"
    assert "Empfohlen" in found.get_text()


def test_pinned_result_comes_once_in_all_pages(luebeck, look):
    for number in range(25):
        OrganisationFactory(owner=luebeck, name=f"Verein {number:02}")
    last = titles(look(luebeck, "?q=verein&page=2"))[-1]
    thing = IndexedThing.objects.get(documents__title=last)
    PinnedResult.objects.create(question="Verein", question_key="verein", thing=thing.key)
    found = [*titles(look(luebeck, "?q=verein")), *titles(look(luebeck, "?q=verein&page=2"))]
    assert found[0] == last
    assert found.count(last) == 1
    assert len(found) == 25


def test_page_with_nothing_but_what_is_pinned_shows_it(luebeck, look):
    for number in range(21):
        OrganisationFactory(owner=luebeck, name=f"Verein {number:02}")
    [last] = titles(look(luebeck, "?q=verein&page=2"))
    thing = IndexedThing.objects.get(documents__title=last)
    PinnedResult.objects.create(question="Verein", question_key="verein", thing=thing.key)
    assert titles(look(luebeck, "?q=verein&page=2")) == [last]
