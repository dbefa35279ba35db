import logging

from django.http import Http404, HttpResponseServerError
from django.shortcuts import redirect, render
from wagtail import views as wagtail_views
from wagtail.models import Page

from federation.associations.middleware import preferred_language, vary_on_language

logger = logging.getLogger(__name__)


def root(request):
    """`/` leads to the home page in the reader's language, or in the association's own."""
    language = preferred_language(request) or next(iter(request.association.languages))
    return vary_on_language(redirect(f"/{language}/"))


def page(request, path):
    """Wagtail's page view, with the page looked up by its place in the tree: two queries, however deep it lies."""
    request._wagtail_route_for_request = find_route(request, path)
    return vary_on_language(wagtail_views.serve(request, path))  # the language offer


def find_route(request, path: str):
    """The page of this path, or the deepest one above it, which may route the rest by itself (RoutablePage)."""
    parts = [part for part in path.split("/") if part]
    root_path = request.association.root_path
    paths = [root_path + "".join(f"{part}/" for part in parts[:length]) for length in range(1, len(parts) + 1)]
    found = Page.objects.filter(url_path__in=paths).order_by("-depth").first()
    if found is None:
        return None
    rest = parts[found.depth - request.association.site.root_page.depth :]
    page = found.specific
    page.locale = request.association.locale(request.LANGUAGE_CODE)  # it is known: the language is in the path
    try:
        return page.route(request, rest)
    except Http404:
        return None


def not_found(request, exception=None):
    return error_page(request, 404)


def server_error(request):
    try:
        return error_page(request, 500)
    except Exception:  # the theme itself, or the database behind it, is what failed
        logger.exception("The error page could not be made.")
        return HttpResponseServerError("Internal server error\n", content_type="text/plain; charset=utf-8")


def error_page(request, status: int):
    request.is_error = True  # wears the site's design, in the admin too
    request.__dict__.pop("current_page", None)  # a page that does not exist has no translations
    return render(request, f"{status}.html", status=status)
