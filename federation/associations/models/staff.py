from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..scope import LocalManager, Ownership
from .association import Association


class Role(models.TextChoices):
    """What somebody may do for an association. `roles.py` says what each may."""

    EDITOR = "editor", _("Redaktion")
    TRANSLATOR = "translator", _("Übersetzung")
    PUBLISHER = "publisher", _("Veröffentlichung")
    MANAGER = "manager", _("Leitung")
    CURATOR = "curator", _("Bundesredaktion")
    FEDERATION_MANAGER = "federation_manager", _("Verwaltung des Bundesverbands")


class StaffMembership(models.Model):
    """That somebody works for an association in a role. One person may work for several."""

    ownership = Ownership.LOCAL

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="staff_memberships")
    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="staff")
    role = models.CharField(_("Rolle"), max_length=20, choices=Role)
    # Codes and no relation: a language that the association gives up must not turn into "all languages".
    languages = models.JSONField(_("Sprachen"), default=list, blank=True, help_text=_("Keine angekreuzt: alle."))

    objects = LocalManager()

    class Meta:
        verbose_name = _("Mitarbeit")
        verbose_name_plural = _("Mitarbeit")
        constraints = [models.UniqueConstraint(fields=["user", "association", "role"], name="role_once_for_user")]

    def __str__(self):
        return f"{self.user}: {self.get_role_display()}, {self.association}"
