from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BrandingConfig(AppConfig):
    name = "sites.branding"
    label = "branding"
    verbose_name = _("Erscheinungsbild")

    def ready(self):
        from django.db.models.signals import post_save

        from federation.associations.models import Association

        from .signals import lay_branding

        post_save.connect(lay_branding, sender=Association)

        joined = type(Association.objects.all()).joined
        if "branding" not in joined:
            joined.append("branding")
