"""Remembers that a server did not answer, so that a visitor waits for it once and not each time."""

import logging
import threading
from collections.abc import Callable
from time import monotonic

logger = logging.getLogger(__name__)


class Breaker:
    """Open after a failure, for all threads of the process. Nobody waits while it is open: after a pause, `probe` is
    tried in a thread of its own, and closes it if it raises none of `failures`."""

    def __init__(self, name: str, probe: Callable[[], object], failures: tuple[type[Exception], ...], pause: float):
        self.name = name
        self.probe = probe
        self.failures = failures
        self.pause = pause  # seconds
        self._lock = threading.Lock()
        self._probe_after: float | None = None  # None: closed
        self._is_probing = False

    @property
    def is_open(self) -> bool:
        """Asked before each use; begins to probe when it is time to."""
        with self._lock:
            if self._probe_after is None:
                return False
            if not self._is_probing and monotonic() >= self._probe_after:
                self._is_probing = True
                threading.Thread(target=self._try_again, name=f"probe {self.name}", daemon=True).start()
            return True

    def open(self, why: object) -> None:
        with self._lock:
            if self._probe_after is None:
                logger.warning("%s does not answer and is left alone for a while: %s", self.name, why)
            self._probe_after = monotonic() + self.pause

    def _try_again(self) -> None:
        try:
            self.probe()
        except self.failures as error:
            logger.info("%s does not answer yet: %s", self.name, error)
            with self._lock:
                self._probe_after = monotonic() + self.pause
        else:
            logger.warning("%s answers again.", self.name)
            with self._lock:
                self._probe_after = None
        finally:
            with self._lock:
                self._is_probing = False
