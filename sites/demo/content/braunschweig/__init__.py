"""Haus der Kulturen Braunschweig: the federation's documented example of good practice."""

from sites.demo.content.braunschweig.pages import ABOUT, ADDRESS, CONTACT, EMAIL, HOME, NEWS, PHONE
from sites.demo.content.braunschweig.practice import PRACTICE
from sites.demo.content.braunschweig.projects import DEMOCRACY, SAMOFA
from sites.demo.content.legal_pages import legal_pages
from sites.demo.content.types import AssociationContent, Language, OrganisationContent

NAME = "Haus der Kulturen Braunschweig"
LANGUAGES: tuple[Language, ...] = ("de", "en", "ar")

BRAUNSCHWEIG = AssociationContent(
    slug="braunschweig",
    name=NAME,
    tagline={
        "de": "Von Migrant*innenorganisationen erdacht und geführt",
        "en": "Planned and run by migrant organisations",
        "ar": "فكرة منظمات المهاجرات والمهاجرين وإدارتها",
    },
    place="Braunschweig",
    federal_state="DE-NI",
    latitude=52.2647,
    longitude=10.5237,
    languages=LANGUAGES,
    accent="#a8357a",
    pages=(
        HOME,
        ABOUT,
        PRACTICE,
        SAMOFA,
        DEMOCRACY,
        NEWS,
        CONTACT,
        *legal_pages(NAME, ADDRESS, EMAIL, PHONE, LANGUAGES),
    ),
    organisations=(
        OrganisationContent(
            name="Haus der Kulturen Braunschweig e. V.",
            description=(
                "Migrant*innenorganisationen verwalten das Haus selbst. Es bietet Veranstaltungsräume und wirkt in "
                "der interkulturellen Arbeit der Stadt mit."
            ),
            kind="association",
        ),
        OrganisationContent(
            name="Stadt Braunschweig",
            description=(
                "Gab 2011 einen Zuschuss für das Haus der Kulturen, unterstützt es verbindlich und bezieht Migrant*innenorganisationen in ihre Gremien ein."
            ),
            kind="public_body",
        ),
        OrganisationContent(
            name="Technische Universität Braunschweig",
            description="Nutzt die Veranstaltungsräume im Haus der Kulturen.",
            kind="partner",
        ),
    ),
    address=ADDRESS,
    email=EMAIL,
    phone=PHONE,
)
