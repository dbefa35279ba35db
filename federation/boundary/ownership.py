"""Whose the rows of every model are. Our models and plugins' say it in a class attribute; others' are listed here."""

from django.apps import apps
from django.db.models import Model
from wagtail.models import CollectionMember
from wagtail.models.pages import AbstractPage

from federation.associations.scope import LocalManager, Ownership

LOCAL, SHARED, INTERNAL = Ownership.LOCAL, Ownership.SHARED, Ownership.INTERNAL

# By label (`app.Model`) or, where all of an app is alike, by the app's label. INTERNAL: no page of the admin shows it
# to a role; only the operator's tools and the program itself read it.
OTHERS: dict[str, Ownership] = {
    "account": INTERNAL,
    "accounts": LOCAL,
    "admin": INTERNAL,
    "auth": INTERNAL,
    "contenttypes": INTERNAL,
    "django_tasks_database": INTERNAL,
    "mfa": INTERNAL,
    "sessions": INTERNAL,
    "taggit": LOCAL,
    "wagtail_localize": LOCAL,
    "wagtail_localize.LocaleSynchronization": INTERNAL,
    "wagtailadmin": INTERNAL,
    "wagtailadmin.EditingSession": LOCAL,
    "wagtailadmin.FormState": LOCAL,
    "wagtailcore": LOCAL,
    "wagtailcore.APIToken": INTERNAL,
    "wagtailcore.GroupCollectionPermission": INTERNAL,
    "wagtailcore.GroupPagePermission": INTERNAL,
    "wagtailcore.GroupSitePermission": INTERNAL,
    "wagtailcore.Locale": SHARED,
    "wagtailcore.ReferenceIndex": INTERNAL,
    "wagtailcore.Task": SHARED,
    "wagtailcore.Workflow": SHARED,
    "wagtailcore.WorkflowContentType": SHARED,
    "wagtailcore.WorkflowTask": SHARED,
    "wagtaildocs": INTERNAL,  # our own model is used
    "wagtailembeds": INTERNAL,
    "wagtailimages": INTERNAL,  # our own model is used
    "wagtailredirects": LOCAL,
    "wagtailsearch": INTERNAL,
    "wagtailusers": LOCAL,
}


def ownership_of(model: type[Model]) -> Ownership | None:
    """None: nobody has said it. A table that Django made for a relation is like the model that has the relation."""
    if model._meta.auto_created:
        model = model._meta.auto_created
    declared = getattr(model, "ownership", None)
    return declared or OTHERS.get(model._meta.label) or OTHERS.get(model._meta.app_label)


def is_ours(model: type[Model]) -> bool:
    """Whether the model said it itself: then it can also have our manager."""
    return hasattr(model, "ownership")


def is_scoped(model: type[Model]) -> bool:
    """Whether queries get the association by themselves. Pages and files have their place in a tree instead."""
    return is_in_a_tree(model) or isinstance(model._default_manager, LocalManager)


def is_in_a_tree(model: type[Model]) -> bool:
    return issubclass(model, (AbstractPage, CollectionMember))


def local_models() -> list[type[Model]]:
    """Every stored model whose rows belong to one association."""
    return [model for model in apps.get_models() if ownership_of(model) is LOCAL and not model._meta.proxy]
