"""The only writers of `Branding`."""

from django.db import transaction

from .models import Branding

UNCHANGED = object()


@transaction.atomic
def set_branding(association, *, accent=UNCHANGED, logo=UNCHANGED) -> Branding:
    """Change what is given and keep the rest; `logo=None` takes the logo away.

    The tile is made from the association's name the first time and kept from then on.
    Raises `ValidationError`, with the message at its field, for an accent that is no colour.
    """
    branding = Branding.objects.select_for_update().filter(association=association).first()
    branding = branding or Branding.default_for(association)
    if accent is not UNCHANGED:
        branding.accent = accent
    if logo is not UNCHANGED:
        branding.logo = logo
    branding.clean_fields()
    branding.save()
    association.branding = branding
    return branding


def branding_of(association) -> Branding:
    """The association's branding; an unsaved default where it has chosen nothing yet. One query the first time."""
    try:
        return association.branding
    except Branding.DoesNotExist:
        return Branding.default_for(association)
