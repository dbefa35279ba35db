from django.apps import AppConfig


class ActivityConfig(AppConfig):
    name = "federation.activity"
    label = "activity"
    verbose_name = "Protokoll"
