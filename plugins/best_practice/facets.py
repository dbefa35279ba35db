"""What the search filters practices by, and the words for it."""

from django.utils.translation import gettext as _

from .models import BestPracticePage, CooperationForm


def form_label(value: str) -> str:
    return str(dict(CooperationForm.choices).get(value, value))


def decade_label(value: str) -> str:
    return _("%(decade)ser-Jahre") % {"decade": value}


def facets_of(practice: BestPracticePage) -> dict[str, tuple[str, ...]]:
    facets = {"cooperation_form": (practice.cooperation_form,)}
    if practice.since:
        facets["since_decade"] = (str(practice.since // 10 * 10),)
    return facets
