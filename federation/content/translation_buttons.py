"""What the admin offers of wagtail-localize, for the languages of the page's association alone.

wagtail-localize asks three queries for each page that is listed, and whether there is any language of the whole
installation that the page is not in yet. Here what a button needs comes with the pages.
"""

from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as word_of_localize
from wagtail import hooks
from wagtail.admin.widgets.button import ListingButton
from wagtail.models import Page
from wagtail_localize import wagtail_hooks as stock
from wagtail_localize.models import TranslationSource

from federation.associations.models import AssociationLanguage
from federation.associations.scope import current_association


def with_translations(pages: QuerySet) -> QuerySet:
    """Pages that know whether a language of the association is left for them, and what their translations follow."""
    translations = Page.objects.filter(translation_key=OuterRef(OuterRef("translation_key")))
    left = AssociationLanguage.objects.filter(association=current_association()).exclude(
        locale__in=translations.values("locale")
    )
    followed = TranslationSource.objects.filter(
        object=OuterRef("translation_key"), locale=OuterRef("locale"), translations__enabled=True
    )
    return pages.annotate(has_language_left=Exists(left), followed_source=Subquery(followed.values("pk")[:1]))


def buttons(page: Page, user, view_name=None, next_url=None):
    """wagtail-localize's, in its words."""
    if page.depth <= 2 or not user.has_perm("wagtail_localize.submit_translation"):
        return
    if not hasattr(page, "has_language_left"):
        page = with_translations(Page.objects.filter(pk=page.pk)).get()
    if page.has_language_left:
        address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        label = word_of_localize("Translate this page")
        yield ListingButton(label, address, priority=60, icon_name="wagtail-localize-language")
    if page.followed_source:
        address = reverse("wagtail_localize:update_translations", args=[page.followed_source])
        if next_url is not None:
            address += "?" + urlencode({"next": next_url})
        yield ListingButton(word_of_localize("Sync translated pages"), address, priority=60, icon_name="resubmit")


def take_the_place_of_stock() -> None:
    for name in ("register_page_header_buttons", "register_page_listing_more_buttons"):
        hooks._hooks[name].remove((stock.page_listing_more_buttons, 0))
        hooks.register(name, buttons)
