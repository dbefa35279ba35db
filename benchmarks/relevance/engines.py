"""Starts what an engine needs, and has it asked in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.services import elasticsearch, postgresql

from .measures import Answers

ENGINES = ("sqlite", "postgresql", "elasticsearch", "stock-sqlite", "stock-postgresql", "stock-elasticsearch")
DATABASE = "verbund.sqlite3"


class NotAsked(Exception):
    """What went wrong was told on standard error."""


def answers_of(engine: str, demo: Path) -> dict[str, Answers]:
    """The answers of our engine, or of stock Wagtail in its two ways, over the demo in the folder.

    Raises NotAsked.
    """
    with tempfile.TemporaryDirectory(prefix="verbund-relevance-") as folder:
        if (demo / DATABASE).exists():
            shutil.copy(demo / DATABASE, folder)
        with servers_for(engine) as servers:
            if "DATABASE_URL" in servers:
                run("demo", Path(folder), {})
            return run(engine, Path(folder), servers)


def build(demo: Path) -> None:
    demo.mkdir(parents=True, exist_ok=True)
    if not (demo / DATABASE).exists():
        run("demo", demo, {})


def run(engine: str, folder: Path, servers: Mapping[str, str]) -> dict[str, Answers]:
    with tempfile.NamedTemporaryFile() as target:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.relevance.asking", engine, target.name],
            env={**without_servers(), "VERBUND_VAR": str(folder), **servers},
            check=False,
        )
        if done.returncode:
            raise NotAsked(f"{engine} could not be asked: see above.")
        return json.loads(Path(target.name).read_text())


def without_servers() -> dict[str, str]:
    named = {"DATABASE_URL", "ELASTICSEARCH_URL", "STOCK_URL", "STOCK_BACKEND"}
    return {name: value for name, value in os.environ.items() if name not in named}


@contextmanager
def servers_for(engine: str) -> Iterator[dict[str, str]]:
    """As environment variables; the ones that DATABASE_URL and ELASTICSEARCH_URL name, or own ones."""
    if engine == "elasticsearch":
        with elasticsearch_at() as url:
            yield {"ELASTICSEARCH_URL": url}
    elif engine == "stock-elasticsearch":
        with elasticsearch_at() as url:
            yield {"STOCK_URL": url, "STOCK_BACKEND": "wagtail.search.backends.elasticsearch9"}
    elif engine.endswith("postgresql"):
        with postgresql_at() as url:
            yield {"DATABASE_URL": url}
    else:
        yield {}


@contextmanager
def elasticsearch_at() -> Iterator[str]:
    if named := os.environ.get("ELASTICSEARCH_URL"):
        yield named
        return
    server = elasticsearch.start()
    try:
        yield server["url"]
    finally:
        elasticsearch.stop(server)


@contextmanager
def postgresql_at() -> Iterator[str]:
    """Of an empty database, where DATABASE_URL names none: what is in the one that it names goes."""
    if named := os.environ.get("DATABASE_URL"):
        yield named
        return
    server = postgresql.start()
    try:
        yield f"postgres://{postgresql.USER}@127.0.0.1:{server['port']}/postgres"
    finally:
        postgresql.stop(server)
