"""What entries are recognised by, which of them look alike, and what people decided about them."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership
from federation.registry.models import Organisation

from .likeness import Sign
from .traits import Traits


class MatchKey(models.Model):
    """Something that likely duplicates have in common, to find them among many. Follows the entry."""

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="match_keys")
    kind = models.CharField(max_length=8)  # keys.Kind
    value = models.CharField(max_length=120)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "value", "organisation"], name="match_key_once")]

    def __str__(self):
        return f"{self.kind}: {self.value}"


class Fingerprint(models.Model):
    """An entry's traits, written down so that comparing many takes one query. Follows the entry."""

    ownership = Ownership.CO_OWNED

    organisation = models.OneToOneField(
        Organisation, on_delete=models.CASCADE, primary_key=True, related_name="fingerprint"
    )
    data = models.JSONField(default=dict)

    def __str__(self):
        return str(self.organisation_id)

    @property
    def traits(self) -> Traits:
        return Traits.from_data(self.data)


class Pair(models.Model):
    """Two entries; `one` is the older."""

    ownership = Ownership.CO_OWNED

    one = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True

    def __str__(self):
        return f"{self.one} / {self.other}"


def pair_constraints(name: str) -> list[models.BaseConstraint]:
    return [
        models.UniqueConstraint(fields=["one", "other"], name=f"{name}_once"),
        models.CheckConstraint(condition=Q(one__lt=F("other")), name=f"{name}_in_order"),
    ]


class LikelyPair(Pair):
    """Two entries that look like one, and that nobody has decided about. Found anew when one of them changes."""

    ownership = Ownership.CO_OWNED

    score = models.FloatField(_("Ähnlichkeit"))
    signs = models.JSONField(default=list)
    found_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-score", "pk"]
        constraints = pair_constraints("likely_pair")
        indexes = [models.Index(fields=["-score", "id"])]

    @property
    def reasons(self) -> list[str]:
        return [Sign(sign).label for sign in self.signs]


class Distinct(Pair):
    """That somebody looked at two entries, and that they are not the same."""

    ownership = Ownership.CO_OWNED

    said_at = models.DateTimeField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    actor = models.CharField(max_length=200, blank=True)  # as it was called then

    class Meta:
        constraints = pair_constraints("distinct")


class Merge(models.Model):
    """That one entry became part of another, with all that it takes to undo it."""

    ownership = Ownership.CO_OWNED

    kept = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="merges")
    gone = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="merges_away")
    made_at = models.DateTimeField(_("Zusammengeführt am"))
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    actor = models.CharField(_("Von"), max_length=200, blank=True)  # as it was called then
    reason = models.CharField(_("Grund"), max_length=300, blank=True)
    data = models.JSONField(default=dict)  # moving.Moved
    undone_at = models.DateTimeField(_("Zurückgenommen am"), null=True)
    undone_by = models.CharField(max_length=200, blank=True)

    class Meta:
        verbose_name = _("Zusammenführung")
        verbose_name_plural = _("Zusammenführungen")
        ordering = ["-made_at", "-pk"]

    def __str__(self):
        return f"{self.gone} → {self.kept}"
