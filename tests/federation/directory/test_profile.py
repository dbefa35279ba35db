"""The profile page: all that everybody may know of an entry, and nothing else."""

import json
import re

import pytest

from federation.registry import domain
from federation.registry.models import FormerAddress, Organisation, Revision

from .conftest import on, place, service, tomorrow

STAFF = domain.Actor(Revision.Source.STAFF)
FULL = {
    "description": "Wir beraten.",
    "translations": {"name": {"ar": "بيت الجسر"}},
    "languages": ["de", "ar"],
    "phone": "+49 2307 000000",
    "email": "kontakt@bruecke.example",
    "website": "https://bruecke.example/",
    "registration_number": "VR 1, Hamm",
    "year_incorporated": 1998,
    "alternate_names": [{"name": "Brücke 98"}],
    "links": [{"url": "https://video.example/bruecke", "label": "Film"}],
}


@pytest.fixture
def bridge(enter, luebeck, koeln):
    at = place(
        address_1="Beispielweg 1",
        postal_code="59192",
        transportation="Bus 1 bis Rathaus",
        is_step_free=True,
        schedules=[on(tomorrow())],
    )
    offer = service(
        "Frauenberatung",
        women_only=True,
        interpreter=True,
        languages=["ar"],
        eligibility_description="Frauen ab 18 Jahren",
        application_process="Rufen Sie an.",
        required_documents="Ausweis",
        service_area="Kreis Unna",
        fees_description="2 Euro",
        alert="Am Freitag im Nebenhaus",
        schedules=[on(tomorrow())],
    )
    return enter(luebeck, "Brücke", also_in=[koeln], locations=[at], services=[offer], **FULL)


@pytest.fixture
def page(visit, luebeck):
    def content(path="bruecke/", language="de"):
        return visit(luebeck, f"/{language}/organisationen/{path}").content.decode()

    return content


def test_profile_says_all_that_is_known(bridge, page):
    text = page()
    facts = (
        "Brücke 98", "VR 1, Hamm", "1998", "Film", "Beispielweg 1", "Bus 1 bis Rathaus", "Ohne Stufen erreichbar",
        "Frauen ab 18 Jahren", "Rufen Sie an.", "Ausweis", "Kreis Unna", "2 Euro", "Am Freitag im Nebenhaus",
        "nur für Frauen", "Arabisch", "Verbund Köln", "Haus der Kulturen", "Nächste Termine", "+49 2307 000000",
    )  # fmt: skip
    assert [fact for fact in facts if fact not in text] == []


@pytest.mark.parametrize("site", ["luebeck", "koeln", "umbrella"])
def test_profile_costs_at_most_fifteen_queries(bridge, visit, site, request, django_assert_max_num_queries):
    association = request.getfixturevalue(site)
    with django_assert_max_num_queries(15):
        assert visit(association, "/de/organisationen/bruecke/").status_code == 200


def test_profile_costs_the_same_however_much_is_offered(enter, visit, luebeck, django_assert_max_num_queries):
    two = [place("Kiel"), place("Hamm")]
    many = [service(f"Angebot {number}", languages=["ar"], schedules=[on(tomorrow())]) for number in range(12)]
    enter(luebeck, "Viel", locations=two, services=many, links=FULL["links"] * 5)
    with django_assert_max_num_queries(15):
        visit(luebeck, "/de/organisationen/viel/")


@pytest.mark.parametrize(
    ("visibility", "consent", "is_shown"),
    [("public", "2026-01-01", True), ("public", "2999-01-01", False), ("members", "2026-01-01", False),
     ("internal", None, False)],
)  # fmt: skip
def test_person_is_shown_with_consent_only(enter, page, luebeck, visibility, consent, is_shown):
    contact = {"name": "Büro Beispiel", "phone": "+49 1", "visibility": visibility, "consent_on": consent}
    enter(luebeck, "Brücke", contacts=[contact])
    assert ("Büro Beispiel" in page()) is is_shown


