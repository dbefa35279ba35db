"""Lübeck: the Haus der Kulturen and its network."""

from sites.demo.content.legal_pages import legal_pages
from sites.demo.content.luebeck.advice import ADVICE
from sites.demo.content.luebeck.culture_days import CULTURE_DAYS
from sites.demo.content.luebeck.home import HOME
from sites.demo.content.luebeck.network import NETWORK, VISION
from sites.demo.content.luebeck.organisations import ORGANISATIONS
from sites.demo.content.luebeck.programme import PROGRAMME, VOLUNTEERING
from sites.demo.content.luebeck.sections import ADDRESS, CONTACT, DEMOCRACY, EMAIL, PHONE, SAMO_FA
from sites.demo.content.types import AssociationContent

_LANGUAGES = ("de", "en", "tr", "ar", "uk")

LUEBECK = AssociationContent(
    slug="luebeck",
    name="Haus der Kulturen",
    tagline={
        "de": "Verbund in Lübeck",
        "en": "Local network in Lübeck",
        "tr": "Lübeck’teki yerel ağ",
        "ar": "الشبكة المحلية في لوبيك",
        "uk": "Місцева мережа в Любеку",
    },
    place="Lübeck",
    federal_state="DE-SH",
    latitude=53.8655,
    longitude=10.6866,
    languages=_LANGUAGES,
    accent="#1f8a78",
    pages=(
        HOME,
        ADVICE,
        NETWORK,
        PROGRAMME,
        VOLUNTEERING,
        VISION,
        CULTURE_DAYS,
        SAMO_FA,
        DEMOCRACY,
        CONTACT,
        *legal_pages("Haus der Kulturen – IKB e. V.", ADDRESS, EMAIL, PHONE, _LANGUAGES),
    ),
    organisations=ORGANISATIONS,
    address=ADDRESS,
    email=EMAIL,
    phone=PHONE,
)
