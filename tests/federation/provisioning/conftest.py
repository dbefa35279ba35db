from io import StringIO

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from federation.associations.models import Association, Role
from federation.staff.domain import grant_role, invite
from sites.demo.factories import (
    AssociationFactory,
    NewsPageFactory,
    OrganisationFactory,
    ServiceFactory,
    StandardPageFactory,
    UserFactory,
    home_of,
)

SECRET = "Ein-Passwort-das-niemand-lesen-soll"


@pytest.fixture(autouse=True)
def _german():
    with translation.override("de"):
        yield


@pytest.fixture
def run(db):
    """`run("archive_association", "koeln")`: what the command writes."""

    def command(*arguments, **options) -> str:
        out = StringIO()
        call_command(*arguments, stdout=out, stderr=out, **options)
        return out.getvalue()

    return command


@pytest.fixture
def fresh():
    """The association as the database has it now."""

    def again(association):
        return Association.objects.with_languages().get(pk=association.pk)

    return again


@pytest.fixture
def furnished(umbrella):
    """An association with something of everything that editors make."""
    association = AssociationFactory(slug="hamm", name="Verbund Hamm", place="Hamm", languages=("de", "tr"))
    home = home_of(association)
    StandardPageFactory(parent=home, title="Über uns")
    NewsPageFactory(home=home, title="Es geht los")
    return association


@pytest.fixture
def stocked(furnished, luebeck):
    """`furnished`, with people, files, redirects and organisations."""
    user = UserFactory(email="redaktion@hamm.example", password=SECRET)
    grant_role(user, furnished, Role.EDITOR)
    invite(furnished, "neu@hamm.example", Role.EDITOR)
    image = get_image_model().objects.create(
        title="Brücke", file=get_test_image_file(filename="bruecke.png"), collection=furnished.collection
    )
    image.tags.add("wasser", "brücke")
    get_document_model().objects.create(
        title="Satzung", file=ContentFile(b"Satzung", "satzung.txt"), collection=furnished.collection
    )
    Redirect.objects.create(site=furnished.site, old_path="/alt", redirect_link="/de/")
    ServiceFactory(organisation=OrganisationFactory(owner=furnished, name="Unser Verein"), name="Briefe")
    OrganisationFactory(owner=luebeck, also_in=[furnished], name="Lübecker Verein")
    page = home_of(furnished)
    page.introduction = "Ein Entwurf mit Ümläuten"
    page.save_revision()
    return furnished
