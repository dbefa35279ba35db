"""From a page's place in the tree to its address, without asking for all of Wagtail's site root paths.

A page's `url_path` is `/<association>/<language>/…/`; its address is what follows the association, on that host.
"""

from federation.associations.models import Association
from federation.associations.scope import current_association


def association_slug(page) -> str:
    """Slug of the association that the page belongs to; empty for the tree's root."""
    return page.url_path.split("/")[1] if page.url_path else ""


def association_of_page(page, request=None) -> Association | None:
    """The association of any page, specific or not; without a query for the one in scope.

    With `request`, asks the database once for all of them.
    """
    return find_association(association_slug(page), request)


def find_association(slug: str, request=None) -> Association | None:
    if not slug:
        return None
    for own in (getattr(request, "association", None), current_association()):
        if own is not None and own.slug == slug:
            return own
    if request is None:
        return Association.objects.select_related("site").filter(slug=slug).first()
    if not hasattr(request, "_associations"):
        request._associations = {a.slug: a for a in Association.objects.select_related("site")}
    return request._associations.get(slug)


def page_path(page) -> str:
    """The path on the association's host, such as `/de/projekte/`."""
    return page.url_path[len(association_slug(page)) + 1 :]


def page_url(page, request=None) -> str:
    """The path where the page is on the request's own site, else the full address; empty without association."""
    association = association_of_page(page, request)
    if association is None:
        return ""
    if association == getattr(request, "association", None):
        return page_path(page)
    return association.root_url + page_path(page)
