"""The fixed part of the tree: one container for each association, one home page for each of its languages below.

One permission row on the container covers all languages. Container and homes are laid and removed by provisioning.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page, PagePermissionTester

from federation.associations.scope import Ownership
from federation.plugin_api import hooks

from ..fields import BodyField
from .base import BasePage


class FixedPermissionTester(PagePermissionTester):
    """Only who may do everything takes these pages away or elsewhere."""

    def can_delete(self, ignore_bulk=False):
        return self.user.is_superuser and super().can_delete(ignore_bulk)

    def can_move(self):
        return False

    def can_copy(self):
        return False

    def can_unpublish(self):
        return False

    def can_reorder_children(self):
        return self.user.is_superuser


class ContainerPermissionTester(FixedPermissionTester):
    def can_edit(self):
        return False

    def can_publish(self):
        return False

    def can_add_subpage(self):
        return False


class AssociationPage(Page):
    """The container: no page that visitors see. It is its own translation in every language."""

    ownership = Ownership.LOCAL

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["content.HomePage"]
    preview_modes = []
    is_creatable = False

    class Meta:
        verbose_name = _("Verbund (Ordner)")

    def get_translation(self, locale):
        return self

    def get_translation_or_none(self, locale):
        return self

    def has_translation(self, locale):
        return True

    def copy_for_translation(self, locale, *args, **kwargs):
        return self

    def get_translations(self, inclusive=False):
        own = type(self).objects.filter(pk=self.pk)
        return own if inclusive else own.none()

    def permissions_for_user(self, user):
        return ContainerPermissionTester(user, self)


class HomePage(BasePage):
    """An association's start page in one language. Its slug is the language."""

    hero_title = models.CharField(_("Großer Satz"), max_length=120, blank=True)
    body = BodyField(blank=True, verbose_name=_("Inhalt"))

    parent_page_types = ["content.AssociationPage"]
    template = "pages/home.html"
    is_creatable = False
    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("hero_title"),
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("Startseite")

    def full_clean(self, *args, **kwargs):
        self.slug = self.locale.language_code  # the path's language is the tree's
        super().full_clean(*args, **kwargs)

    def permissions_for_user(self, user):
        return FixedPermissionTester(user, self)

    def get_context(self, request, *args, **kwargs):
        association, language = request.association, self.locale.language_code
        sections = hooks.collect_for(association, "home_sections", language=language, request=request)
        return {
            **super().get_context(request, *args, **kwargs),
            "sections": sorted(sections, key=lambda section: section.order),
        }
