"""The search page, as visitors get it, and the API that gives the same answers."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from federation.provisioning.domain import switch_plugin
from federation.registry.models import Organisation, Service, Topic
from federation.registry.schedules.openings import refresh_openings
from federation.search.asking.intervals import WEEKDAYS
from federation.search.asking.labels import day
from federation.search.asking.upcoming import in_words
from federation.search.engines import DEEPEST, PAGE_SIZE
from federation.search.models import IndexedThing, PinnedResult
from plugins.best_practice.domain import lay_practice_index
from plugins.best_practice.models import BestPracticePage
from sites.demo.factories import OrganisationFactory, PageFactory, ServiceFactory, StandardPageFactory, home_of
from sites.pages.models import ContactPage

BERLIN = ZoneInfo("Europe/Berlin")
pytestmark = pytest.mark.django_db


class PracticeFactory(PageFactory):
    class Meta:
        model = BestPracticePage


@pytest.fixture
def practice(koeln):
    return PracticeFactory(parent=lay_practice_index(home_of(koeln)), title="Können anerkennen", place="Köln")


@pytest.fixture
def tandem(luebeck, koeln):
    organisation = OrganisationFactory(
        owner=luebeck,
        also_in=[koeln],
        name="Tandem Beruf",
        description="Wir begleiten Sie zu Behörden, wenn Sie ausländische Zeugnisse anerkennen lassen.",
    )
    ServiceFactory(organisation=organisation, name="Zeugnisse & <Abschlüsse>")
    return organisation


@pytest.fixture
def look(visit):
    def at(association, query="", language="de"):
        response = visit(association, f"/{language}/suche/{query}")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return at


@pytest.fixture
def ask(visit):
    def api(association, query=""):
        response = visit(association, f"/api/search{query}")
        assert response.status_code == 200
        return response.json()

    return api


def titles(page) -> list[str]:
    return [heading.get_text() for heading in page.select("main li.res h3")]


def test_hits_are_marked_and_escaped(luebeck, tandem, look):
    first = look(luebeck, "?q=abschlüsse").select_one("main li.res")
    assert first.h3.get_text() == "Zeugnisse & <Abschlüsse>"
    assert "Abschlüsse" in [mark.get_text() for mark in first.select("mark")]
    assert "Angebot" in first.get_text()


def test_question_is_escaped(luebeck, look):
    page = look(luebeck, "?q=%22%3E%3Cscript%3E&kind=%3Cscript%3E")
    assert page.select_one("main input[type=search]")["value"] == '"><script>'
    assert not page.select("main script")


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


def test_filters_chips_and_scopes_are_links_and_forms(luebeck, koeln, tandem, look):
    page = look(luebeck, "?q=tandem&kind=organisation&association=koeln")
    assert titles(page) == ["Tandem Beruf"]  # its service has the word too
    boxes = {(box["name"], box["value"]): box.has_attr("checked") for box in page.select("main input[type=checkbox]")}
    assert boxes["kind", "organisation"] and boxes["association", "koeln"]
    assert not boxes["kind", "service"]
    assert {chip["href"] for chip in page.select("main .chips a")} == {
        "?q=tandem&association=koeln",
        "?q=tandem&kind=organisation",
    }
    whole, own = page.select("main nav.scope a")
    assert whole["href"] == "?q=tandem&kind=organisation"
    assert own["href"] == "?q=tandem&kind=organisation&association=luebeck"
    assert not page.select("main script")


def test_number_of_hits_and_associations(luebeck, koeln, tandem, look):
    assert look(luebeck, "?q=tandem").select_one("[role=status]").get_text(strip=True) == "2 Treffer aus 2 Verbünden"


def test_empty_result_names_the_filter_that_is_in_the_way(luebeck, tandem, look):
    page = look(luebeck, "?q=begleiten&kind=page&available_in=de")
    assert "Nichts gefunden zu „begleiten“" in page.get_text()
    ways = {link["href"]: link.get_text() for link in page.select("main .empty a.go") if "q=" in link["href"]}
    assert ways == {"?q=begleiten&available_in=de": "Ohne den Filter „Seiten“ suchen"}


def test_empty_result_says_whom_to_ask_and_what_there_is(luebeck, tandem, look):
    topic, other = Topic.objects.order_by("pk")[:2]
    OrganisationFactory(owner=luebeck, topics=[topic.slug, other.slug])
    help_offered = look(luebeck, f"?q={other.name.split()[0]}xqxq+gibtesnicht&kind=nichts").select_one("main .empty")
    assert help_offered.select_one('a[href="mailto:kontakt@luebeck.example"]')
    offered = {link["href"]: link.get_text() for link in help_offered.select(".chips a")}
    assert offered == {f"?topic={each.slug}": each.name for each in (topic, other)}


def test_empty_result_leads_to_ones_own_contact_page(luebeck, koeln, look):
    for page in ContactPage.objects.all():
        page.save_revision().publish()
    for language in ("de", "ar"):
        links = [link["href"] for link in look(luebeck, "?q=xqxqxq", language).select("main .empty a.go")]
        assert f"/{language}/kontakt/" in links
    ContactPage.objects.descendant_of(home_of(luebeck)).get().unpublish()
    assert "/kontakt/" not in str(look(luebeck, "?q=xqxqxq").select_one("main .empty"))


def test_title_tells_that_nothing_was_found_and_which_page_it_is(luebeck, tandem, look):
    assert look(luebeck, "?q=xqxqxq").title.get_text().startswith("Nichts gefunden zu „xqxqxq“ · Suche")
    for number in range(PAGE_SIZE):
        OrganisationFactory(owner=luebeck, name=f"Tandem {number}")
    assert look(luebeck, "?q=tandem").title.get_text().startswith("tandem · Suche")
    assert look(luebeck, "?q=tandem&page=2").title.get_text().startswith("tandem · Seite 2 · Suche")


def test_printed_page_says_what_was_asked_for(luebeck, tandem, look):
    asked = look(luebeck, "?q=tandem&kind=organisation&when=week").select_one("main .p-only").get_text()
    assert asked == "tandem · Organisationen · In den nächsten 7 Tagen"
    assert look(luebeck, "?kind=organisation").select_one("main .p-only").get_text() == "Organisationen"
    assert look(luebeck).select_one("main .p-only") is None


def test_empty_result_speaks_of_filters_where_there_are_some(luebeck, tandem, look):
    advice = "Oder nehmen Sie einen Filter weg."
    assert advice in look(luebeck, "?q=xqxqxq&kind=page").get_text()
    assert advice not in look(luebeck, "?q=xqxqxq").get_text()


def test_empty_question_lists_everything(luebeck, tandem, look):
    assert "Tandem Beruf" in titles(look(luebeck, "?kind=organisation"))


def test_plugin_that_is_off_is_not_found_and_comes_back(koeln, luebeck, practice, look, ask):
    assert titles(look(luebeck, "?q=können+anerkennen")) == ["Können anerkennen"]
    switch_plugin(koeln, "best_practice", on=False)
    assert titles(look(luebeck, "?q=können+anerkennen")) == []
    assert ask(luebeck, "?q=können+anerkennen")["total"] == 0
    switch_plugin(koeln, "best_practice", on=True)
    assert titles(look(luebeck, "?q=können+anerkennen")) == ["Können anerkennen"]


def test_facet_of_a_plugin_is_offered_in_words(koeln, practice, look, ask):
    assert "Form der Zusammenarbeit" in {legend.get_text() for legend in look(koeln).select("main legend")}
    values = ask(koeln, "?q=anerkennen")["facets"]["cooperation_form"]
    assert values == [{"value": "other", "label": "Andere Form", "count": 1}]
    assert ask(koeln, "?cooperation_form=project")["total"] == 0


def test_api_answers_as_the_page(luebeck, koeln, tandem, practice, look, ask):
    for query in ("", "?q=zeugnisse", "?q=anerkennen&kind=organisation", "?association=koeln", "?available_in=tr"):
        found = ask(luebeck, query)
        assert [hit["title"] for hit in found["results"]] == titles(look(luebeck, query))
        assert {"total", "page", "pages", "results", "facets"} <= set(found)


def test_api_describes_a_hit(umbrella, tandem, ask):
    hit = ask(umbrella, "?q=begleiten")["results"][0]
    assert hit.pop("thing").startswith("organisation:")
    assert hit.pop("excerpt").startswith("Wir begleiten Sie zu Behörden, wenn Sie ausländische Zeugnisse")
    assert hit == {
        "title": "Tandem Beruf",
        "url": "http://luebeck.localhost/de/organisationen/tandem-beruf/",
        "kind": "organisation",
        "association": "luebeck",
        "associations": ["luebeck", "koeln"],
        "language": "de",
        "distance": None,
        "next_time": None,
    }


def test_api_counts_facets_in_the_readers_words(luebeck, koeln, tandem, ask):
    facets = ask(luebeck, "?q=tandem&language=tr&kind=organisation")["facets"]
    assert {value["value"]: value["count"] for value in facets["association"]} == {"luebeck": 1, "koeln": 1}
    assert facets["language"] == [{"value": "de", "label": "Almanca", "count": 1}]


def test_api_has_no_pages_with_foreign_scripts(umbrella, visit):
    assert visit(umbrella, "/api/docs/").status_code == 404
    assert visit(umbrella, "/api/openapi.json").status_code == 200


BAD = [
    "?page=0",
    "?page=-1",
    "?page=abc",
    "?page=²",
    f"?page={10**9}",
    f"?page={10**40}",
    f"?page={DEEPEST // PAGE_SIZE}",
    "?q=%22",
    "?q=*",
    "?q=%00",
    "?q=%FF%FE",
    "?q=a%00b&kind=%00&association=%00",
    "?q=" + "+".join(f"wort{number}" for number in range(600)),
    "?q=AND+OR+NOT+NEAR(",
    "?kind=nichts&association=niemand&available_in=xx",
    "?available_in=../../etc",
    "?unknown=1&q=&q=2",
    "?" + "&".join(f"kind=k{number}" for number in range(500)),
    "?language=klingonisch",
]


def test_bad_input_gets_a_normal_answer(umbrella, look, ask):
    for query in BAD:
        look(umbrella, query)
        ask(umbrella, query)


def test_page_beyond_the_last_says_so(umbrella, look, ask):
    page = look(umbrella, "?page=500")
    assert titles(page) == []
    assert page.select_one("main .empty, main li.res") is not None
    found = ask(umbrella, "?page=500")
    assert found["results"] == [] and found["total"] > 0


@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(q=st.text(max_size=60), value=st.text(max_size=20), page=st.text(max_size=8))
def test_any_text_gets_a_normal_answer(umbrella, visit, q, value, page):
    query = {
        name: text.encode("utf-8", "surrogatepass") for name, text in {"q": q, "kind": value, "page": page}.items()
    }
    assert visit(umbrella, "/de/suche/", query).status_code == 200
    assert visit(umbrella, "/api/search", query).status_code == 200


def test_page_writes_nothing_and_sets_no_cookie(luebeck, tandem, visit):
    for query in ("", "?q=tandem", "?q=gibtesnicht", "?q=tandemm+koeln&kind=page", "?page=10000"):
        with CaptureQueriesContext(connection) as queries:
            response = visit(luebeck, f"/de/suche/{query}")
        assert [q["sql"] for q in queries if q["sql"].split()[0] not in ("SELECT", "WITH")] == []
        assert not response.cookies


QUESTIONS = ["", "?q=anerkennen&kind=organisation&association=koeln", "?q=beohrden", "?q=gibtesnicht&kind=page"]


def test_number_of_queries_is_small_and_stays(luebeck, koeln, tandem, practice, visit):
    def queries():
        for query in QUESTIONS:
            visit(luebeck, f"/de/suche/{query}")  # what is cached for everybody is there
            with CaptureQueriesContext(connection) as captured:
                visit(luebeck, f"/de/suche/{query}")
            yield len(captured)

    few = list(queries())
    topics = [topic.slug for topic in Topic.objects.order_by("pk")[:8]]
    for number, topic in enumerate(topics):
        name = f"Begleiten und anerkennen {number}"
        OrganisationFactory(owner=koeln, also_in=[luebeck], name=name, topics=[topic, topics[0]])
    many = list(queries())
    assert few[0] <= 13 and max(few) <= 20
    assert all(more <= fewer + 1 for more, fewer in zip(many, few, strict=True)), (few, many)


def test_database_answers_where_elasticsearch_does_not_and_the_page_says_so(luebeck, tandem, settings, look):
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"  # nobody listens there
    StandardPageFactory(parent=home_of(luebeck), title="Inzwischen geschrieben")
    page = look(luebeck, "?q=inzwischen+geschrieben")
    assert titles(page)[0] == "Inzwischen geschrieben"
    assert "Die Suche antwortet gerade vereinfacht." in page.get_text()
    settings.ELASTICSEARCH_URL = ""
    assert "vereinfacht" not in look(luebeck, "?q=inzwischen").get_text()


# How a question was understood --------------------------------------------------------------------------------------


def test_correction_is_said_and_can_be_refused(luebeck, tandem, look):
    page = look(luebeck, "?q=beohrden+tandem")
    assert "Gesucht nach „Behörden“ statt „beohrden“." in page.select_one("main").get_text()
    assert titles(page)[0] == "Tandem Beruf"
    typed = page.find("a", string="Genau so suchen, wie es getippt ist")
    assert typed["href"] == "?q=beohrden+tandem&spelling=typed"
    refused = look(luebeck, "?q=beohrden&spelling=typed")
    assert titles(refused) == []
    assert refused.find("a", string="behorden")["href"] == "?q=behorden"


def test_things_with_some_of_the_words_are_said_to_be_that(luebeck, tandem, look):
    page = look(luebeck, "?q=zeugnisse+bergwerk+mondschein+tandem")
    assert "Tandem Beruf" in titles(page)
    assert "Dabei sind auch Treffer, die nur zum Teil passen." in page.get_text()
    assert "nur zum Teil" not in look(luebeck, "?q=zeugnisse").get_text()


def test_town_becomes_a_place_with_distances(luebeck, koeln, look):
    OrganisationFactory(owner=luebeck, name="Tandem am Wasser", city="Bad Schwartau", latitude=53.92, longitude=10.70)
    page = look(koeln, "?q=tandem+lübeck", language="de")
    assert "In Lübeck und bis 25 km darum herum." in page.get_text()
    assert "6 km" in page.select_one("main li.res").get_text()
    assert page.find("a", string="Überall suchen")["href"] == "?q=tandem+l%C3%BCbeck&place=none"
    everywhere = look(koeln, "?q=tandem+lübeck&place=none")
    assert "darum herum" not in everywhere.get_text()


def test_page_says_what_else_was_understood(koeln, tandem, look):
    page = look(koeln, "?q=tandem+rollstuhlgerecht+morgen")
    assert "Was zu „rollstuhlgerecht“ passt, steht weiter oben." in page.get_text()
    assert "Was zu „morgen“ passt, steht weiter oben." in page.get_text()
    only = [link["href"] for link in page.find_all("a") if link.get_text().startswith("Nur zeigen, was zu ")]
    assert only == [f"?q=tandem+rollstuhlgerecht+morgen&{chosen}" for chosen in ("step_free=yes", "when=tomorrow")]
    assert "„morgen“" not in look(koeln, only[1]).main.get_text()
    assert "Gezeigt wird, was zu „heute“ passt." in look(koeln, "?q=heute").get_text()


DAYS_OF_A_WEEK = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def test_weekday_that_was_typed_can_be_a_filter(luebeck, look, ask):
    tomorrow = timezone.localdate() + timedelta(days=1)
    name, value = DAYS_OF_A_WEEK[tomorrow.weekday()], WEEKDAYS[tomorrow.weekday()]
    organisation = OrganisationFactory(owner=luebeck, name="Treff")
    schedule = (f"FREQ=WEEKLY;BYDAY={value[:2].upper()}", time(14), time(17))
    ServiceFactory(organisation=organisation, name="Lesekreis", schedules=(schedule,))
    refresh_openings(Organisation.objects.filter(pk=organisation.pk))
    link = look(luebeck, f"?q=lesekreis+am+{name}").find("a", string=f"Nur zeigen, was zu „{name}“ passt")
    assert link["href"] == f"?q=lesekreis+am+{name}&when={value}"
    filtered = look(luebeck, link["href"])
    assert titles(filtered) == ["Lesekreis"]
    assert group_of(filtered, "Wann").select_one(f"input[value={value}]").has_attr("checked")
    assert filtered.select_one("main .chips a").get_text().startswith(day(tomorrow))
    after_tomorrow = WEEKDAYS[(tomorrow.weekday() + 1) % 7]
    assert ask(luebeck, f"?q=lesekreis&when={after_tomorrow}")["total"] == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Förderung", "Förderung"),
        ("Rollstuhlgerecht, kochen", "Rollstuhlgerecht"),
        ("Fu\u0308r Übermorgen", "Übermorgen"),
    ],
)
def test_page_repeats_words_as_they_were_typed(koeln, tandem, look, typed, said):
    assert f"„{said}“" in look(koeln, f"?q={typed}").main.get_text()


def test_corrected_word_is_repeated_as_it_was_typed(luebeck, tandem, look):
    assert "statt „BEÖHRDEN“" in look(luebeck, "?q=Zu+BEÖHRDEN").main.get_text()


# Hits and filters ---------------------------------------------------------------------------------------------------


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


def test_pinned_result_does_not_pass_a_filter(luebeck, tandem, look):
    page = StandardPageFactory(parent=home_of(luebeck), title="Ganz anderes")
    PinnedResult.objects.create(question="Tandem", question_key="tandem", thing=f"page:{page.translation_key}")
    assert titles(look(luebeck, "?q=tandem"))[0] == "Ganz anderes"
    assert titles(look(luebeck, "?q=tandem&kind=organisation")) == ["Tandem Beruf"]


def group_of(page, title):
    return next(group for group in page.select("main fieldset") if group.legend.get_text() == title)


def test_long_filters_are_folded_with_the_chosen_and_the_most_common_first(luebeck, look):
    topics = [topic.slug for topic in Topic.objects.order_by("pk")[:12]]
    for number in range(3):
        OrganisationFactory(owner=luebeck, name=f"Verein {number}", topics=topics if number == 0 else topics[:2])
    (group,) = [
        field
        for field in look(luebeck, f"?topic={topics[-1]}").select("main fieldset")
        if field.legend.get_text() == "Thema"
    ]
    folded = group.details.select("input")
    shown = [box["value"] for box in group.select("input") if box not in folded]
    assert len(shown) == 6 and len(folded) == 6
    assert shown[0] == topics[-1]
    assert set(shown[1:3]) == set(topics[:2])


def test_filter_of_a_single_yes_stands_with_its_like(luebeck, look):
    ServiceFactory(organisation=OrganisationFactory(owner=luebeck, name="Treff"), name="Frauencafé", women_only=True)
    page = look(luebeck)
    assert group_of(page, "Gut zu wissen").select_one("input[name=women][value=yes]")
    assert {"Frauencafé", "Treff"} == set(titles(look(luebeck, "?women=yes")))
    legends = [legend.get_text() for legend in page.select("main legend")]
    assert (
        legends.index("Gesprochene Sprache") + 1 == legends.index("Gut zu wissen") == legends.index("Verfügbar auf") - 1
    )


def test_options_of_the_address_stay_when_filters_are_applied(luebeck, tandem, look):
    form = look(luebeck, "?q=tandem&spelling=typed&place=none&kind=organisation").select_one("main form.filters")
    hidden = {field["name"]: field["value"] for field in form.select("input[type=hidden]")}
    assert hidden == {"q": "tandem", "spelling": "typed", "place": "none"}
