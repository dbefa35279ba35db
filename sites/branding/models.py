from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership
from federation.content.references import refuse_foreign_references

from . import accent as colours
from .tile import LARGEST_SEED, seed_for

CONTRAST_MISSED = _("Aus dieser Farbe entsteht keine lesbare Seite. Wählen Sie eine andere Farbe.")


def validate_accent(value: str) -> None:
    """Refuse what is no colour. Every colour has a palette; `Branding.save` makes sure of it."""
    try:
        colours.normalise(value)
    except colours.InvalidColour:
        raise ValidationError(
            _(
                "„%(value)s“ ist keine Farbe. Schreiben Sie # und sechs Ziffern oder Buchstaben von a bis f,"
                " zum Beispiel #1f8a78."
            ),
            code="invalid_colour",
            params={"value": value},
        ) from None


class Branding(models.Model):
    """What makes an association's site look like its own: a colour, a tile and perhaps a logo.

    Written through `domain.set_branding` only.
    """

    ownership = Ownership.SHARED

    association = models.OneToOneField(
        "associations.Association", on_delete=models.CASCADE, related_name="branding", verbose_name=_("Verbund")
    )
    accent = models.CharField(
        _("Farbe"),
        max_length=7,
        default=colours.DEFAULT_ACCENT,
        validators=[validate_accent],
        help_text=_("Eine Farbe genügt: Alle anderen werden daraus so berechnet, dass jeder Text lesbar bleibt."),
    )
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("Logo"),
        help_text=_("Ohne Logo steht an seiner Stelle die Kachel."),
    )
    tile_seed = models.PositiveIntegerField(
        _("Kachel"),
        blank=True,
        validators=[MaxValueValidator(LARGEST_SEED)],
        help_text=_("Entsteht einmal aus dem Namen und bleibt, auch wenn der Name sich ändert."),
    )
    palette = models.JSONField(editable=False, default=dict)

    class Meta:
        verbose_name = _("Erscheinungsbild")
        verbose_name_plural = _("Erscheinungsbilder")

    def __str__(self):
        return f"{self.association}: {self.accent}"

    def clean(self):
        super().clean()
        refuse_foreign_references(self, self.association)

    @classmethod
    def default_for(cls, association) -> "Branding":
        """An unsaved branding, for an association that has chosen nothing yet."""
        branding = cls(association=association)
        branding.complete()
        return branding

    def complete(self) -> None:
        """Work out what follows from the accent and the name. Raises `ValidationError` if it would not be legible."""
        validate_accent(self.accent)
        self.accent = colours.normalise(self.accent)
        self.palette = colours.palette(self.accent)
        if colours.shortfalls(self.palette):  # never yet; a change of the formula must not get past this
            raise ValidationError({"accent": CONTRAST_MISSED})
        if self.tile_seed is None:
            self.tile_seed = seed_for(self.association.name)

    def save(self, **kwargs):
        self.complete()
        super().save(**kwargs)
