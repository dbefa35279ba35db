import pytest
from bs4 import BeautifulSoup

from plugins.best_practice.domain import lay_practice_index
from plugins.best_practice.models import BestPracticePage
from sites.demo.factories import OrganisationFactory, PageFactory, ServiceFactory, home_of


class PracticeFactory(PageFactory):
    class Meta:
        model = BestPracticePage


@pytest.fixture
def practice(koeln):
    return PracticeFactory(parent=lay_practice_index(home_of(koeln)), title="Können anerkennen", place="Köln")


@pytest.fixture
def tandem(luebeck, koeln):
    organisation = OrganisationFactory(
        owner=luebeck,
        also_in=[koeln],
        name="Tandem Beruf",
        description="Wir begleiten Sie zu Behörden, wenn Sie ausländische Zeugnisse anerkennen lassen.",
    )
    ServiceFactory(organisation=organisation, name="Zeugnisse & <Abschlüsse>")
    return organisation


@pytest.fixture
def look(visit):
    def at(association, query="", language="de"):
        response = visit(association, f"/{language}/suche/{query}")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return at


@pytest.fixture
def ask(visit):
    def api(association, query=""):
        response = visit(association, f"/api/search{query}")
        assert response.status_code == 200
        return response.json()

    return api
