"""The laid test database, kept between runs: for who runs a few tests again and again. Off unless asked for.

`VERBUND_TEST_TEMPLATE=/tmp/laid pytest …` keeps it in that folder, one for each state of the migrations and of what
lays it. It works with SQLite in memory, what the tests use unless told otherwise.
"""

import hashlib
import os
import sqlite3
from pathlib import Path

from django.conf import settings
from django.db import connection

ROOT = Path(__file__).parents[2]
LAYERS = [
    "tests/conftest.py",
    "sites/demo/factories.py",
    "federation/provisioning/*.py",
    "federation/registry/domain.py",
    "federation/search/synonyms.txt",
]
MEMORY = "file:memorydb_default?mode=memory&cache=shared"  # as Django calls it

_held: list[sqlite3.Connection] = []


def kept_at() -> Path | None:
    """Where the template for this state of the sources is or would be; None where nobody asked for one."""
    folder = os.environ.get("VERBUND_TEST_TEMPLATE")
    if not folder or connection.vendor != "sqlite":
        return None
    sources = [path for pattern in ["*/**/migrations/*.py", *LAYERS] for path in ROOT.glob(pattern)]
    state = hashlib.sha256("\n".join(settings.INSTALLED_APPS).encode())
    for path in sorted(path for path in sources if ".venv" not in path.parts):
        state.update(path.read_bytes())
    return Path(folder) / f"{state.hexdigest()[:16]}.sqlite3"


def load() -> bool:
    """Fills the database in memory before Django looks at it. False: there is no template."""
    path = kept_at()
    if path is None or not path.exists():
        return False
    memory = sqlite3.connect(MEMORY, uri=True)
    with sqlite3.connect(path) as template:
        template.backup(memory)
    _held.append(memory)  # the last connection that closes takes the database with it
    return True


def keep() -> None:
    if path := kept_at():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}")
        with sqlite3.connect(unfinished) as template:
            connection.connection.backup(template)
        unfinished.rename(path)
