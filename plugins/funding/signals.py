"""What happens to funding when an account is deleted."""

from django.contrib.auth import get_user_model
from django.db.models.signals import pre_delete
from django.dispatch import receiver

from .domain import actors


@receiver(pre_delete, sender=get_user_model())
def forget_person(sender, instance, **kwargs) -> None:
    actors.forget(instance)
