"""Which place the words of a search name."""

import pytest

from federation.registry.places.naming import by_sound, inflected, known_keys, known_towns, places_named
from sites.demo.factories import OrganisationFactory

TOWNS = [
    ("Lübeck", "Lübeck"),
    ("luebeck", "Lübeck"),
    ("lubeck", "Lübeck"),
    ("Köln'de", "Köln"),
    ("kölnde", "Köln"),
    ("Köln'deki", "Köln"),
    ("Ulm'da", "Ulm"),
    ("braunschweigdaki", "Braunschweig"),
    ("cologne", "Köln"),
    ("in Essen", "Essen"),
    ("Bad Segeberg", "Bad Segeberg"),
    ("Бергкамені", "Bergkamen"),
    ("لوبيك", "Lübeck"),
    ("كولونيا", "Köln"),
    ("کولونیا", "Köln"),  # as a Persian keyboard writes it
    ("هامبورج", "Hamburg"),  # as it is written in Egypt
    ("بكولن", "Köln"),
    ("لبرلين", "Berlin"),
    ("Мюнхені", "München"),
    ("Лейпцигу", "Leipzig"),
    ("Вупперталі", "Wuppertal"),
    ("Гамбурзі", "Hamburg"),
]


@pytest.mark.parametrize(("said", "name"), TOWNS)
def test_town_is_named_in_the_readers_own_way(db, said, name):
    assert next(iter(places_named(said))).name == name


OTHERS = ["essen", "Beratung", "Frauen", "проти", "دورة", "курси", "", "  ", "x" * 500, "12345678", "речі", "مدن"]


# Villages are called Rech, Wies, Brück, Buer and Drogen.
GERMAN = ["Büro", "meine Rechte", "Rechten", "Wiese", "Brücke", "Nähe", "bei Drogen", "im Garten", "um Hilfe"]


@pytest.mark.parametrize("said", GERMAN)
def test_everyday_german_names_no_place(db, said):
    assert places_named(said) == places_named(said.split()[-1]) == []


@pytest.mark.parametrize("word", OTHERS)
def test_other_words_name_no_place(db, word):
    assert places_named(word) == []


def test_town_of_the_registry_is_named_in_another_script(luebeck):
    OrganisationFactory(owner=luebeck, city="Bergkamen", postal_code="59192")
    forget()
    assert [place.name for place in places_named("بيرغكامن")] == ["Bergkamen"]


def test_town_of_the_registry_is_named_in_german_grammar(luebeck):
    for city in ("Emden", "Köln", "Trier"):
        OrganisationFactory(owner=luebeck, city=city)
    forget()
    said = {"Emder": "Emden", "Kölner": "Köln", "koelner": "Köln", "kolns": "Köln", "Trierer": "Trier"}
    assert {word: place.name for word in said for place in places_named(word)} == said
    assert places_named("Bochumer") == places_named("Lehrer") == []


@pytest.mark.parametrize("said", ["Ulmda", "ulmdan", "ulmdaki"])
def test_short_town_of_the_registry_is_named_in_turkish_grammar_without_an_apostrophe(luebeck, said):
    OrganisationFactory(owner=luebeck, city="Ulm")
    forget()
    assert [place.name for place in places_named(said)] == ["Ulm"]


def test_town_of_the_registry_is_named_in_turkish_grammar_without_an_apostrophe(luebeck):
    OrganisationFactory(owner=luebeck, city="Trier")
    forget()
    assert [place.name for said in ("Trierin", "triere") for place in places_named(said)] == ["Trier", "Trier"]
    assert places_named("Bochume") == []


def test_short_name_in_cyrillic_has_all_its_vowels(luebeck):
    OrganisationFactory(owner=luebeck, city="Ulm")
    forget()
    assert [place.name for place in places_named("Ульмі")] == ["Ulm"]
    assert places_named("лом") == places_named("алма") == []


def forget():
    known_towns.cache_clear()
    known_keys.cache_clear()
    inflected.cache_clear()
    by_sound.cache_clear()


def test_town_in_cyrillic_has_the_same_vowels(luebeck):
    OrganisationFactory(owner=luebeck, city="Bayreuth", postal_code="95444")
    OrganisationFactory(owner=luebeck, city="Lübeck", postal_code="23552")
    forget()
    assert [place.name for place in places_named("Любеку")] == ["Lübeck"]
    assert places_named("проти") == places_named("berät") == []


def test_postcode_is_where_the_registry_has_something(luebeck):
    OrganisationFactory(owner=luebeck, city="Lübeck", postal_code="23552", latitude=53.866, longitude=10.687)
    OrganisationFactory(owner=luebeck, city="Lübeck", postal_code="23552", latitude=53.868, longitude=10.689)
    place = places_named("23552")[0]
    assert (place.name, round(place.latitude, 3), round(place.longitude, 3)) == ("23552 Lübeck", 53.867, 10.688)
    assert places_named("99999") == []


@pytest.mark.django_db
def test_postcode_without_an_entry_is_where_its_town_is():
    place = places_named("50667")[0]
    assert (place.name, round(place.latitude, 1), round(place.longitude, 1)) == ("50667 Köln", 50.9, 7.0)


IN_OTHER_LETTERS = {
    "Пфорцгаймі": "Pforzheim",  # Ukrainian writes г for h
    "Брауншвейзі": "Braunschweig",
    "برونشفيك": "Braunschweig",
    "بباساو": "Passau",
    "زويكاو": "Zwickau",
    "بتسفيكاو": "Zwickau",
    "بايروت": "Bayreuth",
}
# My children, an exam, mail, driving, a city, staying: of the same consonants as a town.
OTHER_WORDS = ["أولادي", "امتحان", "بريد", "سواقة", "مدينة", "البقاء"]


def test_town_in_arabic_or_cyrillic_is_found_by_its_sound_and_other_words_are_not(luebeck):
    towns = ["Bayreuth", "Braunschweig", "Emden", "Fulda", "Lübeck", "Passau", "Pforzheim", "Zwickau"]
    for city in towns:
        OrganisationFactory(owner=luebeck, city=city)
    forget()
    assert {said: place.name for said in IN_OTHER_LETTERS for place in places_named(said)} == IN_OTHER_LETTERS
    assert [word for word in OTHER_WORDS if places_named(word)] == []
