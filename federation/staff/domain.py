"""The only writers of who works for an association and who is asked to."""

from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.accounts.domain import confirm_email, create_account
from federation.accounts.models import User
from federation.accounts.tokens import hashed
from federation.activity.domain import record
from federation.associations.models import Association, Role, StaffMembership
from federation.associations.roles import UMBRELLA_ROLES, grantable
from federation.associations.scope import scopes_disabled

from .models import Invitation, expiry
from .tasks import send_invitation

MAY_GRANT = (Role.MANAGER, Role.FEDERATION_MANAGER)


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
    membership, created = give(user, association, role, checked_languages(association, role, languages))
    action = "staff.grant" if created else "staff.change"
    record(association, action, user.email, user=by, data={"role": role, "languages": membership.languages})
    return membership


@transaction.atomic
def change_role(
    membership: StaffMembership,
    role: Role,
    *,
    languages: Iterable[str] = (),
    by: User | None = None,
    although_last: bool = False,
) -> StaffMembership:
    """Puts another role, or other languages, in the place of what somebody had.

    Raises PermissionDenied as `grant_role` for either role; ValidationError as `grant_role` and `withdraw_role`, and
    where the person has the other role already.
    """
    user, association = membership.user, membership.association
    if role != membership.role and has_role(user.email, association, role):
        raise ValidationError({"role": _("Diese Rolle hat die Person hier schon.")})
    granted = grant_role(user, association, role, languages=languages, by=by)
    if role != membership.role:
        withdraw_role(membership, by=by, although_last=although_last)
    return granted


@transaction.atomic
def withdraw_role(membership: StaffMembership, *, by: User | None = None, although_last: bool = False) -> None:
    """Ends somebody's work in a role. It is gone at their next request, and so are invitations that it was needed for.

    Everybody may give up an own role. Raises PermissionDenied as `grant_role`, ValidationError where nobody would be in
    charge afterwards and `by` did not say `although_last`.
    """
    association, user = membership.association, membership.user
    if by != user:
        require_grantable(by, association, Role(membership.role))
    if by is not None and not although_last and is_last_in_charge(membership):
        raise ValidationError({"although_last": _("Bestätigen Sie bitte, dass danach niemand mehr die Leitung hat.")})
    record(association, "staff.withdraw", user.email, user=by, data={"role": membership.role})
    membership.delete()
    revoke_beyond_rights(user, by=by)


def is_last_in_charge(membership: StaffMembership) -> bool:
    """Whether nobody else could invite people. Locks the others until the transaction ends."""
    association = membership.association
    in_charge = Role.FEDERATION_MANAGER if association.is_umbrella else Role.MANAGER
    if membership.role != in_charge:
        return False
    with scopes_disabled(), transaction.atomic():
        same = StaffMembership.objects.select_for_update(of=("self",)).select_related("user")
        others = list(same.filter(association=association, role=in_charge).exclude(user=membership.user).order_by("pk"))
    return not any(other.user.is_active for other in others)


@transaction.atomic
def invite(
    association: Association, email: str, role: Role, *, languages: Iterable[str] = (), by: User | None = None
) -> Invitation:
    """Asks somebody by e-mail to work for an association, whether or not they have an account: nobody can tell.

    An open invitation to the same role is replaced, so the newest link is the one that works. The mail is queued in
    this transaction. Raises as `grant_role`, and ValidationError for somebody who has the role here already.
    """
    require_grantable(by, association, role)
    languages = checked_languages(association, role, languages)
    email = email.strip().lower()
    with scopes_disabled():
        Association.objects.select_for_update().get(pk=association.pk)  # two clicks at once are one after the other
        if has_role(email, association, role):
            raise ValidationError({"email": _("Diese Rolle hat die Person hier schon.")})
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
    revoke(invitation, by=by)


def revoke(invitation: Invitation, *, by: User | None) -> None:
    if not close(invitation, "revoked_at"):
        return  # somebody was faster
    record(invitation.association, "staff.revoke", invitation.email, user=by, data={"role": invitation.role})


