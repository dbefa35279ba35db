"""Every endpoint, asked as a program asks it, against the published schemas and OpenAPI description."""

import json
from datetime import date, timedelta
from urllib.parse import quote

import pytest
from django.test import Client
from django.utils import timezone

from federation.exchange.hsds import vocabulary
from federation.exchange.hsds.api import api
from federation.registry.domain import close, hide
from federation.registry.models import Organisation, ServiceAtLocation, Topic
from tests.services.schemas import hsds_schemas  # noqa: F401 - a fixture

from .example import DOCUMENT, HOUSE, SECRETS, SHELTER, STAFF, lay_entry, lay_plain_entries


@pytest.fixture
def entry(luebeck):
    return lay_entry(luebeck)


@pytest.fixture
def ask(luebeck):
    """`ask("/services?full=true")`: the JSON answer on an association's host, Lübeck's if nothing else is said."""

    def get(path, association=luebeck, status=200):
        response = Client().get(f"/api/hsds{path}", headers={"host": association.site.hostname})
        assert response.status_code == status, response.content[:500]
        assert response["Access-Control-Allow-Origin"] == "*"
        assert not response.cookies
        return json.loads(b"".join(response) if response.streaming else response.content)

    return get


def first_id(ask, path):
    return ask(path)["contents"][0]["id"]


LISTS = ["organizations", "services", "service_at_locations", "taxonomies", "taxonomy_terms"]


@pytest.mark.parametrize("name", LISTS)
def test_list_is_valid(ask, entry, hsds_schemas, name):  # noqa: F811
    schema, is_page = hsds_schemas.schema_of(f"/{name}")
    page = {*hsds_schemas.openapi["components"]["schemas"]["Page"]["properties"], "contents"}
    for query in ["", "?full=true", "?full_service=true", "?full=true&full_service=true&per_page=1"]:
        answer = ask(f"/{name}{query}")
        assert is_page and set(answer) == page
        assert answer["contents"]
        for content in answer["contents"]:
            hsds_schemas.check(schema, content)
            if "full" in query and name in ("organizations", "services", "service_at_locations"):
                hsds_schemas.check(f"compiled/{name[:-1]}", content)


@pytest.mark.parametrize("name", LISTS)
def test_single_is_valid(ask, entry, hsds_schemas, name):  # noqa: F811
    schema, is_page = hsds_schemas.schema_of(f"/{name}/{{id}}")
    answer = ask(f"/{name}/{first_id(ask, f'/{name}')}")
    assert not is_page
    hsds_schemas.check(schema, answer)


def test_single_service_at_location_is_valid_as_what_it_is(ask, entry, hsds_schemas):  # noqa: F811
    answer = ask(f"/service_at_locations/{first_id(ask, '/service_at_locations')}")
    hsds_schemas.check("compiled/service_at_location", answer)


def test_full_service_of_organization_is_valid(ask, entry, hsds_schemas):  # noqa: F811
    hsds_schemas.check("compiled/organization", ask(f"/organizations/{entry.uuid}?full_service=true"))


def test_about_says_version_and_description(ask):
    answer = ask("/")
    assert answer["version"] == "3.0"
    assert answer["openapi_url"].endswith("/api/hsds/openapi.json")


def test_description_has_all_paths_and_parameters(hsds_schemas):  # noqa: F811
    ours = api.get_openapi_schema(path_prefix="")["paths"]
    for path, described in hsds_schemas.openapi["paths"].items():
        names = {parameter["name"] for parameter in ours[path]["get"].get("parameters", [])}
        for parameter in [*described["get"].get("parameters", []), *described.get("parameters", [])]:
            parameter = hsds_schemas.openapi["components"]["parameters"].get(
                parameter.get("$ref", "").rpartition("/")[2], parameter
            )
            assert parameter["name"] in names, (path, parameter)


@pytest.mark.parametrize("name", LISTS[:3])
def test_nothing_leaves_that_is_not_public(luebeck, entry, name):
    for query in ["", "?full=true&full_service=true", "?format=ndjson&full=true&full_service=true"]:
        response = Client().get(f"/api/hsds/{name}{query}", headers={"host": luebeck.site.hostname})
        text = (b"".join(response) if response.streaming else response.content).decode()
        assert "Asylberatung" in text or (name == "organizations" and not query)
        assert not [secret for secret in SECRETS if secret in text]


def test_public_contact_is_given_with_telephone(ask, entry):
    (contact,) = ask(f"/organizations/{entry.uuid}")["contacts"]
    assert (contact["name"], contact["phones"][0]["number"]) == ("Sichtbar", "+49 451 999")


