from .contact import Contact
from .history import Revision
from .location import STATES, Location
from .organisation import AlternateName, FormerAddress, Link, Membership, Organisation, SpokenLanguage
from .schedule import Occurrence, Opening, Schedule
from .service import Service, ServiceAtLocation, ServiceLanguage
from .taxonomy import OrganisationTag, RegistryTag, Topic
from .texts import Text, TranslatedTexts

__all__ = [
    "STATES",
    "AlternateName",
    "Contact",
    "FormerAddress",
    "Link",
    "Location",
    "Membership",
    "Occurrence",
    "Opening",
    "Organisation",
    "OrganisationTag",
    "RegistryTag",
    "Revision",
    "Schedule",
    "Service",
    "ServiceAtLocation",
    "ServiceLanguage",
    "SpokenLanguage",
    "Text",
    "Topic",
    "TranslatedTexts",
]
