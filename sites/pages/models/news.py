from django.core.paginator import Paginator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from federation.content.fields import BodyField
from federation.content.models import BasePage
from federation.content.public import is_public
from federation.plugin_api.paging import page_of

PER_PAGE = 12


class NewsIndexPage(BasePage):
    """All news of an association in one language, the newest first."""

    parent_page_types = ["content.HomePage"]
    subpage_types = ["site_pages.NewsPage"]
    max_count_per_parent = 1
    template = "pages/news_index.html"

    class Meta:
        verbose_name = _("Neues")

    def get_context(self, request, *args, **kwargs):
        news = (
            NewsPage.objects.child_of(self).live().filter(is_public()).select_related("image").order_by("-date", "-pk")
        )
        paginator = Paginator(news, PER_PAGE)
        page = page_of(paginator, request.GET.get("page", "1"))
        return {**super().get_context(request, *args, **kwargs), "total": paginator.count, "page_obj": page}


class NewsPage(BasePage):
    date = models.DateField(_("Datum"), default=timezone.localdate)
    image = models.ForeignKey(
        "content.CustomImage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("Bild"),
    )
    body = BodyField(blank=True, verbose_name=_("Inhalt"))

    parent_page_types = ["site_pages.NewsIndexPage"]
    subpage_types = []
    template = "pages/news.html"
    search_kind = "news"
    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("date"),
        FieldPanel("introduction"),
        FieldPanel("image"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("Neuigkeit")
        verbose_name_plural = _("Neuigkeiten")
        indexes = [models.Index(fields=["date"])]

    @classmethod
    def latest(cls, association, language: str, count: int):
        """The newest public news of the association in one language. One query when read."""
        return (
            cls.objects.live()
            .filter(is_public(), path__startswith=association.site.root_page.path, locale=association.locale(language))
            .select_related("image")
            .order_by("-date", "-pk")[:count]
        )
