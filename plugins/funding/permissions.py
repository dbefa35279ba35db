"""Who may do what. Roles of funding alone decide: neither the site's roles nor being a superuser give any right here.

Whoever may not see a thing gets the same 404 as for one that never was: views find things through `visible_…` only.
"""

from django.db.models import Q, QuerySet

from federation.associations.models import Association
from federation.registry.models import Organisation

from .errors import NotAllowed
from .models import FUNDER_ROLES, ApplicantMember, Application, FunderMember, Review, Role

SEE_ALL = frozenset({Role.OFFICER, Role.FINANCE, Role.APPROVER, Role.AUDITOR})
INTERNAL = frozenset(FUNDER_ROLES)


def funder_roles(user, association: Association) -> frozenset[Role]:
    """The roles of somebody on the funder's side. One query the first time."""
    if not user.is_authenticated or not user.is_active:
        return frozenset()
    known = getattr(user, "_funder_roles", None)
    if known is None:  # an attribute: `request.user` is a wrapper with a `__dict__` of its own
        known = user._funder_roles = {}
    if association.pk not in known:
        found = FunderMember.objects.filter(user=user, association=association).values_list("role", flat=True)
        known[association.pk] = frozenset(Role(role) for role in found)
    return known[association.pk]


def applicant_roles(user, association: Association, organisation: Organisation | int) -> frozenset[Role]:
    """The role for an organisation. Who signs may edit as well."""
    role = organisations_of(user, association).get(getattr(organisation, "pk", organisation))
    if role is None:
        return frozenset()
    return frozenset({Role.EDITOR, Role.SIGNATORY}) if role == Role.SIGNATORY else frozenset({Role.EDITOR})


def organisations_of(user, association: Association) -> dict[int, Role]:
    """The organisations (numbers) that somebody acts for here, each with the role. One query the first time."""
    if not user.is_authenticated or not user.is_active:
        return {}
    known = getattr(user, "_applicant_roles", None)
    if known is None:  # an attribute: `request.user` is a wrapper with a `__dict__` of its own
        known = user._applicant_roles = {}
    if association.pk not in known:
        found = ApplicantMember.objects.filter(user=user, association=association)
        known[association.pk] = {number: Role(role) for number, role in found.values_list("organisation", "role")}
    return known[association.pk]


def roles_towards(user, application: Application) -> frozenset[Role]:
    """All roles of somebody that count for this application.

    A reviewer counts where a review was assigned. Whoever declared a conflict of interest has no role of the funder's.
    """
    association = application.association
    as_applicant = applicant_roles(user, association, application.organisation_id)
    as_funder = funder_roles(user, association)
    if not as_funder:
        return as_applicant
    review = Review.objects.filter(application=application, reviewer__user=user).first()
    if review is None:
        return as_applicant | (as_funder - {Role.REVIEWER})
    return as_applicant if review.has_conflict else as_applicant | as_funder


def require_role(user, association: Association, *needed: Role) -> Role:
    """The first of these roles that somebody has on the funder's side. Raises NotAllowed for who has none of them."""
    has = funder_roles(user, association)
    for role in needed:
        if role in has:
            return role
    raise NotAllowed


def visible_applications(user, association: Association) -> QuerySet[Application]:
    """What somebody may open: the own organisations' files, all but drafts for the funder, the assigned for reviewers.

    Drafts belong to the applicant until they are submitted. Reviewers see a file once they declared that nothing
    speaks against it; who declared a conflict of interest does not see it in any role of the funder's.
    """
    roles = funder_roles(user, association)
    shown = Q(organisation__in=list(organisations_of(user, association)))
    # What was withdrawn before it was submitted was never the funder's either.
    submitted = Q(submitted_at__isnull=False)
    if roles & SEE_ALL:
        shown |= submitted & ~Q(pk__in=declared(user, has_conflict=True))
    elif Role.REVIEWER in roles:
        shown |= submitted & Q(pk__in=declared(user, has_conflict=False))
    return Application.objects.filter(shown, association=association)


def declared(user, *, has_conflict: bool) -> QuerySet:
    """Numbers of the applications that a reviewer declared this about."""
    return Review.objects.filter(reviewer__user=user, has_conflict=has_conflict).values("application")


def is_of_funder(user, association: Association) -> bool:
    return bool(funder_roles(user, association))
