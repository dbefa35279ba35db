"""What a plugin leaves behind when it is uninstalled, and finds again. On one database file, in real processes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
INSTALLED, UNINSTALLED = "federation.settings.test", "tests.plugins.settings_without_noticeboard"
SLIP = ["notice_slip", "Suche Klavier"]

pytestmark = pytest.mark.xdist_group("uninstalling")


@pytest.fixture(scope="module")
def story(tmp_path_factory) -> dict[str, dict]:
    """Laid with the plugin, looked at and saved without it, looked at with it again."""
    pytest.importorskip("verbund_noticeboard", reason="pip install --no-deps --no-build-isolation tests/dummy_plugin")
    database = f"sqlite:///{tmp_path_factory.mktemp('uninstalling')}/verbund.sqlite3"

    def step(name: str, settings: str) -> dict:
        done = subprocess.run(
            [sys.executable, "-m", "tests.plugins.uninstalling", name],
            cwd=ROOT,
            env={**os.environ, "DATABASE_URL": database, "DJANGO_SETTINGS_MODULE": settings, "ELASTICSEARCH_URL": ""},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, f"{name} with {settings}:\n{done.stderr[-6000:]}"
        return json.loads(done.stdout.splitlines()[-1])

    step("lay", INSTALLED)
    return {
        "before": step("look", INSTALLED),
        "without": step("look", UNINSTALLED),
        "saved": step("save", UNINSTALLED),
        "reindexed": step("reindex", UNINSTALLED) or step("look", UNINSTALLED),
        "again": step("reindex", INSTALLED) or step("look", INSTALLED),
    }


def test_installed_everything_is_there(story):
    seen = story["before"]
    assert seen["status"] == {"": 200, "lastenrad/": 200, "noticeboard/": 200, "treff/": 200}
    assert all(seen[name] for name in ("menu", "slip", "found", "api", "types_offered"))


def test_uninstalled_pages_answer_404_and_others_do_not(story):
    assert story["without"]["status"] == {"": 200, "lastenrad/": 404, "noticeboard/": 404, "treff/": 200}


def test_uninstalled_nothing_of_it_shows(story):
    for moment in ("without", "reindexed"):
        seen = story[moment]
        assert [name for name in ("menu", "slip", "found", "api", "types_offered") if seen[name]] == [], moment


def test_uninstalled_admin_works_and_lists_its_pages(story):
    seen = story["without"]
    assert seen["explorer"] == [200, True]
    assert {a: codes for a, codes in seen["admin"].items() if max(codes) >= 400} == {}
    (opened,) = [codes for address, codes in seen["admin"].items() if address.endswith("/edit/")]
    assert opened == [302, 302]  # back to the explorer, with a sentence that says why


def test_uninstalled_block_survives_saving(story):
    assert story["without"]["stored"] == [["heading", "Oben"], SLIP]
    assert story["saved"]["blocks"] == ["heading", "dormant"]
    assert story["again"]["stored"] == [["heading", "Neu"], SLIP]


def test_uninstalled_switch_stays_when_the_association_is_saved(story):
    assert story["saved"]["association"] == 302
    assert story["saved"]["plugins"] == ["best_practice", "noticeboard"]


def test_installed_again_everything_is_back(story):
    assert {name: story["again"][name] for name in story["before"] if name != "stored"} == {
        name: seen for name, seen in story["before"].items() if name != "stored"
    }
