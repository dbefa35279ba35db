"""Drafts: beginning one, and writing what it is asked, by several people at once. States change in `transitions`."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from federation.registry.models import Organisation

from ..errors import Locked, NotAllowed, Stale, Unmet
from ..models import Application, Call, Role
from ..permissions import applicant_roles
from ..questions import PROJECT, all_sections, answers_of, every_question
from . import log
from .actors import actor_of
from .calls import deadline_for, is_open_for, may_apply

OPEN_FOR_CHANGES = (Application.State.DRAFT, Application.State.MORE_INFORMATION)
DATES = ("starts_on", "ends_on")


@dataclass(frozen=True)
class Conflict:
    """What two people wrote into one section. `stored`: {question key: value} of what somebody else changed meanwhile
    and the sender, too; `merged`: the section as the sender wants it, with what only others changed; `version`: the
    one to save it with.
    """

    stored: dict[str, Any]
    merged: dict[str, Any]
    version: str
    changed_by: str


@transaction.atomic
def start(call: Call, organisation: Organisation, *, by, language: str) -> Application:
    """The organisation's draft; the application that it has already, if it has one.

    Raises NotAllowed for who does not act for it, Unmet where it may not apply or the call is not open for it.
    """
    if Role.EDITOR not in applicant_roles(by, call.association, organisation):
        raise NotAllowed
    # All calls that count with the same letters: two applications at once must not get one number.
    same_code = Call.objects.select_for_update().filter(association=call.association_id, code=call.code)
    call = next(each for each in same_code.order_by("pk") if each.pk == call.pk)
    existing = Application.objects.filter(call=call, organisation=organisation)
    if found := existing.exclude(state=Application.State.WITHDRAWN).first():
        return found
    if not may_apply(organisation, call):
        raise Unmet([_("Diese Ausschreibung richtet sich an andere Organisationen.")])
    if not is_open_for(call, organisation, timezone.now()):
        raise Unmet([closed_in_words(call, organisation)])
    actor = actor_of(by)
    application = Application.objects.create(
        association=call.association,
        call=call,
        organisation=organisation,
        question_set=call.question_set,
        reference=next_reference(call),
        language=language,
        created_by=actor,
        changed_by=actor,
    )
    role = Role.EDITOR
    log.write(call.association, "application.begun", by=actor, role=role, subject=application, application=application)
    return application


def next_reference(call: Call) -> str:
    """Such as "DL27-0001", counted without gaps. Nobody else may be counting: see `start`."""
    begins = f"{call.code}-"
    taken = Application.objects.filter(association=call.association_id, reference__startswith=begins)
    numbers = (reference.removeprefix(begins) for reference in taken.values_list("reference", flat=True))
    return f"{begins}{max((int(number) for number in numbers if number.isdecimal()), default=0) + 1:04d}"


def closed_in_words(call: Call, organisation: Organisation) -> str:
    if not call.is_public or call.question_set_id is None:
        return _("Diese Ausschreibung ist noch nicht offen.")
    if timezone.now() < call.opens_at:
        return _("Diese Ausschreibung öffnet am %(time)s Uhr.") % {"time": moment(call.opens_at)}
    return _("Die Frist ist am %(time)s Uhr abgelaufen.") % {"time": moment(deadline_for(call, organisation))}


def moment(at) -> str:
    """To the second, in Europe/Berlin."""
    local = timezone.localtime(at)
    return f"{date_format(local, 'DATE_FORMAT')}, {local:%H:%M:%S}"


def section_of(application: Application, key: str, language: str) -> dict:
    """Raises KeyError for a section that the application is not asked."""
    return {section["key"]: section for section in all_sections(application, language)}[key]


def values_of(section: dict, answers: dict[str, Any]) -> dict[str, Any]:
    """What was answered in a section, follow-ups that are not asked now included; files are kept elsewhere."""
    written = (question["key"] for question in every_question(section) if question["type"] != "file")
    return {key: answers.get(key) or "" for key in written}


def version_of(values: dict[str, Any]) -> str:
    """Says of each answer what it was, so that two people may write into one section at once."""
    return "-".join(mark(value) for value in values.values())


def mark(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:10]


@transaction.atomic
def save_section(application: Application, key: str, answers: dict[str, Any], *, version: str, by) -> Application:
    """Stores a section's answers (as `reading.read` gives them), valid or not; returns the application as it is then.

    `version` is the `version_of` what the sender had read. What others changed meanwhile and the sender did not stays.
    Raises NotAllowed, Locked, KeyError for an unknown section, or Stale (with a Conflict) where both changed the same.
    """
    if Role.EDITOR not in applicant_roles(by, application.association, application.organisation_id):
        raise NotAllowed
    now = locked(application)
    section = section_of(now, key, now.language)
    stored = values_of(section, answers_of(now))
    merged, disputed = merge(stored, answers, version)
    if disputed:
        name = str(now.changed_by or now.created_by)
        raise Stale(Conflict({key: stored[key] for key in disputed}, merged, version_of(stored), name))
    if merged != stored:
        write(now, section, merged)
        now.version += 1
        now.changed_by, now.changed_at = actor_of(by), timezone.now()
        now.save()
    return now


def locked(application: Application) -> Application:
    """The row as it is now, held until the transaction ends. Raises Locked for one that was handed in."""
    rows = Application.objects.select_for_update(of=("self",)).select_related(
        "call__ruleset", "question_set", "association", "changed_by", "created_by"
    )
    now = rows.get(pk=application.pk)
    if now.state not in OPEN_FOR_CHANGES:
        raise Locked
    return now


def merge(stored: dict[str, Any], sent: dict[str, Any], version: str) -> tuple[dict[str, Any], list[str]]:
    """What the section is to hold, and the keys that both changed, differently."""
    marks = version.split("-")
    if len(marks) != len(stored):
        marks = [""] * len(stored)  # of no version that ever was: all that differs is disputed
    merged, disputed = {}, []
    for (key, there), read in zip(stored.items(), marks, strict=True):
        wanted = sent.get(key, "")
        if mark(wanted) == read:  # the sender left it alone
            wanted = there
        elif mark(there) != read and wanted != there:
            disputed.append(key)
        merged[key] = wanted
    return merged, disputed


def write(application: Application, section: dict, values: dict[str, Any]) -> None:
    answers = {key: value for key, value in application.answers.items() if key not in values}
    if section["key"] == PROJECT:
        readable = {key: "" if isinstance(value, dict) else value for key, value in values.items()}
        write_project(application, readable)
        values = {key: value for key, value in values.items() if isinstance(value, dict)}
    application.answers = {**answers, **{key: value for key, value in values.items() if value not in ("", [], None)}}


def write_project(application: Application, values: dict[str, str]) -> None:
    """A title that is too long for its field waits among the answers, as what cannot be read does."""
    for name in DATES:
        setattr(application, name, date.fromisoformat(values[name]) if values.get(name) else None)
    application.title = values.get("title", "")
    if "de_minimis_received" in values:
        amount = values["de_minimis_received"]
        application.de_minimis_received = Decimal(amount) if amount else None
