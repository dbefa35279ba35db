"""The way of a change into the index, and that nothing is lost on it."""

import socket
import threading
from datetime import timedelta
from time import monotonic

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from federation.associations.models import Association
from federation.plugin_api.signals import search_changed
from federation.registry.models import Organisation
from federation.search.index import delivery, leases, signals, tasks
from federation.search.models import IndexedDocument, IndexedTime, IndexRequest, Lease, UnsentThing
from sites.demo.factories import OrganisationFactory, ServiceFactory, StandardPageFactory, home_of
from tests.services.installation import installation, until

QUEUE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def indexed(**fields) -> list[str]:
    return sorted(IndexedDocument.objects.filter(**fields).values_list("title", flat=True))


def noted() -> set[tuple[str, str]]:
    return set(IndexRequest.objects.values_list("label", "key"))


@pytest.fixture
def page(luebeck):
    return StandardPageFactory(parent=home_of(luebeck), title="Zeugnisse")


@pytest.fixture
def queue(settings):
    """Tasks wait in the database, as in production."""
    settings.TASKS = QUEUE


@pytest.fixture
def child(page):
    page.add_child(instance=StandardPageFactory.build(title="Darunter", slug="darunter", locale=page.locale))
    return IndexedDocument.objects.get(title="Darunter")


# From the change to the rows


def test_change_costs_two_inserts(page, queue, django_assert_num_queries):
    tasks.watch.set_until = monotonic() + 100
    with django_assert_num_queries(2) as captured:
        signals.changed(page)
    assert all(query["sql"].startswith("INSERT") for query in captured.captured_queries)


def test_first_change_sets_a_watch_for_later(page, queue, django_capture_on_commit_callbacks):
    tasks.watch.set_until = 0
    with django_capture_on_commit_callbacks(execute=True):
        signals.changed(page)
    signals.changed(page)
    later = DBTaskResult.objects.filter(run_after__gt=timezone.now(), run_after__year__lt=9999)
    assert later.count() == 1


def test_transaction_enqueues_one_task(page, queue):
    with transaction.atomic():
        for _ in range(3):
            signals.changed(page)
    assert DBTaskResult.objects.ready().count() == 1
    assert IndexRequest.objects.count() == 3


def test_task_that_was_rolled_back_with_a_savepoint_is_enqueued_again(page, queue):
    with transaction.atomic():
        with pytest.raises(RuntimeError), transaction.atomic():
            signals.changed(page)
            raise RuntimeError
        signals.changed(page)
    assert DBTaskResult.objects.ready().count() == 1


def test_watch_of_a_change_that_was_rolled_back_is_set_again(page, queue):
    tasks.watch.set_until = 0
    with pytest.raises(RuntimeError), transaction.atomic():
        signals.changed(page)
        raise RuntimeError
    assert monotonic() > tasks.watch.set_until


def test_note_goes_with_a_change_that_is_rolled_back(page, queue):
    with pytest.raises(RuntimeError), transaction.atomic():
        page.save_revision().publish()
        assert noted()
        raise RuntimeError
    assert not noted()


def test_noted_objects_are_indexed_and_forgotten(page, queue):
    page.title = "Abschlüsse"
    page.save_revision().publish()
    assert indexed(title__in=["Zeugnisse", "Abschlüsse"]) == ["Zeugnisse"]
    assert delivery.index_noted() is None
    assert indexed(title__in=["Zeugnisse", "Abschlüsse"]) == ["Abschlüsse"]
    assert not noted()


def test_models_are_indexed_in_transactions_of_their_own(luebeck, queue):
    """In one, two workers that need things of the same two models in another order would wait for each other."""
    organisation = OrganisationFactory(owner=luebeck, name="Tandem Beruf")
    ServiceFactory(organisation=organisation, name="Sprachcafé")
    with CaptureQueriesContext(connection) as captured:
        delivery.index_noted()
    forgotten = [query["sql"] for query in captured if query["sql"].startswith('DELETE FROM "search_indexrequest"')]
    assert len(forgotten) >= 2
    assert indexed(title__in=["Tandem Beruf", "Sprachcafé"]) == ["Sprachcafé", "Tandem Beruf"]


