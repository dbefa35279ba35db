"""Who reads which entries, and what they read there."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from wagtail.log_actions import registry

from federation.associations.models import Association, Role
from federation.associations.roles import rights_of

from .models import ActivityEntry, Actor

READERS = {Role.MANAGER, Role.FEDERATION_MANAGER}


def may_read(user, association: Association) -> bool:
    """Whether the log of the association is for this person."""
    return user.is_active and (user.is_superuser or bool(READERS & rights_of(user, association).roles))


def may_read_all(user, association: Association) -> bool:
    """At the umbrella, who looks after the federation reads the log of all associations."""
    is_federation = user.is_superuser or Role.FEDERATION_MANAGER in rights_of(user, association).roles
    return association.is_umbrella and is_federation


def entries(*, everywhere: bool) -> QuerySet[ActivityEntry]:
    """Newest first: those of the association in scope, or all that there are."""
    manager = ActivityEntry._base_manager if everywhere else ActivityEntry.objects  # the base manager has no scope
    return manager.select_related("user")


def who(entry: ActivityEntry, *, everywhere: bool) -> str:
    """The person's name; to local people “Bundesverband” for everybody who did not work there."""
    if entry.actor == Actor.PROGRAM or (entry.actor == Actor.UMBRELLA and not everywhere):
        return entry.get_actor_display()
    return name_of(entry.user) if entry.user else _("Gelöschtes Konto")


def name_of(user) -> str:
    return user.get_full_name() or user.email


def action_label(action: str) -> str:
    registry.scan_for_actions()
    return str(registry.get_action_label(action)) if registry.action_exists(action) else action
