"""A server and workers in processes of their own, on a copy of the federation that the tests begin with."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from uuid import uuid4

import psycopg
from django.contrib.contenttypes.models import ContentType
from django.db import connection, connections
from django.db.utils import ConnectionHandler

from .demo import ROOT
from .queued_settings import DATABASES
from .shared import free_port

PATIENCE = 60  # seconds until what has to happen has happened


class Installation:
    """`environment` is added to that of its processes, such as ELASTICSEARCH_URL."""

    def __init__(self, folder: Path, database: dict, url: str, **environment: str):
        self.database = database
        self.folder = folder
        self.port = free_port()
        self.environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.services.queued_settings",
            "DATABASE_URL": url,
            **environment,
        }
        self.processes: list[subprocess.Popen] = []

    def serve(self) -> None:
        self._run("-m", "gunicorn", "federation.wsgi", "--bind", f"127.0.0.1:{self.port}", "--threads", "8")
        until(self.answers)

    def work(self) -> subprocess.Popen:
        return self._run("manage.py", "db_worker", "--interval", "0.1", "--no-startup-delay")

    def manage(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def start(self, *arguments: str) -> subprocess.Popen:
        return self._run("manage.py", *arguments)

    def _run(self, *arguments: str) -> subprocess.Popen:
        with (self.folder / "log").open("a") as log:
            process = subprocess.Popen(
                [sys.executable, *arguments], cwd=ROOT, env=self.environment, stdout=log, stderr=log
            )
        self.processes.append(process)
        return process

    def get(self, path: str, host: str = "localhost") -> tuple[int, str]:
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=30)) as server:
            server.request("GET", path, headers={"Host": host})
            answer = server.getresponse()
            return answer.status, answer.read().decode()

    def answers(self) -> bool:
        try:
            return self.get("/de/")[0] == 200
        except OSError:  # not there yet
            return False

    def stop(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                process.wait()

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Makes its database the default one of this thread."""
        usual = connections["default"]
        connections["default"] = ConnectionHandler({"default": self.database})["default"]
        ContentType.objects.clear_cache()
        try:
            yield
        finally:
            connections["default"].close()
            connections["default"] = usual
            ContentType.objects.clear_cache()


@contextmanager
def installation(folder: Path, **environment: str) -> Iterator[Installation]:
    """Nothing of it runs yet. Its processes are killed in the end."""
    database, url = copied_database(folder)
    installed = Installation(folder, database, url, **environment)
    try:
        yield installed
    finally:
        installed.stop()


def copied_database(folder: Path) -> tuple[dict, str]:
    own = connection.settings_dict
    if connection.vendor == "sqlite":
        import sqlite3

        connection.ensure_connection()
        file = folder / "copy.sqlite3"
        with sqlite3.connect(file) as copy:
            connection.connection.backup(copy)
        return {**DATABASES["default"], "NAME": str(file)}, f"sqlite:///{file}"
    name = f"verbund_copy_{uuid4().hex[:8]}"
    connection.close()  # nobody may use what is copied
    login = {key.lower(): own[key] for key in ("HOST", "PORT", "USER", "PASSWORD") if own[key]}
    with psycopg.connect(dbname="postgres", autocommit=True, **login) as server:
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{own["NAME"]}"')
    url = "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/".format(**own) + name
    return {**own, "NAME": name}, url


def until(condition: Callable[[], object], patience: float = PATIENCE) -> None:
    """Asks again and again; an AssertionError where it does not come true."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, "It did not happen."
        time.sleep(0.05)
