import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership

from .organisation import Organisation


class Contact(models.Model):
    """Whom to ask (HSDS `contact`). A person's details are shown to all only with a consent that was recorded."""

    ownership = Ownership.CO_OWNED

    class Visibility(models.TextChoices):
        PUBLIC = "public", _("für alle")
        MEMBERS = "members", _("für Mitglieder der Verbünde")
        INTERNAL = "internal", _("nur für den Verbund, der den Eintrag pflegt")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(_("Name"), max_length=160, blank=True)
    title = models.CharField(_("Funktion"), max_length=120, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    visibility = models.CharField(_("Sichtbar"), max_length=12, choices=Visibility, default=Visibility.INTERNAL)
    consent_on = models.DateField(_("Einwilligung vom"), null=True, blank=True)
    consent_note = models.CharField(
        _("Wie eingewilligt wurde"), max_length=200, blank=True, help_text=_("Zum Beispiel: Formular, E-Mail vom ….")
    )

    class Meta:
        verbose_name = _("Ansprechperson")
        verbose_name_plural = _("Ansprechpersonen")
        ordering = ["pk"]

    def __str__(self):
        return self.name or self.title or self.email or self.phone

    def clean(self):
        if not (self.name or self.title or self.email or self.phone):
            raise ValidationError({"name": _("Bitte mindestens einen Namen, eine Funktion oder eine Adresse nennen.")})
        if self.visibility != self.Visibility.INTERNAL and not self.consent_on:
            raise ValidationError(
                {"consent_on": _("Wer sichtbar sein soll, muss eingewilligt haben. Bitte tragen Sie das Datum ein.")}
            )
