import pytest
from django.core.management import CommandError
from django.urls import reverse

from federation.associations.models import Role
from federation.content.domain import lay_page, lay_project_index
from federation.content.models import ProjectPage, ProjectSectionPage
from federation.provisioning.archiving import archive, bring_back
from federation.staff.domain import grant_role
from sites.demo.factories import OrganisationFactory, ServiceFactory, StandardPageFactory, UserFactory, home_of
from tests.plugins.best_practice.factories import BestPracticeFactory


@pytest.fixture
def closed(koeln, fresh):
    archive(koeln)
    return fresh(koeln)


@pytest.mark.parametrize("path", ["/", "/de/", "/tr/neues/", "/de/suche/", "/api/search", "/gibt/es/nicht", "/ar/"])
def test_visitors_learn_that_the_site_is_closed(closed, visit, path):
    response = visit(closed, path)
    assert response.status_code == 410
    assert "Verbund Köln" in response.text
    assert 'href="http://localhost/"' in response.text


@pytest.mark.parametrize(
    ("path", "browser", "language"),
    [("/tr/", "de", "tr"), ("/", "tr", "tr"), ("/", "uk", "de"), ("/ar/", "fr", "de")],
)
def test_closed_site_speaks_its_languages(closed, visit, path, browser, language):
    response = visit(closed, path, accept_language=browser)
    assert response.headers["Content-Language"] == language
    assert f'<html lang="{language}"' in response.text
    assert "Accept-Language" in response.headers["Vary"]


def test_closed_page_asks_little(closed, visit, django_assert_max_num_queries):
    with django_assert_max_num_queries(6):
        visit(closed, "/de/")


def test_closed_site_loads_nothing_from_elsewhere(closed, visit):
    assert "Content-Security-Policy" in visit(closed, "/de/").headers


def test_staff_work_on(closed, sign_in):
    user = UserFactory()
    grant_role(user, closed, Role.EDITOR)
    client = sign_in(user, closed)
    assert client.get("/admin/").status_code == 200
    assert client.get(f"/admin/pages/{home_of(closed).pk}/edit/").status_code == 200
    assert client.get("/de/").status_code == 410
    assert client.get("/documents/1/x.pdf").status_code == 404


def test_documents_of_a_closed_site_are_for_its_staff(closed, visit, sign_in):
    assert visit(closed, "/documents/1/x.pdf").status_code == 410
    assert sign_in(UserFactory(), closed).get("/documents/1/x.pdf").status_code == 410


def test_one_can_still_sign_in(closed, visit):
    assert visit(closed, reverse("account_login")).status_code == 200


def test_restored_site_is_as_before(closed, visit, fresh):
    bring_back(closed)
    assert visit(fresh(closed), "/de/").status_code == 200


def test_search_finds_nothing_of_it(koeln, umbrella, visit):
    StandardPageFactory(parent=home_of(koeln), title="Unverwechselbar")
    OrganisationFactory(owner=koeln, name="Unverwechselbar e. V.")
    find = lambda: visit(umbrella, "/api/search", {"q": "unverwechselbar"}).json()["total"]  # noqa: E731
    assert find() == 2
    archive(koeln)
    assert find() == 0
    bring_back(koeln)
    assert find() == 2


def test_organisation_that_others_keep_too_is_found_with_them(koeln, luebeck, visit):
    OrganisationFactory(owner=koeln, also_in=[luebeck], name="Unverwechselbar e. V.")
    archive(koeln)
    (hit,) = visit(luebeck, "/api/search", {"q": "unverwechselbar"}).json()["results"]
    assert hit["association"] == "luebeck"
    assert hit["url"].startswith("http://luebeck.localhost/")
    profile = visit(luebeck, "/de/organisationen/unverwechselbar-e-v/").text
    assert "koeln.localhost" not in profile


def test_directory_of_the_umbrella_leaves_out_what_it_alone_has(koeln, luebeck, umbrella, visit):
    ServiceFactory(organisation=OrganisationFactory(owner=koeln, name="Nur hier e. V."), name="Nur hier")
    OrganisationFactory(owner=koeln, also_in=[luebeck], name="Auch dort e. V.")
    archive(koeln)
    listed = visit(umbrella, "/de/organisationen/").text
    assert "Nur hier" not in listed
    assert "Auch dort" in listed
    assert "Köln" not in listed
    assert visit(umbrella, "/de/organisationen/nur-hier-e-v/").status_code == 404
    assert "Nur hier" not in visit(umbrella, "/de/").text


def test_project_no_longer_leads_to_it(koeln, umbrella, visit):
    with_project = lay_project_index(home_of(umbrella))
    project = lay_page(with_project, ProjectPage(title="Zusammen", slug="zusammen"))
    lay_page(lay_project_index(home_of(koeln)), ProjectSectionPage(title="Hier", slug="hier", project=project))
    assert "koeln.localhost" in visit(umbrella, "/de/projekte/zusammen/").text
    archive(koeln)
    assert "koeln.localhost" not in visit(umbrella, "/de/projekte/zusammen/").text


def test_practices_no_longer_lead_to_it(koeln, umbrella, visit):
    BestPracticeFactory(home=home_of(koeln), title="Kölner Beispiel", place="Köln")
    assert "Kölner Beispiel" in visit(umbrella, "/de/best_practice/").text
    archive(koeln)
    listed = visit(umbrella, "/de/best_practice/").text
    assert "Kölner Beispiel" not in listed
    assert "Verbund Köln" not in listed


def test_federation_counts_one_less(koeln, luebeck, visit):
    assert "Einer von 2 lokalen" in visit(luebeck, "/de/").text
    archive(koeln)
    assert "von 2 lokalen" not in visit(luebeck, "/de/").text


def test_archive_association_twice(koeln, run, fresh):
    assert "geschlossen" in run("archive_association", "koeln")
    since = fresh(koeln).archived_at
    assert "Es wurde nichts geändert" in run("archive_association", "koeln")
    assert fresh(koeln).archived_at == since
    assert "wieder zu sehen" in run("archive_association", "koeln", "--restore")
    assert "Es wurde nichts geändert" in run("archive_association", "koeln", "--restore")
    assert fresh(koeln).archived_at is None


def test_umbrella_stays(umbrella, run, fresh):
    with pytest.raises(CommandError, match="Er bleibt"):
        run("archive_association", "umbrella")
    assert fresh(umbrella).archived_at is None
