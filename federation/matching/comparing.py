"""Two entries side by side, field by field, as far as somebody may read them."""

from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from federation.associations.models import Association
from federation.registry.languages import language_name
from federation.registry.models import Contact, Organisation

from .combining import CHOSEN, GONE, KEEP

SIDES = ("one", "other")


@dataclass(frozen=True)
class Line:
    """A field of both. With a choice, `chosen` is the side that is taken unless somebody says otherwise."""

    name: str
    label: str
    values: tuple[str, str]
    language: tuple[str, str] = ("", "")
    has_choice: bool = False
    chosen: str = ""

    @property
    def cells(self) -> list[tuple[str, str, str, bool]]:
        """(side, value, language of the value, whether it is taken)."""
        both = zip(SIDES, self.values, self.language, strict=True)
        return [(side, value, language, side == self.chosen) for side, value, language in both]


def lines(one: Organisation, other: Organisation, choices: dict[str, str] | None = None) -> list[Line]:
    """The fields of which one value remains. `choices` are what somebody chose before, by field."""
    return [line for name in CHOSEN if (line := line_of(name, one, other, choices or {})).values != ("", "")]


def line_of(name: str, one: Organisation, other: Organisation, choices: dict[str, str]) -> Line:
    values = (value_of(one, name), value_of(other, name))
    has_choice = all(values) and values[0] != values[1]
    default = SIDES[0] if values[0] else SIDES[1]
    language = (one.text_language, other.text_language) if name in ("name", "description") else ("", "")
    label = str(Organisation._meta.get_field(name).verbose_name)
    return Line(name, label, values, language, has_choice, choices.get(name, default) if has_choice else "")


def value_of(organisation: Organisation, name: str) -> str:
    if name == "kind":
        return organisation.get_kind_display()
    value = getattr(organisation, name)
    return "" if value is None else str(value)


def choices_of(posted: dict, kept: str) -> dict[str, str]:
    """What was chosen between the sides, as `domain.merge` wants it. What is no choice is left out."""
    named = {name: posted.get(f"take-{name}") for name in CHOSEN}
    return {name: KEEP if side == kept else GONE for name, side in named.items() if side in SIDES}


def united(one: Organisation, other: Organisation, association: Association) -> list[Line]:
    """What comes together, for the reader to see. Contacts of others only as far as they are not internal."""
    sides = (one, other)
    told = {
        _("Auch bekannt als"): [[known.name for known in side.alternate_names.all()] for side in sides],
        _("Sprachen"): [[language_name(code) for code in side.languages] for side in sides],
        _("Themen"): [[topic.name for topic in side.topics.all()] for side in sides],
        _("Schlagwörter"): [[tagged.tag.name for tagged in side.tagged_items.all()] for side in sides],
        _("Orte"): [
            [str(place) for place in side.locations.all() if sees(side, association) or place.is_public]
            for side in sides
        ],
        _("Ansprechpersonen"): [[str(contact) for contact in contacts(side, association)] for side in sides],
        _("Angebote"): [[service.name for service in side.services.all()] for side in sides],
        _("Links"): [[str(link) for link in side.links.all()] for side in sides],
        _("Mitglied bei"): [[membership.association.name for membership in side.memberships.all()] for side in sides],
    }
    return [Line("", label, tuple(", ".join(values) for values in both)) for label, both in told.items() if any(both)]


def about(one: Organisation, other: Organisation) -> list[Line]:
    """What helps to decide and is not changed."""
    kept_by = tuple(side.owner.name if side.owner else _("niemand") for side in (one, other))
    checked = tuple(
        date_format(side.checked_on, "DATE_FORMAT") if side.checked_on else _("nie") for side in (one, other)
    )
    changed = tuple(date_format(side.changed_at, "DATE_FORMAT") for side in (one, other))
    return [
        Line("", _("Gepflegt von"), kept_by),
        Line("", _("Geprüft am"), checked),
        Line("", _("Geändert am"), changed),
    ]


def sees(organisation: Organisation, association: Association) -> bool:
    owner = organisation.owner
    return association.is_umbrella if owner is None else owner == association


def contacts(organisation: Organisation, association: Association) -> list[Contact]:
    found = organisation.contacts.all()
    return [c for c in found if sees(organisation, association) or c.visibility != Contact.Visibility.INTERNAL]


def in_words(paths: list[str]) -> list[str]:
    """What cannot be restored, in words: each once, in the order of the paths."""
    return list(dict.fromkeys(word_for(path) for path in paths))


def word_for(path: str) -> str:
    first, _dot, rest = path.partition(".")
    if first == "memberships":
        return _("Mitgliedschaft bei %s") % rest
    if first in PARTS:
        return str(PARTS[first])
    return str(Organisation._meta.get_field(first).verbose_name)


PARTS = {
    "alternate_names": gettext_lazy("Auch bekannt als"),
    "links": gettext_lazy("Links"),
    "locations": gettext_lazy("Orte"),
    "contacts": gettext_lazy("Ansprechpersonen"),
    "services": gettext_lazy("Angebote"),
    "languages": gettext_lazy("Sprachen"),
    "topics": gettext_lazy("Themen"),
    "tags": gettext_lazy("Schlagwörter"),
    "translations": gettext_lazy("Übersetzungen"),
}
