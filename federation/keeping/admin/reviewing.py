"""Before an entry is saved that resembles another: the question whether it is the same."""

from importlib.util import find_spec

from django.http import HttpResponse

from federation.registry.models import Organisation

from ..permissions import visible_entries

ALTHOUGH_ALIKE = "although_alike"
TELLING = ("name", "email", "phone", "website", "registration_number")  # by these entries are recognised


def ask(view, form, document: dict, organisation: Organisation | None = None) -> HttpResponse | None:
    """The form once more, with what resembles the entry; None where nothing does, or it was asked already."""
    if ALTHOUGH_ALIKE in view.request.POST or (organisation and not is_telling(form)):
        return None
    if not find_spec("federation.matching.domain"):
        return None
    from federation.matching.domain import candidates

    found = candidates(document, exclude=organisation)
    if not found:
        return None
    own = set(
        visible_entries(view.association)
        .filter(pk__in=[each.organisation.pk for each in found])
        .values_list("pk", flat=True)
    )
    return view.show(form, candidates=[(each, each.organisation.pk in own) for each in found])


def is_telling(form) -> bool:
    names = form.rows["alternate_names"]
    return bool(set(TELLING) & set(form.changed_data)) or names.has_changed()
