"""Calls: opening them, when they are open and for whom."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from federation.associations.models import Association
from federation.registry.models import Membership, Organisation

from ..errors import NotAllowed, Unmet
from ..models import Call, CallPage, LateAccess, Role
from ..permissions import funder_roles
from . import log
from .actors import actor_of
from .freezing import freeze, pages_of

KEPT_FOR = 300  # seconds: an officer may give more time


def call_of_page(page: CallPage) -> Call | None:
    """The call that a page in any language tells of; None where nobody has laid one out yet."""
    return Call.objects.select_related("ruleset", "programme").filter(page_key=page.translation_key).first()


@transaction.atomic
def open_call(call: Call, *, by) -> Call:
    """Freezes what the call asks and shows it to all; applications come in from `opens_at` on. Returns it so.

    Opening it again changes nothing. Raises NotAllowed for who is no officer, Unmet for what is missing.
    """
    if Role.OFFICER not in funder_roles(by, call.association):
        raise NotAllowed
    call = Call.objects.select_for_update().get(pk=call.pk)
    if call.question_set_id is not None:
        return call
    if problems := list(missing_for_opening(call)):
        raise Unmet(problems)
    call.question_set = freeze(call)
    call.is_public = True
    call.save()
    data = {"ruleset": call.ruleset.version, "closes_at": call.closes_at.isoformat()}
    log.write(call.association, "call.opened", by=actor_of(by), role=Role.OFFICER, subject=call, data=data)
    return call


def missing_for_opening(call: Call) -> Iterable[str]:
    """What has to be done before the call can open, each in a sentence."""
    if call.programme.is_archived:
        yield _("Das Programm ist beendet.")
    if call.ruleset.programme_id != call.programme_id:
        yield _("Die Regeln gehören zu einem anderen Programm.")
    if not call.ruleset.is_published:
        yield _("Legen Sie zuerst die Regeln fest.")
    if call.closes_at <= call.opens_at:
        yield _("Die Ausschreibung schließt, bevor sie öffnet.")
    if call.eligibility == Call.Eligibility.CHOSEN and not call.chosen.exists():
        yield _("Wählen Sie die Organisationen aus, die sich bewerben dürfen.")
    if not pages_of(call):
        yield _("Veröffentlichen Sie zuerst die Seite der Ausschreibung.")


def eligible(call: Call) -> QuerySet[Organisation]:
    """The organisations that may apply."""
    if call.eligibility == Call.Eligibility.CHOSEN:
        return Organisation.objects.listed().filter(pk__in=call.chosen.values("pk"))
    if call.eligibility == Call.Eligibility.REGISTERED:
        return Organisation.objects.listed()
    # A hidden entry is a member all the same.
    membership = Membership.objects.filter(organisation=OuterRef("pk"), association=call.association_id)
    return Organisation.objects.listed().filter(Exists(membership))


def may_apply(organisation: Organisation, call: Call) -> bool:
    return eligible(call).filter(pk=organisation.pk).exists()


def deadline_for(call: Call, organisation: Organisation) -> datetime:
    """When the call closes for this organisation, late access counted. That second is too late. One query."""
    late = LateAccess.objects.filter(call=call, organisation=organisation).order_by("-until").first()
    return max(call.closes_at, late.until) if late else call.closes_at


def late_accesses(association: Association, organisations: Iterable[int], now: datetime) -> QuerySet[LateAccess]:
    """The late access that these organisations still have, where the call is closed for all others."""
    granted = LateAccess.objects.filter(call__association=association, organisation__in=list(organisations))
    return granted.filter(until__gt=now, call__closes_at__lte=now).select_related("call", "organisation")


def is_open_for(call: Call, organisation: Organisation, now: datetime) -> bool:
    if call.is_open(now):
        return True
    was_opened = call.is_public and call.question_set_id is not None
    return was_opened and call.opens_at <= now < deadline_for(call, organisation)


def public_calls(association: Association, now: datetime) -> dict[str, list[Call]]:
    """What visitors see: "open" (the first to close first), "soon" and "closed" (the last ones). One query."""
    calls = Call.objects.filter(association=association, is_public=True, question_set__isnull=False)
    found = {"open": [], "soon": [], "closed": []}
    for call in calls.select_related("programme"):
        found[phase_of(call, now)].append(call)
    found["open"].sort(key=lambda call: call.closes_at)
    found["soon"].sort(key=lambda call: call.opens_at)
    found["closed"].sort(key=lambda call: call.closes_at, reverse=True)
    return found


def phase_of(call: Call, now: datetime) -> str:
    """Where the call stands for the public: "soon", "open" or "closed"; "draft" where it was not opened yet."""
    if not call.is_public or call.question_set_id is None:
        return "draft"
    if now < call.opens_at:
        return "soon"
    return "open" if now < call.closes_at else "closed"


def seconds_until_change(calls: Iterable[Call], now: datetime) -> int:
    """How long a page that tells of these calls may be kept: until one opens or closes, five minutes at most."""
    changes = [moment for call in calls for moment in (call.opens_at, call.closes_at) if moment > now]
    return min([KEPT_FOR, *(int((moment - now).total_seconds()) for moment in changes)])
