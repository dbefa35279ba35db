from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "sites.demo"
    label = "site_demo"
    verbose_name = "Vorführung"
