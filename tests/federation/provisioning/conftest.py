from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import translation

from federation.associations.models import Association
from sites.demo.factories import AssociationFactory, NewsPageFactory, StandardPageFactory, home_of


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