def revoke_beyond_rights(user: User, *, by: User | None) -> None:
    """Who may not give a role any more has not given it with a link that still waits in a mailbox."""
    with scopes_disabled():
        waiting = Invitation.objects.filter(invited_by=user, accepted_at=None, revoked_at=None)
        waiting = list(waiting.select_related("association"))
    if waiting:
        now = User.objects.get(pk=user.pk)  # `user` remembers the rights from before
        for invitation in waiting:
            if invitation.role not in grantable(now, invitation.association):
                revoke(invitation, by=by)


def find_invitation(token: str, association: Association) -> Invitation:
    """The open invitation behind a link on the association's host. Raises InvitationInvalid."""
    with scopes_disabled():
        found = Invitation.objects.filter(token_hash=hashed(token), association=association).first()
    if found is None or not found.is_open:
        raise InvitationInvalid
    found.association = association
    return found


def invited_account(email: str) -> User | None:
    """The account of the invited person, if there is one that the link must not open. Raises InvitationInvalid.

    Who has a password or was signed in before signs in as always. An account that was only made in advance is the
    invited person's to set up, and the link in the mailbox as good as a code in it.
    """
    user = User.objects.filter(email=email).first()
    if user is not None and not user.is_active:
        raise InvitationInvalid
    is_in_use = user is not None and (user.has_usable_password() or user.last_login is not None or user.is_superuser)
    return user if is_in_use else None


def account_of_invited(email: str, first_name: str = "", last_name: str = "", password: str = "") -> tuple[User, bool]:
    """The account of the invited person, made where there is none to sign in to, and whether that was so.

    Whoever opens the link reads the mailbox, so its address is confirmed. Raises InvitationInvalid.
    """
    user = invited_account(email)
    is_new = user is None
    if is_new:
        user = create_account(email)
        user.first_name, user.last_name = first_name, last_name
        user.set_password(password or None)
        user.save()
    confirm_email(user)
    return user, is_new


@transaction.atomic
def accept_invitation(token: str, association: Association, **person: str) -> tuple[User, bool]:
    """Uses the link up and lets the invited person work.

    `person` (first_name, last_name, password) is for somebody who is new.

    Returns the account and whether it is new. Raises InvitationInvalid.
    """
    invitation = find_invitation(token, association)
    if not close(invitation, "accepted_at"):
        raise InvitationInvalid  # the other of two clicks at once was faster
    user, is_new = account_of_invited(invitation.email, **person)
    try:
        languages = checked_languages(association, Role(invitation.role), invitation.languages)
    except ValidationError:  # given up since
        raise InvitationInvalid from None
    give(user, association, Role(invitation.role), languages)
    record(association, "staff.accept", user.email, user=user, data={"role": invitation.role, "languages": languages})
    return user, is_new


def has_role(email: str, association: Association, role: Role) -> bool:
    with scopes_disabled():
        return StaffMembership.objects.filter(association=association, role=role, user__email=email).exists()


def give(user: User, association: Association, role: Role, languages: list[str]) -> tuple[StaffMembership, bool]:
    with scopes_disabled():
        return StaffMembership.objects.update_or_create(
            user=user, association=association, role=role, defaults={"languages": languages}
        )


def close(invitation: Invitation, field: str) -> bool:
    """Sets the moment in `field` if the invitation is still open in the database, and says whether it was."""
    with scopes_disabled():
        waiting = Invitation.objects.filter(pk=invitation.pk, accepted_at=None, revoked_at=None)
        return waiting.update(**{field: timezone.now()}) == 1


def forget_old_invitations() -> int:
    """Deletes invitations that ended before settings.ACTIVITY_KEPT_FOR (days). Returns how many that were."""
    limit = timezone.now() - timedelta(days=settings.ACTIVITY_KEPT_FOR)
    with scopes_disabled():
        return Invitation.objects.filter(expires_at__lt=limit).delete()[0]


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
    if role in MAY_GRANT and languages:
        # Who may give roles could give themselves the other languages.
        raise ValidationError({"languages": _("Diese Rolle gilt für alle Sprachen. Kreuzen Sie keine an.")})
    return languages
