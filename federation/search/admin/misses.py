"""What visitors searched without result, and what to do about it."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from ..asking import labels
from ..asking.misses import DAYS, KEPT_FOR, OFTEN, finish, shown
from ..asking.question import Question
from ..models import EmptySearch
from .base import CuratorsButton, CuratorsPage


class MissesView(CuratorsPage, TemplateView):
    template_name = "search/admin/misses.html"
    page_title = gettext_lazy("Suchen ohne Ergebnis")

    def get_context_data(self, **kwargs):
        page = self.page_of(shown())
        for search in page:
            search.language_name = labels.language(search.language)
            search.address = self.address_of(search)
        limits = {"often": OFTEN, "days": DAYS, "months": round(KEPT_FOR / 30)}
        return {**super().get_context_data(**kwargs), "page_obj": page, **limits}

    def address_of(self, search: EmptySearch) -> str:
        """Where the umbrella's site asks it again, to see what is found by now."""
        offered = self.association.languages
        language = search.language if search.language in offered else offered[0]
        return reverse("search", kwargs={"language": language}) + Question(text=search.question_key).address


class FinishView(CuratorsButton):
    def post(self, request, pk: int) -> HttpResponse:
        search = get_object_or_404(shown(), pk=pk)
        finish(search)
        message = _("„%(question)s“ ist erledigt.") % {"question": search.question_key}
        return self.done("finish", search.question_key, message, "misses")
