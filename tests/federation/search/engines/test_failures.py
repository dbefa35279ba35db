"""Nodes of Elasticsearch die and hang while people search and editors publish: real nodes, a real server, a
real worker. How long an answer takes is measured where it is asked for, until its last byte is there."""

import json
import threading
from time import monotonic
from urllib.parse import quote

from federation.associations.models import Association
from federation.search.index import rebuilding
from federation.search.models import UnsentThing
from sites.demo.factories import StandardPageFactory, home_of
from tests.services.elasticsearch import own_cluster
from tests.services.installation import Installation, installation, until

LONGEST = 2.0  # seconds
SEARCHERS = 3
ENOUGH = 60  # answers
QUESTIONS = ["beratung", "zeugnisse anerkennen", "berat", "", "sprachkurs köln"]


class Load:
    """People who search all the time. `answers` are (seconds, status, makeshift)."""

    def __init__(self, installed: Installation):
        self.installed = installed
        self.answers: list[tuple[float, int, bool]] = []
        self.is_over = False
        self.threads = [threading.Thread(target=self._search, args=(number,)) for number in range(SEARCHERS)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *error):
        self.is_over = True
        for thread in self.threads:
            thread.join()

    def _search(self, number: int) -> None:
        while not self.is_over:
            number += 1
            self.answers.append(search(self.installed, QUESTIONS[number % len(QUESTIONS)])[:3])

    def after(self, event, *arguments) -> list[tuple[float, int, bool]]:
        """The answers to the many questions from the event on."""
        begin = len(self.answers)
        event(*arguments)
        until(lambda: len(self.answers) >= begin + ENOUGH)
        return self.answers[begin:]


def search(installed: Installation, text: str) -> tuple[float, int, bool, set[str]]:
    began = monotonic()
    status, content = installed.get(f"/api/search?q={quote(text)}")
    seconds = monotonic() - began
    found = json.loads(content) if status == 200 else {"is_makeshift": None, "results": []}
    return seconds, status, found["is_makeshift"], {result["title"] for result in found["results"]}


def assert_good(answers: list[tuple[float, int, bool]]) -> None:
    assert {status for _seconds, status, _makeshift in answers} == {200}
    assert max(answers)[0] < LONGEST, sorted(answers)[-5:]


def test_search_goes_on_while_nodes_die_and_hang(tmp_path, settings, db):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    with own_cluster(3) as cluster:
        urls = ",".join(cluster.urls)
        settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX = urls, "verbund"
        with installation(tmp_path, ELASTICSEARCH_URL=urls) as installed, installed.in_use():
            rebuilding.rebuild()
            publish("Vorher")
            installed.work()
            installed.serve()
            until(lambda: search(installed, "Vorher")[2:] == (False, {"Vorher"}))
            with Load(installed) as load:
                assert_good(load.after(cluster.kill, 3))
                until(lambda: not search(installed, "Vorher")[2])  # the other two do without it

                assert_good(load.after(cluster.pause))
                publish("Eingefroren")
                until(lambda: search(installed, "Eingefroren")[2:] == (True, {"Eingefroren"}), patience=10)
                cluster.resume()
                until(lambda: search(installed, "Eingefroren")[2:] == (False, {"Eingefroren"}))

                assert_good(load.after(lambda: (cluster.kill(1), cluster.kill(2))))
                publish("Tot")
                until(lambda: search(installed, "Tot")[2:] == (True, {"Tot"}), patience=10)
            assert_good(load.answers)
            assert UnsentThing.objects.exists()  # for when it is back


def publish(title: str) -> None:
    StandardPageFactory(parent=home_of(Association.objects.with_languages().get(slug="luebeck")), title=title)
