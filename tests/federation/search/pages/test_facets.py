"""Filters of the search page: offered, chosen, taken away."""

from datetime import time, timedelta

import pytest
from django.utils import timezone

from federation.registry.models import Organisation, Topic
from federation.registry.schedules.openings import refresh_openings
from federation.search.asking.intervals import WEEKDAYS
from federation.search.asking.labels import day
from federation.search.models import PinnedResult
from sites.demo.factories import OrganisationFactory, ServiceFactory, StandardPageFactory, home_of

from .seen import DAYS_OF_A_WEEK, titles

pytestmark = pytest.mark.django_db


def group_of(page, title):
    return next(group for group in page.select("main fieldset") if group.legend.get_text() == title)


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


def test_facet_of_a_plugin_is_offered_in_words(koeln, practice, look, ask):
    assert "Form der Zusammenarbeit" in {legend.get_text() for legend in look(koeln).select("main legend")}
    values = ask(koeln, "?q=anerkennen")["facets"]["cooperation_form"]
    assert values == [{"value": "other", "label": "Andere Form", "count": 1}]
    assert ask(koeln, "?cooperation_form=project")["total"] == 0


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


def test_pinned_result_does_not_pass_a_filter(luebeck, tandem, look):
    page = StandardPageFactory(parent=home_of(luebeck), title="Ganz anderes")
    PinnedResult.objects.create(question="Tandem", question_key="tandem", thing=f"page:{page.translation_key}")
    assert titles(look(luebeck, "?q=tandem"))[0] == "Ganz anderes"
    assert titles(look(luebeck, "?q=tandem&kind=organisation")) == ["Tandem Beruf"]


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
