from .base import BasePage
from .media import CustomDocument, CustomImage, CustomRendition
from .moderation import PublisherApprovalTask
from .projects import ProjectIndexPage, ProjectPage, ProjectSectionPage
from .tree import AssociationPage, HomePage

__all__ = [
    "AssociationPage",
    "BasePage",
    "CustomDocument",
    "CustomImage",
    "CustomRendition",
    "HomePage",
    "ProjectIndexPage",
    "ProjectPage",
    "ProjectSectionPage",
    "PublisherApprovalTask",
]
