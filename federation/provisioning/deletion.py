"""Removes an association for good. What others have a part in stays, and nothing of theirs changes unasked."""

from dataclasses import dataclass
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError, QuerySet
from django.utils.translation import gettext as _
from taggit.models import Tag, TaggedItem
from wagtail.models import Collection, CollectionMember, Page, PageLogEntry
from wagtail_localize.models import (
    SegmentOverride,
    String,
    StringTranslation,
    Template,
    TranslatableObject,
    TranslationSource,
)

from federation.accounts.models import User
from federation.activity.domain import record
from federation.associations.models import Association, StaffMembership
from federation.associations.scope import scopes_disabled
from federation.boundary.ownership import local_models
from federation.registry.domain import leave_registry
from federation.registry.models import Organisation

from .archiving import refuse_umbrella
from .export import export_association, verify_export
from .export.inventory import Inventory, notes_on_rows


@dataclass(frozen=True)
class Deleted:
    """What went, and what stayed of what it had a part in. `without_work`: accounts that work nowhere any more."""

    pages: int
    files: int
    organisations: int
    without_work: tuple[str, ...]


@scopes_disabled()
def delete_association(association: Association, export: Path, *, by=None) -> Deleted:
    """Removes it, once `export` holds all of it: the archive is made where it is missing, else verified.

    Organisations are kept by the next member, or else by the umbrella. Accounts stay. Uploaded files go when the
    transaction is through. Raises ValidationError for the umbrella and where something of others hangs on it,
    ExportIncomplete for an archive that is not whole or not of today; then nothing was removed.
    """
    refuse_umbrella(association)
    umbrella = Association.objects.umbrella()
    if umbrella is None:
        raise ValidationError(_("Ohne Bundesverband gibt es niemanden, der die Organisationen behält."))
    if not export.exists():
        export_association(association, export, by=by)
    with transaction.atomic():
        # Locked, so that nothing more is recorded of it; and verified here, so that what goes is what is exported.
        Association.objects.select_for_update().get(pk=association.pk)
        association = Association.objects.select_related("site__root_page", "collection").get(pk=association.pk)
        manifest = verify_export(association, export)
        sums = {listed["path"]: listed["sha256"] for listed in manifest["files"]}
        data = {"slug": association.slug, "hostname": association.site.hostname, "pages": sums["pages.jsonl"]}
        deleted = remove(association, umbrella)
        record(umbrella, "association.delete", association.name, user=by, data=data)
    return deleted


def remove(association: Association, umbrella: Association) -> Deleted:
    inventory = Inventory(association)
    before, pages = state_of_others(inventory), inventory.pages.count()
    accounts = list(StaffMembership.objects.filter(association=association).values_list("user", flat=True))
    organisations = leave_registry(association, heir=umbrella)
    try:
        remove_notes(inventory)
        remove_translators_workshop(inventory)
        files = remove_files(inventory)
        remove_tree(association)
    except ProtectedError as error:
        held = ", ".join(sorted({str(row) for row in error.protected_objects}))
        raise ValidationError(_("Daran hängt noch etwas von anderen: %(names)s.") % {"names": held}) from error
    if state_of_others(inventory) != before:
        raise ValidationError(_("Damit ginge etwas verloren, das anderen gehört. Es wurde nichts gelöscht."))
    idle = User.objects.filter(pk__in=set(accounts), staff_memberships=None, is_superuser=False).order_by("email")
    return Deleted(pages, files, organisations, tuple(idle.values_list("email", flat=True)))


def state_of_others(inventory: Inventory) -> tuple[int, ...]:
    """How much there is of everything that must still be there afterwards."""
    container, collection = inventory.container, inventory.association.collection
    return (
        Page.objects.not_descendant_of(container, inclusive=True).count(),
        *(model.objects.exclude(collection__path__startswith=collection.path).count() for model in file_models()),
        Organisation.objects.count(),
        Association.objects.exclude(pk=inventory.association.pk).count(),
        User.objects.count(),
    )


def file_models() -> list:
    return [model for model in local_models() if issubclass(model, CollectionMember)]


def remove_notes(inventory: Inventory) -> None:
    """Wagtail keeps its notes on what is gone; the record that counts is `federation.activity`."""
    notes_on_rows(inventory).delete()
    PageLogEntry.objects.filter(page__in=inventory.pages.order_by().values("pk")).delete()


def remove_translators_workshop(inventory: Inventory) -> None:
    """wagtail-localize keeps the texts of pages that are gone. Those that others use too stay."""
    elsewhere = Page.objects.not_descendant_of(inventory.container, inclusive=True).values("translation_key")
    own = TranslatableObject.objects.filter(translation_key__in=inventory.pages.order_by().values("translation_key"))
    own = own.exclude(translation_key__in=elsewhere)
    texts = [(model, list(of_objects(model, own))) for model in (String, Template)]
    keys = list(own.values_list("pk", flat=True))
    for model in (StringTranslation, SegmentOverride):  # which would stay, without telling of what they were
        model.objects.filter(context__object__in=keys).delete()
    TranslationSource.objects.filter(object__in=keys).delete()  # before the objects, which its parts protect
    TranslatableObject.objects.filter(pk__in=keys).delete()
    for model, keys in texts:
        model.objects.filter(pk__in=keys, segments=None).delete()


def of_objects(model, objects) -> QuerySet:
    return model.objects.filter(segments__source__object__in=objects).values_list("pk", flat=True).distinct()


def remove_files(inventory: Inventory) -> int:
    """Wagtail removes the files themselves when the transaction is through."""
    removed = 0
    for model in file_models():
        rows = model.objects.filter(collection__in=inventory.collections)
        own_type = ContentType.objects.get_for_model(model)
        tags = TaggedItem.objects.filter(content_type=own_type, object_id__in=rows.values("pk"))
        keys = list(tags.values_list("tag", flat=True))
        removed += rows.count()
        rows.delete()
        Tag.objects.filter(pk__in=keys, taggit_taggeditem_items=None).delete()
    return removed


def remove_tree(association: Association) -> None:
    """The association with what hangs on it, then its place in the trees of pages and collections."""
    site, collection = association.site, association.collection
    association.delete()
    container = site.root_page_id
    site.delete()
    Page.objects.filter(pk=container).delete()  # and all below; not page by page, which would note each
    Collection.objects.filter(pk=collection.pk).delete()
