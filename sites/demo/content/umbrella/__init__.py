"""The umbrella: what the federal association says about itself, and the projects that everyone shares."""

from sites.demo.content.types import AssociationContent, OrganisationContent
from sites.demo.content.umbrella.about import ABOUT
from sites.demo.content.umbrella.cooperation import COOPERATION
from sites.demo.content.umbrella.home import HOME
from sites.demo.content.umbrella.news import ROUND_TABLE, SHARED_SEARCH
from sites.demo.content.umbrella.projects import PROJECTS
from sites.demo.content.umbrella.service import ADDRESS, CONTACT, EMAIL, IMPRINT, PHONE, PRIVACY
from sites.demo.content.umbrella.tasks import TASKS

UMBRELLA = AssociationContent(
    slug="umbrella",
    name="Bundesverband NeMO",
    tagline={
        "de": "14 lokale Verbünde, mehr als 520 Migrant*innenorganisationen",
        "en": "14 local networks, more than 520 migrant organisations",
        "tr": "14 yerel ağ, 520’den fazla göçmen örgütü",
        "ar": "14 شبكة محلية وأكثر من 520 منظمة للمهاجرات والمهاجرين",
        "uk": "14 місцевих мереж, понад 520 мігрантських організацій",
    },
    place="Deutschland",
    federal_state="",  # active in nine of them
    latitude=51.1634,
    longitude=10.4477,
    languages=("de", "en", "tr", "ar", "uk"),
    accent="#57514a",
    pages=(
        HOME,
        ABOUT,
        TASKS,
        COOPERATION,
        *PROJECTS,
        SHARED_SEARCH,
        ROUND_TABLE,
        CONTACT,
        IMPRINT,
        PRIVACY,
    ),
    organisations=(
        OrganisationContent(
            name="Bundesverband NeMO",
            description=(
                "Verbindet 14 lokale Verbünde von Migrant*innenorganisationen in 9 Bundesländern, bündelt ihr Können, "
                "fördert die Arbeit vor Ort und berät."
            ),
            kind="association",
        ),
    ),
    address=ADDRESS,
    email=EMAIL,
    phone=PHONE,
    is_umbrella=True,
)
