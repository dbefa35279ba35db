"""The sizes in which pages show images. Made when an image is saved: a visitor's GET never writes."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django_tasks import task

from .models import CustomImage, CustomRendition

SPECS = {"card": "fill-640x400|format-webp", "content": "width-1200|format-webp", "logo": "max-480x192|format-png"}


@task()
def make_renditions(image_id: int) -> None:
    """Makes what is missing; doing it twice changes nothing."""
    image = CustomImage.objects.filter(pk=image_id).first()
    if image is not None:
        image.get_renditions(*SPECS.values())


@receiver(post_save, sender=CustomImage)
def on_image_saved(instance, **kwargs):
    make_renditions.enqueue(instance.pk)


@receiver(post_delete, sender=CustomRendition)
def on_rendition_deleted(instance, **kwargs):
    """Wagtail deletes all renditions after it saved an image's new file; they are made anew when that is done."""
    transaction.on_commit(lambda: make_renditions.enqueue(instance.image_id))
