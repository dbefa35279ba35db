"""An Elasticsearch for the test session: the one at ELASTICSEARCH_URL, or a node started by the script beside the
checkout (`../shared/elasticsearch/es.sh`)."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
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


def start() -> dict:
    if not SCRIPT.exists():
        raise Unavailable("Elasticsearch: ELASTICSEARCH_URL is not set, and there is no ../shared/elasticsearch/es.sh.")
    server = {"folder": tempfile.mkdtemp(prefix="verbund-elasticsearch-"), "port": free_port()}
    done = script(server, "up")
    if done.returncode:
        stop(server)
        raise Unavailable(f"Elasticsearch: es.sh up failed: {(done.stdout + done.stderr).strip()[-300:]}")
    return {**server, "url": f"http://127.0.0.1:{server['port']}"}


def stop(server: dict) -> None:
    script(server, "down")
    shutil.rmtree(server["folder"], ignore_errors=True)


def script(server: dict, command: str) -> subprocess.CompletedProcess:
    environment = {**os.environ, "ES_RUN": server["folder"], "ES_HTTP": str(server["port"])}
    with tempfile.TemporaryFile("w+") as output:  # the node outlives the script and would keep a pipe open
        done = subprocess.run(
            [str(SCRIPT), command], env=environment, stdout=output, stderr=output, timeout=LONGEST_START, check=False
        )
        output.seek(0)
        return subprocess.CompletedProcess(done.args, done.returncode, output.read(), "")
