"""Köln: the Intercultural Centres."""

from sites.demo.content.koeln.cooperation import STANDARDS, WORKING_GROUP
from sites.demo.content.koeln.demands import PROGRAMME, VOLUNTEERING
from sites.demo.content.koeln.home import HOME
from sites.demo.content.koeln.organisations import ORGANISATIONS
from sites.demo.content.koeln.pages import ADDRESS, CONTACT, EMAIL, NEWS, PHONE
from sites.demo.content.koeln.practice import PRACTICE
from sites.demo.content.koeln.sections import ANTI_RACISM, DEMOCRACY
from sites.demo.content.legal_pages import legal_pages
from sites.demo.content.types import AssociationContent

_LANGUAGES = ("de", "en", "tr", "ar")

KOELN = AssociationContent(
    slug="koeln",
    name="Verbund Köln",
    tagline={
        "de": "Interkulturelle Zentren",
        "en": "Intercultural Centres",
        "tr": "Kültürlerarası Merkezler",
        "ar": "المراكز بين الثقافات",
    },
    place="Köln",
    federal_state="DE-NW",
    latitude=50.9375,
    longitude=6.9603,
    languages=_LANGUAGES,
    accent="#d3263b",
    pages=(
        HOME,
        WORKING_GROUP,
        STANDARDS,
        PROGRAMME,
        VOLUNTEERING,
        PRACTICE,
        NEWS,
        ANTI_RACISM,
        DEMOCRACY,
        CONTACT,
        *legal_pages("Verbund Köln", ADDRESS, EMAIL, PHONE, _LANGUAGES),
    ),
    organisations=ORGANISATIONS,
    address=ADDRESS,
    email=EMAIL,
    phone=PHONE,
)
