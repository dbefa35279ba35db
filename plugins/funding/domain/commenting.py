"""What the funder's people note for each other. Applicants never see it."""

from django.db import transaction
from django.utils.translation import gettext as _

from ..errors import NotAllowed, Unmet
from ..models import Application, Comment, Role
from ..permissions import roles_towards
from .actors import actor_of

MAY_COMMENT = frozenset({Role.OFFICER, Role.FINANCE, Role.APPROVER})


@transaction.atomic
def comment(application: Application, text: str, *, by) -> Comment:
    """Raises NotAllowed for reviewers (they have their review), auditors and strangers; Unmet for an empty one."""
    if not roles_towards(by, application) & MAY_COMMENT:
        raise NotAllowed
    if not text.strip():
        raise Unmet([_("Schreiben Sie hier etwas.")])
    return Comment.objects.create(application=application, text=text.strip(), written_by=actor_of(by))
