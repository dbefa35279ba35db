from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association, Role
from federation.associations.roles import rights_of
from federation.associations.scope import LocalManager, Ownership

VALID_FOR = timedelta(days=7)


def expiry():
    return timezone.now() + VALID_FOR


class Invitation(models.Model):
    """That somebody was asked by e-mail to work for an association. The link in the mail works once, for a week.

    The link's token is kept as a hash: who reads the database cannot accept. Written by `domain` only.
    """

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("E-Mail"))
    role = models.CharField(_("Rolle"), max_length=20, choices=Role)
    languages = models.JSONField(_("Sprachen"), default=list, blank=True)
    token_hash = models.CharField(max_length=64, unique=True, null=True, editable=False)  # noqa: DJ001 - none before the mail
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    invited_at = models.DateTimeField(_("Eingeladen am"), auto_now_add=True)
    expires_at = models.DateTimeField(_("Gültig bis"), default=expiry)
    accepted_at = models.DateTimeField(_("Angenommen am"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("Zurückgezogen am"), null=True, blank=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Einladung")
        verbose_name_plural = _("Einladungen")
        ordering = ["-invited_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["association", "email", "role"],
                condition=Q(accepted_at=None, revoked_at=None),
                name="one_open_invitation",
            )
        ]

    def __str__(self):
        return f"{self.email}: {self.get_role_display()}, {self.association}"

    @property
    def is_open(self) -> bool:
        return self.accepted_at is None and self.revoked_at is None and self.expires_at > timezone.now()

    @property
    def inviter(self) -> str:
        """Who asks, to be told to the invited person; empty where that was a program."""
        user = self.invited_by
        if user is None:
            return ""
        works_here = rights_of(user, self.association).is_staff
        return (user.get_full_name() or user.email) if works_here else gettext("Der Bundesverband")
