"""Private pages and collections: whom they are private to, and the pages that ask for their password.

Wagtail's "any logged-in user" would be the people of all associations, and its groups play no part here.
"""

from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail import views as page_views
from wagtail.admin.forms.view_restrictions import BaseViewRestrictionForm
from wagtail.documents.views import serve as document_views
from wagtail.models import BaseViewRestriction, CollectionViewRestriction, Page, PageViewRestriction

from federation.associations.models import Association
from federation.associations.roles import rights_of

from .addresses import association_of_page
from .collections import association_of_collection, is_served_at

PASSWORD, LOGIN, GROUPS = BaseViewRestriction.PASSWORD, BaseViewRestriction.LOGIN, BaseViewRestriction.GROUPS


def owner_of(restriction, request) -> Association | None:
    if isinstance(restriction, PageViewRestriction):
        return association_of_page(restriction.page, request)
    return association_of_collection(restriction.collection)


def accepts(restriction, request) -> bool:
    """Whether the request may see what is restricted: the association's own staff, and who knows the password."""
    if request.user.is_superuser or rights_of(request.user, owner_of(restriction, request)).is_staff:
        return True
    return restriction.restriction_type == PASSWORD and knows_password(restriction, request)


knows_password = BaseViewRestriction.accept_request
BaseViewRestriction.accept_request = accepts


def offer_what_holds_here(form_class=BaseViewRestrictionForm) -> None:
    """The form of pages and of collections; it would list all groups of the installation."""
    stock = form_class.__init__
    label = _("Privat, nur für Mitarbeitende dieses Verbunds, die angemeldet sind")

    def __init__(self, *args, **kwargs):
        stock(self, *args, **kwargs)
        del self.fields["groups"]
        choices = [choice for choice in self.fields["restriction_type"].choices if choice[0] != GROUPS]
        self.fields["restriction_type"].choices = [(key, label if key == LOGIN else text) for key, text in choices]

    form_class.__init__ = __init__


offer_what_holds_here()


def page_password(request, page_view_restriction_id: int, page_id: int):
    """Wagtail's view, which takes any page of the installation and any password."""
    pages = Page.objects.live().descendant_of(request.association.site.root_page)
    page = pages.filter(pk=page_id).specific().first()
    restrictions = page.get_view_restrictions() if page is not None else PageViewRestriction.objects.none()
    if not restrictions.filter(pk=page_view_restriction_id, restriction_type=PASSWORD).exists():
        raise Http404
    return page_views.authenticate_with_password(request, page_view_restriction_id, page_id)


def collection_password(request, restriction_id: int):
    """As for pages: only what this host serves asks for its password here."""
    restriction = CollectionViewRestriction.objects.filter(pk=restriction_id, restriction_type=PASSWORD).first()
    if restriction is None or not is_served_at(restriction.collection, request.association):
        raise Http404
    return document_views.authenticate_with_password(request, restriction_id)
