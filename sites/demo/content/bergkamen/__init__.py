"""Bergkamen: the Integration Council's plans and the Haus Frieden."""

from sites.demo.content.bergkamen.advice import HAUS_FRIEDEN, OPEN_HOURS, WALK_AND_TALK
from sites.demo.content.bergkamen.home import HOME
from sites.demo.content.bergkamen.organisations import ORGANISATIONS
from sites.demo.content.bergkamen.pages import ADDRESS, ANTI_RACISM, CONTACT, DEMOCRACY, EMAIL, NEWS, PHONE
from sites.demo.content.bergkamen.town import FOR_ALL, KIM, SCHOOLS
from sites.demo.content.legal_pages import legal_pages
from sites.demo.content.types import AssociationContent

_LANGUAGES = ("de", "en", "tr", "ar")

BERGKAMEN = AssociationContent(
    slug="bergkamen",
    name="Verbund Bergkamen",
    tagline={
        "de": "Vielfalt ist unsere Stärke",
        "en": "Diversity is our strength",
        "tr": "Çeşitlilik gücümüzdür",
        "ar": "التنوع قوتنا",
    },
    place="Bergkamen",
    federal_state="DE-NW",
    latitude=51.6166,
    longitude=7.6333,
    languages=_LANGUAGES,
    accent="#2f5fc4",
    pages=(
        HOME,
        OPEN_HOURS,
        HAUS_FRIEDEN,
        KIM,
        SCHOOLS,
        FOR_ALL,
        WALK_AND_TALK,
        NEWS,
        ANTI_RACISM,
        DEMOCRACY,
        CONTACT,
        *legal_pages("Verbund Bergkamen", ADDRESS, EMAIL, PHONE, _LANGUAGES),
    ),
    organisations=ORGANISATIONS,
    address=ADDRESS,
    email=EMAIL,
    phone=PHONE,
)
