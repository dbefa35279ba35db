from django.apps import AppConfig


class AssociationsConfig(AppConfig):
    name = "federation.associations"
    label = "associations"
    verbose_name = "Verbünde"