def test_contact_without_consent_stays(ask, entry):
    entry.contacts.filter(name="Sichtbar").update(consent_on=None)
    assert "contacts" not in ask(f"/organizations/{entry.uuid}")


def test_host_decides_which_organizations(ask, entry, koeln, umbrella):
    assert ask("/organizations", koeln)["empty"]
    assert ask("/services", koeln)["empty"]
    assert ask("/service_at_locations", koeln)["empty"]
    ask(f"/organizations/{entry.uuid}", koeln, status=404)
    assert ask("/organizations", umbrella)["total_items"] == 1


@pytest.mark.parametrize("end", ["closed", "merged", "hidden", "archived"])
def test_what_is_not_listed_is_not_given(ask, entry, luebeck, umbrella, end):
    if end == "closed":
        close(entry, actor=STAFF, reason="Aufgelöst")
    elif end == "merged":
        Organisation.objects.filter(pk=entry.pk).update(merged_into=lay_entry(luebeck, name="Andere").pk)
    elif end == "hidden":
        hide(entry, luebeck, True, actor=STAFF)
    else:
        luebeck.archived_at = timezone.now()
        luebeck.save()
    host = umbrella if end == "archived" else luebeck
    ask(f"/organizations/{entry.uuid}", host, status=404)
    assert str(entry.uuid) not in json.dumps(ask("/organizations", host))
    assert str(entry.uuid) not in json.dumps(ask("/services", host))


def test_association_that_hides_an_entry_is_not_named(ask, entry, luebeck, umbrella):
    hide(entry, luebeck, True, actor=STAFF)
    assert luebeck.name not in json.dumps(ask(f"/organizations/{entry.uuid}", umbrella)["attributes"])


def test_pages_add_up(ask, luebeck):
    lay_plain_entries(luebeck, 7)
    pages = [ask(f"/organizations?per_page=3&page={number}") for number in (1, 2, 3)]
    assert [page["size"] for page in pages] == [3, 3, 1]
    assert [(page["first_page"], page["last_page"]) for page in pages] == [(True, False), (False, False), (False, True)]
    assert {page["total_pages"] for page in pages} == {3}
    assert len({one["id"] for page in pages for one in page["contents"]}) == 7


def test_page_beyond_the_last_is_empty(ask, entry):
    answer = ask("/organizations?page=9")
    assert (answer["empty"], answer["last_page"], answer["contents"]) == (True, True, [])


def test_too_many_on_a_page_are_cut(ask, luebeck):
    lay_plain_entries(luebeck, 3)
    assert ask("/organizations?per_page=99999")["total_pages"] == 1
    assert ask("/services?per_page=99999")["size"] == 3


WRONG = [
    *("page=0", "page=x", "page=99999999999999999999", "per_page=-1", "per_page=0", "format=xml", "full=maybe"),
    *("modified_after=gestern", "taxonomy_term_id=asyl"),
]


def test_wrong_parameter_is_told(ask):
    for query in WRONG:
        assert query.partition("=")[0] in ask(f"/services?{query}", status=400)["detail"]


def test_unknown_address_is_told_in_json(ask):
    for path in ["/organizations/1", "/services/x", f"/services/{HOUSE}", "/nichts", "/taxonomies/1"]:
        assert ask(path, status=404)["detail"]


def test_slash_at_the_end_leads_on(luebeck):
    response = Client().get("/api/hsds/services/?page=2", headers={"host": luebeck.site.hostname})
    assert (response.status_code, response["Location"]) == (301, "/api/hsds/services?page=2")


def test_modified_after_includes_the_moment(ask, entry):
    after = quote(entry.changed_at.isoformat())
    later = quote((entry.changed_at + timedelta(seconds=1)).isoformat())
    for name in LISTS[:3]:
        assert ask(f"/{name}?modified_after={after}")["contents"], name
        assert ask(f"/{name}?modified_after={later}")["empty"], name


def test_modified_after_is_read_as_people_write_it(ask, entry):
    for moment in ["2020-01-01", "2020-01-01T10:00:00Z", "2020-01-01T10:00:00+01:00"]:
        assert ask(f"/services?modified_after={moment}")["total_items"] == 3


def test_minimal_has_all_services_on_one_page(ask, entry, luebeck):
    lay_plain_entries(luebeck, 60)
    answer = ask("/services?minimal=true&per_page=2")
    assert (answer["total_items"], answer["total_pages"], len(answer["contents"])) == (63, 1, 63)
    assert set(answer["contents"][0]) == {"id", "modified_date"}


