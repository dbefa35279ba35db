from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership
from federation.registry.models import Organisation, Service


class Message(models.Model):
    """What somebody told whoever keeps an entry, until it is dealt with."""

    class State(models.TextChoices):
        OPEN = "open", _("offen")
        DONE = "done", _("erledigt")
        IGNORED = "ignored", _("nicht berücksichtigt")

    text = models.TextField(_("Nachricht"))
    made_at = models.DateTimeField(_("Eingegangen am"))
    state = models.CharField(_("Stand"), max_length=12, choices=State, default=State.OPEN)
    handled_at = models.DateTimeField(_("Bearbeitet am"), null=True)
    handled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        abstract = True
        ordering = ["-made_at", "-pk"]


class ErrorReport(Message):
    """That a visitor found a mistake in an entry."""

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="error_reports")
    service = models.ForeignKey(Service, null=True, on_delete=models.SET_NULL, related_name="error_reports")
    email = models.EmailField(_("E-Mail"), blank=True)

    class Meta(Message.Meta):
        verbose_name = _("Fehlermeldung")
        verbose_name_plural = _("Fehlermeldungen")
        indexes = [models.Index(fields=["organisation", "state"])]

    def __str__(self):
        return f"{self.organisation}: {self.text[:60]}"


class Claim(Message):
    """That somebody says the entry is theirs, where there is no address on file that could prove it."""

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="claims")
    name = models.CharField(_("Name"), max_length=120)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)

    class Meta(Message.Meta):
        verbose_name = _("Anfrage")
        verbose_name_plural = _("Anfragen")
        indexes = [models.Index(fields=["organisation", "state"])]

    def __str__(self):
        return f"{self.organisation}: {self.name}"
