from django.apps import apps
from django.core.checks import Error, register

from .hooks import plugins
from .plugin import Plugin


@register()
def check_plugins(app_configs, **kwargs) -> list[Error]:
    """Everything under `plugins.` is a Plugin; every plugin has a slug of its own."""
    errors = [
        Error(
            f"{app.name} is no Plugin.",
            hint="Let its AppConfig in apps.py inherit from federation.plugin_api.Plugin.",
            id="plugin_api.E001",
        )
        for app in apps.get_app_configs()
        if app.name.startswith("plugins.") and not isinstance(app, Plugin)
    ]
    seen: dict[str, str] = {}
    for plugin in plugins():
        if not plugin.slug:
            errors.append(Error(f"The plugin {plugin.name} has no slug.", id="plugin_api.E002"))
        elif plugin.slug in seen:
            errors.append(
                Error(f"{plugin.name} and {seen[plugin.slug]} share the slug “{plugin.slug}”.", id="plugin_api.E003")
            )
        seen[plugin.slug] = plugin.name
    return errors
