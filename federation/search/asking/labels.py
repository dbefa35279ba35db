"""Words for kinds, facets, associations, languages, days and distances, in the active language."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from federation.associations.models import Association

from .. import sources
from .intervals import WEEKDAYS, weekday

PUNCTUATION = ".,;:!?()[]\"'„“”«»…–-؟،"  # that a written word may stand beside
FACETS = {
    "kind": gettext_lazy("Was"),
    "when": gettext_lazy("Wann"),
    "association": gettext_lazy("Woher"),
    "available_in": gettext_lazy("Verfügbar auf"),
}
TIMES = {
    "now": gettext_lazy("Jetzt"),
    "today": gettext_lazy("Heute"),
    "tomorrow": gettext_lazy("Morgen"),
    "weekend": gettext_lazy("Am Wochenende"),
    "week": gettext_lazy("In den nächsten 7 Tagen"),
    "month": gettext_lazy("In den nächsten 4 Wochen"),
}


def facet(name: str) -> str:
    return str(FACETS[name] if name in FACETS else sources.plugin_facets()[name].label)


def facts(values: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """What a hit says of itself by the values of its facets: (label, words), where words say all without label."""
    for facet in sources.plugin_facets().values():
        if facet.hit_label is not None and values.get(facet.name):
            yield str(facet.hit_label), several([str(facet.value_label(value)) for value in values[facet.name]])


def when(name: str) -> str:
    """“Am Wochenende”; of a weekday the day that is meant: “Sa., 28. Nov.”."""
    return day(timezone.localdate(weekday(name)[0])) if name in WEEKDAYS else str(TIMES.get(name, name))


def kind(name: str) -> str:
    found = sources.kinds().get(name)
    return str(found.label) if found else name


def kind_plural(name: str) -> str:
    found = sources.kinds().get(name)
    return str(found.plural) if found else name


def place(association: Association) -> str:
    """Where something comes from: towns tell more than the names of networks."""
    return association.name if association.is_umbrella else association.place


def several(names: list[str]) -> str:
    """“Köln, Lübeck”, with the comma of the reader's language."""
    return ("، " if get_language() == "ar" else ", ").join(names)


def distance(km: float) -> str:
    return _("%(km)s km") % {"km": round(km)} if km >= 1 else _("unter 1 km")


def month(day: date) -> str:
    """“Mai 2026”."""
    return _dated("yMMMM", day)


def day(value: date) -> str:
    """“Di., 24. Nov.”."""
    return _dated("MMMEd", value)


def _dated(skeleton: str, day: date) -> str:
    return format_skeleton(skeleton, day, locale=_locale(get_language() or "") or settings.LANGUAGE_CODE)


def language(code: str) -> str:
    """The language's name as the reader calls it."""
    reader = _locale(get_language() or settings.LANGUAGE_CODE)
    name = reader.languages.get(code.replace("-", "_")) if reader else None
    return name or own_language(code)


def own_language(code: str) -> str:
    """The language's name in itself."""
    known = dict(settings.LANGUAGES).get(code)
    if known:
        return known
    locale = _locale(code)
    return (locale and locale.get_display_name()) or code


def is_right_to_left(code: str) -> bool:
    locale = _locale(code)
    return locale is not None and locale.text_direction == "rtl"


def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
