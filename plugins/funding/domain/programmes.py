"""Programmes and their rules. Rules are written as a draft, published, and from then on never changed."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from federation.associations.models import Association

from ..errors import Locked
from ..models import Programme, Role, Ruleset
from ..permissions import require_role
from . import log
from .actors import actor_of

Values = dict[str, Any]
NOT_COPIED = ("id", "programme", "version", "published_at")


@transaction.atomic
def save_programme(programme: Programme | None, values: Values, *, association: Association, by) -> Programme:
    """A new one, or the given one with other values. Raises NotAllowed, ValidationError by field."""
    require_role(by, association, Role.OFFICER)
    action = "programme.changed" if programme else "programme.made"
    programme = programme or Programme(association=association)
    set_values(programme, values)
    programme.full_clean()
    programme.save()
    write(programme, action, association, by)
    return programme


@transaction.atomic
def save_ruleset(ruleset: Ruleset | None, values: Values, *, programme: Programme, by) -> Ruleset:
    """A new draft, or a draft with other values. Raises NotAllowed, Locked once published, ValidationError by field."""
    require_role(by, programme.association, Role.OFFICER)
    if ruleset is not None:
        ruleset = Ruleset.objects.select_for_update(of=("self",)).get(pk=ruleset.pk)
        if ruleset.is_published:
            raise Locked
    ruleset = ruleset or Ruleset(programme=programme, version=next_version(programme))
    set_values(ruleset, values)
    ruleset.categories = with_keys(ruleset.categories)
    check_ruleset(ruleset)
    ruleset.save()
    write(ruleset, "ruleset.saved", programme.association, by)
    return ruleset


@transaction.atomic
def publish_ruleset(ruleset: Ruleset, *, by) -> Ruleset:
    """Lays the rules down for good: calls may use them, nobody changes them. Twice is once. Raises NotAllowed."""
    association = ruleset.programme.association
    require_role(by, association, Role.OFFICER)
    ruleset = Ruleset.objects.select_for_update(of=("self",)).get(pk=ruleset.pk)
    if not ruleset.is_published:
        check_ruleset(ruleset)
        ruleset.published_at = timezone.now()
        ruleset.save()
        write(ruleset, "ruleset.published", association, by)
    return ruleset


@transaction.atomic
def new_version(ruleset: Ruleset, *, by) -> Ruleset:
    """A draft that begins as a copy of these rules."""
    association = ruleset.programme.association
    require_role(by, association, Role.OFFICER)
    fields = [field.name for field in Ruleset._meta.concrete_fields if field.name not in NOT_COPIED]
    copy = Ruleset(programme=ruleset.programme, version=next_version(ruleset.programme))
    set_values(copy, {name: getattr(ruleset, name) for name in fields})
    copy.valid_from = max(ruleset.valid_from, timezone.localdate())
    copy.save()
    write(copy, "ruleset.saved", association, by, copy_of=ruleset.version)
    return copy


def next_version(programme: Programme) -> int:
    """The programme is locked, so that two at once get two numbers."""
    Programme.objects.select_for_update(of=("self",)).get(pk=programme.pk)
    return (programme.rulesets.aggregate(last=Max("version"))["last"] or 0) + 1


def check_ruleset(ruleset: Ruleset) -> None:
    """Raises ValidationError by field, "categories" for all that is wrong with these."""
    errors = {}
    try:
        ruleset.full_clean(exclude=["programme", "version"])
    except ValidationError as invalid:
        errors = invalid.update_error_dict(errors)
    if not ruleset.categories:
        errors.setdefault("categories", []).append(_("Nennen Sie mindestens eine Kostenart."))
    if ruleset.financing == Ruleset.Financing.ANTEIL and ruleset.quota is None:
        errors["quota"] = [_("Anteilfinanzierung braucht eine Förderquote.")]
    least, most = ruleset.min_grant, ruleset.max_grant
    if least is not None and most is not None and least > most:
        errors["max_grant"] = [_("Die höchste Förderung ist kleiner als die kleinste.")]
    if ruleset.volunteer_share and not ruleset.volunteer_rate:
        errors["volunteer_rate"] = [_("Nennen Sie, was eine Stunde wert ist, oder lassen Sie kein Ehrenamt zu.")]
    if errors:
        raise ValidationError(errors)


def with_keys(categories: list[dict]) -> list[dict]:
    """Each category keeps its key; a new one gets it from its first label."""
    taken = {category["key"] for category in categories if category.get("key")}
    keyed = []
    for category in categories:
        key = category.get("key") or free_key(next(iter(category["labels"].values()), ""), taken)
        taken.add(key)
        keyed.append({"key": key, "labels": category["labels"], "cap_percent": category.get("cap_percent")})
    return keyed


def free_key(label: str, taken: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "_", slugify(label)).strip("_")[:30] or "art"
    number, key = 2, base
    while key in taken:
        key, number = f"{base}_{number}", number + 1
    return key


def set_values(row, values: Values) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def write(subject, action: str, association: Association, by, **data) -> None:
    log.write(association, action, by=actor_of(by), role=Role.OFFICER, subject=subject, data=data)
