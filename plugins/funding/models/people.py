"""Who takes part, in which role. Roles of the site play no part here: whoever runs it has no right in funding."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership
from federation.registry.models import Organisation


class Role(models.TextChoices):
    """For the funder: OFFICER to AUDITOR. For an organisation: EDITOR, SIGNATORY. SYSTEM is a task or a command."""

    OFFICER = "officer", _("Programmbetreuung")
    REVIEWER = "reviewer", _("Begutachtung")
    FINANCE = "finance", _("Finanzen")
    APPROVER = "approver", _("Bewilligung")
    AUDITOR = "auditor", _("Prüfung")
    EDITOR = "editor", _("Bearbeitung")
    SIGNATORY = "signatory", _("Zeichnungsberechtigt")
    SYSTEM = "system", _("Automatisch")


FUNDER_ROLES = (Role.OFFICER, Role.REVIEWER, Role.FINANCE, Role.APPROVER, Role.AUDITOR)
APPLICANT_ROLES = (Role.EDITOR, Role.SIGNATORY)


class Actor(models.Model):
    """A person as the record knows them: by `key`. The name goes when the person goes; what they did stays."""

    ownership = Ownership.INTERNAL

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="funding_actor"
    )
    name = models.CharField(max_length=200, blank=True)  # empty: forgotten

    def __str__(self):
        return self.name or str(_("Person %(key)s") % {"key": str(self.key)[:8]})


class FunderMember(models.Model):
    """That somebody works on an association's funding."""

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    role = models.CharField(_("Rolle"), max_length=12, choices=[(role.value, role.label) for role in FUNDER_ROLES])
    since = models.DateTimeField(auto_now_add=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Rolle in der Förderung")
        verbose_name_plural = _("Rollen in der Förderung")
        constraints = [models.UniqueConstraint(fields=["association", "user", "role"], name="funding_funder_role_once")]

    def __str__(self):
        return f"{self.user}: {self.get_role_display()}"


class ApplicantMember(models.Model):
    """That somebody acts for an organisation towards one funder. Who signs may also edit."""

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    role = models.CharField(_("Rolle"), max_length=12, choices=[(role.value, role.label) for role in APPLICANT_ROLES])
    since = models.DateTimeField(auto_now_add=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Person einer Organisation")
        verbose_name_plural = _("Personen von Organisationen")
        constraints = [
            models.UniqueConstraint(fields=["association", "organisation", "user"], name="funding_applicant_once")
        ]

    def __str__(self):
        return f"{self.user}: {self.get_role_display()}, {self.organisation}"


class ApplicantInvitation(models.Model):
    """A link by e-mail that makes somebody an `ApplicantMember`. The token itself is in the mail alone."""

    ownership = Ownership.LOCAL
    secret_fields = frozenset({"token_hash"})

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    email = models.EmailField(_("E-Mail"))
    role = models.CharField(_("Rolle"), max_length=12, choices=[(role.value, role.label) for role in APPLICANT_ROLES])
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(Actor, null=True, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Einladung")
        verbose_name_plural = _("Einladungen")
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return self.email
