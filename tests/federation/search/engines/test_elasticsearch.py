"""What is Elasticsearch's own: its indexes and alias, and that nobody waits for it when it does not answer."""

import socket
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from urllib.request import Request, urlopen
from uuid import uuid4

import pytest
from elasticsearch import ApiError, BadRequestError, NotFoundError

from federation.search import engines
from federation.search.asking.answers import answer
from federation.search.asking.question import Question
from federation.search.engines import Form, Group, Query, breaker
from federation.search.engines.elasticsearch import SEGMENTS, Away, ElasticsearchEngine
from sites.demo.factories import StandardPageFactory, home_of
from tests.services.installation import until

QUERY = Query(places=(("", "luebeck"),), facets=("kind",), language="de")
IN_PARTS = replace(QUERY, groups=(Group((Form(("beratung",)),)),))
both_ways = pytest.mark.parametrize("query", [QUERY, IN_PARTS], ids=["at once", "in parts"])


@pytest.fixture
def engine(elasticsearch_url, db):
    engine = ElasticsearchEngine(elasticsearch_url, f"test-{uuid4().hex[:8]}")
    engine.many = 0
    yield engine
    for index in engine.indexes():
        engine.drop(index)


@pytest.fixture
def silent():
    """The address of a server that takes connections and says nothing."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(50)
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def slow(elasticsearch_url):
    """The address of a server that passes everything on, and thinks about each answer for a while."""

    class Slow(BaseHTTPRequestHandler):
        def do_POST(self):
            headers = {name: self.headers[name] for name in ("Content-Type", "Accept")}
            content = self.rfile.read(int(self.headers["Content-Length"]))
            with urlopen(Request(elasticsearch_url + self.path, content, headers)) as answer:  # noqa: S310 - our own
                content = answer.read()
                threading.Event().wait(0.7)
                self.send_response(200)
                for name in ("Content-Type", "X-Elastic-Product"):
                    self.send_header(name, answer.headers[name])
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *arguments):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def seconds_of(engine, query: Query = QUERY) -> float:
    began = monotonic()
    with pytest.raises(engine.unavailable):
        engine.search(query)
    return monotonic() - began


def test_alias_means_one_index_and_the_others_go(engine):
    engine.create()
    [first] = engine.indexes()
    engine.switch_to(engine.create_index())
    [second] = engine.indexes()
    assert first != second
    assert engine.search(QUERY).total == 0


def segments_of(engine, index: str) -> int:
    [shard] = engine.client.indices.segments(index=index)["indices"][index]["shards"]["0"]
    return len(shard["segments"])


def test_index_that_was_filled_is_put_together(engine):
    index = engine.create_index()
    for number in range(2 * SEGMENTS):
        engine.client.index(index=index, document={"title": str(number)}, refresh=True)
    assert segments_of(engine, index) > SEGMENTS
    engine.switch_to(index)
    until(lambda: segments_of(engine, index) <= SEGMENTS)


def test_creating_again_changes_nothing(engine):
    engine.create()
    before = engine.indexes()
    engine.create()
    assert engine.indexes() == before


def test_index_that_bears_the_name_of_the_alias_gives_way(engine):
    engine.client.indices.create(index=engine.name)
    engine.create()
    assert engine.has_alias()
    assert engine.name not in engine.indexes()


def test_index_of_another_installation_stays(engine):
    others = [f"{engine.name}-other", f"{engine.name}-other-20260101000000-abcdef"]
    for other in others:
        engine.client.indices.create(index=other)
    try:
        engine.create()
        engine.switch_to(engine.create_index())
        assert all(engine.client.indices.exists(index=other) for other in others)
    finally:
        for other in others:
            engine.drop(other)


@both_ways
def test_missing_index_counts_as_no_answer(engine, query):
    with pytest.raises(NotFoundError):
        engine.search(query)
    assert engine.breaker.is_open


@both_ways
def test_half_an_index_counts_as_no_answer(engine, query):
    engine.create()
    assert engine.search(query).total == 0
    nowhere = {"index.routing.allocation.require._name": "nobody"}
    engine.client.indices.create(index=f"{engine.name}-half", settings=nowhere, wait_for_active_shards=0)
    engine.client.indices.put_alias(index=f"{engine.name}-half", name=engine.name)
    try:
        with pytest.raises(ApiError):
            engine.search(query)
        assert engine.breaker.is_open
    finally:
        engine.drop(f"{engine.name}-half")


def test_missing_alias_is_not_made_up_by_an_entry(engine, db):
    assert [fault["status"] for fault in engine.send(["page:1"], [engine.name])] == [404]
    assert not engine.client.indices.exists(index=engine.name)


@both_ways
def test_question_that_is_not_taken_hinders_no_other(engine, query):
    engine.create()
    with pytest.raises(BadRequestError):
        engine.search(replace(query, facets=("",)))
    assert not engine.breaker.is_open
    assert engine.search(query).total == 0


def test_index_that_elasticsearch_made_up_is_not_ours(engine):
    engine.client.index(index=f"{engine.name}-x", document={"title": "a"})
    assert not engine.has_index(f"{engine.name}-x", "code")
    assert not engine.has_index("nothing", "code")
    assert not engine.has_index("", "code")
    assert engine.has_index(engine.create_index("code"), "code")
    engine.drop(f"{engine.name}-x")


@both_ways
def test_silent_server_is_waited_for_once(silent, query, db):
    engine = ElasticsearchEngine(silent, "test")
    engine.many = 0
    assert seconds_of(engine, query) < 1.5
    assert seconds_of(engine, query) < 0.1


def test_slow_server_is_waited_for_once_in_parts_too(engine, slow):
    engine.create()
    engine.client.index(index=engine.name, document={"places": [" luebeck"], "body": "beratung"}, refresh=True)
    assert engine.search(IN_PARTS).total == 1  # it is asked twice
    behind = ElasticsearchEngine(slow, engine.name)
    behind.many = 0
    assert seconds_of(behind, IN_PARTS) < 1.5


def test_slow_server_is_waited_for_once_in_all_of_a_question(engine, slow, settings, luebeck):
    StandardPageFactory(parent=home_of(luebeck), title="Bergwerk")
    # Asked three times, for ever fewer words.
    question = Question(text="bergwerk zwickelbude mondschein", language="de")
    engine.create()
    for first in (lambda: answer(question, luebeck), lambda: engine.search(IN_PARTS)):
        first()  # which takes longer
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX = slow, engine.name
    began = monotonic()
    found = answer(question, luebeck)
    assert monotonic() - began < 1.7
    assert [hit.document.title for hit in found.hits] == ["Bergwerk"]
    assert found.results.is_makeshift


def test_server_that_comes_back_is_found_without_anybody_waiting(engine, monkeypatch):
    engine.breaker.pause = 0
    assert seconds_of(engine) < 1  # no index yet
    assert seconds_of(engine) < 0.1  # asks in the background
    engine.create()
    until(lambda: not engine.breaker.is_open)
    assert engine.search(QUERY).total == 0


def test_many_threads_probe_once():
    probes = []
    may_end = threading.Event()

    def probe():
        probes.append(1)
        may_end.wait(10)

    found = breaker.Breaker("it", probe, (ConnectionError,), pause=0)
    found.open("away")
    assert all(found.is_open for _ in range(20))
    may_end.set()
    until(lambda: not found.is_open)
    assert len(probes) == 1


def test_probe_that_fails_keeps_it_open():
    def probe():
        raise ConnectionError

    found = breaker.Breaker("it", probe, (ConnectionError,), pause=0)
    found.open("away")
    for _ in range(3):
        assert found.is_open
        until(lambda: not found._is_probing)


def test_node_that_refuses_is_left_out(engine, elasticsearch_url):
    engine.create()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{taken.getsockname()[1]}"
        both = ElasticsearchEngine(f"{dead}, {elasticsearch_url}", engine.name)
        assert [both.search(QUERY).total for _ in range(6)] == [0] * 6


def test_database_answers_in_its_stead(db, settings, silent):
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX = silent, "test"
    began = monotonic()
    results = engines.search(QUERY)
    assert results.is_makeshift
    assert monotonic() - began < 2
    with pytest.raises(Away):
        engines.engines()[0].search(QUERY)


def test_database_alone_is_no_makeshift(db):
    assert not engines.search(QUERY).is_makeshift
