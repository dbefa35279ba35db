"""A PostgreSQL for the test session, from the binaries of this machine, or the one that DATABASE_URL names."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings

from .shared import Unavailable, free_port, session_folder, shared_server

# Nothing has to outlive the session.
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
USER = "verbund"


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory) -> Iterator[dict]:
    """HOST, PORT, USER and PASSWORD, as Django calls them, of a server on which the tests may make databases."""
    named = settings.DATABASES["default"]
    if named["ENGINE"] == "django.db.backends.postgresql":
        yield {key: named[key] for key in ("HOST", "PORT", "USER", "PASSWORD")}
        return
    with shared_server(session_folder(tmp_path_factory), "postgresql", start, stop) as server:
        yield {"HOST": "127.0.0.1", "PORT": server["port"], "USER": USER, "PASSWORD": ""}


@pytest.fixture(scope="session")
def postgresql_database(postgresql_server, worker_id) -> Iterator[dict]:
    """Settings as in `DATABASES` of an empty database; each process of the session has its own."""
    name = f"verbund_{worker_id}_{uuid4().hex[:8]}"
    login = {key.lower(): value for key, value in postgresql_server.items() if value}
    with psycopg.connect(dbname="postgres", autocommit=True, **login) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    yield {"ENGINE": "django.db.backends.postgresql", "NAME": name, **postgresql_server}
    with psycopg.connect(dbname="postgres", autocommit=True, **login) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def start() -> dict:
    folder = Path(tempfile.mkdtemp(prefix="verbund-postgresql-"))
    account = unprivileged_account()
    if account:
        os.chown(folder, account["user"], account["group"])
    port = free_port()
    run("initdb", account, "-D", folder / "data", "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8",
        "--no-sync")  # fmt: skip
    options = f"-h 127.0.0.1 -p {port} -k {folder} {FAST}"
    run("pg_ctl", account, "-D", folder / "data", "-l", folder / "log", "-w", "-o", options, "start")
    return {"port": port, "folder": str(folder), "account": account}


def stop(server: dict) -> None:
    folder = Path(server["folder"])
    run("pg_ctl", server["account"], "-D", folder / "data", "-m", "immediate", "stop")
    shutil.rmtree(folder)


def unprivileged_account() -> dict | None:
    """PostgreSQL refuses to run as root; then it runs as one of these."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": found.pw_uid, "group": found.pw_gid}
    raise Unavailable("PostgreSQL: the tests run as root, and there is no account “postgres” or “nobody” for it.")


def run(program: str, account: dict | None, *arguments) -> None:
    switch = {**account, "extra_groups": []} if account else {}
    # The server outlives pg_ctl and would keep a pipe open, so output goes to a file.
    with tempfile.TemporaryFile("w+") as output:
        done = subprocess.run(
            [binary(program), *map(str, arguments)],
            cwd="/", stdin=subprocess.DEVNULL, stdout=output, stderr=output, timeout=60, check=False, **switch,
        )  # fmt: skip
        if done.returncode:
            output.seek(0)
            raise Unavailable(f"PostgreSQL: {program} failed: {output.read().strip()[-300:]}")


def binary(program: str) -> str:
    newest_last = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"), key=lambda path: int(path.parts[4]))
    found = str(newest_last[-1]) if newest_last else shutil.which(program)
    if not found:
        raise Unavailable(f"PostgreSQL: no {program} on this machine (Debian: apt install postgresql).")
    return found
