"""Which plugins are there: the bundled list and every installed package's entry points."""

from collections.abc import Iterable
from importlib.metadata import entry_points

ENTRY_POINT_GROUP = "verbund.plugins"


def plugin_apps(bundled: Iterable[str]) -> list[str]:
    """Dotted names of AppConfigs for INSTALLED_APPS: the bundled ones first, then entry points by name.

    An entry point names its AppConfig as `package.apps:NamePlugin` (packaging's notation).
    """
    found = sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name)
    return list(dict.fromkeys([*bundled, *(point.value.replace(":", ".") for point in found)]))
