import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase, TagBase

from federation.associations.scope import Ownership

from .texts import TranslatedTexts


class Topic(TranslatedTexts):
    """A term of the federation's taxonomy (HSDS `taxonomy_term`), which the umbrella's curator keeps."""

    ownership = Ownership.SHARED
    translatable = ("name", "description")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("Kürzel"), max_length=60, unique=True)
    name = models.CharField(_("Name"), max_length=80)
    description = models.TextField(_("Beschreibung"), blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("Übergeordnetes Thema"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )
    sort_order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    class Meta:
        verbose_name = _("Thema")
        verbose_name_plural = _("Themen")
        ordering = ["sort_order", "name"]

    def __str__(self):
        return self.name

    def clean(self):
        if self.parent_id and (self.parent_id == self.pk or self.parent.parent_id):
            raise ValidationError({"parent": _("Themen haben zwei Ebenen: ein Oberthema und Themen darunter.")})


class RegistryTag(TagBase):
    """A free word at an entry, beside the taxonomy."""

    ownership = Ownership.CO_OWNED
    free_tagging = True

    class Meta:
        verbose_name = _("Schlagwort")
        verbose_name_plural = _("Schlagwörter")


class OrganisationTag(ItemBase):
    ownership = Ownership.CO_OWNED

    tag = models.ForeignKey(RegistryTag, on_delete=models.CASCADE, related_name="tagged_organisations")
    content_object = models.ForeignKey("Organisation", on_delete=models.CASCADE, related_name="tagged_items")

    def __str__(self):
        return str(self.tag)
