import re

import pytest
from django.core import mail
from django.test import Client

from federation.associations.scope import scopes_disabled
from federation.keeping.links import send_link
from federation.keeping.models import EntryLink, KeepingRules
from federation.registry.models import Organisation
from sites.demo.factories import OrganisationFactory

EMAIL = "lesekreis@example.org"


@pytest.fixture
def entry(luebeck) -> Organisation:
    """An entry that Lübeck keeps, with an address on file, a place and a service."""
    return OrganisationFactory(
        owner=luebeck,
        name="Lesekreis e. V.",
        email=EMAIL,
        description="Wir lesen zusammen.",
        phone="0451 1234",
        city="Lübeck",
        services=[{"name": "Vorlesen", "languages": ["de"]}, {"name": "Briefe", "languages": ["de"]}],
    )


@pytest.fixture
def rules(luebeck):
    """`rules(review_changes=False)`: sets how Lübeck keeps its entries."""

    def set_to(**fields):
        with scopes_disabled():
            KeepingRules.objects.update_or_create(association=luebeck, defaults=fields)

    return set_to


@pytest.fixture
def organisation(luebeck) -> Client:
    """The browser of somebody from the organisation."""
    return Client(headers={"host": luebeck.site.hostname})


def link_in(message) -> str:
    """The path of the link in a mail."""
    return re.search(r"https?://[^/\s]+(/\w+/eintrag/oeffnen/\S+/)", message.body)[1]


@pytest.fixture
def mailed(entry):
    """`mailed()`: mails a link to the entry and returns it with its path."""

    def sent(organisation=entry, purpose=EntryLink.Purpose.ASKED, **fields):
        link = send_link(organisation, purpose, **fields)
        return link, link_in(mail.outbox[-1])

    return sent


@pytest.fixture
def inside(organisation, mailed) -> Client:
    """The browser of somebody who has opened the link."""
    _link, path = mailed()
    organisation.post(path)
    return organisation
