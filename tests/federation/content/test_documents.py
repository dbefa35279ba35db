"""Documents are given out by the host of their association alone; what is shared, by all."""

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import CollectionViewRestriction
from wagtail.rich_text import expand_db_html

from federation.associations.models import Role
from federation.associations.scope import scope
from federation.content.domain import lay_page, lay_project_index
from federation.content.models import CustomDocument, ProjectPage, ProjectSectionPage
from sites.demo.factories import StandardPageFactory, UserFactory, home_of

TEXT = b"Protokoll der Sitzung"


def document_in(collection, title="Protokoll") -> CustomDocument:
    document = CustomDocument(title=title, collection=collection)
    document.file.save(f"{title.lower()}.txt", ContentFile(TEXT))
    return document


def closed(collection, kind="password"):
    return CollectionViewRestriction.objects.create(collection=collection, restriction_type=kind, password="sesam")


def content(response) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


@pytest.fixture
def document(luebeck):
    return document_in(luebeck.collection)


@pytest.fixture
def shared(umbrella):
    return document_in(umbrella.shared_collection, "Leitfaden")


def test_own_host_gives_it_out(visit, luebeck, document):
    assert content(visit(luebeck, document.url)) == TEXT


def test_document_in_a_collection_below(visit, luebeck, koeln):
    document = document_in(luebeck.collection.add_child(name="Protokolle"))
    assert content(visit(luebeck, document.url)) == TEXT
    assert visit(koeln, document.url).status_code == 404


def test_other_hosts_do_not_know_it(visit, koeln, umbrella, document):
    for association in (koeln, umbrella):
        assert visit(association, document.url).status_code == 404


@pytest.mark.parametrize("method", ["get", "head", "post", "options"])
def test_other_hosts_do_not_know_it_by_any_method(koeln, document, method):
    client = Client(headers={"host": koeln.site.hostname})
    for headers in ({}, {"range": "bytes=0-5"}, {"if-none-match": f'"{document.file_hash}"'}, {"if-match": "*"}):
        response = getattr(client, method)(document.url, headers=headers)
        assert response.status_code == 404
        assert TEXT not in response.content


def test_other_spellings_of_the_address(visit, koeln, document):
    number, name = document.pk, document.filename
    for path in (f"{number}/", f"{number}/{name}/", f"0{number}/{name}", f"{number}/./{name}", f"{number}//{name}"):
        assert visit(koeln, f"/documents/{path}").status_code == 404


def test_staff_of_both_get_it_on_its_own_host_alone(sign_in, person, luebeck, koeln, document):
    user = person(luebeck, Role.MANAGER)
    user.staff_memberships.create(association=koeln, role=Role.MANAGER)
    assert sign_in(user, luebeck).get(document.url).status_code == 200
    assert sign_in(user, koeln).get(document.url).status_code == 404
    assert sign_in(UserFactory(is_superuser=True), koeln).get(document.url).status_code == 404


def test_shared_document_is_on_every_host(visit, luebeck, koeln, umbrella, shared):
    for association in (luebeck, koeln, umbrella):
        assert content(visit(association, shared.url)) == TEXT


def test_private_document_asks_for_the_password(luebeck, koeln, visit):
    document = document_in(luebeck.collection.add_child(name="Intern"))
    restriction = closed(document.collection)
    client = Client(headers={"host": luebeck.site.hostname})
    asked = client.get(document.url)
    assert TEXT not in content(asked)
    assert "Protokoll" not in asked.text.replace(document.url, "")
    path = f"/documents/authenticate_with_password/{restriction.pk}/"
    assert path in asked.text
    right = client.post(path, {"password": "sesam", "return_url": document.url}, follow=True)
    assert content(right) == TEXT
    assert visit(koeln, path).status_code == 404
    assert visit(koeln, document.url).status_code == 404


def test_private_document_is_for_staff_of_its_association(sign_in, person, luebeck, koeln, visit):
    document = document_in(luebeck.collection.add_child(name="Intern"))
    closed(document.collection, "login")
    nobody = visit(luebeck, document.url)
    stranger = sign_in(person(koeln, Role.MANAGER), luebeck).get(document.url)
    assert (nobody.status_code, stranger.status_code) == (302, 302)
    assert nobody.headers["Location"] == stranger.headers["Location"]
    assert content(sign_in(person(luebeck, Role.EDITOR), luebeck).get(document.url)) == TEXT


@pytest.mark.parametrize("headers", [{"range": "bytes=0-5"}, {"if-none-match": "*"}])
def test_private_document_by_parts_and_conditions(luebeck, headers):
    document = document_in(luebeck.collection.add_child(name="Intern"))
    closed(document.collection)
    client = Client(headers={"host": luebeck.site.hostname})
    for method in (client.get, client.head):
        response = method(document.url, headers=headers)
        assert response.status_code == 200  # the form
        assert "ETag" not in response.headers
        assert TEXT[:6] not in content(response)


@pytest.mark.parametrize("way", ["/media/{}", "/media/images/../{}", "/media/images/..%2f{}", "/media//{}"])
def test_files_are_not_reachable_as_media(visit, luebeck, document, way):
    response = visit(luebeck, way.format(document.file.name))
    assert 300 <= response.status_code < 500
    assert TEXT not in content(response)


def linked(*documents) -> str:
    return "".join(f'<p><a linktype="document" id="{document.pk}">Datei</a></p>' for document in documents)


def test_link_in_a_text_stays_on_its_host(visit, luebeck, document):
    StandardPageFactory(parent=home_of(luebeck), slug="wir", body=[("paragraph", linked(document))])
    assert f'href="{document.url}"' in visit(luebeck, "/de/wir/").text


def test_link_of_a_project_leads_to_its_owner(visit, umbrella, luebeck):
    document = document_in(umbrella.collection, "Konzept")
    project = lay_page(
        lay_project_index(home_of(umbrella)),
        ProjectPage(title="Vorhaben", slug="vorhaben", body=[("paragraph", linked(document))]),
    )
    section = ProjectSectionPage(title="Hier", slug="vorhaben", project=project)
    lay_page(lay_project_index(home_of(luebeck)), section)
    assert f'href="http://localhost{document.url}"' in visit(luebeck, "/de/projekte/vorhaben/").text
    assert f'href="{document.url}"' in visit(umbrella, "/de/projekte/vorhaben/").text
    assert content(visit(umbrella, document.url)) == TEXT


def test_links_cost_one_query_for_all(luebeck, umbrella, document):
    others = [document_in(umbrella.collection, f"Blatt{number}") for number in range(4)]
    with scope(association=luebeck), CaptureQueriesContext(connection) as queries:
        html = expand_db_html(linked(document, *others))
    assert len(queries) == 1
    assert html.count("http://localhost/documents/") == 4


def test_link_to_a_document_that_is_gone(luebeck):
    with scope(association=luebeck):
        assert expand_db_html('<a linktype="document" id="987654">Datei</a>') == "<a>Datei</a>"
