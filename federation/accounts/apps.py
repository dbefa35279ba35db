from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "federation.accounts"
    label = "accounts"
    verbose_name = "Konten"

    def ready(self):
        from . import checks, signals  # noqa: F401 - they register themselves
