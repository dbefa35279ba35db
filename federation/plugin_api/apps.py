from django.apps import AppConfig


class PluginApiConfig(AppConfig):
    name = "federation.plugin_api"
    label = "plugin_api"

    def ready(self):
        from . import checks  # noqa: F401 - registers itself
        from .hooks import manager

        manager.check_pending()
