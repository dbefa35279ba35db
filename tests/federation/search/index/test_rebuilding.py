"""Making the index anew while the old one answers; and what is in it, read from itself."""

from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from elasticsearch import helpers
from wagtail.models import Locale, PageViewRestriction

from federation.registry.models import Organisation
from federation.search import engines, vocabulary
from federation.search.engines import Form, Group, Query
from federation.search.engines.elasticsearch_entries import TEXT_FIELDS
from federation.search.engines.stored import stored
from federation.search.index import delivery, leases, rebuilding
from federation.search.models import (
    IndexedDocument,
    IndexedPlace,
    IndexedThing,
    IndexedTime,
    IndexRequest,
    Lease,
    Rebuild,
    UnsentThing,
    Word,
)
from sites.demo.factories import OrganisationFactory, ServiceFactory, StandardPageFactory, home_of

pytestmark = pytest.mark.django_db
PLACES = tuple((plugin, slug) for plugin in ("", "best_practice") for slug in ("luebeck", "koeln", "umbrella"))


class CutOff(BaseException):
    """As if the process were killed: nothing of the program gets hold of it."""


@pytest.fixture
def page(luebeck):
    return StandardPageFactory(parent=home_of(luebeck), title="Zeugnisse")


@pytest.fixture
def engine(elasticsearch_url, settings):
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX = elasticsearch_url, f"test-{uuid4().hex[:8]}"
    engine = engines.engines()[0]
    yield engine
    for index in engine.indexes():
        engine.drop(index)


@pytest.fixture
def small_chunks(monkeypatch):
    monkeypatch.setattr(rebuilding, "CHUNK", 2)


def cut_off_after(chunks: int):
    def advance(number):
        nonlocal chunks
        chunks -= 1
        if not chunks:
            raise CutOff

    return advance


def rows() -> list[tuple]:
    return list(
        IndexedDocument.objects.order_by("thing__key", "language").values_list(
            "thing__key", "language", "title", "path"
        )
    )


def in_elasticsearch(engine) -> dict[str, dict]:
    engine.client.indices.refresh(index=engine.name)
    return {hit["_id"]: hit["_source"] for hit in helpers.scan(engine.client, index=engine.name)}


def things() -> set[str]:
    return set(IndexedThing.objects.values_list("key", flat=True))


# The database


def test_rebuild_makes_the_same_rows_from_nothing(page, luebeck):
    OrganisationFactory(owner=luebeck)
    before = rows()
    IndexedThing.objects.all().delete()
    rebuilding.rebuild()
    assert rows() == before
    assert not Rebuild.objects.exists()


def everything() -> list:
    """All that the rows and the vocabulary say, whatever numbers they have."""
    documents = [field.name for field in IndexedDocument._meta.fields if field.name not in ("id", "thing")]
    things = [field.name for field in IndexedThing._meta.fields if field.name not in ("id", "state")]
    return [
        list(IndexedDocument.objects.order_by("thing__key", "language").values_list("thing__key", *documents)),
        list(IndexedThing.objects.order_by("key").values_list(*things)),
        *(
            list(model.objects.order_by("thing__key", *fields).values_list("thing__key", *fields))
            for model, fields in ((IndexedPlace, ("latitude", "longitude")), (IndexedTime, ("starts_at", "ends_at")))
        ),
        list(Word.objects.order_by("word").values_list("word", "backwards", "documents")),
    ]


@pytest.mark.parametrize("begins_with_nothing", [True, False])
def test_rebuild_writes_what_following_each_change_wrote(page, luebeck, begins_with_nothing):
    organisation = OrganisationFactory(owner=luebeck, name="Samo.fa Beratung")
    ServiceFactory(organisation=organisation, name="Beratung zur Anerkennung")
    vocabulary.recount()  # a new word counts as one document until then
    before = everything()
    if begins_with_nothing:
        for model in (IndexedThing, Word):
            model.objects.all().delete()
    rebuilding.rebuild()
    assert everything() == before
    assert found("samofa") and found("anerkennung")


def test_words_are_counted_where_a_rebuild_was_cut_off(page, luebeck, small_chunks):
    OrganisationFactory(owner=luebeck, name="Verein Zeugnisse")
    vocabulary.recount()
    before = everything()
    Word.objects.all().delete()
    with pytest.raises(CutOff):
        rebuilding.rebuild(cut_off_after(3))
    rebuilding.rebuild()
    assert everything() == before


