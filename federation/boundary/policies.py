"""Wagtail's permission policies, asked of the roles at the association in scope instead of groups.

Each policy answers for the association of the request's host alone, also for people who work for several.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace

from django.contrib.auth import get_user_model
from django.db.models import Q
from wagtail.models import Collection, Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.collections import (
    CollectionManagementPermissionPolicy,
    CollectionOwnershipPermissionPolicy,
)
from wagtail.permission_policies.pages import PagePermissionPolicy

from federation.associations.models import Association, StaffMembership
from federation.associations.roles import PAGE_ACTIONS, Rights, rights_of
from federation.associations.scope import current_association, scopes_disabled
from federation.content.addresses import association_of_page


@dataclass(frozen=True)
class Grant:
    """What Wagtail reads of its permission rows: an action at a place in a tree."""

    place: Page | Collection
    codename: str

    @cached_property
    def permission(self):
        return SimpleNamespace(codename=self.codename)

    @property
    def page(self):
        return self.place

    @property
    def page_id(self):
        return self.place.pk

    @property
    def collection(self):
        return self.place

    @property
    def collection_id(self):
        return self.place.pk


def rights(user) -> Rights:
    return rights_of(user, current_association())


def is_operator(user) -> bool:
    return user.is_active and user.is_superuser


class PagePolicy(PagePermissionPolicy):
    """Pages below the container of the association, or below its homes in some languages."""

    def get_all_permissions_for_user(self, user) -> list[Grant]:
        if is_operator(user):
            return []
        places = self.places(rights(user).pages)
        return [Grant(place, f"{action}_page") for place, actions in places for action in sorted(actions)]

    @staticmethod
    def places(pages: dict[str, frozenset[str]]) -> Iterable[tuple[Page, frozenset[str]]]:
        if not pages:
            return []
        association = current_association()
        container = association.site.root_page
        languages = [language for language in pages if language]
        homes = Page.objects.child_of(container).filter(slug__in=languages) if languages else []
        return [
            *([(container, pages[""])] if "" in pages else []),
            *((home, pages[home.slug]) for home in homes),
        ]

    def explorable_instances(self, user):
        if not is_operator(user) and not self.get_cached_permissions_for_user(user):
            return self.model._default_manager.none()
        return super().explorable_instances(user)

    def users_with_any_permission(self, actions, include_superusers=True):
        return people_who_may(current_association(), set(actions), include_superusers)

    def users_with_any_permission_for_instance(self, actions, instance, include_superusers=True):
        language = instance.url_path.split("/")[2] if instance.depth > 2 else ""
        return people_who_may(association_of_page(instance), set(actions), include_superusers, language)


def people_who_may(association: Association | None, actions: set[str], include_operators: bool, language: str = ""):
    """Active people with one of the page actions at the association, in the language if one is given."""
    roles = [role for role, may in PAGE_ACTIONS.items() if may & actions]
    with scopes_disabled():
        memberships = list(StaffMembership.objects.filter(association=association, role__in=roles))
    users = [m.user_id for m in memberships if not language or not m.languages or language in m.languages]
    who = Q(pk__in=users) | Q(is_superuser=True) if include_operators else Q(pk__in=users)
    return get_user_model().objects.filter(who, is_active=True)


class CollectionGrants:
    """Mix-in: what somebody may do with collections and the files in them."""

    @property
    def permission_cache_name(self) -> str:
        """One for each policy: Wagtail's share one, as each of them reads the rows of all."""
        return f"_grants_{self.model._meta.label_lower}"

    def get_all_permissions_for_user(self, user) -> list[Grant]:
        found = rights(user)
        if is_operator(user) or not found.is_staff:
            return []
        association = current_association()
        grants = [Grant(association.collection, codename) for codename in self.own_codenames(found)]
        return grants + [Grant(place, codename) for place in shared_collections() for codename in self.shared_codenames]

    shared_codenames: tuple[str, ...] = ()

    def own_codenames(self, found: Rights) -> list[str]:
        raise NotImplementedError

    def _users_with_perm_filter(self, actions, collection=None):
        raise NotImplementedError("Nobody is written to about files.")


def shared_collections() -> list[Collection]:
    """What all may choose from: the umbrella's collection for everybody."""
    return list(Collection.objects.filter(shared_by__isnull=False))


class FilePolicy(CollectionGrants, CollectionOwnershipPermissionPolicy):
    """Images and documents: all staff keep those of the association and choose what is shared."""

    def own_codenames(self, found):
        return [self._get_permission_codename(action) for action in ("add", "change", "choose")]

    @property
    def shared_codenames(self):
        return (self._get_permission_codename("choose"),)


class CollectionPolicy(CollectionGrants, CollectionManagementPermissionPolicy):
    """Collections below the association's own, which itself stays as provisioning laid it."""

    def own_codenames(self, found):
        names = ("add_collection", "change_collection", "delete_collection")
        return [name for name in names if f"wagtailcore.{name}" in found.permissions]

    def _descendants_with_perm(self, user, action):
        if f"wagtailcore.{action}_collection" not in rights(user).permissions:
            return Collection.objects.none()
        return Collection.objects.descendant_of(current_association().collection)

    def user_has_any_permission_for_instance(self, user, actions, instance):
        is_root = instance.pk == current_association().collection_id
        return not (is_root and set(actions) & {"change", "delete"} and not is_operator(user)) and (
            super().user_has_any_permission_for_instance(user, actions, instance)
        )

    def user_has_permission_for_instance(self, user, action, instance):
        return self.user_has_any_permission_for_instance(user, [action], instance)


class OwnRowsPolicy(ModelPermissionPolicy):
    """Rows that hang on one association, such as its branding: permission from the role, rows from the scope.

    `lookup` leads from the model to the association; empty for the association itself.
    """

    def __init__(self, model, lookup: str, actions=("add", "change", "delete", "view")):
        super().__init__(model)
        self.lookup, self.actions = lookup or "pk", frozenset(actions)

    def user_has_permission(self, user, action):
        return action in self.actions and super().user_has_permission(user, action)

    def visible(self, user):
        rows = self.model._default_manager.all()
        return rows if is_operator(user) else rows.filter(**{self.lookup: current_association().pk})

    def user_has_permission_for_instance(self, user, action, instance):
        return self.user_has_any_permission_for_instance(user, [action], instance)

    def user_has_any_permission_for_instance(self, user, actions, instance):
        return self.user_has_any_permission(user, actions) and self.visible(user).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user, actions):
        return self.visible(user) if self.user_has_any_permission(user, actions) else self.model._default_manager.none()
