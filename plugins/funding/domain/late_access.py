"""Leave to submit after the deadline, and deadlines that move: only to later, with a reason, in the record."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.registry.models import Organisation

from ..errors import ReasonMissing, Unmet
from ..models import Call, LateAccess, Role
from ..permissions import require_role
from . import log
from .actors import actor_of
from .calls import deadline_for, may_apply


@transaction.atomic
def grant_late_access(call: Call, organisation: Organisation, *, until: datetime, reason: str, by) -> LateAccess:
    """Lets one organisation submit until then. Raises NotAllowed, ReasonMissing, Unmet."""
    require_role(by, call.association, Role.OFFICER)
    call = locked(call)
    if not reason.strip():
        raise ReasonMissing
    if call.question_set_id is None:
        raise Unmet([_("Die Ausschreibung ist noch nicht geöffnet.")])
    if not may_apply(organisation, call):
        raise Unmet([_("Diese Organisation darf sich hier nicht bewerben.")])
    if until <= timezone.now() or until <= deadline_for(call, organisation):
        raise Unmet([_("Die Nachfrist endet nicht später als die Frist, die jetzt gilt.")])
    late = LateAccess.objects.create(
        call=call, organisation=organisation, until=until, reason=reason.strip(), granted_by=actor_of(by)
    )
    data = {"organisation": str(organisation.uuid), "until": until.isoformat(), "reason": reason.strip()}
    log.write(call.association, "call.late_access", by=actor_of(by), role=Role.OFFICER, subject=call, data=data)
    return late


@transaction.atomic
def postpone_deadline(call: Call, *, closes_at: datetime, reason: str, by) -> Call:
    """Closes an opened call later than it was said. Raises NotAllowed, ReasonMissing, Unmet for an earlier moment."""
    require_role(by, call.association, Role.OFFICER)
    call = locked(call)
    if not reason.strip():
        raise ReasonMissing
    if closes_at <= call.closes_at or closes_at <= timezone.now():
        raise Unmet([_("Die neue Frist muss später sein als die alte und noch kommen.")])
    data = {"from": call.closes_at.isoformat(), "to": closes_at.isoformat(), "reason": reason.strip()}
    call.closes_at = closes_at
    call.save()
    log.write(call.association, "call.postponed", by=actor_of(by), role=Role.OFFICER, subject=call, data=data)
    return call


def locked(call: Call) -> Call:
    return Call.objects.select_for_update(of=("self",)).select_related("association").get(pk=call.pk)
