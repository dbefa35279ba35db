from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership

MONTHS = [MinValueValidator(1), MaxValueValidator(120)]


class KeepingRules(models.Model):
    """How an association keeps its entries true. Without a row, the defaults of the fields hold."""

    ownership = Ownership.LOCAL

    association = models.OneToOneField(Association, on_delete=models.CASCADE, related_name="keeping_rules")
    review_changes = models.BooleanField(
        _("Änderungen von Organisationen erst prüfen"),
        default=True,
        help_text=_("Sonst stehen sie gleich auf der Website. Die Historie zeigt sie so oder so."),
    )
    review_closing = models.BooleanField(
        _("Erst prüfen, wenn eine Organisation schreibt, dass es sie nicht mehr gibt"), default=True
    )
    ask_after = models.PositiveSmallIntegerField(
        _("Nach so vielen Monaten fragen wir nach"), default=6, validators=MONTHS
    )
    ask_again_after = models.PositiveSmallIntegerField(
        _("Nach so vielen Wochen noch einmal"),
        default=4,
        validators=[MaxValueValidator(52)],
        help_text=_("0: Wir fragen nur einmal."),
    )
    due_after = models.PositiveSmallIntegerField(
        _("Nach so vielen Monaten sehen Besucher*innen, dass die Prüfung fällig ist"), default=9, validators=MONTHS
    )
    sink_after = models.PositiveSmallIntegerField(
        _("Nach so vielen Monaten steht der Eintrag in Listen hinten"), default=12, validators=MONTHS
    )

    objects = LocalManager()

    class Meta:
        verbose_name = _("Regeln für die Pflege")
        verbose_name_plural = _("Regeln für die Pflege")

    def __str__(self):
        return str(self.association)

    def clean(self):
        if None in (self.ask_after, self.due_after, self.sink_after):
            return  # said beside the field
        if self.due_after < self.ask_after:
            raise ValidationError(
                {"due_after": _("Das kommt nach dem Nachfragen. Nennen Sie mindestens so viele Monate.")}
            )
        if self.sink_after < self.due_after:
            raise ValidationError({"sink_after": _("Das kommt zuletzt: mindestens so viele Monate wie davor.")})
