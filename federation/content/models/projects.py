"""Shared projects: the umbrella curates the page, an association takes part with a section of its own.

The section refers to the project and copies nothing, so that what the curator publishes shows everywhere at once.
"""

from functools import cached_property

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel

from federation.associations.scope import Ownership

from ..addresses import association_of_page, page_path
from ..fields import BodyField
from ..public import is_public
from .base import BasePage


class ProjectIndexPage(BasePage):
    """The list of projects: all of them at the umbrella, those that it takes part in at an association."""

    parent_page_types = ["content.HomePage"]
    subpage_types = ["content.ProjectPage", "content.ProjectSectionPage"]
    max_count_per_parent = 1
    template = "pages/project_index.html"

    class Meta:
        verbose_name = _("Projekte")

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), "projects": self.projects(request)}

    def projects(self, request) -> list:
        """Projects in this page's language, each with `.address` on this site."""
        if request.association.is_umbrella:
            projects = list(ProjectPage.objects.child_of(self).live().filter(is_public()))
            for project in projects:
                project.address = project.get_url(request)
            return projects
        sections = list(ProjectSectionPage.objects.child_of(self).live().filter(is_public()).select_related("project"))
        found = live_projects([section.project.translation_key for section in sections], self.locale_id)
        projects = []
        for section in sections:
            if project := found.get(section.project.translation_key):
                project.address = section.get_url(request)
                projects.append(project)
        return projects


def live_projects(translation_keys: list, locale_id: int) -> dict:
    """Live projects by translation key, each in the locale or else in the source language. One query.

    Private ones are for the umbrella's host alone, which asks for the password.
    """
    found: dict = {}
    shown = ProjectPage.objects.live().filter(is_public(), translation_key__in=translation_keys)
    for project in shown.select_related("locale"):
        if (
            project.translation_key not in found
            or project.locale_id == locale_id
            or (project.is_source and found[project.translation_key].locale_id != locale_id)
        ):
            found[project.translation_key] = project
    return found


class ProjectPage(BasePage):
    """A project of the federation, on the umbrella's site."""

    ownership = Ownership.SHARED

    motto = models.CharField(_("Motto"), max_length=80, blank=True)
    started = models.PositiveSmallIntegerField(_("Beginn (Jahr)"), null=True, blank=True)
    ended = models.PositiveSmallIntegerField(
        _("Ende (Jahr)"), null=True, blank=True, help_text=_("Leer, solange das Projekt läuft.")
    )
    audience = models.CharField(_("Für wen"), max_length=200, blank=True)
    interpreting = models.CharField(_("Dolmetschen"), max_length=120, blank=True)
    body = BodyField(blank=True, verbose_name=_("Inhalt"))

    parent_page_types = ["content.ProjectIndexPage"]
    subpage_types = []
    template = "pages/project.html"
    search_kind = "project"
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("motto"),
        FieldRowPanel([FieldPanel("started"), FieldPanel("ended")]),
        FieldPanel("audience"),
        FieldPanel("interpreting"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("Gemeinsames Projekt")
        verbose_name_plural = _("Gemeinsame Projekte")

    @classmethod
    def can_create_at(cls, parent):
        association = association_of_page(parent)
        return super().can_create_at(parent) and association is not None and association.is_umbrella

    def clean(self):
        super().clean()
        if self.started and self.ended and self.ended < self.started:
            raise ValidationError({"ended": _("Das Ende liegt vor dem Beginn.")})

    @property
    def is_source(self) -> bool:
        return self.locale.language_code == settings.LANGUAGE_CODE

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), **self.shared_context(request)}

    def shared_context(self, request) -> dict:
        """What the project shows wherever it appears: itself and who takes part, in this language."""
        sections = (
            ProjectSectionPage.objects.live()
            .filter(is_public(), project__translation_key=self.translation_key, locale_id=self.locale_id)
            .order_by("title")
        )
        participants = [(association_of_page(section, request), section.get_url(request)) for section in sections]
        return {
            "project": self,
            "owner": association_of_page(self, request),
            "participants": [pair for pair in participants if pair[0] and pair[0].archived_at is None],
        }


class ProjectSectionPage(BasePage):
    """An association's own part of a shared project: its address, below the umbrella's text."""

    project = models.ForeignKey(
        ProjectPage, on_delete=models.PROTECT, related_name="sections", verbose_name=_("Projekt")
    )
    body = BodyField(blank=True, verbose_name=_("Vor Ort"))

    parent_page_types = ["content.ProjectIndexPage"]
    subpage_types = []
    template = "pages/project.html"
    search_kind = "project_section"
    content_panels = [
        *BasePage.content_panels[:1],
        PageChooserPanel("project"),
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("Beteiligung an einem Projekt")
        verbose_name_plural = _("Beteiligungen an Projekten")

    @classmethod
    def can_create_at(cls, parent):
        association = association_of_page(parent)
        return super().can_create_at(parent) and association is not None and not association.is_umbrella

    @cached_property
    def shared_project(self) -> ProjectPage | None:
        """The live project in this section's language, else in its source language."""
        key = self.project.translation_key
        return live_projects([key], self.locale_id).get(key)

    def get_context(self, request, *args, **kwargs):
        if self.shared_project is None:
            raise Http404
        return {
            **super().get_context(request, *args, **kwargs),
            **self.shared_project.shared_context(request),
            "section": self,
        }

    def canonical_url(self, request) -> str:
        umbrella = association_of_page(self.shared_project, request)
        return umbrella.root_url + page_path(self.shared_project)
