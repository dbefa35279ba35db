from django.apps import AppConfig


class ProvisioningConfig(AppConfig):
    name = "federation.provisioning"
    label = "provisioning"
    verbose_name = "Einrichtung"
