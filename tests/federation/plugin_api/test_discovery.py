"""Discovery reads the metadata of installed packages, so these tests install some, in a folder of their own."""

import pytest

from federation.plugin_api.discovery import plugin_apps

BUNDLED = ["plugins.best_practice.apps.BestPracticePlugin"]


@pytest.fixture
def install(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)

    def package(name: str, entry_point: str, group: str = "verbund.plugins"):
        metadata = tmp_path / f"{name}-1.0.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text(f"[{group}]\n{entry_point}\n")

    return package


def others(found: list[str]) -> list[str]:
    return [name for name in found if not name.startswith(("verbund_noticeboard.", "verbund_slips."))]


def test_bundled_come_first_then_packages_by_name(install):
    install("late", "zebra = zebra.apps:ZebraPlugin")
    install("early", "apple = apple.apps:ApplePlugin")
    assert others(plugin_apps(BUNDLED)) == [*BUNDLED, "apple.apps.ApplePlugin", "zebra.apps.ZebraPlugin"]


def test_plugin_that_is_bundled_and_a_package_counts_once(install):
    install("again", "best_practice = plugins.best_practice.apps:BestPracticePlugin")
    assert others(plugin_apps(BUNDLED)) == BUNDLED


def test_other_entry_points_are_none_of_ours(install):
    install("other", "x = other.apps:OtherPlugin", group="pytest11.other")
    assert others(plugin_apps(BUNDLED)) == BUNDLED


def test_without_packages_the_bundled_are_all():
    assert others(plugin_apps(BUNDLED)) == BUNDLED
    assert others(plugin_apps([])) == []
