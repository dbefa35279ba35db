"""One server for all processes of a test session: the first that needs it starts it, the last stops it."""

import fcntl
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class Unavailable(Exception):
    """Why the server cannot be had on this machine, in plain words."""


def session_folder(tmp_path_factory) -> Path:
    """A folder that all processes of this session see."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if own.name.startswith("popen-") else own


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def shared_server(folder: Path, name: str, start: Callable[[], dict], stop: Callable[[dict], None]) -> Iterator[dict]:
    """Yields what `start` told of the running server; skips the test where it raises `Unavailable`."""
    state = folder / f"{name}.json"
    with locked(folder / f"{name}.lock"):
        known = json.loads(state.read_text()) if state.exists() else {"users": 0}
        if not known["users"] and "unavailable" not in known:
            try:
                known["server"] = start()
            except Unavailable as error:
                known["unavailable"] = str(error)  # once is enough: the others need not try
        known["users"] += "unavailable" not in known
        state.write_text(json.dumps(known))
    if "unavailable" in known:
        pytest.skip(known["unavailable"])
    try:
        yield known["server"]
    finally:
        with locked(folder / f"{name}.lock"):
            known = json.loads(state.read_text())
            known["users"] -= 1
            state.write_text(json.dumps(known))
            if not known["users"]:
                stop(known["server"])


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
