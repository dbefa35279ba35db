from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "federation.exchange"
    label = "exchange"
    verbose_name = "Austausch"
