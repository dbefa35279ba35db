"""Openings follow the entries."""

from django.dispatch import receiver

from ..models import Organisation
from ..signals import entry_changed
from .openings import refresh_openings


@receiver(entry_changed, dispatch_uid="refresh_openings")
def refresh(sender, organisation, **kwargs):
    refresh_openings(Organisation.objects.filter(pk=organisation.pk))
