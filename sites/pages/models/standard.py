from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from federation.content.fields import BodyField
from federation.content.models import BasePage


class StandardPage(BasePage):
    """A page of text: who we are, how to take part, the imprint."""

    body = BodyField(blank=True, verbose_name=_("Inhalt"))

    parent_page_types = ["content.HomePage", "site_pages.StandardPage"]
    subpage_types = ["site_pages.StandardPage"]
    template = "pages/standard.html"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("Seite")
        verbose_name_plural = _("Seiten")
