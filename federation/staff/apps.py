from django.apps import AppConfig


class StaffConfig(AppConfig):
    name = "federation.staff"
    label = "staff"
    verbose_name = "Mitarbeit"
