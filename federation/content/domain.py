"""What lays pages in the tree. Editors change them through Wagtail."""

from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.models import Page

from .models import BasePage, HomePage, ProjectIndexPage


def lay_page(parent, page: BasePage, *, locale=None, translation_key=None) -> BasePage:
    """Puts a new, published page below `parent`, in the parent's language unless told, with a first revision.

    `translation_key` makes it the translation of an existing page.
    """
    page.locale = locale or parent.locale
    if translation_key is not None:
        page.translation_key = translation_key
    page.live = True
    page.first_published_at = page.last_published_at = timezone.now()
    parent.add_child(instance=page)
    # Not `publish()`, which saves three times what is there already; editors begin with this revision.
    page.live_revision = page.save_revision(clean=False, changed=False)  # nothing that is not published
    Page.objects.filter(pk=page.pk).update(live_revision=page.live_revision)
    return page


def lay_index(model: type[BasePage], home: HomePage, *, title: str, slug: str, in_menu: bool = True) -> BasePage:
    """The index page of this type below the home page, made where it is missing; one translation set for all homes."""
    existing = model.objects.child_of(home).first()
    if existing is not None:
        return existing
    in_other_language = model.objects.filter(path__startswith=home.get_parent().path).first()
    key = in_other_language.translation_key if in_other_language else None
    return lay_page(home, model(title=title, slug=slug, show_in_menus=in_menu), translation_key=key)


def lay_project_index(home: HomePage) -> ProjectIndexPage:
    with translation.override(home.locale.language_code):
        return lay_index(ProjectIndexPage, home, title=_("Projekte"), slug="projekte")
