"""Takes an association off the air and brings it back. Nothing is deleted, and its staff work on in the admin.

Visitors of its own host get a page that says so (`middleware`); elsewhere nothing leads to it, as whatever lists
associations asks for those `on_air()`. So no row and no index has to change.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.activity.domain import record
from federation.associations.models import Association
from federation.associations.scope import scopes_disabled


@scopes_disabled()
@transaction.atomic
def archive(association: Association, *, by=None) -> bool:
    """False if it was archived before: nothing changes then. Raises ValidationError for the umbrella."""
    refuse_umbrella(association)
    archived = Association.objects.on_air().filter(pk=association.pk).update(archived_at=timezone.now())
    if archived:
        record(association, "association.archive", association.slug, user=by)
    return bool(archived)


@scopes_disabled()
@transaction.atomic
def bring_back(association: Association, *, by=None) -> bool:
    """False if it is on the air: nothing changes then."""
    restored = Association.objects.filter(pk=association.pk).exclude(archived_at=None).update(archived_at=None)
    if restored:
        record(association, "association.restore", association.slug, user=by)
    return bool(restored)


def refuse_umbrella(association: Association) -> None:
    if association.is_umbrella:
        raise ValidationError(_("Der Bundesverband trägt alle anderen. Er bleibt."))
