"""What changes is noted in the transaction of the change (`delivery.py`): both are kept or neither is."""

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from federation.plugin_api.signals import search_changed

from .. import sources
from ..models import IndexRequest
from . import delivery, tasks

# What Wagtail saves of a page when a draft is saved.
DRAFT_FIELDS = frozenset({"draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at"})


def connect() -> None:
    """Listens to the models that are found, and to few others: listeners cost deletions their speed."""
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
    search_changed.connect(keys_changed)
    page_published.connect(page_changed)
    page_unpublished.connect(page_changed)
    # Wagtail sends these when the transaction is over: too late to be sure, so it is also seen when pages are saved.
    # Where tasks run at once, these are the ones that find the addresses below changed.
    post_page_move.connect(tree_changed)
    page_slug_changed.connect(tree_changed)
    post_save.connect(page_moved, sender=Page)
    for signal in (post_save, post_delete):
        signal.connect(restriction_changed, sender=PageViewRestriction)


def changed(instance: Model) -> None:
    """Has the object indexed. Call it where the database was changed without signals, as by `update()`."""
    _follow(instance._meta.label_lower, instance.pk)


def _follow(label: str, *keys) -> None:
    delivery.note(label, *keys)
    tasks.enqueue()


def saved(instance, raw=False, **kwargs) -> None:
    if not raw:
        changed(instance)


def deleted(instance, **kwargs) -> None:
    changed(instance)


def keys_changed(sender, keys, **kwargs) -> None:
    if keys and sender in sources.by_model():
        _follow(sender._meta.label_lower, *keys)


def part_listener(model: type[Model], attname: str):
    def part_changed(instance, raw=False, **kwargs) -> None:
        key = getattr(instance, attname)
        if not raw and key is not None:
            _follow(model._meta.label_lower, key)

    return part_changed


def relations_changed(instance, action, **kwargs) -> None:
    if action.startswith("post_") and type(instance) in sources.by_model():
        changed(instance)


def page_saved(instance, update_fields=None, raw=False, **kwargs) -> None:
    """Saves that publish nothing, as by a script. Publishing has its own signal, when the page's parts are there."""
    is_of_draft_only = update_fields is not None and DRAFT_FIELDS.issuperset(update_fields)
    if is_of_draft_only or raw:
        return
    if instance.live:
        changed(instance)
    if instance.numchild and _has_new_address(instance):
        tree_changed(instance)


def _has_new_address(page: Page) -> bool:
    """Those below follow a moment later, in the same transaction."""
    return Page.objects.child_of(page).exclude(url_path__startswith=page.url_path).exists()


def page_moved(instance, update_fields=None, raw=False, **kwargs) -> None:
    """Wagtail saves a page as a plain `Page` where it was moved in the tree."""
    if update_fields is None and not raw:
        tree_changed(instance)


def page_changed(instance, **kwargs) -> None:
    if type(instance) in sources.by_model():
        changed(instance)


def tree_changed(instance, **kwargs) -> None:
    _follow(IndexRequest.TREE, instance.pk)


def restriction_changed(instance, **kwargs) -> None:
    _follow(IndexRequest.TREE, instance.page_id)
