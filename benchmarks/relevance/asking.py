"""Asks one engine all questions, in a process of its own: `python -m benchmarks.relevance.asking ENGINE FILE`.

Writes the things found for each question to the file, as JSON.
"""

import json
import logging
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import django

from .questions import Question, questions

DEPTH = 10


def main(engine: str, target: Path) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.relevance.settings"
    django.setup()
    from django_scopes import scopes_disabled

    with scopes_disabled():
        target.write_text(json.dumps(asked(engine)))


def asked(engine: str) -> dict[str, dict[str, list[str]]]:
    """The answers by the name of what gave them. Stock has two ways to ask: all words, or any of them."""
    from .demo import bring_up_to_date, copy

    if "DATABASE_URL" in os.environ:
        copy()
    else:
        bring_up_to_date()
    if engine == "demo":
        return {}
    if engine.startswith("stock-"):
        from .stock import asking as stock

        stock.fill()
        return {f"{engine} {operator}": stock.ask(questions(), operator) for operator in ("or", "and")}
    return {engine: ask(questions())}


def ask(some: Iterable[Question]) -> dict[str, list[str]]:
    """What `/api/search` answers on the first page."""
    from django.test import Client
    from django.test.utils import setup_test_environment

    from .things import associations

    setup_test_environment()
    index_everything()
    hosts = {slug: host for host, slug in associations().items()}
    complaints = Complaints()
    logging.getLogger("federation.search").addHandler(complaints)
    client = Client()
    answers = {question.id: found(client, hosts[question.association], question) for question in some}
    if complaints.told:
        print(f"The search complained {len(complaints.told)} times: {complaints.told[0]}", file=sys.stderr)
    return answers


def found(client, host: str, question: Question) -> list[str]:
    from .things import at_address

    response = client.get("/api/search", {"q": question.text, "language": question.language}, headers={"host": host})
    if response.status_code != 200:
        raise RuntimeError(f"{question.id}: {response.status_code}")
    return [at_address(result["url"]) for result in response.json()["results"]][:DEPTH]


def index_everything() -> None:
    from django.conf import settings
    from django.core.management import call_command, get_commands

    for command in ("rebuild_search", "deliver_search", "refresh_search"):
        if command in get_commands():
            call_command(command, verbosity=0)
    if settings.ELASTICSEARCH_URL:
        from elasticsearch import Elasticsearch

        Elasticsearch(settings.ELASTICSEARCH_URL).indices.refresh(index=f"{settings.ELASTICSEARCH_INDEX}*")


class Complaints(logging.Handler):
    """An engine that does not answer is only logged, for another one answers."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record):
        self.told.append(record.getMessage())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
