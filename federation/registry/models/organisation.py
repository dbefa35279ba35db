"""The registry's entries. Names follow Open Referral's HSDS 3.0 where it has one."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import Ownership


class OrganisationQuerySet(models.QuerySet):
    def members_of(self, association: Association):
        """Those that a site shows: its own members, at the umbrella everybody's."""
        return self.on_air() if association.is_umbrella else self.filter(associations=association)

    def on_air(self):
        """Without those that only archived associations keep."""
        shown = Membership.objects.filter(organisation=models.OuterRef("pk"), association__archived_at=None)
        return self.filter(models.Exists(shown))


class Organisation(models.Model):
    """An entry of the shared registry (HSDS `organization`). It belongs to one association or several."""

    ownership = Ownership.CO_OWNED

    class Kind(models.TextChoices):
        MIGRANT_ORGANISATION = "migrant_organisation", _("Migrant*innenorganisation")
        ASSOCIATION = "association", _("Verein oder Träger")
        PUBLIC_BODY = "public_body", _("Öffentliche Stelle")
        INITIATIVE = "initiative", _("Initiative")
        PARTNER = "partner", _("Partner")

    name = models.CharField(_("Name"), max_length=200)
    slug = models.SlugField(_("Adresse"), max_length=120, unique=True)
    kind = models.CharField(_("Art"), max_length=24, choices=Kind, default=Kind.MIGRANT_ORGANISATION)
    description = models.TextField(_("Beschreibung"), blank=True)
    description_language = models.CharField(_("Sprache der Beschreibung"), max_length=12, default="de")
    email = models.EmailField(_("E-Mail"), blank=True)
    website = models.URLField(_("Website"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    address = models.CharField(_("Straße und Hausnummer"), max_length=160, blank=True)
    postal_code = models.CharField(_("PLZ"), max_length=10, blank=True)
    city = models.CharField(_("Ort"), max_length=80, blank=True)
    is_step_free = models.BooleanField(_("Stufenlos"), null=True, blank=True)
    tile_seed = models.CharField(max_length=200, editable=False)  # renaming does not change the tile
    is_example = models.BooleanField(_("Beispiel"), default=False)
    checked_on = models.DateField(_("Geprüft am"), null=True, blank=True)
    associations = models.ManyToManyField(Association, through="Membership", related_name="organisations")

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        verbose_name = _("Organisation")
        verbose_name_plural = _("Organisationen")
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["name", "id"])]

    def __str__(self):
        return self.name

    @property
    def languages(self) -> list[str]:
        return [spoken.code for spoken in self.language_set.all()]


class Membership(models.Model):
    """That an organisation belongs to an association. One of them owns the entry."""

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="memberships")
    is_owner = models.BooleanField(_("Pflegt den Eintrag"), default=False)
    since = models.DateField(_("Seit"), null=True, blank=True)

    class Meta:
        verbose_name = _("Mitgliedschaft")
        verbose_name_plural = _("Mitgliedschaften")
        ordering = ["-is_owner", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "association"], name="member_once"),
            models.UniqueConstraint(
                fields=["organisation"], condition=models.Q(is_owner=True), name="one_owner_for_organisation"
            ),
        ]

    def __str__(self):
        return f"{self.organisation}: {self.association}"


class SpokenLanguage(models.Model):
    """A language that people at the organisation speak (HSDS `language`), as a BCP 47 code."""

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="language_set")
    code = models.CharField(_("Sprache"), max_length=12, db_index=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["organisation", "code"], name="language_once_for_organisation")]

    def __str__(self):
        return self.code
