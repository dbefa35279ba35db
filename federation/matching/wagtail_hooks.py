from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from . import views
from .permissions import may_see_duplicates

pages = [
    path("", views.DuplicatesView.as_view(), name="index"),
    path("zusammengefuehrt/", views.MergesView.as_view(), name="merges"),
    path("zusammengefuehrt/<int:pk>/zuruecknehmen/", views.UndoView.as_view(), name="undo"),
    path("<int:one>/<int:other>/", views.CompareView.as_view(), name="compare"),
]


@hooks.register("register_admin_urls")
def urls():
    return [path("register/dubletten/", include((pages, "duplicates"), namespace="duplicates"))]


class DuplicatesMenuItem(MenuItem):
    def is_shown(self, request):
        return may_see_duplicates(request.user, request.association)


@hooks.register("register_registry_menu_item")
def menu_item():
    return DuplicatesMenuItem(
        _("Dubletten"), reverse_lazy("duplicates:index"), name="duplicates", icon_name="copy", order=40
    )
