from django.apps import AppConfig


class KeepingConfig(AppConfig):
    name = "federation.keeping"
    label = "keeping"
    verbose_name = "Pflege"
