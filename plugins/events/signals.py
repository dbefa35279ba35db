"""What is published in one language is when and where in all."""

from django.dispatch import receiver
from wagtail.signals import page_published

from .domain import carry_over
from .models import EventPage


@receiver(page_published, sender=EventPage)
def tell_translations(sender, instance, **kwargs) -> None:
    carry_over(instance)
