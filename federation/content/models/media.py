"""Our own image and document models from the first day: Wagtail cannot change them in a running installation.

Neither offers tags: Wagtail keeps one list of them for the whole installation. Files are ordered by collections.
"""

from django.db import models
from django.utils.crypto import get_random_string
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from federation.associations.scope import Ownership


class CustomImage(AbstractImage):
    ownership = Ownership.LOCAL

    admin_form_fields = tuple(name for name in Image.admin_form_fields if name != "tags")


class CustomRendition(AbstractRendition):
    ownership = Ownership.INTERNAL

    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="rendition_once")
        ]

    def get_upload_to(self, filename):
        """An address that nobody can guess: files are public before the pages that show them."""
        return super().get_upload_to(f"{get_random_string(22)}-{filename}")


class CustomDocument(AbstractDocument):
    ownership = Ownership.LOCAL

    admin_form_fields = tuple(name for name in Document.admin_form_fields if name != "tags")
