"""Laying a call out: its dates and money, what its reviewers judge by, its page."""

from collections.abc import Iterable
from copy import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from federation.associations.models import Association
from federation.content.models import HomePage
from federation.registry.models import Organisation

from ..errors import Locked, Unmet
from ..models import Call, CallPage, Criterion, Role, Score
from ..permissions import require_role
from . import log
from .actors import actor_of

Values = dict[str, Any]
# What applicants rely on once the call is open. The deadline moves by `late_access.postpone_deadline` alone.
FIXED_BY_OPENING = ("programme", "ruleset", "code", "opens_at", "closes_at", "eligibility")


@transaction.atomic
def lay_call(association: Association, values: Values, criteria: Iterable[Values], *, by) -> Call:
    """A new call, not open yet, with its page as a draft in the association's first language.

    Raises NotAllowed, ValidationError by field.
    """
    require_role(by, association, Role.OFFICER)
    call = Call(association=association, is_public=False)
    fill(call, values)
    set_criteria(call, criteria)
    lay_page_of(call)
    write(call, "call.made", by, budget=str(call.budget))
    return call


@transaction.atomic
def change_call(call: Call, values: Values, criteria: Iterable[Values], *, by) -> Call:
    """Other values and criteria. What opening fixed stays, whatever `values` say: see FIXED_BY_OPENING.

    Raises NotAllowed, ValidationError by field, Unmet for other criteria once somebody has judged by them.
    """
    require_role(by, call.association, Role.OFFICER)
    call = Call.objects.select_for_update(of=("self",)).select_related("association").get(pk=call.pk)
    if call.question_set_id is not None:
        values = {name: value for name, value in values.items() if name not in FIXED_BY_OPENING}
    before = call.budget
    fill(call, values)
    set_criteria(call, criteria)
    moved = {"budget_before": str(before)} if before != call.budget else {}
    write(call, "call.changed", by, budget=str(call.budget), **moved)
    return call


def fill(call: Call, values: Values) -> None:
    for name, value in values.items():
        setattr(call, name, value)
    errors = {}
    try:
        call.full_clean(exclude=["association"])
    except ValidationError as invalid:
        errors = invalid.update_error_dict(errors)
    if "opens_at" not in errors and "closes_at" not in errors and call.closes_at <= call.opens_at:
        errors["closes_at"] = [_("Die Ausschreibung schließt, bevor sie öffnet.")]
    if "ruleset" not in errors and "programme" not in errors and call.ruleset.programme_id != call.programme_id:
        errors["ruleset"] = [_("Diese Regeln gehören zu einem anderen Programm.")]
    if errors:
        raise ValidationError(errors)
    call.save()


def set_criteria(call: Call, criteria: Iterable[Values]) -> None:
    """Puts these in the place of the call's criteria. One with a known "id" stays the same one."""
    known = {criterion.pk: criterion for criterion in call.criteria.all()}
    wanted = [criterion_of(call, known, number, values) for number, values in enumerate(criteria)]
    gone = set(known) - {criterion.pk for criterion in wanted}
    is_other = gone or any(is_changed(criterion, known) for criterion in wanted)
    if is_other and Score.objects.filter(criterion__call=call).exists():
        raise Unmet([_("Nach diesen Kriterien wurde schon bewertet. Sie ändern sich nicht mehr.")])
    call.criteria.filter(pk__in=gone).delete()
    for criterion in wanted:
        criterion.full_clean(exclude=["call"])
        criterion.save()


def criterion_of(call: Call, known: dict[int, Criterion], number: int, values: Values) -> Criterion:
    found = known.get(values.get("id"))
    criterion = copy(found) if found else Criterion(call=call)
    for name in ("title", "description", "weight", "max_points"):
        setattr(criterion, name, values[name])
    criterion.sort_order = number
    return criterion


def is_changed(criterion: Criterion, known: dict[int, Criterion]) -> bool:
    """Whether it judges otherwise than before. Its words and its place in the list may change."""
    before = known.get(criterion.pk)
    return before is None or (before.weight, before.max_points) != (criterion.weight, criterion.max_points)


@transaction.atomic
def choose_organisation(call: Call, organisation: Organisation, *, chosen: bool, by) -> None:
    """Whether an organisation may apply to a call for chosen ones. Raises NotAllowed, Locked: one that may, may."""
    require_role(by, call.association, Role.OFFICER)
    if chosen:
        call.chosen.add(organisation)
    elif call.question_set_id is not None:
        raise Locked
    else:
        call.chosen.remove(organisation)
    action = "call.organisation_chosen" if chosen else "call.organisation_left_out"
    write(call, action, by, organisation=str(organisation.uuid))


def lay_page_of(call: Call) -> CallPage:
    """A draft below the home page of the association's first language; editors write, publish and translate it.

    Not one in each language: Wagtail offers to translate only where there is no page yet, and a translation alone
    keeps the keys of the questions.
    """
    association = call.association
    locale = association.locale(association.languages[0])
    home = HomePage.objects.child_of(association.site.root_page).get(locale=locale)
    slug = free_slug(home, call.title)
    page = CallPage(title=call.title, slug=slug, locale=locale, translation_key=call.page_key, live=False)
    home.add_child(instance=page)
    page.save_revision(clean=False)
    return page


def free_slug(home: HomePage, title: str) -> str:
    base = slugify(title)[:200] or "ausschreibung"
    taken = set(home.get_children().filter(slug__startswith=base).values_list("slug", flat=True))
    number, slug = 2, base
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


def write(call: Call, action: str, by, **data) -> None:
    log.write(call.association, action, by=actor_of(by), role=Role.OFFICER, subject=call, data=data)
