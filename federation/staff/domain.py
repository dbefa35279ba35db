"""The only writers of who works for an association and who is asked to."""

from collections.abc import Iterable

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.accounts.domain import confirm_email
from federation.accounts.models import User
from federation.activity.domain import record
from federation.associations.models import Association, Role, StaffMembership
from federation.associations.roles import UMBRELLA_ROLES, grantable
from federation.associations.scope import scopes_disabled

from .models import Invitation, expiry
from .tasks import hashed, send_invitation


class InvitationInvalid(Exception):
    """The link was used, has expired, was withdrawn or never was one. Which of them is told to nobody."""


@transaction.atomic
def grant_role(
    user: User, association: Association, role: Role, *, languages: Iterable[str] = (), by: User | None = None
) -> StaffMembership:
    """Lets somebody work for an association; `languages` (codes, none: all) limit the role to them.

    `by` is who grants it (None: the operator at the command line). Raises PermissionDenied for a role above the own
    one, ValidationError for languages that the association does not offer or a translator without any.
    """
    require_grantable(by, association, role)
    languages = checked_languages(association, role, languages)
    with scopes_disabled():
        membership, created = StaffMembership.objects.update_or_create(
            user=user, association=association, role=role, defaults={"languages": languages}
        )
    action = "staff.grant" if created else "staff.change"
    record(association, action, user.email, user=by, data={"role": role, "languages": languages})
    return membership


@transaction.atomic
def withdraw_role(membership: StaffMembership, *, by: User | None = None) -> None:
    """Ends somebody's work in a role. It is gone at their next request. Raises PermissionDenied as `grant_role`."""
    association = membership.association
    require_grantable(by, association, Role(membership.role))
    record(association, "staff.withdraw", membership.user.email, user=by, data={"role": membership.role})
    membership.delete()


@transaction.atomic
def invite(
    association: Association, email: str, role: Role, *, languages: Iterable[str] = (), by: User | None = None
) -> Invitation:
    """Asks somebody by e-mail to work for an association, whether or not they have an account: nobody can tell.

    An open invitation to the same role is replaced, so the newest link is the one that works. The mail is queued in
    this transaction. Raises as `grant_role`.
    """
    require_grantable(by, association, role)
    languages = checked_languages(association, role, languages)
    email = email.strip().lower()
    with scopes_disabled():
        Invitation.objects.filter(
            association=association, email=email, role=role, accepted_at=None, revoked_at=None
        ).update(revoked_at=timezone.now())
        invitation = Invitation.objects.create(
            association=association,
            email=email,
            role=role,
            languages=languages,
            invited_by=by,
            expires_at=expiry(),
        )
    record(association, "staff.invite", email, user=by, data={"role": role, "languages": languages})
    send_invitation.enqueue(invitation.pk)
    return invitation


@transaction.atomic
def revoke_invitation(invitation: Invitation, *, by: User | None = None) -> None:
    """Makes the link in the mail worthless. Raises PermissionDenied as `grant_role`."""
    require_grantable(by, invitation.association, Role(invitation.role))
    invitation.revoked_at = timezone.now()
    invitation.save(update_fields=["revoked_at"])
    record(invitation.association, "staff.revoke", invitation.email, user=by, data={"role": invitation.role})


def find_invitation(token: str, association: Association) -> Invitation:
    """The open invitation behind a link on the association's host. Raises InvitationInvalid."""
    with scopes_disabled():
        found = Invitation.objects.filter(token_hash=hashed(token), association=association).first()
    if found is None or not found.is_open:
        raise InvitationInvalid
    return found


@transaction.atomic
def accept_invitation(token: str, association: Association, user: User) -> StaffMembership:
    """Uses the link up and lets `user`, whose address it was sent to, work. Raises InvitationInvalid."""
    with scopes_disabled():
        # Locked, so that two clicks at once are one acceptance.
        Invitation.objects.select_for_update().filter(token_hash=hashed(token)).first()
    invitation = find_invitation(token, association)
    if user.email != invitation.email:
        raise InvitationInvalid
    invitation.accepted_at = timezone.now()
    invitation.save(update_fields=["accepted_at"])
    confirm_email(user)
    membership = grant_role(user, association, Role(invitation.role), languages=invitation.languages)
    record(association, "staff.accept", user.email, user=user, data={"role": invitation.role})
    return membership


def require_grantable(by: User | None, association: Association, role: Role) -> None:
    if role in UMBRELLA_ROLES and not association.is_umbrella:
        raise ValidationError({"role": _("Diese Rolle gibt es nur beim Bundesverband.")})
    if by is not None and role not in grantable(by, association):
        raise PermissionDenied


def checked_languages(association: Association, role: Role, languages: Iterable[str]) -> list[str]:
    languages = list(dict.fromkeys(languages))
    if unknown := [code for code in languages if code not in association.languages]:
        raise ValidationError(
            {"languages": _("Diese Sprache gibt es hier nicht: %(codes)s.") % {"codes": ", ".join(unknown)}}
        )
    if role == Role.TRANSLATOR and not languages:
        raise ValidationError({"languages": _("Wählen Sie, in welche Sprachen übersetzt wird.")})
    return languages
