"""The only writer of the record: each entry carries the hash of the one before."""

import hashlib
import json
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..models import Actor, Application, LogEntry, LogHead, Role

FIELDS = (
    "association",
    "number",
    "at",
    "actor",
    "role",
    "action",
    "application",
    "subject",
    "source",
    "target",
    "data",
)


def write(
    association,
    action: str,
    *,
    by: Actor | None,
    role: Role,
    subject: Any,
    application: Application | None = None,
    source: str = "",
    target: str = "",
    data: dict | None = None,
) -> LogEntry:
    """Adds an entry to the association's chain, in the caller's transaction.

    `subject` is a model's row. `data` holds what JSON can, amounts as text, and nothing about persons.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("The record is written together with what it tells of.")
    LogHead.objects.get_or_create(association=association.slug)
    head = LogHead.objects.select_for_update().get(association=association.slug)
    entry = LogEntry(
        association=association.slug,
        number=head.number + 1,
        at=timezone.now(),
        actor=by.key if by else None,
        role=role,
        action=action,
        application=application.uuid if application else None,
        subject=name_of(subject),
        source=source,
        target=target,
        data=data or {},
        previous_hash=head.hash,
    )
    entry.hash = hash_of(entry)
    entry.save(force_insert=True)
    head.number, head.hash = entry.number, entry.hash
    head.save()
    return entry


def name_of(subject) -> str:
    """Such as "payment:12"; by its uuid where it has one."""
    return f"{subject._meta.model_name}:{getattr(subject, 'uuid', subject.pk)}"


def hash_of(entry: LogEntry) -> str:
    """SHA-256 (FIPS 180-4) over the previous hash and the entry as canonical JSON."""
    values = {name: getattr(entry, name) for name in FIELDS}
    values["at"] = entry.at.isoformat(timespec="microseconds")
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, default=str, separators=(",", ":"))
    return hashlib.sha256(f"{entry.previous_hash}\n{text}".encode()).hexdigest()
