from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership

from .organisation import Organisation


class Revision(models.Model):
    """One change of an entry: who, when, why, and each field's old and new value."""

    ownership = Ownership.CO_OWNED

    class Source(models.TextChoices):
        STAFF = "staff", _("Redaktion")
        SELF_SERVICE = "self_service", _("die Organisation selbst")
        IMPORT = "import", _("Import")
        MERGE = "merge", _("Zusammenführung")
        UNDO = "undo", _("Rücknahme")
        SYSTEM = "system", _("Verbund (automatisch)")

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    made_at = models.DateTimeField(db_index=True)
    source = models.CharField(max_length=16, choices=Source)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    actor = models.CharField(max_length=200, blank=True)  # as it was called then; stays when the account is gone
    reason = models.CharField(_("Grund"), max_length=300, blank=True)
    changes = models.JSONField(default=dict)  # {path: [old, new]}; None is "was not there"

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["organisation", "number"], name="revision_number_once")]

    def __str__(self):
        return f"{self.organisation}: {self.number}"
