"""Writes the archive of an association, and tells whether an archive is whole and of today."""

import json
import os
import tempfile
import zipfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import FileField, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from federation.activity.domain import record
from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.boundary.ownership import local_models
from federation.content.addresses import page_path

from .archive import CHUNK, Archive, RecordSerializer
from .inventory import ONLY_FIELDS, SECRET_FIELDS, Inventory
from .readme import README

FORMAT, FORMAT_VERSION = "verbund-association", 1
MANIFEST, PAGES = "manifest.json", "pages.jsonl"
ROWS_AT_ONCE = 200


class ExportIncomplete(Exception):
    """The archive is damaged, of another association, or not of today. `reasons` says what, a line each."""

    def __init__(self, reasons: list[str]):
        super().__init__("\n".join(reasons))
        self.reasons = reasons


@scopes_disabled()
def export_association(association: Association, output: Path, *, with_revisions: bool = False, by=None) -> dict:
    """Writes everything that belongs to the association to `output`, a ZIP, and returns its manifest.

    The file has its name only when it is whole. Raises FileExistsError for a name that is taken, OSError where it
    cannot be written.
    """
    if output.exists():
        raise FileExistsError(output)
    descriptor, unfinished = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}-")
    try:
        with os.fdopen(descriptor, "wb") as file, transaction.atomic():
            # First, so that the archive holds this entry and is of today afterwards too.
            record(association, "association.export", association.slug, user=by)
            with zipfile.ZipFile(file, "w") as target:
                manifest = write(association, target, with_revisions)
        os.link(unfinished, output)  # unlike a rename, this overwrites nothing
    finally:
        os.unlink(unfinished)
    return manifest


def write(association: Association, target: zipfile.ZipFile, with_revisions: bool) -> dict:
    archive, inventory = Archive(target), Inventory(association, with_revisions=with_revisions)
    missing = write_contents(archive, inventory)
    manifest = manifest_of(inventory, archive, missing)
    for name, text in README.items():
        target.writestr(name, text.format(name=association.name, created_at=manifest["created_at"]))
    target.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=2), zipfile.ZIP_DEFLATED)
    return manifest


def write_contents(archive: Archive, inventory: Inventory) -> list[str]:
    """Writes everything but the manifest. Returns the files that the database names and the disk does not have."""
    write_pages(archive, inventory.pages)
    files: dict[str, Any] = {}
    for rows in inventory.rows():
        write_records(archive, rows)
        files.update(files_of(rows))
    return [name for name in sorted(files) if not write_file(archive, name, files[name])]


def write_pages(archive: Archive, pages: QuerySet[Page]) -> None:
    """Each page in a line: what is published, and the newest draft where there is one."""
    with archive.file(PAGES) as (file, entry):
        for page in pages.specific().iterator(chunk_size=ROWS_AT_ONCE):
            file.write(json.dumps(described(page), cls=DjangoJSONEncoder, ensure_ascii=False) + "\n")
            entry.records += 1


def described(page: Page) -> dict:
    is_whole = page.specific_class is not None  # else its plugin is not installed, and only the core's fields are known
    draft = page.latest_revision if is_whole and page.has_unpublished_changes else None
    return {
        "model": f"{page.cached_content_type.app_label}.{page.cached_content_type.model}",
        "pk": page.pk,
        "path": page_path(page),
        "live": page.live,
        "is_whole": is_whole,
        "fields": page.serializable_data(),
        "draft": draft.content if draft else None,
    }


def write_records(archive: Archive, rows: QuerySet) -> None:
    model = rows.model
    with archive.file(f"records/{model._meta.label_lower}.jsonl") as (file, entry):

        def counted() -> Iterator:
            for entry.records, row in enumerate(rows.iterator(chunk_size=ROWS_AT_ONCE), 1):
                yield row

        RecordSerializer().serialize(counted(), stream=file, fields=fields_of(model))


