from .association import Association, AssociationLanguage, AssociationPlugin, FederalState
from .staff import Role, StaffMembership

__all__ = [
    "Association",
    "AssociationLanguage",
    "AssociationPlugin",
    "FederalState",
    "Role",
    "StaffMembership",
]
