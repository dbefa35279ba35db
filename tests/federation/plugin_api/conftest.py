import pytest

from federation.plugin_api.hooks import manager

from .everything import EverythingPlugin, laid, module


@pytest.fixture
def everything():
    """The plugin that uses every hook, registered for the length of a test."""
    plugin = EverythingPlugin("everything", module("everything"))
    yield plugin
    laid.clear()
    manager.unregister(plugin)
