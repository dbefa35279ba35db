from django.apps import AppConfig


class BoundaryConfig(AppConfig):
    name = "federation.boundary"
    label = "boundary"
    verbose_name = "Grenze zwischen den Verbünden"

    def ready(self):
        from . import checks  # noqa: F401 - registers itself
