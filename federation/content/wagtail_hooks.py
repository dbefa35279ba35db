from django.http import Http404
from django.urls import path
from wagtail import hooks
from wagtail.admin.views.pages import edit
from wagtail.models import Page
from wagtail_localize.views.submit_translations import SubmitTranslationForm

from . import documents, moderation, privacy  # noqa: F401 - privacy puts itself in the place of Wagtail's
from .addresses import association_of_page
from .choosers import show_what_is_own
from .context import is_shown
from .listings import page_viewset, put_in_place_of_stock, with_states
from .moderation_mail import tell_of_comments
from .references import choosable_pages
from .translating import SubmitTranslationView
from .translation_buttons import take_the_place_of_stock

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
    """What a page may refer to, the same for all."""
    return with_states(pages.specific()).filter(pk__in=choosable_pages(request.association).values("pk"))


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


put_in_place_of_stock()
take_the_place_of_stock()

show_what_is_own()
