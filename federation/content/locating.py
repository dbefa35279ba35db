"""Where a page is found: told by its place in the tree, also for what Wagtail holds as a plain `Page`.

Wagtail keeps a table of all sites' root paths for that. To make it anew takes a query for each site, whenever a site
was saved or the cache was emptied.
"""

from wagtail.models import Page

from .addresses import association_of_page, page_path, page_url


def get_url_parts(self, request=None):
    association = association_of_page(self, request)
    if association is None:
        return None
    return association.site_id, association.root_url, page_path(self)


def get_url(self, request=None, current_site=None):
    return page_url(self, request) or None


def get_site(self):
    association = association_of_page(self)
    return association.site if association is not None else None


def locate_by_tree(model: type[Page] = Page) -> None:
    model.get_url_parts, model.get_url, model.get_site = get_url_parts, get_url, get_site
    model.url = property(get_url)


locate_by_tree()
