"""Takes away one part of the boundary after the other: the crawl has to notice each time.

A part that can be missing without a finding is no part of the proof.
"""

import pytest
from wagtail.admin import filters
from wagtail.admin.models import popular_tags_for_model
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.views import chooser as image_chooser
from wagtail.models import Collection, Page

from federation.associations.models import Role
from federation.associations.scope import ScopedQuery
from federation.boundary import middleware, policies, visible
from federation.content import documents

from .crawl import Crawler, search_for
from .marked import mark


@pytest.fixture
def crawl(luebeck, foreign):
    """What a manager of another association finds among the addresses whose names begin so."""
    own = mark(luebeck)

    def crawled(*names, role=Role.MANAGER):
        crawler = Crawler(own.staff.get(role), luebeck)
        return search_for(crawler, foreign, only=lambda pattern: pattern.name.startswith(names), stop_at_first=True)

    return crawled


def root_collection() -> Collection:
    return Collection.get_first_root_node()


def everywhere(policy, root):
    """As if the policy granted what it grants at the root of the tree."""
    stock = policy.get_all_permissions_for_user

    def granted(self, user):
        return [policies.Grant(root(), grant.codename) for grant in stock(self, user)]

    return granted


def test_without_the_page_policy(crawl, monkeypatch):
    names = ("wagtailadmin_pages:search", "wagtailadmin_explore")
    assert not crawl(*names)
    monkeypatch.setattr(
        policies.PagePolicy, "get_all_permissions_for_user", everywhere(policies.PagePolicy, Page.get_first_root_node)
    )
    assert crawl(*names)


@pytest.mark.parametrize(
    ("model", "name"), [(get_image_model(), "wagtailimages"), (get_document_model(), "wagtaildocs")]
)
def test_without_the_file_policy(crawl, monkeypatch, model, name):
    assert not crawl(f"{name}:index")
    stock, granted = policies.FilePolicy.get_all_permissions_for_user, everywhere(policies.FilePolicy, root_collection)
    monkeypatch.setattr(
        policies.FilePolicy,
        "get_all_permissions_for_user",
        lambda self, user: granted(self, user) if self.model is model else stock(self, user),
    )
    assert crawl(f"{name}:index")


def test_without_the_collection_policy(crawl, monkeypatch):
    assert not crawl("wagtailadmin_collections")
    monkeypatch.setattr(
        policies.CollectionPolicy,
        "get_all_permissions_for_user",
        everywhere(policies.CollectionPolicy, root_collection),
    )
    assert crawl("wagtailadmin_collections")


def test_without_the_policy_of_own_rows(crawl, monkeypatch):
    assert not crawl("branding")
    monkeypatch.setattr(policies.OwnRowsPolicy, "visible", lambda self, user: self.model._default_manager.all())
    assert crawl("branding")


@pytest.mark.parametrize("names", [("team:index",), ("weiterleitungen",), ("activity",)])
def test_without_the_scope_of_local_models(crawl, monkeypatch, names):
    assert not crawl(*names)
    monkeypatch.setattr(ScopedQuery, "scope_filter", lambda self: None)
    assert crawl(*names)


def test_without_the_guard(crawl, monkeypatch):
    names = ("wagtailadmin_api", "wagtailadmin_tag", "wagtailadmin_pages")
    assert not crawl(*names)
    monkeypatch.setattr(middleware.AdminGuardMiddleware, "process_view", lambda *arguments: None)
    assert crawl(*names)


def test_without_the_list_of_addresses(crawl, monkeypatch):
    names = ("wagtailadmin_tag", "wagtailadmin_api", "wagtailadmin_reports")
    assert not crawl(*names)
    monkeypatch.setattr(middleware, "is_reachable", lambda name, view: True)
    assert crawl(*names)


def test_without_the_check_of_numbers(crawl, monkeypatch):
    assert not crawl("wagtailadmin_pages", "wagtail_localize")
    monkeypatch.setattr(visible, "all_visible", lambda find, user, keys: True)
    assert crawl("wagtailadmin_pages", "wagtail_localize")


def test_without_the_check_of_the_query_string(crawl, monkeypatch):
    names = ("wagtailadmin_api", "wagtail_bulk_action", "wagtailadmin_choose_page_chosen")
    assert not crawl(*names)
    monkeypatch.setattr(middleware, "asked_by_query", lambda request, match, kwargs: [])
    assert crawl(*names)


def test_without_the_choice_of_pages(crawl, monkeypatch):
    from federation.content import wagtail_hooks

    assert not crawl("wagtailadmin_choose_page")
    monkeypatch.setattr(wagtail_hooks, "choosable_pages", lambda association: Page.objects.all())
    assert crawl("wagtailadmin_choose_page")


def test_with_the_tags_of_all(crawl, monkeypatch):
    assert not crawl("wagtailimages:index", "wagtailimages_chooser:choose")
    for module in (filters, image_chooser):
        monkeypatch.setattr(module, "popular_tags_for_model", popular_tags_for_model)
    assert crawl("wagtailimages:index", "wagtailimages_chooser:choose")


def test_without_the_owner_of_documents(crawl, monkeypatch):
    assert not crawl("wagtaildocs_serve", role=None)
    monkeypatch.setattr(documents, "is_served_at", lambda *arguments: True)
    assert crawl("wagtaildocs_serve", role=None)
