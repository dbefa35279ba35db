"""Before an entry is saved that resembles another: the question whether it is the same."""

from django.http import HttpResponse

from federation.matching.queries import candidates
from federation.registry.documents import document_of
from federation.registry.models import Organisation

from ..permissions import visible_entries

ALTHOUGH_ALIKE = "although_alike"
TELLING = ("name", "alternate_names", "email", "phone", "website", "registration_number")  # by these it is recognised


def ask(view, form, document: dict, organisation: Organisation | None = None) -> HttpResponse | None:
    """The form once more, with what resembles the entry; None where nothing does, or it was asked already."""
    if ALTHOUGH_ALIKE in view.request.POST or (organisation and told(document) == told(document_of(organisation))):
        return None
    found = candidates(document, exclude=organisation)
    if not found:
        return None
    own = set(
        visible_entries(view.association)
        .filter(pk__in=[each.organisation.pk for each in found])
        .values_list("pk", flat=True)
    )
    return view.show(form, candidates=[(each, each.organisation.pk in own) for each in found])


def told(document: dict) -> list:
    """By what the entry is recognised."""
    return [
        sorted(row["name"] for row in document[name]) if name == "alternate_names" else document[name]
        for name in TELLING
    ]
