"""The demo federation, built and served as `make demo` does, in a process and with a database of its own."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from .shared import free_port

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 60  # seconds until the server answers


def start(folder: Path) -> dict:
    """Builds the demo in `folder` and serves it. Returns its port and process."""
    port = free_port()
    env = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONPATH"},  # without the tests' own plugin
        "DJANGO_SETTINGS_MODULE": "federation.settings.embedded",
        "VERBUND_VAR": str(folder),
        "PORT": str(port),
    }
    manage = [sys.executable, "manage.py"]
    for command in (["migrate", "--verbosity", "0"], ["load_demo"]):
        subprocess.run([*manage, *command], cwd=ROOT, env=env, check=True, capture_output=True)
    bind = ["--bind", f"127.0.0.1:{port}", "--threads", "4", "--limit-request-line", "8190", "--log-level", "warning"]
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "federation.wsgi", *bind], cwd=ROOT, env=env, stdout=log, stderr=log
        )
    wait_for(port, server)
    return {"port": port, "pid": server.pid, "folder": str(folder)}


def wait_for(port: int, server: subprocess.Popen) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(f"http://localhost:{port}/de/", timeout=5)
            return
        except OSError:  # not there yet, or slow at its first page
            os.sched_yield()
    raise RuntimeError("The demo's server does not answer.")


def stop(server: dict) -> None:
    os.kill(server["pid"], signal.SIGTERM)
