"""What publishing a page takes while Elasticsearch answers, refuses, hangs or is red, in turns.

    python -m benchmarks.searching.publishing [ROUNDS]

ELASTICSEARCH_URL names one that answers; without it, "usual" is without Elasticsearch. Tasks wait in the database, as
in production. Measured is the transaction in which the editor's view publishes.
"""

import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from statistics import median
from time import perf_counter

import django

GOAL = 1.2  # times as long as usual


class Red(BaseHTTPRequestHandler):
    """Answers as a cluster whose shards are gone."""

    def do_GET(self):
        self.send_response(503)
        for name, value in (("X-Elastic-Product", "Elasticsearch"), ("Content-Type", "application/json")):
            self.send_header(name, value)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_POST = do_PUT = do_HEAD = do_GET

    def log_message(self, *arguments):
        pass


@contextmanager
def refusing() -> Iterator[str]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        yield address(taken)


@contextmanager
def hanging() -> Iterator[str]:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(100)
        yield address(silent)


@contextmanager
def red() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Red) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield address(server.socket)
        server.shutdown()


def address(server: socket.socket) -> str:
    return f"http://127.0.0.1:{server.getsockname()[1]}"


def seconds_to_publish(page, title: str) -> float:
    from django.db import transaction

    page.title = title
    began = perf_counter()
    with transaction.atomic():
        page.save_revision().publish()
    return perf_counter() - began


def measure(rounds: int) -> dict[str, list[float]]:
    from django.test import override_settings

    from sites.pages.models import StandardPage

    page = StandardPage.objects.order_by("pk").last()
    seconds: dict[str, list[float]] = {}
    with ExitStack() as stack:
        servers = {"usual": os.environ.get("ELASTICSEARCH_URL", "")}
        for condition in (refusing, hanging, red):
            servers[condition.__name__] = stack.enter_context(condition())
        for number in range(rounds):
            for name, url in servers.items():
                with override_settings(ELASTICSEARCH_URL=url):
                    seconds.setdefault(name, []).append(seconds_to_publish(page, f"{name} {number}"))
    return seconds


def main(rounds: int) -> None:
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases
    from django_scopes import scopes_disabled

    from benchmarks.installation import grow

    made = setup_databases(verbosity=0, interactive=False)
    try:
        with scopes_disabled():
            grow(1, ("de",))
            seconds = measure(rounds)
    finally:
        teardown_databases(made, verbosity=0)
    usual = median(seconds["usual"])
    print(f"{connection.vendor}, {rounds} rounds")
    for name, measured in seconds.items():
        times = median(measured) / usual
        print(f"{name:10} median {median(measured) * 1000:6.1f} ms   {times:4.2f} times the usual (goal: {GOAL})")


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.searching.queued")
    django.setup()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
