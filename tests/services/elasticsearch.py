"""An Elasticsearch for the test session: the one at ELASTICSEARCH_URL, or a node started by the script beside the
checkout (`../shared/elasticsearch/es.sh`). And a cluster of one's own, whose nodes may be killed."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .shared import Unavailable, free_port, session_folder, shared_server

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT.parent / "shared" / "elasticsearch" / "es.sh"
LONGEST_START = 300  # seconds; the first one fetches it


@pytest.fixture(scope="session")
def elasticsearch_url(tmp_path_factory) -> Iterator[str]:
    if named := os.environ.get("ELASTICSEARCH_URL"):
        yield named
        return
    with shared_server(session_folder(tmp_path_factory), "elasticsearch", start, stop) as server:
        yield server["url"]


class Cluster:
    """Nodes that nobody else uses, numbered from 1."""

    def __init__(self, server: dict, size: int):
        self.server = server
        self.size = size

    @property
    def urls(self) -> list[str]:
        return [f"http://127.0.0.1:{self.server['port'] + number}" for number in range(self.size)]

    def kill(self, number: int) -> None:
        script(self.server, "kill", str(number))

    def start(self, number: int) -> None:
        script(self.server, "start", str(number))

    def pause(self) -> None:
        """All nodes take connections and never answer."""
        for number in self._running():
            os.kill(self._pid(number), signal.SIGSTOP)

    def resume(self) -> None:
        for number in self._running():
            os.kill(self._pid(number), signal.SIGCONT)

    def _running(self) -> list[int]:
        return [number for number in range(1, self.size + 1) if self._pid_file(number).exists()]

    def _pid_file(self, number: int) -> Path:
        return Path(self.server["folder"]) / f"n{number}" / "pid"

    def _pid(self, number: int) -> int:
        return int(self._pid_file(number).read_text())


@contextmanager
def own_cluster(size: int) -> Iterator[Cluster]:
    """Skips the test where there is no script to start nodes with."""
    try:
        cluster = Cluster(start(size), size)
    except Unavailable as error:
        pytest.skip(str(error))
    try:
        yield cluster
    finally:
        cluster.resume()  # a node that is paused does not stop
        stop(cluster.server)


def start(size: int = 1) -> dict:
    if not SCRIPT.exists():
        raise Unavailable("Elasticsearch: ELASTICSEARCH_URL is not set, and there is no ../shared/elasticsearch/es.sh.")
    server = {"folder": tempfile.mkdtemp(prefix="verbund-elasticsearch-"), "port": free_port()}
    done = script(server, "up", str(size))
    if done.returncode:
        stop(server)
        raise Unavailable(f"Elasticsearch: es.sh up failed: {(done.stdout + done.stderr).strip()[-300:]}")
    return {**server, "url": f"http://127.0.0.1:{server['port']}"}


def stop(server: dict) -> None:
    script(server, "down")
    shutil.rmtree(server["folder"], ignore_errors=True)


def script(server: dict, *command: str) -> subprocess.CompletedProcess:
    environment = {**os.environ, "ES_RUN": server["folder"], "ES_HTTP": str(server["port"])}
    with tempfile.TemporaryFile("w+") as output:  # the node outlives the script and would keep a pipe open
        done = subprocess.run(
            [str(SCRIPT), *command], env=environment, stdout=output, stderr=output, timeout=LONGEST_START, check=False
        )
        output.seek(0)
        return subprocess.CompletedProcess(done.args, done.returncode, output.read(), "")
