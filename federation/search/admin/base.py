"""What the curators' pages about the search have in common."""

from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from federation.activity.domain import record

from .permissions import may_curate

PER_PAGE = 50


class ForCurators:
    """Mix-in: for the umbrella's curators alone."""

    def dispatch(self, request, *args, **kwargs):
        self.association = request.association
        if not may_curate(request.user, self.association):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def log(self, action: str, label: str) -> None:
        record(self.association, f"search.{action}", label, user=self.request.user)

    def done(self, action: str, label: str, message: str, to: str) -> HttpResponse:
        """Notes who did it, tells so and goes on to the page `to`."""
        self.log(action, label)
        messages.success(self.request, message)
        return redirect(f"search_admin:{to}")


class CuratorsPage(ForCurators, WagtailAdminTemplateMixin):
    """Mix-in: a page below a list. `list_url_name` and `list_title` are those of the list, on its own page empty."""

    header_icon = "search"
    list_url_name = ""
    list_title = ""

    def get_breadcrumbs_items(self):
        first = {"url": reverse("search_admin:misses"), "label": _("Suche pflegen")}
        above = [{"url": reverse(self.list_url_name), "label": self.list_title}] if self.list_url_name else []
        return [*self.breadcrumbs_items, first, *above, {"url": "", "label": self.get_page_title()}]

    def page_of(self, rows) -> Page:
        return Paginator(rows, PER_PAGE).get_page(self.request.GET.get("p"))


class CuratorsButton(ForCurators, View):
    """What a button of a list does."""

    http_method_names = ["post"]
