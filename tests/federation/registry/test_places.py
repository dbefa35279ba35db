import pytest

from federation.registry.places import find_towns, kilometres, place_of


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("Bergkamen", "Bergkamen", "DE-NW"),
        ("  bergkamen ", "Bergkamen", "DE-NW"),
        ("Lübeck", "Lübeck", "DE-SH"),
        ("Luebeck", "Lübeck", "DE-SH"),
        ("Lubeck", "Lübeck", "DE-SH"),
        ("ليوبيك", "Lübeck", "DE-SH"),
        ("Любек", "Lübeck", "DE-SH"),
        ("Munich", "München", "DE-BY"),
        ("Köln-Ehrenfeld", "Köln", "DE-NW"),
        ("Frankfurt a. M.", "Frankfurt am Main", "DE-HE"),
        ("Frankfurt/Oder", "Frankfurt (Oder)", "DE-BB"),
        ("Bad Homburg", "Bad Homburg vor der Höhe", "DE-HE"),
        ("Bergkammen", "Bergkamen", "DE-NW"),
        ("Neunkirchen", "Neunkirchen", "DE-SL"),
        ("Neuenkirchen (Schleswig-Holstein)", "Neuenkirchen", "DE-SH"),
        ("Neuenkirchen, SH", "Neuenkirchen", "DE-SH"),
    ],
)
def test_town_is_found_as_people_write_it(text, name, state):
    town = find_towns(text)[0]
    assert (town.name, town.state) == (name, state)


@pytest.mark.parametrize("text", ["", " ", "xyzxyz", "Ulx", "12", "(", ",", "\0"])
def test_nothing_is_found_where_no_town_is_named(text):
    assert find_towns(text) == []


def test_towns_of_one_name_are_all_found_the_largest_first():
    states = {town.state for town in find_towns("Halle")}
    assert find_towns("Halle")[0].state == "DE-ST"
    assert {"DE-ST", "DE-NW", "DE-NI"} <= states


def test_postcode_decides_between_towns_of_one_name():
    assert place_of("06108", "Halle").state == "DE-ST"
    assert place_of("33790", "Halle").state == "DE-NW"


def test_postcode_decides_between_near_towns_of_one_name():
    """By itself and not by its region, in which the larger one of the name may lie too."""
    assert place_of("23816", "Leezen").state == "DE-SH"
    assert place_of("19067", "Leezen").state == "DE-MV"
    assert kilometres(place_of("25999", "Kampen"), place_of("25980", "Sylt")) < 20


def test_address_without_a_known_town_is_where_its_postcode_is():
    assert place_of("59192", "Nirgendwo").name == "Bergkamen"
    place = place_of("59999", "Nirgendwo")  # in no table
    assert place.name == "Hamm"
    assert place.state == ""  # a region may lie in two of the Länder


@pytest.mark.parametrize(("postal_code", "city"), [("", ""), ("123", ""), ("٥٩١٩٢", ""), ("05000", "Nirgendwo")])
def test_address_that_says_nothing_is_nowhere(postal_code, city):
    assert place_of(postal_code, city) is None


def test_distance_between_towns_is_over_ground():
    assert 25 < kilometres(place_of("", "Bergkamen"), place_of("", "Bochum")) < 35
