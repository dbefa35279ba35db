"""The registry's entries. Names follow Open Referral's HSDS 3.0 where it has one."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.images import get_image_model_string

from federation.associations.models import Association
from federation.associations.scope import Ownership

from .texts import TranslatedTexts


class OrganisationQuerySet(models.QuerySet):
    def members_of(self, association: Association):
        """Those that a site shows: its own members, at the umbrella everybody's; neither closed nor merged ones."""
        if association.is_umbrella:
            return self.on_air()
        shown = Membership.objects.filter(organisation=models.OuterRef("pk"), association=association, is_hidden=False)
        return self.listed().filter(models.Exists(shown))

    def listed(self):
        return self.filter(status=Organisation.Status.ACTIVE, merged_into=None)

    def on_air(self):
        """Without those that only archived associations keep; entries that nobody keeps yet are the umbrella's."""
        memberships = Membership.objects.filter(organisation=models.OuterRef("pk"))
        shown = memberships.filter(association__archived_at=None)
        return self.listed().filter(models.Exists(shown) | ~models.Exists(memberships))

    def complete(self):
        """With all that `documents.document_of` reads."""
        return self.prefetch_related(
            "language_set",
            "topics",
            "tagged_items__tag",
            "alternate_names",
            "links",
            "contacts",
            "memberships__association",
            "locations__schedules",
            "services__language_set",
            "services__topics",
            "services__at_locations__location",
            "services__schedules__location",
        )

    def owned_by(self, association: Association):
        """The entries that an association keeps; at the umbrella those too that nobody keeps."""
        own = Membership.objects.filter(organisation=models.OuterRef("pk"), is_owner=True)
        kept = models.Exists(own.filter(association=association))
        return self.filter(kept | ~models.Exists(own)) if association.is_umbrella else self.filter(kept)


class Organisation(TranslatedTexts):
    """An entry of the shared registry (HSDS `organization`). It belongs to one association, several, or none yet."""

    ownership = Ownership.CO_OWNED
    translatable = ("name", "description")

    class Kind(models.TextChoices):
        MIGRANT_ORGANISATION = "migrant_organisation", _("Migrant*innenorganisation")
        ASSOCIATION = "association", _("Verein oder Träger")
        PUBLIC_BODY = "public_body", _("Öffentliche Stelle")
        INITIATIVE = "initiative", _("Initiative")
        PARTNER = "partner", _("Partner")

    class Status(models.TextChoices):
        ACTIVE = "active", _("aktiv")
        CLOSED = "closed", _("geschlossen")

    class Freshness(models.IntegerChoices):
        """How long ago somebody checked the entry; lists show the higher ones last."""

        FRESH = 0, _("aktuell")
        DUE = 1, _("Prüfung fällig")
        STALE = 2, _("lange nicht geprüft")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("Name"), max_length=200)
    slug = models.SlugField(_("Adresse"), max_length=120, unique=True)
    kind = models.CharField(_("Art"), max_length=24, choices=Kind, default=Kind.MIGRANT_ORGANISATION)
    description = models.TextField(_("Beschreibung"), blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    website = models.URLField(_("Website"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    registration_number = models.CharField(
        _("Registernummer"), max_length=80, blank=True, help_text=_("Wie im Vereinsregister, mit dem Gericht.")
    )
    year_incorporated = models.PositiveSmallIntegerField(_("Gegründet"), null=True, blank=True)
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("Logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    tile_seed = models.CharField(max_length=200, editable=False)  # renaming does not change the tile
    is_example = models.BooleanField(_("Beispiel"), default=False)
    topics = models.ManyToManyField("Topic", verbose_name=_("Themen"), blank=True, related_name="organisations")
    tags = TaggableManager(_("Schlagwörter"), through="OrganisationTag", blank=True)
    associations = models.ManyToManyField(Association, through="Membership", related_name="organisations")

    status = models.CharField(_("Stand"), max_length=12, choices=Status, default=Status.ACTIVE)
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="merged"
    )
    checked_on = models.DateField(
        _("Geprüft am"), null=True, blank=True, help_text=_("Zuletzt von jemandem bestätigt.")
    )
    changed_at = models.DateTimeField(_("Geändert am"), editable=False, db_index=True)
    freshness = models.PositiveSmallIntegerField(choices=Freshness, default=Freshness.FRESH, editable=False)
    version = models.PositiveIntegerField(default=0, editable=False)  # one more with each revision

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        verbose_name = _("Organisation")
        verbose_name_plural = _("Organisationen")
        ordering = ["freshness", "name", "pk"]
        indexes = [models.Index(fields=["status", "merged_into", "freshness", "name", "id"], name="registry_listed")]

    def __str__(self):
        return self.name

    @property
    def languages(self) -> list[str]:
        return [spoken.code for spoken in self.language_set.all()]

    @property
    def owner(self) -> Association | None:
        return next((kept.association for kept in self.memberships.all() if kept.is_owner), None)

    @property
    def location(self):
        """The place that is shown where there is room for one: the first public one, or None."""
        return next((location for location in self.locations.all() if location.is_public), None)

    @property
    def city(self) -> str:
        return self.location.city if self.location else ""


class AlternateName(models.Model):
    """What the organisation is also known as (HSDS `alternate_name`, which knows one alone)."""

    ownership = Ownership.CO_OWNED

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="alternate_names")
    name = models.CharField(_("Auch bekannt als"), max_length=200)
    language = models.CharField(_("Sprache"), max_length=12, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.name


class Link(models.Model):
    """A further address on the web (HSDS `additional_websites`)."""

    ownership = Ownership.CO_OWNED

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="links")
    url = models.URLField(_("Adresse"))
    label = models.CharField(_("Beschriftung"), max_length=120, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.label or self.url


class Membership(models.Model):
    """That an organisation belongs to an association. One of them owns the entry."""

    ownership = Ownership.CO_OWNED

    class Role(models.TextChoices):
        MEMBER = "member", _("Mitglied")
        PARTNER = "partner", _("Partner")
        HOST = "host", _("Träger des Verbunds")

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="memberships")
    is_owner = models.BooleanField(_("Pflegt den Eintrag"), default=False)
    is_hidden = models.BooleanField(_("Auf der eigenen Website nicht zeigen"), default=False)
    role = models.CharField(_("Rolle"), max_length=12, choices=Role, default=Role.MEMBER)
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
    code = models.CharField(_("Sprache"), max_length=12)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["code", "organisation"])]
        constraints = [models.UniqueConstraint(fields=["organisation", "code"], name="language_once_for_organisation")]

    def __str__(self):
        return self.code


class FormerAddress(models.Model):
    """A slug that an entry had, or that an entry had which was merged into it: the old address leads to it."""

    ownership = Ownership.CO_OWNED

    slug = models.SlugField(max_length=120, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="former_addresses")

    def __str__(self):
        return self.slug
