"""Papers: rendered once, archived byte for byte, and given out as they are there."""

import hashlib
from datetime import datetime

from django.core.files.base import ContentFile
from django.utils import timezone, translation

from ..models import Actor, Application, Paper, Role
from ..papers.contents import CONTENTS
from ..papers.document import laid_out
from ..papers.rendering import render
from . import log


class PaperDamaged(Exception):
    """The archived bytes are missing, or are not those that went out."""


def make(
    kind: str, subject, application: Application, *, by: Actor | None, language: str | None = None, note: str = ""
) -> Paper:
    """Renders and archives the paper about `subject` (Application, Grant, Payment or Proof), inside a transaction.

    `by` is an Actor, None for the program itself; `language` is the reader's, the application's if not given. `note`
    is for letters: what somebody wrote to go into this one. Its checksum is in the record too.
    """
    language = language or application.language
    at = timezone.now()
    pdf = rendered(kind, subject, application, language, at, note=note)
    paper = Paper(
        association=application.association,
        application=application,
        kind=kind,
        subject=log.name_of(subject),
        sha256=hashlib.sha256(pdf).hexdigest(),
        language=language,
        made_by=by,
    )
    paper.file.save("", ContentFile(pdf), save=False)
    paper.save()
    record(paper)
    return paper


def record(paper: Paper) -> None:
    """With the checksum: so that the chain vouches for the archive too."""
    facts = {"kind": str(paper.kind), "about": paper.subject, "sha256": paper.sha256}
    by, application = paper.made_by, paper.application
    log.write(
        paper.association, "paper.made", by=by, role=Role.SYSTEM, subject=paper, application=application, data=facts
    )


def preview(kind: str, subject, application: Application, *, language: str | None = None, **words: str) -> bytes:
    """The paper as it would be, marked as not sent and kept nowhere. `words` are `note` and `terms` of a letter."""
    language = language or application.language
    return rendered(kind, subject, application, language, timezone.now(), is_preview=True, **words)


def rendered(
    kind: str, subject, application: Application, language: str, at: datetime, *, is_preview: bool = False, **words: str
) -> bytes:
    with translation.override(language):
        document = CONTENTS[kind](subject, application, **words)
        return render(laid_out(document, application, preview=is_preview), at)


def archived(paper: Paper) -> bytes:
    """The bytes as they went out. Raises PaperDamaged where the file is gone or is another."""
    try:
        with paper.file.open("rb") as file:
            pdf = file.read()
    except OSError as error:
        raise PaperDamaged(str(paper.uuid)) from error
    if hashlib.sha256(pdf).hexdigest() != paper.sha256:
        raise PaperDamaged(str(paper.uuid))
    return pdf
