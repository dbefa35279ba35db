from django.db import models

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership


class Slip(models.Model):
    """A slip that hangs on the board of one association and is nobody else's."""

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    text = models.CharField("Text", max_length=200)

    objects = LocalManager()

    class Meta:
        verbose_name = "Zettel"
        verbose_name_plural = "Zettel"

    def __str__(self):
        return self.text
