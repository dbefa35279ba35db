"""Each search as a feed that readers of feeds can take (RFC 4287)."""

from datetime import UTC, datetime, timedelta

import pytest
from defusedxml import ElementTree
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.registry.models import Organisation, Service
from federation.search.models import IndexedThing, PinnedResult
from sites.demo.factories import OrganisationFactory, ServiceFactory, StandardPageFactory, home_of

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def feed(visit):
    def of(association, query="", language="de"):
        response = visit(association, f"/{language}/suche/feed/{query}")
        assert response.status_code == 200
        assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
        assert not response.cookies
        return ElementTree.fromstring(response.content)

    return of


def titles(feed) -> list[str]:
    return [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")]


def links(element) -> dict[str, str]:
    return {link.get("rel"): link.get("href") for link in element.findall(f"{ATOM}link")}


@pytest.fixture
def three(luebeck):
    """Changed one, two and three days ago; that of the middle is called so that it would be found first."""
    now = datetime.now(UTC)
    for days, name in enumerate(["Brücke Nord", "Brücke", "Alte Brücke"], start=1):
        organisation = OrganisationFactory(owner=luebeck, name=name, description="Wir helfen & <beraten>.")
        Organisation.objects.filter(pk=organisation.pk).update(changed_at=now - timedelta(days=days))
        IndexedThing.objects.filter(key=f"organisation:{organisation.pk}").update(updated_at=now - timedelta(days=days))


def test_feed_has_what_the_specification_asks_for(luebeck, three, feed):
    found = feed(luebeck, "?q=br%C3%BCcke&kind=organisation")
    assert found.get(LANGUAGE) == "de"
    own_address = "http://luebeck.localhost/de/suche/feed/?q=br%C3%BCcke&kind=organisation"
    assert found.findtext(f"{ATOM}id") == own_address
    assert links(found) == {
        "self": own_address,
        "alternate": "http://luebeck.localhost/de/suche/?q=br%C3%BCcke&kind=organisation",
    }
    assert found.findtext(f"{ATOM}title") == "Suche: brücke · Lübeck"
    assert found.findtext(f"{ATOM}author/{ATOM}name") == luebeck.name
    times = [datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) for entry in found.iter(f"{ATOM}entry")]
    assert datetime.fromisoformat(found.findtext(f"{ATOM}updated")) == max(times)
    ids = [entry.findtext(f"{ATOM}id") for entry in found.iter(f"{ATOM}entry")]
    assert len(set(ids)) == 3 and all(one.startswith("urn:uuid:") for one in ids)
    entry = found.find(f"{ATOM}entry")
    assert links(entry) == {"alternate": "http://luebeck.localhost/de/organisationen/bruecke-nord/"}
    assert entry.find(f"{ATOM}summary").text == "Wir helfen &amp; &lt;beraten&gt;."  # it is HTML


def test_newest_comes_first(luebeck, three, feed):
    assert titles(feed(luebeck, "?q=brücke")) == ["Brücke Nord", "Brücke", "Alte Brücke"]


def test_thing_has_the_same_id_in_every_language_and_on_every_site(luebeck, koeln, three, feed):
    def ids(association, language):
        found = feed(association, "?q=alte+brücke", language)
        return [(entry.findtext(f"{ATOM}id"), entry.get(LANGUAGE)) for entry in found.iter(f"{ATOM}entry")][:1]

    assert ids(luebeck, "de") == ids(luebeck, "en") == ids(koeln, "tr")
    assert ids(luebeck, "en")[0][1] == "de"  # it is there in German only


def test_entry_says_who_offers_it_and_that_it_is_paused(luebeck, feed):
    organisation = OrganisationFactory(owner=luebeck, name="Lernhaus")
    service = ServiceFactory(organisation=organisation, name="Integrationskurs")
    Service.objects.filter(pk=service.pk).update(status=Service.Status.PAUSED)
    StandardPageFactory(parent=home_of(luebeck), title="Was ist ein Integrationskurs?")
    entries = feed(luebeck, "?q=integrationskurs").iter(f"{ATOM}entry")
    said = {entry.findtext(f"{ATOM}title"): entry.findtext(f"{ATOM}author/{ATOM}name") for entry in entries}
    assert said["pausiert: Integrationskurs"] == "Lernhaus"
    assert said["Was ist ein Integrationskurs?"] == luebeck.name


def test_feed_without_entries_keeps_its_time(luebeck, feed):
    found = feed(luebeck, "?q=gibtesnicht")
    assert titles(found) == []
    assert found.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00+00:00"


def test_unchanged_feed_is_not_sent_again(luebeck, three, visit):
    first = visit(luebeck, "/de/suche/feed/?q=brücke")
    again = visit(luebeck, "/de/suche/feed/?q=brücke", if_none_match=first.headers["ETag"])
    assert again.status_code == 304


def test_control_characters_do_not_break_the_feed(luebeck, feed):
    StandardPageFactory(parent=home_of(luebeck), title="Steg\x0bNord")
    assert titles(feed(luebeck, "?q=steg")) == ["Steg Nord"]
    assert feed(luebeck, "?q=%00%0B%1F").findtext(f"{ATOM}title") == "Suche · Lübeck"


@pytest.mark.parametrize(
    "query", ["?q=%22", "?q=*", "?page=1000000000", "?kind=nichts&unknown=1", "?q=" + "wort+" * 600]
)
def test_bad_input_gets_a_normal_feed(luebeck, feed, query):
    feed(luebeck, query)


def test_feed_writes_nothing(luebeck, three, visit):
    with CaptureQueriesContext(connection) as queries:
        visit(luebeck, "/de/suche/feed/?q=gibtesnicht")
    assert [q["sql"] for q in queries if q["sql"].split()[0] not in ("SELECT", "WITH")] == []


def test_page_names_its_feed(luebeck, three, visit):
    page = visit(luebeck, "/de/suche/?q=brücke&kind=organisation").text
    assert (
        '<link rel="alternate" type="application/atom+xml" title="Neue Treffer als Feed"'
        ' href="feed/?q=br%C3%BCcke&amp;kind=organisation">'
    ) in page


def test_feed_has_no_pinned_result(luebeck, three, feed):
    page = StandardPageFactory(parent=home_of(luebeck), title="Ganz anderes")
    PinnedResult.objects.create(question="Brücke", question_key="brucke", thing=f"page:{page.translation_key}")
    assert "Ganz anderes" not in titles(feed(luebeck, "?q=brücke"))
