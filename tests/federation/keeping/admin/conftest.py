import pytest
from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file

from federation.accounts.models import User
from federation.associations.models import Role
from federation.content.models import CustomImage
from federation.registry.domain import Actor
from federation.registry.models import Organisation, Revision
from federation.staff.domain import grant_role
from sites.demo.factories import OrganisationFactory, UserFactory

BY_HAND = Actor(Revision.Source.STAFF, name="Test")


def address(name: str, organisation: Organisation | None, *args) -> str:
    return reverse(f"registry:{name}", args=[organisation.pk, *args] if organisation else args)


def number_of(organisation: Organisation, kind: str) -> str:
    """The id in the document of its first service or place."""
    return str(getattr(organisation, kind).first().uuid)


def sent(page, **changed) -> dict:
    """What a browser sends of the form on the page: all of its fields as they are, and what somebody changed."""
    form = page.context["form"]
    fields = [field for part in [form, *rows_of(form)] for field in part]
    values = {field.html_name: as_sent(field) for field in fields}
    for rows in getattr(form, "rows", {}).values():
        values |= {field.html_name: field.value() for field in rows.management_form}
    if "version" in page.context:
        values["version"] = page.context["version"]
    values = {name: value for name, value in values.items() if value is not None and value is not False}
    return values | changed


def rows_of(form) -> list:
    return [row for rows in getattr(form, "rows", {}).values() for row in rows.forms]


def as_sent(field):
    value = field.field.prepare_value(field.value()) if not callable(field.value()) else field.value()()
    if field.widget_type == "checkbox":
        return "on" if value else None
    if isinstance(value, list):
        return value
    return field.field.widget.format_value(value)


@pytest.fixture
def person(db):
    """`person(association, Role.EDITOR)`: somebody who works there in these roles."""

    def made(association, *roles: Role, languages=(), **fields) -> User:
        user = UserFactory(**fields)
        for role in roles:
            grant_role(user, association, role, languages=languages)
        return user

    return made


@pytest.fixture
def editor(person, luebeck):
    return person(luebeck, Role.EDITOR, first_name="Edda", last_name="Editorin")


@pytest.fixture
def admin(sign_in, editor, luebeck):
    """The admin of Lübeck, as somebody of its editors sees it."""
    return sign_in(editor, luebeck)


@pytest.fixture
def manager_admin(sign_in, person, luebeck):
    return sign_in(person(luebeck, Role.MANAGER), luebeck)


@pytest.fixture
def curator_admin(sign_in, person, umbrella):
    return sign_in(person(umbrella, Role.CURATOR), umbrella)


@pytest.fixture
def logo(db):
    """`logo(association)`: an image in its collection."""

    def made(association, title="Logo"):
        image = CustomImage(title=title, file=get_test_image_file(), collection=association.collection)
        image.save()
        return image

    return made


@pytest.fixture
def own(luebeck) -> Organisation:
    """An entry that Lübeck keeps, with a place, a service and a contact."""
    return OrganisationFactory(
        owner=luebeck,
        name="Verein Morgenland e. V.",
        description="Wir helfen mit Briefen.",
        languages=["de", "ar"],
        locations=[{"id": "1f0c3a56-0b6b-4d53-8f3a-9c8f0e1a0001", "address_1": "Hafenstraße 1", "city": "Lübeck"}],
        contacts=[{"name": "Büro", "phone": "0451 111", "visibility": "internal"}],
        services=[
            {
                "name": "Briefe und Anträge",
                "languages": ["de", "ar"],
                "schedules": [
                    {
                        "rrule": "FREQ=WEEKLY;BYDAY=TU",
                        "valid_from": "2026-01-06",
                        "opens_at": "14:00",
                        "closes_at": "17:00",
                    }
                ],
            }
        ],
    )


@pytest.fixture
def shared(koeln, luebeck) -> Organisation:
    """An entry that Köln keeps and Lübeck shows too."""
    return OrganisationFactory(
        owner=koeln,
        also_in=[luebeck],
        name="Brückenschlag e. V.",
        contacts=[{"name": "Geheime Nummer", "phone": "0221 999", "visibility": "internal"}],
        locations=[{"address_1": "Schutzweg 7", "city": "Köln", "is_public": False}],
    )


@pytest.fixture
def unclaimed(db) -> Organisation:
    return OrganisationFactory(owner=None, name="Freie Initiative")
