"""What the page offers where nothing was found."""

import pytest

from federation.registry.models import Topic
from sites.demo.factories import OrganisationFactory, home_of
from sites.pages.models import ContactPage

pytestmark = pytest.mark.django_db


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


def test_empty_result_speaks_of_filters_where_there_are_some(luebeck, tandem, look):
    advice = "Oder nehmen Sie einen Filter weg."
    assert advice in look(luebeck, "?q=xqxqxq&kind=page").get_text()
    assert advice not in look(luebeck, "?q=xqxqxq").get_text()
