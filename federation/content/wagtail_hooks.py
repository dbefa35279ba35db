from django.db.models import Q
from django.http import Http404
from django.urls import path
from wagtail import hooks
from wagtail.admin.views.pages import edit
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.models import Page, Site
from wagtail.permissions import policy_registry
from wagtail_localize.views.submit_translations import SubmitTranslationForm

from . import documents, moderation, privacy  # noqa: F401 - privacy puts itself in the place of Wagtail's
from .addresses import association_of_page
from .concurrency import page_viewset
from .context import is_shown
from .models import ProjectPage
from .moderation_mail import tell_of_comments
from .translating import SubmitTranslationView

hooks.register("construct_page_action_menu", moderation.say_it_in_our_words)
hooks.register("construct_homepage_panels", moderation.show_own_alone)
hooks.register("before_serve_document", documents.refuse_foreign, order=-10)  # before its privacy is asked
edit.send_notification = tell_of_comments


@hooks.register("register_admin_urls")
def urls():
    submit = SubmitTranslationView.as_view()
    return [path("translations/<int:translation_id>/submit/", submit, name="content_submit_translation")]


@hooks.register("register_rich_text_features", order=10)
def lead_to_documents_of_others(features):
    """After Wagtail's own, whose place it takes."""
    features.register_link_type(documents.OwnHostLinkHandler)


@hooks.register("before_serve_page", order=-10)
def refuse_resting_pages(page, request, args, kwargs):
    """Pages of a plugin that is off here, or not installed any more, do not exist for visitors."""
    if not is_shown(page, request.association):
        raise Http404


@hooks.register("register_admin_viewset")
def edit_pages_with_care_for_others():
    """After Wagtail's own (order -1), whose place it takes."""
    return page_viewset


@hooks.register("construct_page_chooser_queryset")
def choose_own_or_shared(pages, request):
    """Editors choose among their own association's pages and the umbrella's shared projects."""
    if request.user.is_superuser:
        return pages
    own = policy_registry.get_by_type(Page).explorable_instances(request.user)
    shared = ProjectPage.objects.live()
    return pages.filter(Q(pk__in=own.values("pk")) | Q(pk__in=shared.values("pk")))


@hooks.register("construct_main_menu")
def hide_what_is_for_administrators(request, menu_items):
    """Reports count the whole installation, so local editors do not get them."""
    if not request.user.is_superuser:
        menu_items[:] = [item for item in menu_items if item.name not in {"reports", "help"}]


def offer_own_languages(form_class=SubmitTranslationForm):
    """wagtail-localize would translate into every language of the installation."""
    stock = form_class.__init__

    def __init__(self, instance, *args, **kwargs):
        stock(self, instance, *args, **kwargs)
        association = association_of_page(instance) if isinstance(instance, Page) else None
        if association is not None:
            locales = self.fields["locales"].queryset
            self.fields["locales"].queryset = locales.filter(language_code__in=association.languages)

    form_class.__init__ = __init__


offer_own_languages()


def offer_own_sites():
    """The explorer's filter would name every association of the installation."""

    def own_sites(request):
        if request.user.is_superuser:
            return Site.objects.all()
        return Site.objects.filter(association__staff__user=request.user).distinct()

    for filter_set in (PageFilterSet, *PageFilterSet.__subclasses__()):
        site = filter_set.base_filters.get("site")
        if site is not None:
            site.extra["queryset"] = own_sites
            site.queryset = own_sites


offer_own_sites()