def test_rebuild_takes_out_what_is_not_public(page):
    organisation = OrganisationFactory(owner=page.association, name="Tandem Beruf")
    # Past all signals:
    Organisation.objects.filter(pk=organisation.pk).update(status=Organisation.Status.CLOSED)
    type(page).objects.filter(pk=page.pk).update(live=False)
    call_command("rebuild_search", verbosity=0)
    assert not {"Zeugnisse", "Tandem Beruf"} & {title for _thing, _language, title, _path in rows()}


def test_rebuild_takes_out_a_language_that_is_not_public(page, luebeck):
    """The thing is written again for the sake of its other language; that does not keep this one."""
    other = StandardPageFactory(parent=home_of(luebeck, "en"), title="Certificates")
    other.translation_key = page.translation_key
    other.save(update_fields=["translation_key"])
    type(page).objects.filter(pk=other.pk).update(live=False)
    rebuilding.rebuild()
    titles = IndexedDocument.objects.filter(thing__key=f"page:{page.translation_key}").values_list("title", flat=True)
    assert list(titles) == ["Zeugnisse"]


def test_rebuild_that_was_cut_off_goes_on(page, small_chunks):
    before = rows()
    IndexedThing.objects.all().delete()
    done = []
    with pytest.raises(CutOff):
        rebuilding.rebuild(cut_off_after(3))
    state = Rebuild.objects.get()
    assert state.step
    rebuilding.rebuild(done.append)
    assert rows() == before
    whole = []
    rebuilding.rebuild(whole.append)
    assert 0 < sum(done) < sum(whole)


@pytest.mark.parametrize("begin_anew", [{"restart": True}, {"code": "of another version"}])
def test_rebuild_begins_anew(page, small_chunks, begin_anew):
    with pytest.raises(CutOff):
        rebuilding.rebuild(cut_off_after(3))
    if code := begin_anew.pop("code", None):
        Rebuild.objects.update(code=code)
    first = Rebuild.objects.get().pk
    assert rebuilding.begin(restart=begin_anew.get("restart", False)).pk != first
    assert Rebuild.objects.count() == 1


def test_two_at_once_refuse(page):
    lease = leases.take("rebuilding", 60)
    with pytest.raises(CommandError, match="already"):
        call_command("rebuild_search", verbosity=0)
    lease.give_back()
    call_command("rebuild_search", verbosity=0)


def test_killed_rebuild_may_be_taken_up_after_a_while(page):
    leases.take("rebuilding", rebuilding.HELD)
    Lease.objects.update(held_until=timezone.now())
    rebuilding.rebuild()


def test_queries_do_not_grow_with_what_is_unchanged(page, luebeck):
    OrganisationFactory(owner=luebeck)
    queries = []
    for _ in range(2):
        rebuilding.rebuild()
        with CaptureQueriesContext(connection) as captured:
            rebuilding.rebuild()
        queries.append(len(captured))
        for number in range(10):
            OrganisationFactory(owner=luebeck, name=f"Verein {number}")
    assert queries[0] == queries[1]


# Elasticsearch


def test_rebuild_fills_elasticsearch_and_switches(engine, page, luebeck):
    OrganisationFactory(owner=luebeck)
    rebuilding.rebuild()
    [first] = engine.indexes()
    assert set(in_elasticsearch(engine)) == things()
    assert not UnsentThing.objects.exists()
    rebuilding.rebuild()
    [second] = engine.indexes()
    assert first != second
    assert set(in_elasticsearch(engine)) == things()


def test_rebuild_tells_elasticsearch_all_of_a_thing_from_several_chunks(engine, page, luebeck, monkeypatch):
    monkeypatch.setattr(rebuilding, "CHUNK", 1)
    page.copy_for_translation(Locale.objects.get(language_code="en")).save_revision().publish()
    rebuilding.rebuild()
    assert states(engine) == dict(IndexedThing.objects.values_list("key", "state"))
    entry = in_elasticsearch(engine)[f"page:{page.translation_key}"]
    assert entry["facets"]["available_in"] == ["de", "en"]


def test_following_a_change_tells_elasticsearch_what_a_rebuild_would(engine, page, luebeck):
    organisation = OrganisationFactory(owner=luebeck, name="Samo.fa Beratung")
    ServiceFactory(organisation=organisation, name="Beratung zur Anerkennung")
    rebuilding.rebuild()
    before = in_elasticsearch(engine)
    UnsentThing.objects.bulk_create(UnsentThing(key=key) for key in before)
    engine.client.delete_by_query(index=engine.name, query={"match_all": {}})
    delivery.send_unsent()
    assert in_elasticsearch(engine) == before


