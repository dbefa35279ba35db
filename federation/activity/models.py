from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership


class Actor(models.TextChoices):
    """As whom somebody acted then. Local people read the name of `STAFF` alone."""

    STAFF = "staff", _("Mitarbeit")
    UMBRELLA = "umbrella", _("Bundesverband")
    PROGRAM = "program", _("Automatisch")


class ActivityEntry(models.Model):
    """What happened: who did what, when, at which association. Never changed; outlives what it speaks of.

    Without an association it is about no single one: only the umbrella sees it.
    """

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.SET_NULL, null=True, related_name="+")
    association_name = models.CharField(_("Verbund"), max_length=120)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    actor = models.CharField(max_length=10, choices=Actor, default=Actor.PROGRAM)
    action = models.CharField(_("Was"), max_length=80)
    label = models.CharField(_("Woran"), max_length=255, blank=True)
    data = models.JSONField(default=dict, blank=True)
    happened_at = models.DateTimeField(_("Wann"), auto_now_add=True, db_index=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Eintrag im Protokoll")
        verbose_name_plural = _("Protokoll")
        ordering = ["-happened_at", "-pk"]
        indexes = [models.Index(fields=["association", "-happened_at"], name="activity_of_association")]

    def __str__(self):
        return f"{self.action}: {self.label}"
