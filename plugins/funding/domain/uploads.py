"""Files of an application: what is taken, kept and removed. The only writer of `Upload`."""

import hashlib
from datetime import datetime
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from ..errors import Locked, NotAllowed
from ..models import Application, LogEntry, Role, Upload
from ..permissions import applicant_roles
from . import log
from .actors import actor_of
from .file_kinds import kind_of
from .transitions import locked

MOST_BYTES = 10 * 1024 * 1024
LONGEST_NAME = 120
HANDED_IN = ("application.submitted", "application.formal_check")
OPEN_FOR_CHANGES = (Application.State.DRAFT, Application.State.MORE_INFORMATION)


def store(application: Application, file, *, question: str = "", by) -> Upload:
    """Keeps a file that the user `by` sent (Django's `UploadedFile`).

    Raises ValidationError for one that is too big, empty, of a kind that is not taken, or not what its name says.
    Whether the application may still be changed is the caller's to know: receipts come long after it was submitted.
    """
    if file.size > MOST_BYTES:
        raise ValidationError(
            _("Die Datei ist zu groß: %(size)s. Möglich sind %(most)s."),
            code="size",
            params={"size": filesizeformat(file.size), "most": filesizeformat(MOST_BYTES)},
        )
    if not file.size:
        raise ValidationError(_("Die Datei ist leer."), code="empty")
    content = file.read()
    name = safe_name(file.name)
    upload = Upload(
        association=application.association,
        application=application,
        question=question,
        name=name,
        kind=kind_of(content, name),
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        uploaded_by=actor_of(by),
    )
    upload.file.save("file", ContentFile(content), save=False)
    upload.save()
    return upload


@transaction.atomic
def attach(application: Application, file, *, question: str, most: int, by) -> Upload:
    """Keeps a file that answers a question, while the application may be changed and there are less than `most`.

    Originals, which were handed in before, do not count. Raises NotAllowed, Locked, or ValidationError as `store`.
    """
    if Role.EDITOR not in applicant_roles(by, application.association, application.organisation_id):
        raise NotAllowed
    application = locked(application)
    if application.state not in OPEN_FOR_CHANGES:
        raise Locked
    handed_in = handed_in_at(application)
    there = application.uploads.filter(question=question)
    if sum(not is_original(each, handed_in) for each in there) >= most:
        raise ValidationError(_("Das sind zu viele Dateien. Entfernen Sie zuerst eine."), code="many")
    return store(application, file, question=question, by=by)


def safe_name(name: str) -> str:
    """The last part of a path, without what a header or a file system would take for more than a name."""
    path = PurePath(name.replace("\\", "/"))
    stem = "".join(sign for sign in path.stem if sign.isprintable() and sign not in '"<>:|?*')
    return f"{stem.strip()[:LONGEST_NAME] or 'datei'}{path.suffix.lower()[:10]}"


@transaction.atomic
def remove(upload: Upload, *, by, role) -> None:
    """Takes a file out of an application that may still be changed, and out of storage.

    Raises Locked, also for a file that was handed in before the funder asked for more.
    """
    application = locked(upload.application)
    if application.state not in OPEN_FOR_CHANGES or is_original(upload, handed_in_at(application)):
        raise Locked
    discard(upload)
    log.write(
        application.association, "upload.removed", by=actor_of(by), role=role, subject=upload, application=application
    )


def handed_in_at(application: Application) -> datetime | None:
    """When the applicant last sent it: what was there then is an original. One query for what was sent."""
    if application.submitted_at is None:
        return None
    sent = LogEntry.objects.filter(application=application.uuid, action__in=HANDED_IN)
    return sent.order_by("-number").values_list("at", flat=True).first() or application.submitted_at


def is_original(upload: Upload, handed_in: datetime | None) -> bool:
    return handed_in is not None and upload.uploaded_at <= handed_in


def discard(upload: Upload) -> None:
    """Deletes the row and, once that holds, the file."""
    storage, path = upload.file.storage, upload.file.name
    upload.delete()
    transaction.on_commit(lambda: storage.delete(path))