def test_lines_have_all_without_pages(luebeck, entry):
    lay_plain_entries(luebeck, 60)
    response = Client().get("/api/hsds/organizations?format=ndjson", headers={"host": luebeck.site.hostname})
    assert response["Content-Type"] == "application/x-ndjson"
    lines = b"".join(response).decode().splitlines()
    assert len({json.loads(line)["id"] for line in lines}) == 61


def test_services_of_a_term(ask, entry):
    topic = Topic.objects.get(slug="letters").uuid
    women = vocabulary.BY_CODE["women_only"].id
    for term in (topic, women):
        assert [one["name"] for one in ask(f"/services?taxonomy_term_id={term}")["contents"]] == ["Asylberatung"]
    assert ask(f"/services?taxonomy_term_id={HOUSE}")["empty"]
    assert ask(f"/organizations?taxonomy_term_id={topic}")["total_items"] == 1


def test_services_of_a_taxonomy(ask, entry):
    def names(code):
        path = f"/services?taxonomy_id={vocabulary.taxonomy_id(code)}"
        return {one["name"] for one in ask(path)["contents"]}

    assert names("topics") == {"Asylberatung"}
    assert names("features") == {"Asylberatung", "Lesekreis", "Früher"}


def test_services_of_an_organization(ask, entry, luebeck):
    lay_plain_entries(luebeck, 2)
    assert ask(f"/services?organization_id={entry.uuid}")["total_items"] == 3
    assert ask(f"/service_at_locations?organization_id={entry.uuid}")["total_items"] == 1


def test_search_finds_words_of_the_entry(ask, entry, luebeck):
    lay_plain_entries(luebeck, 2)
    assert [one["name"] for one in ask("/organizations?search=ubersee")["contents"]] == [entry.name]
    assert [one["name"] for one in ask("/services?search=asylberat")["contents"]] == ["Asylberatung"]
    assert ask("/services?search=gibtesnicht")["empty"]
    assert ask("/services?search=%22%00")["empty"]
    assert ask("/taxonomy_terms?search=behördenbriefe")["total_items"] == 1


def test_places_near_a_postcode(ask, entry):
    def count(query):
        return ask(f"/service_at_locations?{query}")["total_items"]

    assert (count("postcode=23552"), count("postcode=23558"), count("postcode=50667")) == (1, 0, 0)
    assert (count("postcode=23558&proximity=20000"), count("postcode=50667&proximity=20000")) == (1, 0)
    ask("/service_at_locations?proximity=10", status=400)


def test_terms_have_two_levels(ask, entry):
    parent = Topic.objects.get(slug="offices").uuid
    assert {one["code"] for one in ask(f"/taxonomy_terms?parent_id={parent}")["contents"]} == {"letters", "forms"}
    topics = vocabulary.taxonomy_id("topics")
    tops = {one["code"] for one in ask(f"/taxonomy_terms?top_only=true&taxonomy_id={topics}")["contents"]}
    assert "offices" in tops and not tops & {"letters", "forms"}


def test_place_that_is_not_public_has_no_service_at_location(ask, entry):
    hidden = ServiceAtLocation.objects.get(location__uuid=SHELTER)
    ask(f"/service_at_locations/{hidden.uuid}", status=404)


def test_answer_that_is_known_is_not_sent_again(luebeck, entry):
    client = Client(headers={"host": luebeck.site.hostname})
    first = client.get("/api/hsds/organizations")
    again = client.get("/api/hsds/organizations", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Access-Control-Allow-Origin"] == "*"


def test_writing_is_refused(luebeck):
    assert Client().post("/api/hsds/services", headers={"host": luebeck.site.hostname}).status_code == 405


PATHS = [
    "/organizations",
    "/organizations?full=true",
    "/organizations?full_service=true",
    "/organizations?full=true&full_service=true",
    "/services",
    "/services?full=true",
    "/service_at_locations",
    "/service_at_locations?full=true",
    "/service_at_locations?postcode=23552&proximity=5000",
    "/taxonomy_terms",
]


def test_queries_do_not_grow_with_the_number(ask, luebeck, entry, django_assert_max_num_queries):
    few = {}
    for path in PATHS:
        with django_assert_max_num_queries(30) as few[path]:
            ask(path)
    lay_entry(luebeck, name="Noch ein Verein", locations=[], services=DOCUMENT["services"][1:])
    lay_plain_entries(luebeck, 20)
    for path in PATHS:
        with django_assert_max_num_queries(len(few[path])):
            ask(path)


def test_checked_on_is_given(ask, entry):
    assert ask("/services")["contents"][0]["assured_date"] == date(2026, 11, 1).isoformat()
