"""Wagtail as `wagtail start` sets it up, with nothing of ours: what the edit page is measured against."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence

from ..costs import Cost


def cost_of_edit_page(languages: Sequence[str]) -> Cost:
    """What Wagtail's own edit page costs in a project of its own, which needs a process of its own."""
    env = {**os.environ, "LANGUAGES_OF_PAGE": ",".join(languages)}
    done = subprocess.run([sys.executable, "-m", __name__], env=env, check=True, stdout=subprocess.PIPE, text=True)
    return Cost(**json.loads(done.stdout))
