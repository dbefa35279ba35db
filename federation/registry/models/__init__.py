from .organisation import Membership, Organisation, SpokenLanguage
from .service import Schedule, Service, ServiceLanguage

__all__ = ["Membership", "Organisation", "Schedule", "Service", "ServiceLanguage", "SpokenLanguage"]
