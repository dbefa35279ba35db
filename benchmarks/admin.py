"""The admin's views that editors use all day."""

from django.test import Client
from django.urls import reverse

from federation.accounts.domain import has_second_factor
from federation.associations.models import Association
from federation.associations.roles import requires_second_factor
from federation.content.models import HomePage
from sites.demo.factories import with_second_factor
from sites.pages.models import StandardPage

EDIT_PAGE = "edit page"


def admin_views(association: Association) -> dict[str, str]:
    """Name and address of each view, about pages of this association."""
    container = association.site.root_page
    home = HomePage.objects.child_of(container).first()
    page = StandardPage.objects.child_of(home).first()
    chooser = "wagtailadmin_choose_page"
    return {
        "dashboard": reverse("wagtailadmin_home"),
        "explorer, the association": reverse("wagtailadmin_explore", args=[container.pk]),
        "explorer, a home page": reverse("wagtailadmin_explore", args=[home.pk]),
        "page chooser": reverse(chooser),
        "page chooser, a home page": reverse(f"{chooser}_child", args=[home.pk]),
        "page chooser, search": reverse(f"{chooser}_search") + "?q=uns",
        EDIT_PAGE: reverse("wagtailadmin_pages:edit", args=[page.pk]),
        "page search": reverse("wagtailadmin_pages:search") + "?q=uns",
        "images": reverse("wagtailimages:index"),
        "image chooser": reverse("wagtailimages_chooser:choose"),
    }


def signed_in(user, association: Association) -> Client:
    """A client of the admin on the association's host; who needs a second factor gets one."""
    if requires_second_factor(user) and not has_second_factor(user):
        with_second_factor(user)
    client = Client(headers={"host": association.site.hostname})
    client.force_login(user)
    return client