def test_what_belongs_to_a_changed_object_follows_it(luebeck, queue):
    organisation = OrganisationFactory(owner=luebeck, name="Tandem Beruf")
    ServiceFactory(organisation=organisation, name="Sprachcafé")
    delivery.index_noted()
    Organisation.objects.filter(pk=organisation.pk).update(status=Organisation.Status.CLOSED)
    delivery.note("registry.organisation", organisation.pk)
    delivery.index_noted()
    assert indexed(title__in=["Tandem Beruf", "Sprachcafé"]) == []
    assert not noted()


def test_object_that_fails_waits_alone(page, queue):
    delivery.note("site_pages.standardpage", "not a number")
    page.title = "Abschlüsse"
    page.save()
    assert delivery.index_noted() == delivery.FIRST_PAUSE
    assert indexed(title="Abschlüsse") == ["Abschlüsse"]
    [faulty] = IndexRequest.objects.all()
    assert (faulty.key, faulty.failures) == ("not a number", 1)
    assert faulty.due_at > timezone.now()
    assert delivery.index_noted() is None  # not before its time


def test_object_that_failed_is_tried_again_later_and_later(page, queue):
    delivery.note("site_pages.standardpage", "not a number")
    pauses = []
    for _ in range(3):
        IndexRequest.objects.update(due_at=timezone.now())
        before = timezone.now()
        delivery.index_noted()
        pauses.append(round((IndexRequest.objects.get().due_at - before).total_seconds()))
    assert pauses == [60, 120, 240]


def test_note_of_a_model_that_nobody_finds_any_more_is_forgotten(page):
    delivery.note("gone.thing", "1")
    assert delivery.index_noted() is None
    assert not noted()


def test_change_past_the_signals_of_models_is_followed(luebeck):
    organisation = OrganisationFactory(owner=luebeck, name="Tandem Beruf")
    Organisation.objects.filter(pk=organisation.pk).update(name="Tandem Arbeit")
    search_changed.send(Organisation, keys=[organisation.pk])
    assert indexed(title__startswith="Tandem") == ["Tandem Arbeit"]


def test_new_address_is_noted_in_the_transaction_for_all_below(page, child, queue):
    page.slug = "abschluesse"
    page.save()  # Wagtail's signal is sent when the transaction is over; here it never is
    delivery.index_noted()
    assert IndexedDocument.objects.get(title="Darunter").path == "/de/abschluesse/darunter/"


def test_move_is_noted_in_the_transaction(page, child, luebeck, queue):
    target = StandardPageFactory(parent=home_of(luebeck), title="Anderswo")
    IndexRequest.objects.all().delete()
    with transaction.atomic():
        page.move(target, pos="last-child")
        IndexRequest.objects.filter(pk=IndexRequest.objects.latest("pk").pk).delete()  # what came with the late signal
    delivery.index_noted()
    assert IndexedDocument.objects.get(title="Darunter").path == "/de/anderswo/zeugnisse/darunter/"


def test_page_that_is_saved_looks_below_it_only_if_there_is_something(page, queue):
    tasks.watch.set_until = monotonic() + 100
    assert page.numchild == 0
    signals.page_saved(page)
    assert noted() >= {("site_pages.standardpage", str(page.pk))}
    assert (IndexRequest.TREE, str(page.pk)) not in noted()


def test_things_whose_times_are_over_are_indexed_anew_each_night(luebeck):
    OrganisationFactory(owner=luebeck, name="Tandem Beruf")
    thing = IndexedDocument.objects.get(title="Tandem Beruf").thing
    over = timezone.now() - timedelta(days=1)
    IndexedTime.objects.create(thing=thing, starts_at=over - timedelta(hours=1), ends_at=over)
    IndexedDocument.objects.filter(thing=thing).update(about={**thing.documents.get().about, "times": []}, body="alt")
    type(thing).objects.filter(pk=thing.pk).update(state="")
    call_command("refresh_search", verbosity=0)
    assert not IndexedTime.objects.filter(thing__key=thing.key).exists()


