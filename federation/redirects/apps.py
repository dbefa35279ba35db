from django.apps import AppConfig


class RedirectsConfig(AppConfig):
    name = "federation.redirects"
    label = "association_redirects"
    verbose_name = "Weiterleitungen"
