"""The index follows what is public: nothing else is ever in it. Read from the index itself."""

import pytest
from django.db import transaction
from django_tasks_db.models import DBTaskResult
from wagtail.models import PageViewRestriction

from federation.registry.models import Membership
from federation.search import sources
from federation.search.index import indexing
from federation.search.models import FacetTerm, IndexedDocument, IndexedThing
from sites.demo.factories import OrganisationFactory, ServiceFactory, StandardPageFactory, home_of

pytestmark = pytest.mark.django_db


def indexed(**fields) -> list[str]:
    return sorted(IndexedDocument.objects.filter(**fields).values_list("title", flat=True))


def everything() -> list[tuple]:
    rows = IndexedDocument.objects.order_by("thing__key", "language")
    return list(rows.values_list("thing__key", "language", "title", "body", "path", "about"))


@pytest.fixture
def page(luebeck):
    return StandardPageFactory(parent=home_of(luebeck), title="Zeugnisse")


def test_published_page_is_indexed(page):
    row = IndexedDocument.objects.get(title="Zeugnisse")
    assert (row.path, row.language) == ("/de/zeugnisse/", "de")
    assert (row.thing.kind, row.thing.associations) == ("page", ["luebeck"])
    terms = FacetTerm.objects.by_letter()
    assert {terms[letter] for letter in row.thing.terms} == {
        ("kind", "page"),
        ("place", " luebeck"),
        ("available_in", "de"),
    }


def test_draft_is_not_indexed(page):
    page.title = "Entwurf"
    page.save_revision()
    draft = type(page)(title="Noch nicht", slug="noch-nicht", live=False, locale=page.locale)
    page.get_parent().add_child(instance=draft)
    draft.save_revision()
    assert indexed(title__in=["Entwurf", "Noch nicht"]) == []
    assert indexed(title="Zeugnisse") == ["Zeugnisse"]


def test_published_change_is_indexed(page):
    page.title = "Abschlüsse"
    page.save_revision().publish()
    assert indexed(title__in=["Zeugnisse", "Abschlüsse"]) == ["Abschlüsse"]


def test_page_that_is_saved_past_publishing_is_indexed(page):
    page.title = "Abschlüsse"
    page.save()
    assert indexed(title__in=["Zeugnisse", "Abschlüsse"]) == ["Abschlüsse"]


def test_page_that_becomes_a_translation_joins_its_thing(page):
    other = StandardPageFactory(parent=home_of(page.association, "en"), title="Certificates")
    other.translation_key = page.translation_key
    other.save(update_fields=["translation_key"])
    assert indexed(thing__key=f"page:{page.translation_key}") == ["Certificates", "Zeugnisse"]


def test_unpublished_page_leaves(page):
    page.unpublish()
    assert indexed(title="Zeugnisse") == []
    assert not IndexedThing.objects.filter(key=f"page:{page.translation_key}").exists()


def test_deleted_page_leaves_with_all_below(page):
    child = StandardPageFactory.build(title="Darunter", slug="darunter", locale=page.locale)
    page.add_child(instance=child)
    assert indexed(title="Darunter") == ["Darunter"]
    page.delete()
    assert indexed(title__in=["Zeugnisse", "Darunter"]) == []


def test_private_page_leaves_with_all_below_and_comes_back(page):
    page.add_child(instance=StandardPageFactory.build(title="Darunter", slug="darunter", locale=page.locale))
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert indexed(title__in=["Zeugnisse", "Darunter"]) == []
    restriction.delete()
    assert indexed(title__in=["Zeugnisse", "Darunter"]) == ["Darunter", "Zeugnisse"]


def test_page_below_a_private_one_is_never_indexed(page):
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="geheim")
    page.add_child(instance=StandardPageFactory.build(title="Darunter", slug="darunter", locale=page.locale))
    assert indexed(title="Darunter") == []