def test_what_elasticsearch_lacks_or_says_otherwise_is_completed(engine, page, luebeck):
    rebuilding.rebuild()
    before = in_elasticsearch(engine)
    lacking, outdated, *_others = before
    engine.client.delete(index=engine.name, id=lacking)
    engine.client.index(index=engine.name, id=outdated, document={"state": "of another day"}, refresh=True)
    versions = versions_of(engine)
    assert engine.complete(engine.name, dict(IndexedThing.objects.values_list("key", "state"))) == []
    assert in_elasticsearch(engine) == before
    assert {key for key, version in versions_of(engine).items() if versions.get(key) != version} == {lacking, outdated}


def test_what_changed_since_it_was_compared_is_left_alone(engine, page, monkeypatch):
    rebuilding.rebuild()
    key = f"page:{page.translation_key}"
    engine.client.index(index=engine.name, id=key, document={"state": "of another day"}, refresh=True)

    def changed_meanwhile(keys):
        engine.client.index(index=engine.name, id=key, document={"state": "newer"}, refresh=True)
        return stored(keys)

    monkeypatch.setattr("federation.search.engines.elasticsearch.stored", changed_meanwhile)
    assert engine.complete(engine.name, dict(IndexedThing.objects.values_list("key", "state"))) == []
    assert states(engine)[key] == "newer"


def test_rebuild_that_elasticsearch_refuses_says_so_and_goes_on_later(engine, page, small_chunks):
    rebuilding.rebuild()
    is_refusing = True

    def refuse(number):
        if is_refusing:
            put_block(engine, Rebuild.objects.get().index, is_refusing)

    with pytest.raises(rebuilding.Unavailable, match="blocked"):
        rebuilding.rebuild(refuse)
    is_refusing = False
    new = Rebuild.objects.get().index
    put_block(engine, new, is_refusing)
    rebuilding.rebuild(refuse)
    assert engine.indexes() == [new]
    assert states(engine) == dict(IndexedThing.objects.values_list("key", "state"))


def put_block(engine, index: str, is_refusing: bool) -> None:
    engine.client.indices.put_settings(index=index, settings={"index.blocks.write": is_refusing})


def states(engine) -> dict[str, str]:
    return {key: entry["state"] for key, entry in in_elasticsearch(engine).items()}


def versions_of(engine) -> dict[str, int]:
    engine.client.indices.refresh(index=engine.name)
    hits = helpers.scan(engine.client, index=engine.name, version=True)
    return {hit["_id"]: hit["_version"] for hit in hits}


def test_search_is_never_empty_meanwhile(engine, page, small_chunks):
    rebuilding.rebuild()
    totals = []
    query = Query(places=PLACES, language="de")
    rebuilding.rebuild(lambda number: totals.append(engine.search(query).total))
    assert len(totals) > 3
    assert set(totals) == {len(things())}


def test_what_changes_meanwhile_is_in_the_new_index(engine, page, luebeck, small_chunks):
    gone = OrganisationFactory(owner=luebeck, name="Bald fort")
    rebuilding.rebuild()

    def change(number):
        if Rebuild.objects.get().step == "elasticsearch" and gone.pk:
            gone.delete()
            page.title = "Abschlüsse"
            page.save_revision().publish()
            OrganisationFactory(owner=luebeck, name="Neu")
            delivery.send_unsent()

    rebuilding.rebuild(change)
    titles = {title for entry in in_elasticsearch(engine).values() for title in entry["title_keys"]}
    assert {"abschlusse", "neu"} <= titles
    assert not {"zeugnisse", "bald fort"} & titles
    assert set(in_elasticsearch(engine)) == things()


def test_cut_off_filling_goes_on_in_the_same_index(engine, page, small_chunks):
    rebuilding.rebuild()

    def advance(number):
        if Rebuild.objects.get().step == "elasticsearch":
            raise CutOff

    with pytest.raises(CutOff):
        rebuilding.rebuild(advance)
    new = Rebuild.objects.get().index
    assert new in engine.indexes()
    assert engine.client.indices.get_alias(name=engine.name).keys() == set(engine.indexes()) - {new}
    rebuilding.rebuild()
    assert engine.indexes() == [new]
    assert set(in_elasticsearch(engine)) == things()


def test_rebuild_begins_anew_where_its_index_is_gone(engine, page, small_chunks):
    with pytest.raises(CutOff):
        rebuilding.rebuild(cut_off_after(3))
    lost = Rebuild.objects.get().index
    engine.drop(lost)
    rebuilding.rebuild()
    assert lost not in engine.indexes()
    assert set(in_elasticsearch(engine)) == things()


