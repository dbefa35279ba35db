from django.views.generic import TemplateView

from ...domain.ranking import rank
from ...permissions import visible_applications
from .calls import OfCall


class RankingView(OfCall, TemplateView):
    """The applications of a call, the best first, and how far the money goes."""

    template_name = "funding/desk/ranking.html"

    def get_context_data(self, **kwargs):
        seen = visible_applications(self.request.user, self.association)
        return {**super().get_context_data(**kwargs), "ranking": rank(self.call, seen)}
