"""What a page or a setting of an association may refer to: what is its own and what all share. Nothing else.

Checked when a model is cleaned, so it holds for forms, translations and scripts alike; choosers offer the same.
"""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, CollectionMember, Page, ReferenceIndex, get_page_models

from federation.associations.models import Association
from federation.associations.scope import Ownership

SHARED = (Ownership.SHARED, Ownership.CO_OWNED)


def own_pages(association: Association) -> QuerySet[Page]:
    """The association's container and all below it."""
    return Page.objects.descendant_of(association.site.root_page, inclusive=True)


def choosable_pages(association: Association) -> QuerySet[Page]:
    """Own pages, and the published ones of the types that are shared, such as the umbrella's projects."""
    types = [model for model in get_page_models() if getattr(model, "ownership", None) in SHARED]
    shared = Page.objects.live().filter(content_type__in=ContentType.objects.get_for_models(*types).values())
    return Page.objects.filter(Q(pk__in=own_pages(association).values("pk")) | Q(pk__in=shared.values("pk")))


def choosable_files(model: type[CollectionMember], association: Association) -> QuerySet:
    """Files in the association's collections and in those that are for all."""
    own = Collection.objects.descendant_of(association.collection, inclusive=True)
    shared = Collection.objects.filter(shared_by__isnull=False)
    return model._default_manager.filter(Q(collection__in=own.values("pk")) | Q(collection__in=shared.values("pk")))


def choosable(model: type[Model], association: Association) -> QuerySet:
    return choosable_pages(association) if model is Page else choosable_files(model, association)


def may_refer(model: type[Model], numbers: set[int], association: Association) -> set[int]:
    """Those of the numbers that the association may refer to. One query, two where something is missing.

    What its pages refer to already stays: a project that is not published any more can still be edited away.
    """
    found = set(choosable(model, association).filter(pk__in=numbers).values_list("pk", flat=True))
    if missing := numbers - found:
        pages = own_pages(association).annotate(key=Cast("pk", ReferenceIndex._meta.get_field("object_id")))
        known = ReferenceIndex.objects.filter(
            to_content_type=ContentType.objects.get_for_model(model),
            to_object_id__in=[str(number) for number in missing],
            base_content_type=ContentType.objects.get_for_model(Page),
            object_id__in=pages.values("key"),
        )
        found |= {int(number) for number in known.values_list("to_object_id", flat=True)}
    return found


def refuse_foreign_references(instance: Model, association: Association | None) -> None:
    """Raises ValidationError at each field that refers to another association's page or file.

    A query for each kind of thing that is referred to.
    """
    if association is None:
        return
    errors = {}
    for model, by_field in references_of(instance).items():
        allowed = may_refer(model, set().union(*by_field.values()), association)
        for field, numbers in by_field.items():
            if numbers - allowed:
                errors[field] = _(
                    "Hier ist etwas gewählt, das es in diesem Verbund nicht gibt. Wählen Sie etwas anderes."
                )
    if errors:
        raise ValidationError(errors)


def references_of(instance: Model) -> dict[type[Model], dict[str, set[int]]]:
    """Numbers of pages, images and documents that each field refers to, by model and field."""
    models = {ContentType.objects.get_for_model(model).pk: model for model in (Page, *file_models())}
    found: dict = {}
    # Wagtail's own reading of fields, blocks and rich text, as for its reference index.
    for kind, number, path, _content_path in ReferenceIndex._extract_references_from_object(instance):
        if kind in models:
            fields = found.setdefault(models[kind], {})
            fields.setdefault(path.split(".")[0], set()).add(int(number))
    return found


def file_models() -> tuple[type[CollectionMember], ...]:
    return get_image_model(), get_document_model()
