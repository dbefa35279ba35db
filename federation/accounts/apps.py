from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "federation.accounts"
    label = "accounts"
    verbose_name = "Konten"
