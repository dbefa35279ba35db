"""Results that the curators pin to a question. All of it works without JavaScript."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.urls import reverse

from federation.search.asking.pins import key_of, pinned_for
from federation.search.curating import MOST_PINS, pin
from federation.search.models import IndexedDocument, IndexedThing, PinnedResult

NEW = "/admin/suche/angeheftet/neu/"


def errors(page) -> str:
    return str(page.context["form"].errors)


def test_thing_is_chosen_by_words_of_its_title(curator_admin, indexed):
    thing = indexed("Zwickelbude für Nähkurse")
    indexed("Zwickelbude am Hafen")
    page = curator_admin.get(NEW, {"question": "Nähen lernen", "q": "naehkurse ZWICKEL"})
    assert [document.thing.key for document in page.context["candidates"]] == [thing]
    assert "Lübeck" in page.text
    asked = {"question": "Nähen lernen", "q": "nähkurse", "thing": thing}
    assert curator_admin.post(NEW, asked).status_code == 302
    assert pinned_for("lernen naehen") == [thing]
    assert "Zwickelbude für Nähkurse" in curator_admin.get(reverse("search_admin:pins")).text


@pytest.mark.parametrize("typed", ["gibtesnicht", "?!", "%", "x" * 101, "\x00"])
def test_words_without_a_title_are_no_error(curator_admin, typed):
    page = curator_admin.get(NEW, {"question": "Nähen", "q": typed})
    assert page.status_code == 200
    assert page.context["form"]["question"].value() == "Nähen"


def test_question_of_a_search_without_result_is_there_already(curator_admin):
    page = curator_admin.get(NEW, {"question": "nähen lernen"})
    assert page.context["form"]["question"].value() == "nähen lernen"
    assert page.context["candidates"] is None


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"question": ""}, "ausgefüllt"),
        ({"question": "?!"}, "was gesucht wird"),
        ({"question": "x" * 101}, "höchstens 100"),
        ({"thing": ""}, "nicht mehr"),
        ({"thing": "page:gone"}, "nicht mehr"),
    ],
)
def test_mistake_is_told_and_what_was_typed_stays(curator_admin, indexed, changed, told):
    asked = {"question": "Nähen", "q": "zwickelbude", "thing": indexed("Zwickelbude")} | changed
    page = curator_admin.post(NEW, asked)
    assert told in errors(page)
    assert page.context["form"]["q"].value() == "zwickelbude"
    assert not PinnedResult.objects.exists()


def test_thing_is_pinned_once_and_not_too_many_are(curator_admin, indexed):
    things = [indexed(f"Zwickelbude {number}") for number in range(MOST_PINS + 1)]
    for thing in things[:MOST_PINS]:
        curator_admin.post(NEW, {"question": "Nähen", "q": "", "thing": thing})
    assert "schon angeheftet" in errors(curator_admin.post(NEW, {"question": "NAEHEN", "q": "", "thing": things[0]}))
    assert "höchstens" in errors(curator_admin.post(NEW, {"question": "Nähen", "q": "", "thing": things[-1]}))
    assert pinned_for("nähen") == things[:MOST_PINS]


def test_thing_that_another_curator_pins_at_this_moment_is_told(indexed):
    thing = indexed("Zwickelbude")

    def pin_meanwhile(execute, sql, *others):
        result = execute(sql, *others)
        if sql.startswith("SELECT") and "search_pinnedresult" in sql:
            PinnedResult.objects.create(question="Nähen", question_key=key_of("Nähen"), thing=thing)
        return result

    with connection.execute_wrapper(pin_meanwhile), pytest.raises(ValidationError, match="schon angeheftet"):
        pin("Nähen", thing)


def test_order_is_changed_and_a_pin_released(curator_admin, indexed):
    first, second = (pin("Nähen", indexed(title)) for title in ("Zwickelbude", "Fröbelhaus"))
    curator_admin.post(reverse("search_admin:move_up", args=[first.pk]))
    assert pinned_for("nähen") == [first.thing, second.thing]
    curator_admin.post(reverse("search_admin:move_up", args=[second.pk]))
    assert pinned_for("nähen") == [second.thing, first.thing]
    curator_admin.post(reverse("search_admin:unpin", args=[second.pk]))
    assert pinned_for("nähen") == [first.thing]
    assert curator_admin.post(reverse("search_admin:unpin", args=[second.pk])).status_code == 404


def test_pin_of_what_is_gone_says_so(curator_admin, indexed):
    pinned = pin("Nähen", indexed("Zwickelbude"))
    IndexedDocument.objects.filter(thing__key=pinned.thing).delete()
    IndexedThing.objects.filter(key=pinned.thing).delete()
    assert "nicht mehr" in curator_admin.get(reverse("search_admin:pins")).text
    curator_admin.post(reverse("search_admin:unpin", args=[pinned.pk]))
    assert not PinnedResult.objects.exists()


def test_list_takes_as_many_queries_for_many_pins(queries_of, indexed):
    pin("Nähen", indexed("Zwickelbude"))
    few = queries_of(reverse("search_admin:pins"))
    for number in range(5):
        pin(f"Nähen {number}", indexed(f"Zwickelbude {number}"))
    assert queries_of(reverse("search_admin:pins")) == few
