"""A filtered, paginated list of practices, as the association's page and the federation's view show it."""

from django.core.paginator import Page, Paginator
from django.db.models import Count, Window

from federation.content.chips import chips

from .forms import PracticeFilter
from .queries import addressed

PER_PAGE = 12
MOST_PAGES = 10_000  # beyond it, no database is asked


def listing(request, practices, associations=None) -> dict:
    """The context of `best_practice/list.html`. Two queries, however many practices there are."""
    places = practices.order_by("place").values_list("place", flat=True).distinct()
    form = PracticeFilter(request.GET, places=places, associations=associations)
    page = page_of(form.apply(practices), request.GET.get("page", "1"))
    return {
        "form": form,
        "chips": chips(request, form.active()),
        "page_obj": page,
        "total": page.paginator.count if page is not None else 0,
        "practices": addressed(page.object_list, request) if page is not None else [],
    }


def page_of(practices, number: str) -> Page | None:
    """The page with this number, or None where there is no such page. Counts and fetches in one query."""
    if not number.isdecimal() or not 0 < int(number) <= MOST_PAGES:
        return None
    first = (int(number) - 1) * PER_PAGE
    found = list(practices.annotate(total=Window(Count("*")))[first : first + PER_PAGE])
    if not found and number != "1":
        return None
    total = found[0].total if found else 0
    return Page(found, int(number), Paginator(range(total), PER_PAGE))
