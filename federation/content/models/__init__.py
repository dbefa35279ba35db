from .base import BasePage
from .media import Document, Image, Rendition
from .projects import ProjectIndexPage, ProjectPage, ProjectSectionPage
from .tree import AssociationPage, HomePage

__all__ = [
    "AssociationPage",
    "BasePage",
    "Document",
    "HomePage",
    "Image",
    "ProjectIndexPage",
    "ProjectPage",
    "ProjectSectionPage",
    "Rendition",
]