def test_moved_page_takes_its_addresses_along(page, luebeck):
    page.add_child(instance=StandardPageFactory.build(title="Darunter", slug="darunter", locale=page.locale))
    other = StandardPageFactory(parent=home_of(luebeck), title="Anderswo")
    page.move(other, pos="last-child")
    assert IndexedDocument.objects.get(title="Darunter").path == "/de/anderswo/zeugnisse/darunter/"


def test_renamed_address_changes_those_below(page, django_capture_on_commit_callbacks):
    page.add_child(instance=StandardPageFactory.build(title="Darunter", slug="darunter", locale=page.locale))
    page.slug = "abschluesse"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert IndexedDocument.objects.get(title="Darunter").path == "/de/abschluesse/darunter/"


def test_organisation_is_indexed_with_its_associations(luebeck, koeln):
    OrganisationFactory(owner=luebeck, also_in=[koeln], name="Tandem Beruf")
    assert IndexedDocument.objects.get(title="Tandem Beruf").thing.associations == ["luebeck", "koeln"]


def test_change_of_a_membership_reaches_organisation_and_services(luebeck, koeln):
    organisation = OrganisationFactory(owner=luebeck)
    service = ServiceFactory(organisation=organisation)
    Membership.objects.create(organisation=organisation, association=koeln)
    for title in (organisation.name, service.name):
        assert IndexedDocument.objects.get(title=title).thing.associations == ["luebeck", "koeln"]


def test_deleted_organisation_leaves_with_its_services(luebeck):
    organisation = OrganisationFactory(owner=luebeck, name="Tandem Beruf")
    ServiceFactory(organisation=organisation, name="Begleitung")
    organisation.delete()
    assert indexed(title__in=["Tandem Beruf", "Begleitung"]) == []


def test_change_that_is_rolled_back_leaves_no_trace(page):
    before = everything()
    with pytest.raises(RuntimeError), transaction.atomic():
        page.title = "Abschlüsse"
        page.save_revision().publish()
        raise RuntimeError
    assert everything() == before


def test_indexing_again_changes_nothing(page):
    before, keys = everything(), list(IndexedDocument.objects.order_by("pk").values_list("pk", flat=True))
    source = sources.source_for(page._meta.label_lower)
    indexing.index_object(source, page)
    indexing.index_object(source, page)
    assert everything() == before
    assert list(IndexedDocument.objects.order_by("pk").values_list("pk", flat=True)) == keys


def test_removing_again_changes_nothing(page):
    indexing.remove_object(type(page), page.pk)
    indexing.remove_object(type(page), page.pk)
    assert indexed(title="Zeugnisse") == []


def test_cost_of_indexing_one_page(page, django_assert_max_num_queries):
    source = sources.source_for(page._meta.label_lower)
    with django_assert_max_num_queries(16):
        indexing.index_object(source, page)


@pytest.fixture
def queue(settings):
    """Tasks wait in the database, as in production. `queue()` works them off."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

    def work_off():
        for waiting in DBTaskResult.objects.ready():
            waiting.task.call(*waiting.args_kwargs["args"], **waiting.args_kwargs["kwargs"])

    return work_off


def test_tasks_wait_with_the_change_and_look_at_what_is_then(page, queue):
    page.title = "Abschlüsse"
    page.save_revision().publish()
    page.title = "Diplome"
    page.save_revision().publish()
    assert indexed(title__in=["Zeugnisse", "Abschlüsse", "Diplome"]) == ["Zeugnisse"]
    queue()
    queue()  # twice does no harm
    assert indexed(title__in=["Zeugnisse", "Abschlüsse", "Diplome"]) == ["Diplome"]


def test_tasks_go_with_a_change_that_is_rolled_back(page, queue):
    before = DBTaskResult.objects.count()
    with pytest.raises(RuntimeError), transaction.atomic():
        page.save_revision().publish()
        assert DBTaskResult.objects.count() > before
        raise RuntimeError
    assert DBTaskResult.objects.count() == before
