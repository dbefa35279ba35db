from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .admin import views
from .admin.permissions import may_import

imports = [
    path("", views.IndexView.as_view(), name="index"),
    path("neu/", views.NewView.as_view(), name="new"),
    path("vorlage.csv", views.BlankTableView.as_view(), name="blank_table"),
    path("<int:pk>/", views.FileView.as_view(), name="file"),
    path("<int:pk>/uebernehmen/", views.RunView.as_view(), name="run"),
    path("<int:pk>/fortsetzen/", views.ContinueView.as_view(), name="continue"),
    path("<int:pk>/verwerfen/", views.DiscardView.as_view(), name="discard"),
    path("<int:pk>/zuruecknehmen/", views.UndoView.as_view(), name="undo"),
    path("<int:pk>/zeilen/<int:number>/", views.DecideView.as_view(), name="decide"),
]


@hooks.register("register_admin_urls")
def urls():
    return [path("importe/", include((imports, "imports")))]


class ImportMenuItem(MenuItem):
    def is_shown(self, request):
        return may_import(request.user, request.association)


# The register's menu is made in federation.keeping.
@hooks.register("register_registry_menu_item")
def menu_item():
    return ImportMenuItem(_("Import"), reverse_lazy("imports:index"), name="imports", icon_name="upload", order=60)


ACTIONS = {"registry.import": _("Datei übernehmen"), "registry.import_undo": _("Import zurücknehmen")}


@hooks.register("register_log_actions")
def actions(registry):
    for action, label in ACTIONS.items():
        registry.register_action(action, label, label)
