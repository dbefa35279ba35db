from django.core.paginator import Paginator
from django.views.generic import TemplateView

from ...domain.ranking import rank
from ...permissions import visible_applications
from .calls import OfCall

PER_PAGE = 100  # so many are compared at a glance; more would be a heavy page


class RankingView(OfCall, TemplateView):
    """The applications of a call, the best first, and how far the money goes."""

    template_name = "funding/desk/ranking.html"

    def get_context_data(self, **kwargs):
        seen = visible_applications(self.request.user, self.association)
        ranking = rank(self.call, seen)
        page = Paginator(ranking.rows, PER_PAGE).get_page(self.request.GET.get("page"))
        return {**super().get_context_data(**kwargs), "ranking": ranking, "page_obj": page}
