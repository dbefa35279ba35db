from django.apps import AppConfig


class MatchingConfig(AppConfig):
    name = "federation.matching"
    label = "matching"
    verbose_name = "Dubletten"

    def ready(self):
        from . import signals

        signals.connect(self)
