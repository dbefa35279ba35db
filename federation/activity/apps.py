from django.apps import AppConfig


class ActivityConfig(AppConfig):
    name = "federation.activity"
    label = "activity"
    verbose_name = "Protokoll"

    def ready(self):
        from . import signals  # noqa: F401 - they register themselves
