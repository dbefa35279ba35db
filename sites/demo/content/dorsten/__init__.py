"""Dorsten: the meeting place MITTEndrin and the finished project around it."""

from sites.demo.content.dorsten.home import HOME
from sites.demo.content.dorsten.organisations import ORGANISATIONS
from sites.demo.content.dorsten.pages import ABOUT, ADDRESS, CONTACT, EMAIL, NEWS, PHONE
from sites.demo.content.dorsten.project import PROJECT as PROJECT  # entered at the umbrella
from sites.demo.content.dorsten.sections import ANTI_RACISM, WELCOME
from sites.demo.content.legal_pages import legal_pages
from sites.demo.content.types import AssociationContent

_LANGUAGES = ("de", "en", "tr", "ar", "uk")

DORSTEN = AssociationContent(
    slug="dorsten",
    name="Verbund Dorsten",
    tagline={
        "de": "Finden Sie Ihre Stadt",
        "en": "Find your city",
        "tr": "Kentinizi bulun",
        "ar": "اكتشفوا مدينتكم",
        "uk": "Знайдіть своє місто",
    },
    place="Dorsten",
    federal_state="DE-NW",
    latitude=51.6604,
    longitude=6.9643,
    languages=_LANGUAGES,
    accent="#c96a12",
    pages=(
        HOME,
        ABOUT,
        WELCOME,
        ANTI_RACISM,
        NEWS,
        CONTACT,
        *legal_pages("Verbund Dorsten", ADDRESS, EMAIL, PHONE, _LANGUAGES),
    ),
    organisations=ORGANISATIONS,
    address=ADDRESS,
    email=EMAIL,
    phone=PHONE,
)