def test_rebuild_without_an_answer_says_so(settings, page):
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX = "http://127.0.0.1:1", "test"
    with pytest.raises(CommandError, match="does not do its part"):
        call_command("rebuild_search", verbosity=0)
    settings.ELASTICSEARCH_URL = ""
    call_command("rebuild_search", verbosity=0)


def test_changes_reach_elasticsearch(engine, page):
    rebuilding.rebuild()
    page.title = "Abschlüsse"
    page.save_revision().publish()
    assert delivery.send_unsent() is None
    assert in_elasticsearch(engine)[f"page:{page.translation_key}"]["title_keys"] == ["abschlusse"]
    page.unpublish()
    delivery.send_unsent()
    assert f"page:{page.translation_key}" not in in_elasticsearch(engine)
    assert not UnsentThing.objects.exists()


def test_refused_entry_waits_and_holds_up_no_other(engine, page):
    rebuilding.rebuild()
    UnsentThing.objects.create(key="x" * 120)
    UnsentThing.objects.create(key=f"page:{page.translation_key}")
    IndexedThing.objects.create(key="x" * 120, kind="page", title_key="y", state="", terms="")
    engine.client.indices.put_settings(index=engine.name, settings={"index.blocks.write": True})
    assert delivery.send_unsent() == 2
    assert UnsentThing.objects.count() == 2
    engine.client.indices.put_settings(index=engine.name, settings={"index.blocks.write": False})
    Lease.objects.update(held_until=timezone.now())
    assert delivery.send_unsent() is None
    assert not UnsentThing.objects.exists()


def test_rebuild_goes_on_where_elasticsearch_was_given_up_meanwhile(engine, settings, page, small_chunks):
    with pytest.raises(CutOff):
        rebuilding.rebuild(cut_off_after(3))
    url, settings.ELASTICSEARCH_URL = settings.ELASTICSEARCH_URL, ""
    rebuilding.rebuild()
    settings.ELASTICSEARCH_URL = url
    rebuilding.rebuild()
    assert set(in_elasticsearch(engine)) == things()


def test_rebuild_goes_on_where_elasticsearch_was_set_up_meanwhile(engine, settings, page, small_chunks):
    url, settings.ELASTICSEARCH_URL = settings.ELASTICSEARCH_URL, ""
    with pytest.raises(CutOff):
        rebuilding.rebuild(cut_off_after(3))
    settings.ELASTICSEARCH_URL = url
    rebuilding.rebuild()
    assert set(in_elasticsearch(engine)) == things()


# What is in it


def test_neither_rows_nor_elasticsearch_hold_what_is_not_public(engine, luebeck, koeln):
    home = home_of(luebeck)
    public = StandardPageFactory(parent=home, title="Öffentlich")
    public.title = "Geheimentwurf"
    public.save_revision()
    draft = type(public)(title="Geheimseite", slug="geheimseite", live=False, locale=home.locale)
    home.add_child(instance=draft)
    closed = StandardPageFactory(parent=home, title="Geheimbereich")
    closed.add_child(instance=StandardPageFactory.build(title="Geheimunten", slug="unten", locale=home.locale))
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    hidden = OrganisationFactory(owner=koeln, name="Geheimverein")
    Organisation.objects.filter(pk=hidden.pk).update(status=Organisation.Status.CLOSED)
    rebuilding.rebuild()
    assert not IndexRequest.objects.exists()
    assert not [title for _thing, _language, title, _path in rows() if "Geheim" in title]
    assert not IndexedDocument.objects.filter(body__icontains="geheim").exists()
    found = in_elasticsearch(engine)
    assert f"page:{public.translation_key}" in found
    assert not [entry for entry in found.values() if "geheim" in str(entry)]
    words = {"query": "geheim*", "default_operator": "and", "fields": list(TEXT_FIELDS)}
    assert engine.client.count(index=engine.name, query={"query_string": words})["count"] == 0


def test_rebuilding_brings_back_words_that_were_lost(page):
    """As after a repair by hand: the rows are there and as they should be, what finds them is not."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO search_fulltext(search_fulltext) VALUES ('delete-all')")
    assert not found("zeugnisse")
    rebuilding.rebuild()
    assert found("zeugnisse")


def found(word: str) -> bool:
    query = Query(groups=(Group((Form((word,)),)),), places=PLACES, language="de")
    return bool(engines.search(query).total)
