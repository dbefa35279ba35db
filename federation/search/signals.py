"""What changes becomes a task, enqueued in the transaction of the change: both are kept or neither is."""

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from . import sources, tasks

# What Wagtail saves of a page when a draft is saved.
DRAFT_FIELDS = frozenset({"draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at"})


def connect() -> None:
    """Listens to the models that are found, and to no others: listeners cost deletions their speed."""
    for model in sources.by_model():
        post_delete.connect(deleted, sender=model)
        if issubclass(model, Page):
            post_save.connect(page_saved, sender=model)
            continue
        post_save.connect(saved, sender=model)
        for relation in sources.parts_of(model):
            listener = part_listener(model, relation.field.attname)
            for signal in (post_save, post_delete):
                signal.connect(listener, sender=relation.related_model, weak=False)
        for field in model._meta.many_to_many:
            if field.remote_field.through._meta.auto_created:
                m2m_changed.connect(relations_changed, sender=field.remote_field.through)
    page_published.connect(page_changed)
    page_unpublished.connect(page_changed)
    post_page_move.connect(tree_changed)
    # Wagtail sends this one when the transaction is over; publishing, which nearly always goes with it, is not lost.
    page_slug_changed.connect(tree_changed)
    for signal in (post_save, post_delete):
        signal.connect(restriction_changed, sender=PageViewRestriction)


def changed(instance: Model) -> None:
    """Has the object indexed. Call it where the database was changed without signals, as by `update()`."""
    tasks.index.enqueue(instance._meta.label_lower, str(instance.pk))


def saved(instance, raw=False, **kwargs) -> None:
    if not raw:
        changed(instance)


def deleted(instance, **kwargs) -> None:
    tasks.remove.enqueue(instance._meta.label_lower, str(instance.pk))


def part_listener(model: type[Model], attname: str):
    def part_changed(instance, raw=False, **kwargs) -> None:
        key = getattr(instance, attname)
        if not raw and key is not None:
            tasks.index.enqueue(model._meta.label_lower, str(key))

    return part_changed


def relations_changed(instance, action, **kwargs) -> None:
    if action.startswith("post_") and type(instance) in sources.by_model():
        changed(instance)


def page_saved(instance, update_fields=None, raw=False, **kwargs) -> None:
    """Saves that publish nothing, as by a script. Publishing has its own signal, when the page's parts are there."""
    is_of_draft_only = update_fields is not None and DRAFT_FIELDS.issuperset(update_fields)
    if instance.live and not is_of_draft_only and not raw:
        changed(instance)


def page_changed(instance, **kwargs) -> None:
    if type(instance) in sources.by_model():
        changed(instance)


def tree_changed(instance, **kwargs) -> None:
    tasks.index_tree.enqueue(instance.pk)


def restriction_changed(instance, **kwargs) -> None:
    tasks.index_tree.enqueue(instance.page_id)
