from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership
from federation.registry.models import Organisation


class EntryLink(models.Model):
    """That an organisation was sent a link to its entry. It opens once; what it opened stays open for `SESSION`.

    The token is kept as a hash: who reads the database opens nothing. Written by `federation.keeping.links` only.
    """

    ownership = Ownership.CO_OWNED

    class Purpose(models.TextChoices):
        REMINDER = "reminder", _("Erinnerung")
        ASKED = "asked", _("auf der Website angefordert")
        STAFF = "staff", _("von der Redaktion geschickt")
        CLAIM = "claim", _("nach einer Anfrage")

    VALID_FOR = {
        Purpose.REMINDER: timedelta(days=60),  # people on a board meet once a month
        Purpose.ASKED: timedelta(days=2),
        Purpose.STAFF: timedelta(days=14),
        Purpose.CLAIM: timedelta(days=14),
    }
    SESSION = timedelta(hours=2)

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="entry_links")
    email = models.EmailField(_("E-Mail"))
    purpose = models.CharField(_("Anlass"), max_length=12, choices=Purpose)
    token_hash = models.CharField(max_length=64, unique=True, null=True, editable=False)  # noqa: DJ001 - none before the mail
    made_at = models.DateTimeField(_("Geschickt am"))
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    expires_at = models.DateTimeField(_("Gültig bis"))
    used_at = models.DateTimeField(_("Geöffnet am"), null=True)
    revoked_at = models.DateTimeField(_("Zurückgezogen am"), null=True)

    class Meta:
        verbose_name = _("Link zum Eintrag")
        verbose_name_plural = _("Links zum Eintrag")
        ordering = ["-made_at", "-pk"]
        indexes = [models.Index(fields=["email"])]

    def __str__(self):
        return f"{self.organisation}: {self.get_purpose_display()}"

    @property
    def may_be_opened(self) -> bool:
        return self.used_at is None and self.revoked_at is None and self.expires_at > timezone.now()

    @property
    def is_session_open(self) -> bool:
        """Whether who opened it may still work on the entry."""
        return self.used_at is not None and self.revoked_at is None and self.used_at + self.SESSION > timezone.now()

    @property
    def may_be_revoked(self) -> bool:
        return self.may_be_opened or self.is_session_open