def test_what_waits_is_delivered_by_hand(page, queue, capsys):
    page.title = "Abschlüsse"
    page.save()
    call_command("deliver_search")
    assert indexed(title="Abschlüsse") == ["Abschlüsse"]
    assert "Waiting: 0 objects, 0 things" in capsys.readouterr().out


# From the rows to Elasticsearch


@pytest.fixture
def refusing(settings):
    """An address where nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        settings.ELASTICSEARCH_URL = f"http://127.0.0.1:{taken.getsockname()[1]}"
        settings.ELASTICSEARCH_INDEX = "test"
        yield


def test_nothing_is_kept_for_elasticsearch_where_there_is_none(page):
    assert not UnsentThing.objects.exists()
    assert delivery.send_unsent() is None


def test_things_wait_for_elasticsearch_that_refuses(refusing, page):
    waiting = UnsentThing.objects.count()
    assert waiting
    assert delivery.send_unsent() == 2
    assert UnsentThing.objects.count() == waiting


def test_elasticsearch_that_failed_is_left_alone_for_longer_and_longer(refusing, page, django_assert_max_num_queries):
    pauses = []
    for _ in range(7):
        Lease.objects.update(held_until=timezone.now())
        pauses.append(delivery.send_unsent())
    assert pauses == [2, 4, 8, 16, 32, 60, 60]
    with django_assert_max_num_queries(5):
        assert delivery.send_unsent() is None  # somebody comes back for it already


def test_failure_brings_one_task_back_later(refusing, page, queue):
    tasks.come_back(delivery.send_unsent())
    tasks.come_back(delivery.send_unsent())
    assert DBTaskResult.objects.filter(run_after__gt=timezone.now(), run_after__year__lt=9999).count() == 1


def test_only_one_sends_at_a_time(page):
    first = leases.take("sending", 60)
    assert leases.take("sending", 60) is None
    assert first.prolong()
    first.give_back()
    second = leases.take("sending", 60)
    assert second
    assert not first.prolong()


def test_lease_of_a_process_that_died_ends_by_itself(page):
    assert leases.take("sending", 60)
    Lease.objects.update(held_until=timezone.now())
    assert leases.take("sending", 60)


# Processes that die


def test_killed_worker_loses_nothing(tmp_path, settings, db):
    settings.TASKS = QUEUE
    with installation(tmp_path) as installed, installed.in_use():
        tasks.watch.set_until = 0
        unknown = [str(10**9 + number) for number in range(3000)]  # takes a while
        search_changed.send(Organisation, keys=unknown)
        keys = lay_entries(5)
        noted = IndexRequest.objects.count()
        killed = installed.work()
        until(lambda: IndexRequest.objects.count() < noted)
        killed.kill()
        killed.wait()
        assert IndexRequest.objects.exists(), "It was done before it was killed."
        DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())  # the watch, earlier
        installed.work()
        until(lambda: not IndexRequest.objects.exists())
        assert are_indexed(keys)


def lay_entries(number: int) -> list[str]:
    owner = Association.objects.with_languages().get(slug="luebeck")
    with transaction.atomic():
        return [str(OrganisationFactory(owner=owner, name=f"Verein {n}").pk) for n in range(number)]


def are_indexed(keys: list[str]) -> bool:
    found = IndexedDocument.objects.filter(thing__kind="organisation", object_id__in=keys)
    return found.count() == len(keys)


def test_several_workers_share_the_work(tmp_path, settings, db):
    settings.TASKS = QUEUE
    with installation(tmp_path) as installed, installed.in_use():
        keys = lay_entries(5)
        search_changed.send(Organisation, keys=keys * 60)
        failures: list[Exception] = []
        threads = [threading.Thread(target=drain, args=(installed, failures)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures
        assert not IndexRequest.objects.exists()
        assert are_indexed(keys)


def drain(installed, failures: list) -> None:
    try:
        with installed.in_use():
            delivery.index_noted()
            connection.close()
    except Exception as error:  # for the thread that judges
        failures.append(error)
