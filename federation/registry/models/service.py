import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership

from .location import Location
from .organisation import Organisation
from .texts import TranslatedTexts


class Service(TranslatedTexts):
    """What an organisation offers (HSDS `service`). Without a schedule it is by appointment, never closed."""

    ownership = Ownership.CO_OWNED
    translatable = (
        "name",
        "description",
        "eligibility_description",
        "application_process",
        "fees_description",
        "required_documents",
        "service_area",
        "alert",
    )

    class Status(models.TextChoices):
        """HSDS `status`, as far as it is used here."""

        ACTIVE = "active", _("wird angeboten")
        PAUSED = "temporarily closed", _("pausiert")
        ENDED = "defunct", _("beendet")

    class Access(models.TextChoices):
        WALK_IN = "walk_in", _("ohne Termin")
        BY_APPOINTMENT = "by_appointment", _("nach Absprache")
        REGISTRATION = "registration", _("mit Anmeldung")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="services")
    name = models.CharField(_("Name"), max_length=160)
    description = models.TextField(_("Beschreibung"), blank=True)
    status = models.CharField(_("Stand"), max_length=20, choices=Status, default=Status.ACTIVE)
    eligibility_description = models.TextField(_("Für wen"), blank=True)
    women_only = models.BooleanField(_("Nur für Frauen"), default=False)
    interpreter = models.BooleanField(_("Mit Dolmetschen"), default=False)
    access = models.CharField(_("Zugang"), max_length=16, choices=Access, default=Access.WALK_IN)
    application_process = models.TextField(_("So melden Sie sich an"), blank=True)
    fees_description = models.CharField(_("Kosten"), max_length=200, blank=True, help_text=_("Leer: kostenlos."))
    required_documents = models.TextField(_("Was Sie mitbringen"), blank=True)
    service_area = models.CharField(_("Einzugsgebiet"), max_length=200, blank=True)
    alert = models.CharField(_("Hinweis"), max_length=300, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    url = models.URLField(_("Website"), blank=True)
    is_example = models.BooleanField(_("Beispiel"), default=False)
    topics = models.ManyToManyField("Topic", verbose_name=_("Themen"), blank=True, related_name="services")
    locations = models.ManyToManyField(Location, through="ServiceAtLocation", related_name="services")

    class Meta:
        verbose_name = _("Angebot")
        verbose_name_plural = _("Angebote")
        ordering = ["pk"]

    def __str__(self):
        return self.name

    @property
    def languages(self) -> list[str]:
        return [spoken.code for spoken in self.language_set.all()]

    @property
    def is_by_appointment(self) -> bool:
        return self.access == self.Access.BY_APPOINTMENT or not self.schedules.all()


class ServiceLanguage(models.Model):
    """A language in which the service is given, as a BCP 47 code."""

    ownership = Ownership.CO_OWNED

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="language_set")
    code = models.CharField(_("Sprache"), max_length=12)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["code", "service"])]
        constraints = [models.UniqueConstraint(fields=["service", "code"], name="language_once_for_service")]

    def __str__(self):
        return self.code


class ServiceAtLocation(models.Model):
    """That a service is given at a place (HSDS `service_at_location`)."""

    ownership = Ownership.CO_OWNED

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="at_locations")
    location = models.ForeignKey(Location, on_delete=models.CASCADE, related_name="at_locations")

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["service", "location"], name="service_once_at_location")]

    def __str__(self):
        return f"{self.service}: {self.location}"
