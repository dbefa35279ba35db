"""Private pages: for the staff of their association, and for who knows the password. Nobody else learns anything."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import CollectionViewRestriction, PageViewRestriction

from federation.associations.models import Role
from federation.content.domain import lay_page, lay_project_index
from federation.content.models import ProjectPage, ProjectSectionPage
from sites.demo.factories import NewsPageFactory, StandardPageFactory, UserFactory, home_of

SECRET = "Geheimsache"


def private(page, kind="login", password=""):
    return PageViewRestriction.objects.create(page=page, restriction_type=kind, password=password)


@pytest.fixture
def page(luebeck):
    return StandardPageFactory(parent=home_of(luebeck), title=SECRET, slug="intern", introduction=f"{SECRET}!")


def without_token(response) -> str:
    return BeautifulSoup(response.text, "html.parser").get_text()


def test_visitor_is_led_to_sign_in(visit, luebeck, page):
    private(page)
    response = visit(luebeck, "/de/intern/")
    assert response.status_code == 302
    assert SECRET not in response.text
    client = Client(headers={"host": "luebeck.localhost"})
    reached = client.get("/de/intern/", follow=True)
    assert reached.redirect_chain[-1][0] == "/konto/anmelden/?next=/de/intern/"


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.EDITOR, Role.PUBLISHER, Role.MANAGER])
def test_staff_of_the_association_see_it(sign_in, person, luebeck, page, role):
    private(page)
    languages = ["ar"] if role == Role.TRANSLATOR else []
    assert f"{SECRET}!" in sign_in(person(luebeck, role, languages=languages), luebeck).get("/de/intern/").text


def test_staff_of_another_association_gets_the_visitors_answer(sign_in, visit, person, luebeck, koeln, umbrella, page):
    private(page)
    nobody = visit(luebeck, "/de/intern/")
    for user in (person(koeln, Role.MANAGER), person(umbrella, Role.FEDERATION_MANAGER), UserFactory()):
        response = sign_in(user, luebeck).get("/de/intern/")
        assert (response.status_code, response.headers["Location"]) == (nobody.status_code, nobody.headers["Location"])
        assert f"{SECRET}!" not in sign_in(user, luebeck).get("/de/intern/", follow=True).text


def test_right_that_is_withdrawn_is_gone_at_the_next_request(sign_in, person, luebeck, page):
    private(page)
    editor = person(luebeck, Role.EDITOR)
    client = sign_in(editor, luebeck)
    assert client.get("/de/intern/").status_code == 200
    editor.staff_memberships.model._base_manager.filter(user=editor).delete()
    assert client.get("/de/intern/").status_code == 302


def test_page_below_a_private_one_is_private(visit, luebeck, page):
    StandardPageFactory(parent=page, title=f"{SECRET} darunter", slug="darunter")
    private(page)
    assert visit(luebeck, "/de/intern/darunter/").status_code == 302


def test_password_opens_the_page_and_the_form_tells_nothing(luebeck, page):
    restriction = private(page, "password", "sesam öffne dich")
    client = Client(headers={"host": "luebeck.localhost"})
    asked = client.get("/de/intern/")
    content = BeautifulSoup(asked.text, "html.parser")
    assert SECRET not in content.select_one("main").get_text() + content.title.get_text()
    assert f"{SECRET}!" not in asked.text
    form = content.select_one("main form")
    assert form["action"] == f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/"
    wrong = client.post(form["action"], {"password": "falsch", "return_url": "/de/intern/"})
    assert wrong.status_code == 200
    assert f"{SECRET}!" not in wrong.text
    right = client.post(form["action"], {"password": "sesam öffne dich", "return_url": "/de/intern/"}, follow=True)
    assert f"{SECRET}!" in right.text


def test_password_leads_nowhere_else(luebeck, page):
    restriction = private(page, "password", "sesam")
    response = Client(headers={"host": "luebeck.localhost"}).post(
        f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/",
        {"password": "sesam", "return_url": "https://anderswo.example/"},
    )
    assert response.headers["Location"].startswith("/")


def test_password_form_of_another_host_does_not_exist(visit, luebeck, koeln, page):
    restriction = private(page, "password", "sesam")
    path = f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/"
    assert visit(luebeck, path).status_code == 200
    foreign, nowhere = visit(koeln, path), visit(koeln, "/_util/authenticate_with_password/987654/987654/")
    assert (foreign.status_code, nowhere.status_code) == (404, 404)
    assert without_token(foreign) == without_token(nowhere)
    own = StandardPageFactory(parent=home_of(koeln), slug="eigene")
    assert visit(koeln, f"/_util/authenticate_with_password/{restriction.pk}/{own.pk}/").status_code == 404


def test_password_form_of_a_page_that_is_no_draft_of_others(visit, luebeck, page):
    restriction = private(page, "password", "sesam")
    public = StandardPageFactory(parent=home_of(luebeck), title="Offen", slug="offen")
    draft = StandardPageFactory(parent=page, title="Entwurf", slug="entwurf")
    draft.live = False
    draft.save()
    for other in (public, draft):
        assert visit(luebeck, f"/_util/authenticate_with_password/{restriction.pk}/{other.pk}/").status_code == 404


def test_groups_open_nothing(sign_in, person, luebeck, koeln, page):
    group = Group.objects.create(name="Alle")
    private(page, "groups").groups.add(group)
    stranger = person(koeln, Role.EDITOR)
    stranger.groups.add(group)
    assert sign_in(stranger, luebeck).get("/de/intern/").status_code == 302
    assert sign_in(person(luebeck, Role.EDITOR), luebeck).get("/de/intern/").status_code == 200


def test_groups_are_not_offered_for_pages(sign_in, person, luebeck, page):
    group = Group.objects.create(name="Gruppe der anderen")
    admin = sign_in(person(luebeck, Role.PUBLISHER), luebeck)
    html = admin.get(f"/admin/pages/{page.pk}/privacy/").json()["html"]
    assert [box["value"] for box in BeautifulSoup(html, "html.parser").select("[name=restriction_type]")] == [
        "none",
        "password",
        "login",
    ]
    assert "Gruppe der anderen" not in html
    assert "Mitarbeitende dieses Verbunds" in html
    admin.post(f"/admin/pages/{page.pk}/privacy/", {"restriction_type": "groups", "groups": [group.pk]})
    assert not PageViewRestriction.objects.exists()
    admin.post(f"/admin/pages/{page.pk}/privacy/", {"restriction_type": "login"})
    assert PageViewRestriction.objects.get().page.pk == page.pk


def test_groups_are_not_offered_for_collections(sign_in, person, luebeck):
    group = Group.objects.create(name="Gruppe der anderen")
    collection = luebeck.collection.add_child(name="Protokolle")
    admin = sign_in(person(luebeck, Role.MANAGER), luebeck)
    path = f"/admin/collections/{collection.pk}/privacy/"
    html = admin.get(path).json()["html"]
    assert "groups" not in {
        box["value"] for box in BeautifulSoup(html, "html.parser").select("[name=restriction_type]")
    }
    assert "Gruppe der anderen" not in html
    admin.post(path, {"restriction_type": "groups", "groups": [group.pk]})
    assert not CollectionViewRestriction.objects.exists()
    admin.post(path, {"restriction_type": "password", "password": "sesam"})
    assert CollectionViewRestriction.objects.get().collection == collection


@pytest.mark.parametrize("role", [Role.EDITOR, Role.TRANSLATOR])
def test_who_may_not_publish_closes_no_page(sign_in, person, luebeck, page, role):
    languages = ["de"] if role == Role.TRANSLATOR else []
    response = sign_in(person(luebeck, role, languages=languages), luebeck).post(
        f"/admin/pages/{page.pk}/privacy/", {"restriction_type": "login"}
    )
    assert response.status_code in (302, 403)
    assert not PageViewRestriction.objects.exists()


@pytest.mark.parametrize("kind", ["login", "password", "groups"])
def test_search_forgets_what_becomes_private_and_finds_it_again(visit, luebeck, koeln, page, kind):
    def found(association) -> bool:
        page = BeautifulSoup(visit(association, "/de/suche/", {"q": SECRET}).text, "html.parser")
        answers = visit(association, "/api/search", {"q": SECRET}).json()["results"]
        assert len(page.select(".res")) == len(answers)
        return bool(answers)

    assert found(koeln)
    restriction = private(page, kind, "sesam")
    assert not found(luebeck)
    assert not found(koeln)
    restriction.delete()
    assert found(koeln)


def test_private_news_are_not_listed(visit, luebeck):
    home = home_of(luebeck)
    news = NewsPageFactory(home=home, title=SECRET, slug="geheim", introduction=f"{SECRET}!")
    assert SECRET in visit(luebeck, "/de/neues/").text
    private(news)
    assert SECRET not in visit(luebeck, "/de/neues/").text
    assert SECRET not in visit(luebeck, "/de/").text


@pytest.fixture
def project(umbrella, luebeck):
    project = lay_page(
        lay_project_index(home_of(umbrella)),
        ProjectPage(title=SECRET, slug="vorhaben", body=[("notice", f"{SECRET}!")]),
    )
    section = ProjectSectionPage(title="Hier", slug="vorhaben", project=project)
    lay_page(lay_project_index(home_of(luebeck)), section)
    return project


def test_private_project_of_the_umbrella_is_shown_nowhere_else(visit, luebeck, umbrella, project):
    assert f"{SECRET}!" in visit(luebeck, "/de/projekte/vorhaben/").text
    private(project, "password", "sesam")
    assert visit(luebeck, "/de/projekte/vorhaben/").status_code == 404
    assert SECRET not in visit(luebeck, "/de/projekte/").text
    assert f"{SECRET}!" not in visit(umbrella, "/de/projekte/vorhaben/").text


def test_private_part_in_a_project_is_not_told_elsewhere(visit, luebeck, umbrella, project):
    section = ProjectSectionPage.objects.get()
    assert "Lübeck" in visit(umbrella, "/de/projekte/vorhaben/").text
    private(section)
    assert "luebeck.localhost/de/projekte" not in visit(umbrella, "/de/projekte/vorhaben/").text