def fields_of(model) -> list[str]:
    label = model._meta.label
    names = [field.name for field in [*model._meta.local_fields, *model._meta.local_many_to_many]]
    wanted = ONLY_FIELDS.get(label, names)
    secret = SECRET_FIELDS.get(label, frozenset()) | getattr(model, "secret_fields", frozenset())
    return [name for name in names if name in wanted and name not in secret]


def files_of(rows: QuerySet) -> dict[str, Any]:
    """Uploaded originals by their name in the storage."""
    fields = [field for field in rows.model._meta.concrete_fields if isinstance(field, FileField)]
    return {
        name: field.storage
        for field in fields
        for name in rows.values_list(field.attname, flat=True).iterator(chunk_size=ROWS_AT_ONCE)
        if name
    }


def write_file(archive: Archive, name: str, storage) -> bool:
    if not storage.exists(name):
        return False
    with storage.open(name) as source, archive.file(f"media/{name}", packed=False) as (file, _entry):
        for chunk in source.chunks(CHUNK):
            file.write(chunk)
    return True


def manifest_of(inventory: Inventory, archive: Archive, missing: list[str]) -> dict:
    association = Association.objects.with_languages().get(pk=inventory.association.pk)
    labels = sorted(model._meta.label for model in local_models())
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "software": {name: version_of(name) for name in ("verbund", "wagtail", "django")},
        "created_at": timezone.now().isoformat(timespec="seconds"),
        "association": {
            "slug": association.slug,
            "name": association.name,
            "hostname": association.site.hostname,
            "languages": association.languages,
            "plugins": sorted(association.enabled_plugins),
        },
        "with_revisions": inventory.with_revisions,
        "files": archive.listing,
        "missing_files": missing,
        "left_out": {label: reason for label in labels if (reason := inventory.reason_to_leave_out(label))},
    }


def version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # run from a checkout
        return ""


@scopes_disabled()
def verify_export(association: Association, path: Path) -> dict:
    """The manifest of an archive that is undamaged and says what the database says now. Raises ExportIncomplete."""
    try:
        with zipfile.ZipFile(path) as source:
            manifest = json.loads(source.read(MANIFEST))
            reasons = damages(source, manifest)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise ExportIncomplete([_("Das ist kein lesbarer Export: %(error)s") % {"error": error}]) from error
    if manifest.get("format") != FORMAT or manifest.get("format_version") != FORMAT_VERSION:
        reasons.append(_("Das ist kein Export dieser Fassung von Verbund."))
    elif manifest["association"]["slug"] != association.slug:
        reasons.append(_("Das ist der Export von „%(name)s“.") % {"name": manifest["association"]["name"]})
    else:
        reasons += differences(association, manifest)
    if reasons:
        raise ExportIncomplete(reasons)
    return manifest


def damages(source: zipfile.ZipFile, manifest: dict) -> list[str]:
    names, reasons = set(source.namelist()), []
    for listed in manifest["files"]:
        again = Archive()
        if listed["path"] not in names:
            reasons.append(_("Es fehlt: %(path)s") % {"path": listed["path"]})
            continue
        with source.open(listed["path"]) as packed, again.file(listed["path"]) as (file, _entry):
            while chunk := packed.read(CHUNK):
                file.write(chunk)
        if again.entries[0].sha256 != listed["sha256"]:
            reasons.append(_("Beschädigt: %(path)s") % {"path": listed["path"]})
    return reasons


def differences(association: Association, manifest: dict) -> list[str]:
    """What is otherwise now than when the archive was made: everything is gone through again."""
    archive = Archive()
    write_contents(archive, Inventory(association, with_revisions=manifest["with_revisions"]))
    then = {listed["path"]: listed["sha256"] for listed in manifest["files"]}
    now = {entry.path: entry.sha256 for entry in archive.entries}
    changed = sorted(path for path in then.keys() | now.keys() if then.get(path) != now.get(path))
    return [_("Seit dem Export geändert: %(path)s") % {"path": path} for path in changed]
