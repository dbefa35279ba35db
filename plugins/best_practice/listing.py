"""A filtered, paginated list of practices, as the association's page and the federation's view show it."""

from django.core.paginator import Paginator

from federation.content.chips import chips
from federation.plugin_api.paging import page_of

from .forms import PracticeFilter
from .queries import addressed

PER_PAGE = 12


def listing(request, practices, associations=None) -> dict:
    """The context of `best_practice/list.html`. Three queries, however many practices there are."""
    places = practices.order_by("place").values_list("place", flat=True).distinct()
    form = PracticeFilter(request.GET, places=places, associations=associations)
    page = page_of(Paginator(form.apply(practices), PER_PAGE), request.GET.get("page", "1"))
    return {
        "form": form,
        "chips": chips(request, form.active()),
        "page_obj": page,
        "total": page.paginator.count if page is not None else 0,
        "practices": addressed(page.object_list, request) if page is not None else [],
    }
