"""Wagtail's views of pages: about one association, and with as many queries for many rows and languages as for few."""

from copy import copy

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.db.models.query import ModelIterable
from django.forms import RadioSelect
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext_lazy as word_of_wagtail
from wagtail.admin.filters import LocaleFilter
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import PageStatusSidePanel
from wagtail.admin.views import chooser
from wagtail.admin.views.pages.listing import ExplorableIndexView, GenericPageFilterSet, PageFilterSet
from wagtail.admin.views.pages.search import SearchView
from wagtail.models import Page, PageLogEntry
from wagtail.query import DeferredSpecificIterable

from federation.associations.scope import current_association

from .concurrency import HeedingPageViewSet, PageEditView
from .translation_buttons import with_translations


def languages_of(page: Page, address: str) -> list[dict]:
    """The page's other languages, for the menu of a view; Wagtail would load each translation again, twice."""
    translations = page.get_translations().select_related("locale")
    return [{"locale": each.locale, "url": reverse(address, args=[each.pk]), "page": each} for each in translations]


class OfOwnTypes(DeferredSpecificIterable):
    """Pages as instances of their types, without the types' own columns: one query however many types there are.

    Wagtail's complains of each page whose type is not installed any more.
    """

    def __iter__(self):
        for page in ModelIterable.__iter__(self):
            yield page.specific_deferred if page.specific_class else page


def with_states(pages: QuerySet) -> QuerySet:
    """Pages of their own types, with what lists show of each."""
    return pages.prefetch_related("locale").prefetch_workflow_states().annotate_approved_schedule()


class ListedPages:
    """Mixed into listings: what the rows and their buttons need comes with the pages."""

    def annotate_queryset(self, pages):
        pages = pages.specific(defer=True)
        pages._iterable_class = OfOwnTypes
        return with_translations(with_states(pages).annotate_site_root_state())


class PageIndexView(ListedPages, ExplorableIndexView):
    # The parent has its own place in this view; Wagtail would look for that of each row all the same.
    base_columns = [column for column in ExplorableIndexView.base_columns if column.name != "parent"]

    def get_translations(self):
        return languages_of(self.parent_page, self.index_url_name)

    def get_side_panels(self):
        """Wagtail's builds all of the latest revision to show its dates, and asks for the schedule twice."""
        if self.parent_page.is_root():
            return super().get_side_panels()
        self.parent_page._approved_schedule = self.scheduled_page is not None  # where `approved_schedule` looks first
        panel = PageStatusSidePanel(
            with_dates_of_draft(self.parent_page),
            self.request,
            show_schedule_publishing_toggle=False,
            live_object=self.parent_page,
            scheduled_object=self.scheduled_page,
            locale=self.locale,
            translations=self.translations,
        )
        return MediaContainer([panel])


def with_dates_of_draft(page: Page) -> Page:
    """The page, published and withdrawn when its latest revision says; the revision is read but not built."""
    draft, revision = copy(page), page.get_latest_revision()
    for name in ("go_live_at", "expire_at") if revision else ():
        date = revision.content.get(name)
        setattr(draft, name, parse_datetime(date) if date else None)
    return draft


class PageSearchView(ListedPages, SearchView):
    pass


class PageEditViewInLanguages(PageEditView):
    def get_translations(self):
        found = languages_of(self.page, "wagtailadmin_pages:edit")
        return [each for each in found if each["page"].permissions_for_user(self.request.user).can_edit()]


class AssociationPageViewSet(HeedingPageViewSet):
    """Wagtail's views of all pages, with ours among them."""

    index_view_class = PageIndexView
    search_view_class = PageSearchView
    edit_view_class = PageEditViewInLanguages


page_viewset = AssociationPageViewSet()


def owners(request) -> QuerySet:
    pages = Page.objects.descendant_of(request.association.site.root_page)
    return get_user_model().objects.filter(pk__in=pages.order_by().values("owner"))


def editors(request) -> QuerySet:
    below = request.association.site.root_page.path
    edits = PageLogEntry.objects.filter(action="wagtail.edit", page__path__startswith=below)
    return get_user_model().objects.filter(pk__in=edits.order_by().values("user"))


def own_languages() -> list[tuple[str, str]]:
    names, association = dict(settings.LANGUAGES), current_association()
    return [(code, names[code]) for code in association.languages] if association is not None else []


def offer_own_in_filters() -> None:
    """Wagtail's filters would name every association, every language, and everybody who ever wrote a page anywhere."""
    for filter_set in (PageFilterSet, GenericPageFilterSet):
        filter_set.base_filters.pop("site", None)  # one host, one association
        filter_set.base_filters["locale"] = LocaleFilter(
            label=word_of_wagtail("Locale"),
            choices=own_languages,
            empty_label=None,
            null_label=word_of_wagtail("All"),
            null_value=None,
            widget=RadioSelect,
        )
        for name, queryset in (("owner", owners), ("edited_by", editors)):
            listed = filter_set.base_filters[name]
            listed.queryset = listed.extra["queryset"] = queryset


class ChooserTable(chooser.PageChooserTable):
    """The chooser's table, with the parents of all of its pages in one query."""

    def __init__(self, columns, data, **kwargs):
        super().__init__(columns, data, **kwargs)
        Page.objects.annotate_parent_page(data)
        for page in data:
            page._cached_parent_obj = page._parent_page  # where `get_parent` looks first


def put_in_place_of_stock() -> None:
    chooser.PageChooserTable = ChooserTable
    offer_own_in_filters()
