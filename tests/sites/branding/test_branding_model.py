"""An association's branding: what is stored, what is refused and what is said about it."""

import pytest
from django.core.exceptions import ValidationError

from sites.branding import accent
from sites.branding.domain import branding_of, set_branding
from sites.branding.forms import BrandingForm
from sites.branding.models import Branding
from sites.branding.tile import seed_for


@pytest.fixture
def branding(luebeck):
    return set_branding(luebeck, accent="#1f8a78")


def test_set_branding_stores_the_palette_of_the_accent(luebeck):
    set_branding(luebeck, accent="1F8A78")
    stored = Branding.objects.get(association=luebeck)
    assert stored.accent == "#1f8a78"
    assert stored.palette == accent.palette("#1f8a78")


def test_set_branding_keeps_what_is_not_given(branding):
    association = branding.association
    set_branding(association, logo=None)
    assert Branding.objects.get(association=association).accent == "#1f8a78"


def test_tile_stays_when_the_association_is_renamed(branding):
    association = branding.association
    first = branding.tile_seed
    association.name = "Ganz anders"
    association.save()
    assert set_branding(association, accent="#2f5fc4").tile_seed == first == seed_for("Haus der Kulturen")


@pytest.mark.parametrize("text", ["grün", "#12345", "", "rgb(1,2,3)"])
def test_set_branding_refuses_what_is_no_colour(branding, text):
    with pytest.raises(ValidationError) as refused:
        set_branding(branding.association, accent=text)
    assert "accent" in refused.value.message_dict
    assert Branding.objects.get(pk=branding.pk).accent == "#1f8a78"


def test_contrast_is_checked_when_saved(branding, monkeypatch):
    # Whoever changes the formula so that it no longer holds cannot save with it.
    monkeypatch.setattr(accent, "palette", lambda _colour: branding.palette | {"text": "#eeeeee"})
    with pytest.raises(ValidationError, match="lesbare"):
        branding.save()


def test_branding_of_an_association_without_one_is_the_default(koeln, django_assert_num_queries):
    Branding.objects.filter(association=koeln).delete()
    koeln.refresh_from_db()
    with django_assert_num_queries(1):
        assert branding_of(koeln).accent == accent.DEFAULT_ACCENT
        assert branding_of(koeln).palette
    assert not Branding.objects.filter(association=koeln).exists()


def form_of(branding, **data):
    return BrandingForm({"accent": branding.accent, "logo": "", **data}, instance=branding)


def test_form_says_what_is_wrong_with_a_colour_and_what_to_do(branding):
    form = form_of(branding, accent="#12345")
    assert not form.is_valid()
    assert form.errors["accent"] == [
        "„#12345“ ist keine Farbe. Schreiben Sie # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #1f8a78."
    ]


def test_form_asks_for_a_colour_when_there_is_none(branding):
    assert form_of(branding, accent=" ").errors["accent"] == ["Wählen Sie eine Farbe, zum Beispiel #1f8a78."]


def test_form_saves_through_the_domain(branding):
    form = form_of(branding, accent=" #2F5FC4 ")
    assert form.is_valid(), form.errors
    form.save()
    stored = Branding.objects.get(pk=branding.pk)
    assert stored.accent == "#2f5fc4"
    assert stored.palette == accent.palette("#2f5fc4")


@pytest.mark.parametrize(("colour", "noticed"), [("#d3263b", True), ("#1f8a78", False)])
def test_form_notices_a_colour_near_the_red_of_errors(branding, colour, noticed):
    form = form_of(branding, accent=colour)
    assert form.is_valid()
    assert bool(form.notices) is noticed
