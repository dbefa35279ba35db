from django.apps import AppConfig, apps
from django.core.checks import run_checks

from federation.plugin_api import Plugin
from federation.plugin_api.checks import check_plugins
from federation.plugin_api.hooks import manager

from .everything import EverythingPlugin, module


def ids() -> list[str]:
    return [error.id for error in check_plugins(None)]


def registered(name: str, **attributes):
    return type("Made", (Plugin,), {"default": False, **attributes})(name, module(name))


def test_all_is_well():
    assert [error for error in run_checks() if error.id.startswith("plugin_api.")] == []


def test_app_among_the_plugins_that_is_none(monkeypatch):
    monkeypatch.setitem(apps.app_configs, "plain", AppConfig("plugins.plain", module("plugins.plain")))
    assert ids() == ["plugin_api.E001"]


def test_plugin_without_slug():
    plugin = registered("nameless")
    try:
        assert ids() == ["plugin_api.E002"]
    finally:
        manager.unregister(plugin)


def test_two_plugins_with_one_slug(everything):
    plugin = registered("twin", slug=EverythingPlugin.slug)
    try:
        (error,) = check_plugins(None)
    finally:
        manager.unregister(plugin)
    assert error.id == "plugin_api.E003"
    assert "everything" in error.msg
    assert "twin" in error.msg
