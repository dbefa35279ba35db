from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership
from federation.registry.models import Organisation

from .links import EntryLink


class Proposal(models.Model):
    """What an organisation wants changed in its entry, waiting for whoever keeps it. Written by `proposals` only.

    While one waits, what the organisation writes further goes into it.
    """

    ownership = Ownership.CO_OWNED

    class Kind(models.TextChoices):
        CHANGE = "change", _("Änderung")
        CLOSING = "closing", _("gibt es nicht mehr")

    class State(models.TextChoices):
        PENDING = "pending", _("wartet")
        ACCEPTED = "accepted", _("übernommen")
        PARTLY = "partly", _("teilweise übernommen")
        REJECTED = "rejected", _("abgelehnt")

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="proposals")
    kind = models.CharField(_("Art"), max_length=12, choices=Kind, default=Kind.CHANGE)
    changes = models.JSONField(default=dict)  # as `federation.registry.documents.differences` makes them
    base_version = models.PositiveIntegerField()  # Organisation.version that they start from
    link = models.ForeignKey(EntryLink, null=True, on_delete=models.SET_NULL, related_name="proposals")
    email = models.EmailField(_("E-Mail"))  # who is told of the outcome
    note = models.TextField(_("Bemerkung"), blank=True)
    made_at = models.DateTimeField(_("Vorgeschlagen am"))
    state = models.CharField(_("Stand"), max_length=12, choices=State, default=State.PENDING)
    decided_at = models.DateTimeField(_("Entschieden am"), null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    why = models.TextField(_("Begründung"), blank=True)
    accepted_paths = models.JSONField(default=list)

    class Meta:
        verbose_name = _("Vorschlag")
        verbose_name_plural = _("Vorschläge")
        ordering = ["-made_at", "-pk"]
        indexes = [models.Index(fields=["state", "made_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "kind"],
                condition=models.Q(state="pending"),
                name="one_waiting_proposal",
                violation_error_message=_("Es wartet schon ein Vorschlag."),
            )
        ]

    def __str__(self):
        return f"{self.organisation}: {self.get_kind_display()}"
