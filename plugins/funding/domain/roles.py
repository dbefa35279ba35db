"""Who works on an association's funding. The association's manager appoints others, and learns nothing else by it."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from federation.accounts.domain import confirm_email, create_account
from federation.accounts.models import User
from federation.associations.models import Association
from federation.associations.models import Role as StaffRole
from federation.associations.roles import rights_of

from ..errors import NotAllowed, Unmet
from ..models import FUNDER_ROLES, FunderMember, Role
from . import log
from .actors import actor_of
from .role_mail import tell_of_role


def may_appoint(user, association: Association) -> bool:
    """Whether somebody is in charge of the association. Being a superuser counts for nothing."""
    in_charge = StaffRole.FEDERATION_MANAGER if association.is_umbrella else StaffRole.MANAGER
    return user.is_authenticated and in_charge in rights_of(user, association).roles


@transaction.atomic
def appoint(email: str, association: Association, role: Role, *, by) -> FunderMember:
    """As `grant_role`, for whoever reads this mailbox: where there is no account, there is one afterwards.

    Raises ValidationError for what is no address.
    """
    email = email.strip().lower()
    validate_email(email)
    user = User.objects.filter(email=email).first()
    if user is None:
        require_appointer(by, None, association)
        user = create_account(email)
        confirm_email(user)
    return grant_role(user, association, role, by=by)


@transaction.atomic
def grant_role(user, association: Association, role: Role, *, by) -> FunderMember:
    """Gives a role of the funder's side; `by` is who appoints (None: the operator at the command line).

    A role that somebody has already stays as it is. Raises NotAllowed for who may not appoint, Unmet for who appoints
    themselves, ValidationError for a role of applicants and for a closed account.
    """
    if role not in FUNDER_ROLES:
        raise ValidationError({"role": _("Diese Rolle gibt es in der Förderung nicht.")})
    if not user.is_active:
        raise ValidationError({"email": _("Dieses Konto ist geschlossen.")})
    require_appointer(by, user, association)
    member, is_new = FunderMember.objects.get_or_create(association=association, user=user, role=role)
    if is_new:
        write(member, "role.granted", by)
        tell_of_role.enqueue(member.pk)
    return member


@transaction.atomic
def withdraw_role(member: FunderMember, *, by) -> None:
    """Ends it; at the next request it is gone. Everybody may give up an own role. Raises NotAllowed."""
    if by != member.user:
        require_appointer(by, member.user, member.association)
    write(member, "role.withdrawn", by)
    member.delete()


def require_appointer(by, user, association: Association) -> None:
    if by is None:
        return
    if not may_appoint(by, association):
        raise NotAllowed
    if by == user:
        raise Unmet([_("Sich selbst kann niemand eine Rolle geben. Bitten Sie jemand anderen aus der Leitung.")])


def write(member: FunderMember, action: str, by) -> None:
    """Who it was and who did it stand there as keys, never as names."""
    person = actor_of(member.user)
    log.write(
        member.association,
        action,
        by=None if by is None else actor_of(by),
        role=Role.SYSTEM,  # appointing is no role of funding
        subject=person,
        data={"person": str(person.key), "role": member.role},
    )
