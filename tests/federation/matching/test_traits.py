import pytest
from hypothesis import given
from hypothesis import strategies as st

from federation.matching.traits import Traits, page_of, phone_of, register_number, traits_of


@pytest.mark.parametrize("written", ["0221 4710 101", "+49 (221) 4710-101", "0049 221 4710101", "0221/4710101"])
def test_phone_is_one_number_however_it_is_written(written):
    assert phone_of(written) == "+492214710101"


@pytest.mark.parametrize("written", ["", "nur abends", "–"])
def test_phone_that_is_none_is_empty(written):
    assert phone_of(written) == ""


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("https://www.verein.example/de/", ("verein.example", "")),
        ("verein.example/kontakt.html", ("verein.example", "")),
        ("https://haus.example/gruppe-a/termine", ("haus.example", "gruppe-a")),
        ("http://[kaputt", None),
        ("", None),
    ],
)
def test_page_is_host_and_first_part_of_the_path(address, page):
    assert page_of(address) == page


@pytest.mark.parametrize("written", ["VR 0512 Kiel", "Amtsgericht Kiel, VR512", "AG Kiel VR 512", "Kiel VR 5 12"])
def test_register_number_is_read_with_its_court(written):
    assert register_number(written) == ("vr 512", {"kiel"})


def test_register_number_without_digits_is_none():
    assert register_number("beantragt") == ("", frozenset())


def test_domains_of_large_providers_are_not_ones_own():
    document = {
        "name": "A",
        "email": "a@gmx.de",
        "website": "https://facebook.com/a",
        "links": [{"url": "https://a.example"}],
    }
    assert traits_of(document).domains == {"a.example"}


def test_traits_gather_names_contacts_and_places():
    traits = traits_of(
        {
            "name": "Haus",
            "translations": {"name": {"tr": "Ev"}},
            "alternate_names": [{"name": "Dom"}],
            "contacts": [{"phone": "0221 4710 101"}],
            "services": [{"email": "A@B.example"}],
            "locations": [
                {
                    "address_1": "Große Straße 4",
                    "postal_code": "50667",
                    "city": "Köln",
                    "latitude": 50.9,
                    "longitude": 6.9,
                }
            ],
        }
    )
    assert traits.names == ("Haus", "Dom", "Ev")
    assert traits.phones == {"+492214710101"}
    assert traits.emails == {"a@b.example"}
    assert traits.houses == traits_of({"locations": [{"address_1": "Grosse Str. 4", "postal_code": "50667"}]}).houses
    assert traits.points == {(50.9, 6.9)}


texts = st.text(max_size=20)


@given(
    st.fixed_dictionaries(
        {"name": texts},
        optional={
            "phone": texts,
            "email": texts,
            "website": texts,
            "registration_number": texts,
            "locations": st.lists(
                st.fixed_dictionaries({}, optional={"address_1": texts, "postal_code": texts, "city": texts})
            ),
        },
    )
)
def test_traits_are_the_same_after_storing_whatever_is_written(document):
    traits = traits_of(document)
    assert Traits.from_data(traits.as_data) == traits
