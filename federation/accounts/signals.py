from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_removed
from django.db.models.signals import post_save
from django.dispatch import receiver

from .domain import confirm_email, end_other_sessions
from .models import User


@receiver(post_save, sender=User)
def keep_address(instance, created, raw, update_fields=None, **kwargs):
    """allauth keeps addresses in a table of its own. It follows, whoever writes the account."""
    if instance.email and not raw and (created or update_fields is None or "email" in update_fields):
        confirm_email(instance)


@receiver(authenticator_removed)
def sign_out_elsewhere(request, authenticator, **kwargs):
    """Whoever stole a session loses it, when its owner cleans up."""
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:  # these go with the last factor: once is enough
        end_other_sessions(request)
