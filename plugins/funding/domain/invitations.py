"""Who acts for an organisation: by a link in a mail, from somebody who signs for it or to the address on file."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.accounts.models import User
from federation.accounts.tokens import hashed, new_token
from federation.associations.models import Association
from federation.keeping.delivery import forget_bounce
from federation.keeping.keepers import address_on_file
from federation.keeping.limits import is_within
from federation.registry.models import Organisation
from federation.staff.domain import InvitationInvalid, account_of_invited, invited_account

from ..errors import NotAllowed, Unmet
from ..models import ApplicantInvitation, ApplicantMember, Role
from ..permissions import applicant_roles, funder_roles
from . import log
from .actors import actor_of

VALID_FOR = timedelta(days=7)
MOST_FOR_ORGANISATION = 5  # requests of strangers a day: a mailbox must not be flooded
MOST_BY_ORGANISATION = 30  # invitations of its own a day

__all__ = ["InvitationInvalid", "accept", "find", "invite", "invited_account", "request_access", "revoke", "withdraw"]


def invite(association: Association, organisation: Organisation, email: str, role: Role, *, by) -> ApplicantInvitation:
    """Mails somebody a link. For whoever signs for the organisation, and for officers, who help where there is no
    address on file. Raises NotAllowed, or Unmet after too many on one day.
    """
    acts_for = applicant_roles(by, association, organisation)
    if Role.SIGNATORY in acts_for:
        own_role = Role.SIGNATORY
    elif Role.OFFICER in funder_roles(by, association):
        own_role = Role.OFFICER
    else:
        raise NotAllowed
    if not is_within("funding invitations by", f"{association.pk}:{organisation.pk}", MOST_BY_ORGANISATION):
        raise Unmet([_("Für heute sind es genug Einladungen. Morgen geht es weiter.")])
    return lay(association, organisation, email, role, by=actor_of(by), own_role=own_role)


def request_access(association: Association, organisation: Organisation) -> None:
    """For who says to act for an organisation: a link to its address on file, where there is one.

    Nobody is told whether a mail went out: the address is nobody's business.
    """
    email = address_on_file(organisation)
    if email and is_within("funding access", f"{association.pk}:{organisation.pk}", MOST_FOR_ORGANISATION):
        lay(association, organisation, email, Role.SIGNATORY, by=None, own_role=Role.SYSTEM)


@transaction.atomic
def lay(association, organisation, email: str, role: Role, *, by, own_role: Role) -> ApplicantInvitation:
    from .invitation_mail import mail_invitation

    email = email.strip().lower()
    waiting(association, organisation).filter(email=email).update(revoked_at=timezone.now())
    invitation = ApplicantInvitation.objects.create(
        association=association,
        organisation=organisation,
        email=email,
        role=role,
        token_hash=hashed(new_token()),  # of a token that nobody has: it gets its own with the mail
        invited_by=by,
        expires_at=timezone.now() + VALID_FOR,
    )
    data = {"role": str(role), "organisation": organisation.slug}
    log.write(association, "applicant.invited", by=by, role=own_role, subject=invitation, data=data)
    transaction.on_commit(lambda: mail_invitation.enqueue(invitation.pk))
    return invitation


def waiting(association: Association, organisation: Organisation):
    """Invitations that nobody has accepted yet."""
    found = ApplicantInvitation.objects.filter(association=association, organisation=organisation)
    return found.filter(accepted_at=None, revoked_at=None, expires_at__gt=timezone.now())


def is_open(invitation: ApplicantInvitation) -> bool:
    is_used = invitation.accepted_at or invitation.revoked_at
    return not is_used and invitation.expires_at > timezone.now()


def give_token(invitation: ApplicantInvitation) -> str:
    """The secret of the link; it is in the mail alone."""
    token = new_token()
    invitation.token_hash = hashed(token)
    invitation.save(update_fields=["token_hash"])
    return token


def find(token: str, association: Association) -> ApplicantInvitation:
    """The invitation behind a link that may still be used. Raises InvitationInvalid, whatever the reason."""
    found = ApplicantInvitation.objects.select_related("organisation", "invited_by")
    found = found.filter(token_hash=hashed(token), association=association, accepted_at=None, revoked_at=None)
    invitation = found.filter(expires_at__gt=timezone.now()).first()
    if invitation is None:
        raise InvitationInvalid
    return invitation


@transaction.atomic
def accept(token: str, association: Association, *, user: User | None = None, **person: str) -> tuple[User, bool]:
    """Uses the link up: `user`, who is signed in, or the invited address's account acts for the organisation now.

    `person` (first_name, last_name, password) is for an account that is new. Returns the account, and whether whoever
    has the link may be signed in to it: it is new, or was made in advance. Raises InvitationInvalid.
    """
    invitation = find(token, association)
    unused = ApplicantInvitation.objects.filter(pk=invitation.pk, accepted_at=None, revoked_at=None)
    if unused.update(accepted_at=timezone.now()) != 1:
        raise InvitationInvalid  # the other of two clicks at once was faster
    user, is_new = (user, False) if user else account_of_invited(invitation.email, **person)
    member, _is_new = ApplicantMember.objects.get_or_create(
        association=association, organisation=invitation.organisation, user=user, defaults={"role": invitation.role}
    )
    if invitation.role == Role.SIGNATORY and member.role != Role.SIGNATORY:
        member.role = Role.SIGNATORY
        member.save(update_fields=["role"])
    forget_bounce(invitation.email)
    data = {"role": str(member.role), "organisation": invitation.organisation.slug}
    log.write(association, "applicant.joined", by=actor_of(user), role=Role(member.role), subject=member, data=data)
    return user, is_new


@transaction.atomic
def revoke(invitation: ApplicantInvitation, *, by) -> None:
    """Makes the link worthless. Raises NotAllowed for who does not sign for the organisation."""
    refuse_unless_signatory(invitation, by)
    if invitation.revoked_at or invitation.accepted_at:
        return
    invitation.revoked_at = timezone.now()
    invitation.save(update_fields=["revoked_at"])
    association, data = invitation.association, {"organisation": invitation.organisation.slug}
    log.write(association, "applicant.uninvited", by=actor_of(by), role=Role.SIGNATORY, subject=invitation, data=data)


@transaction.atomic
def withdraw(member: ApplicantMember, *, by) -> None:
    """Somebody acts for the organisation no longer. Raises NotAllowed, or Unmet for the last one who signs."""
    refuse_unless_signatory(member, by)
    signing = ApplicantMember.objects.select_for_update().filter(
        association=member.association, organisation=member.organisation, role=Role.SIGNATORY
    )
    if member.role == Role.SIGNATORY and len(signing) == 1:
        raise Unmet([_("Jemand muss unterschreiben können. Laden Sie zuerst eine andere Person dazu ein.")])
    data = {"role": str(member.role), "organisation": member.organisation.slug}
    person = actor_of(member.user)
    data["person"] = str(person.key)  # as the record knows people: no name
    log.write(member.association, "applicant.left", by=actor_of(by), role=Role.SIGNATORY, subject=member, data=data)
    member.delete()


def refuse_unless_signatory(row: ApplicantInvitation | ApplicantMember, by) -> None:
    if Role.SIGNATORY not in applicant_roles(by, row.association, row.organisation_id):
        raise NotAllowed
