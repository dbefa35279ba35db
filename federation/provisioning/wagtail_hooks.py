from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.permissions import register_permission_policy

from federation.associations.models import Association

from .policies import AssociationPolicy
from .views import association_viewset

register_permission_policy(Association, AssociationPolicy())


@hooks.register("register_admin_viewset")
def register_association_viewset():
    return association_viewset


ACTIONS = {
    "association.create": _("Verbund angelegt"),
    "association.language": _("Sprache hinzugefügt"),
    "association.plugin": _("Erweiterung ein- oder ausgeschaltet"),
    "association.archive": _("Website geschlossen"),
    "association.restore": _("Website wieder geöffnet"),
    "association.export": _("Daten des Verbunds exportiert"),
    "association.delete": _("Verbund gelöscht"),
}


@hooks.register("register_log_actions")
def actions(registry):
    for action, label in ACTIONS.items():
        registry.register_action(action, label, label)
