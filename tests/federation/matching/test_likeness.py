from federation.matching.likeness import Sign, likeness
from federation.matching.traits import traits_of

KOELN = {"city": "Köln", "postal_code": "50823"}


def entry(name="Kolibri", *, place=KOELN, **fields):
    return traits_of({"name": name, "locations": [place] if place else [], **fields})


def test_same_name_in_the_same_town_is_likely():
    found = likeness(entry("Kolibri e.V."), entry("KOLIBRI"))
    assert found.is_likely
    assert found.signs == (Sign.SAME_NAME, Sign.AREA)
    assert [str(reason) for reason in found.reasons] == ["gleicher Name", "gleiche Gegend"]


def test_same_name_in_another_town_is_not():
    assert not likeness(entry(), entry(place={"city": "Kiel", "postal_code": "24103"})).is_likely


def test_moved_office_is_likely_where_it_is_reached_as_before():
    moved = entry(place={"city": "Kiel", "postal_code": "24103"}, phone="0171 3920011")
    assert likeness(entry(phone="+49 171 3920011"), moved).is_likely


def test_town_in_the_name_tells_neighbours_apart():
    one = entry("Polnischer Verein Köln", place={**KOELN, "latitude": 50.94, "longitude": 6.96})
    other = entry("Polnischer Verein Hürth", place={"city": "Hürth", "latitude": 50.88, "longitude": 6.87})
    assert not likeness(one, other).is_likely


def test_two_groups_in_one_house_are_two():
    house = {**KOELN, "address_1": "Venloer Straße 41"}
    shared = {"phone": "0221 4710 301", "website": "https://haus.example", "place": house}
    assert not likeness(entry("Frauengruppe Morgenrot", **shared), entry("Jugendklub Anker", **shared)).is_likely


def test_same_register_number_is_likely_under_another_name():
    assert likeness(
        entry("Gastarbeiter-Treff", registration_number="VR 4400 Köln"),
        entry("Treff der Generationen", registration_number="AG Köln VR 4400"),
    ).is_likely


def test_same_number_of_another_court_speaks_against():
    one, other = (entry(registration_number=f"VR 4400 {court}") for court in ("Köln", "Bonn"))
    assert not likeness(one, other).is_likely


def test_shared_domain_counts_nothing():
    one, other = (entry(name, website="https://traeger.example") for name in ("Kolibri Treff", "Kolibri Chor Nord"))
    assert likeness(one, other).score - likeness(one, other, {"traeger.example"}).score > 0.1


def test_domain_with_a_page_for_each_counts_nothing():
    one, other = entry(website="https://netz.example/a"), entry(website="https://netz.example/b")
    assert Sign.DOMAIN not in likeness(one, other).signs


def test_shared_acronym_says_little_where_long_names_differ():
    one, other = (
        entry("DAG", alternate_names=[{"name": f"Deutsch-{who} Gesellschaft"}])
        for who in ("Afghanische", "Angolanische")
    )
    assert not likeness(one, other).is_likely


def test_likeness_is_the_same_from_both_sides():
    one, other = entry("Haus Mondlicht", phone="0171 3920024"), entry("Haus Mondlicht – Beratung für Frauen")
    assert likeness(one, other) == likeness(other, one)
