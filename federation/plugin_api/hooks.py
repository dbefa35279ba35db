"""One pluggy manager for the installation; `for_association` leaves out what is switched off there."""

from typing import Any

import pluggy

PROJECT = "verbund"
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
manager = pluggy.PluginManager(PROJECT)


def plugins() -> list[Any]:
    """The plugins that are installed (not the core's own apps), in the order of their registration."""
    return [app for _name, app in manager.list_name_plugin() if getattr(app, "is_switchable", False)]


def collect(name: str, **arguments: Any) -> list[Any]:
    """What every installed app contributes to the hook `name`, in one flat list."""
    return _flat(getattr(manager.hook, name)(**arguments))


def collect_for(association, name: str, **arguments: Any) -> list[Any]:
    """The same, without the plugins that are off for `association` (a hook gets it by asking for it)."""
    off = [app for app in plugins() if app.slug not in association.enabled_plugins]
    caller = manager.subset_hook_caller(name, remove_plugins=off)
    return _flat(caller(association=association, **arguments))


def _flat(contributions: list[Any]) -> list[Any]:
    # pluggy asks the last registered first; people expect the order of INSTALLED_APPS.
    return [item for given in reversed(contributions) for item in given]


def contributed_blocks() -> list[tuple[str, str, Any]]:
    """StreamField blocks as (plugin's slug, name, block)."""
    implementations = manager.hook.blocks.get_hookimpls()
    return [
        (getattr(found.plugin, "slug", ""), name, block)
        for found in implementations
        for name, block in found.function()
    ]
