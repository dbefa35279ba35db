from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.admin.viewsets.model import ModelViewSet

from .forms import RedirectForm
from .models import AssociationRedirect


class RedirectViewSet(ModelViewSet):
    """The redirects of the host's association. Without history, which would name people, and without export."""

    model = AssociationRedirect
    icon = "redirect"
    menu_label = _("Weiterleitungen")
    menu_order = 800
    add_to_settings_menu = True
    add_to_reference_index = False
    list_display = [
        "old_path",
        Column(
            "target", label=_("Führt zu"), accessor=lambda redirect: redirect.redirect_page or redirect.redirect_link
        ),
        StatusTagColumn("is_permanent", label=_("Art"), accessor=lambda redirect: KINDS[redirect.is_permanent]),
        StatusTagColumn(
            "automatically_created",
            label=_("Entstanden"),
            accessor=lambda redirect: ORIGINS[redirect.automatically_created],
        ),
    ]
    list_filter = {}
    search_fields = ["old_path", "redirect_link", "redirect_page__title"]
    search_backend_name = None
    ordering = ["old_path"]
    copy_view_enabled = False
    inspect_view_enabled = False

    def get_form_class(self, for_update=False):
        return RedirectForm

    def get_index_view_kwargs(self, **kwargs):
        queryset = AssociationRedirect.objects.select_related("redirect_page")
        return super().get_index_view_kwargs(queryset=queryset, **kwargs)

    def get_common_view_kwargs(self, **kwargs):
        return super().get_common_view_kwargs(**{**kwargs, "history_url_name": None, "usage_url_name": None})

    def get_urlpatterns(self):
        key = f"<{self.pk_path_converter}:pk>"
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("new/", self.add_view, name="add"),
            path(f"edit/{key}/", self.edit_view, name="edit"),
            path(f"delete/{key}/", self.delete_view, name="delete"),
        ]


KINDS = {True: _("auf Dauer"), False: _("vorübergehend")}
ORIGINS = {True: _("beim Verschieben einer Seite"), False: _("von Hand")}

redirect_viewset = RedirectViewSet("weiterleitungen")