def test_hidden_membership_is_not_shown(bridge, page, koeln):
    domain.hide(bridge, koeln, True, actor=STAFF)
    assert "Verbund Köln" not in page()


def test_text_without_translation_is_marked_and_said_to_be_original(bridge, page):
    text = page(language="ar")
    assert 'lang="de" dir="ltr">Wir beraten.' in text
    assert '<bdi lang="ar">بيت الجسر</bdi>' in text
    assert '<bdi lang="de">Brücke</bdi>' in text  # as it stands on the door


@pytest.mark.parametrize(
    ("freshness", "words"),
    [(Organisation.Freshness.FRESH, None), (Organisation.Freshness.DUE, "geprüft. Fragen Sie lieber nach")],
)
def test_entry_that_is_due_says_so(bridge, page, freshness, words):
    Organisation.objects.filter(pk=bridge.pk).update(freshness=freshness)
    assert ("Fragen Sie lieber nach" in page()) is bool(words)


def test_schema_org_data_hold_what_the_page_shows(bridge, page):
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page())[1])
    assert data["name"] == "Brücke"
    assert data["knowsLanguage"] == ["de", "ar"]
    assert data["location"][0]["geo"]["latitude"] == pytest.approx(51.6, abs=0.1)
    assert data["makesOffer"][0]["itemOffered"]["name"] == "Frauenberatung"


def test_schema_org_data_cannot_end_their_element(enter, page, luebeck):
    enter(luebeck, "Brücke", description="</script><script>alert(1)</script> & \u2028")
    text = page()
    assert "<script>alert" not in text
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text)[1])
    assert data["description"] == "</script><script>alert(1)</script> & \u2028"


def test_qr_code_is_a_picture_of_the_canonical_address(bridge, visit, koeln):
    response = visit(koeln, "/de/organisationen/bruecke/qr.svg")
    assert response["Content-Type"] == "image/svg+xml"
    assert "<title>http://luebeck.localhost/de/organisationen/bruecke/</title>" in response.content.decode()


def test_canonical_address_is_one_that_exists(bridge, visit, koeln):
    # Lübeck's site is not there in Turkish.
    assert '<link rel="canonical" href="http://luebeck.' in visit(koeln, "/de/organisationen/bruecke/").content.decode()
    assert '<link rel="canonical" href="http://koeln.' in visit(koeln, "/tr/organisationen/bruecke/").content.decode()


def test_former_address_leads_to_the_present_one(bridge, visit, luebeck, koeln):
    FormerAddress.objects.create(slug="alte-bruecke", organisation=bridge)
    response = visit(luebeck, "/ar/organisationen/alte-bruecke/")
    assert (response.status_code, response["Location"]) == (301, "/ar/organisationen/bruecke/")


def test_merged_entry_leads_to_the_one_that_stayed(bridge, enter, visit, luebeck):
    twin = enter(luebeck, "Bruecke Bergkamen")
    Organisation.objects.filter(pk=twin.pk).update(merged_into=bridge)
    response = visit(luebeck, f"/de/organisationen/{twin.slug}/")
    assert (response.status_code, response["Location"]) == (301, "/de/organisationen/bruecke/")


def test_closed_entry_says_so_where_it_was_shown(bridge, enter, visit, luebeck, koeln):
    domain.close(bridge, actor=STAFF, reason="aufgelöst")
    assert visit(luebeck, "/de/organisationen/bruecke/").status_code == 410
    assert "gibt es nicht mehr" in visit(koeln, "/de/organisationen/bruecke/").content.decode()
    only_koeln = enter(koeln, "Kölner Treff")
    domain.close(only_koeln, actor=STAFF, reason="aufgelöst")
    assert visit(luebeck, "/de/organisationen/koelner-treff/").status_code == 404


@pytest.mark.parametrize("path", ["bruecke/", "bruecke/qr.svg"])
def test_entry_of_others_is_not_found(enter, visit, luebeck, koeln, path):
    enter(koeln, "Brücke")
    assert visit(luebeck, f"/de/organisationen/{path}").status_code == 404
