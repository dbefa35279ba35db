"""Openings follow the entries."""

from django.db.models import Q
from django.dispatch import receiver

from ..models import Opening, Organisation, Schedule
from ..signals import entry_changed
from .openings import refresh_openings


@receiver(entry_changed, dispatch_uid="refresh_openings")
def refresh(sender, organisation, **kwargs):
    if has_hours(organisation):
        refresh_openings(Organisation.objects.filter(pk=organisation.pk))


def has_hours(organisation: Organisation) -> bool:
    """Most of what an import brings has none: two short queries instead of ten."""
    of_entry = Q(service__organisation=organisation) | Q(location__organisation=organisation)
    return Opening.objects.filter(organisation=organisation).exists() or Schedule.objects.filter(of_entry).exists()
