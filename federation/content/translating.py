"""Translations take the same way as pages: who may not publish them submits them.

wagtail-localize knows publishing alone. Its form "update translations" would even let anybody publish.
"""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.forms import HiddenInput
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.models import Page, WorkflowState
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views.update_translations import UpdateTranslationsView

KEPT_OF_DRAFT = ("draft_title", "latest_revision_id", "latest_revision_created_at")


@transaction.atomic
def submit_translation(translation: Translation, user) -> Page:
    """Saves what is translated as a draft and submits it. Raises ValidationError if that makes no page."""
    page = save_draft(translation, user)
    state = page.current_workflow_state
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
    else:
        page.get_workflow().start(page, user)
    return page


def save_draft(translation: Translation, user) -> Page:
    """A revision of the translated page; what is live of it stays. wagtail-localize would write into the live page."""
    live = translation.get_target_instance()
    translation.save_target(user=user, publish=False)
    drafted = translation.get_target_instance()
    if not live.live:
        return drafted
    for name in KEPT_OF_DRAFT:
        setattr(live, name, getattr(drafted, name))
    live.has_unpublished_changes = True
    live.save(clean=False)
    return live


class SubmitTranslationView(View):
    http_method_names = ["post"]

    def post(self, request, translation_id: int):
        translation = get_object_or_404(Translation, pk=translation_id, enabled=True)
        page = translation.get_target_instance()
        permissions = page.permissions_for_user(request.user)
        if not (permissions.can_edit() and permissions.can_submit_for_moderation()):
            raise PermissionDenied
        try:
            page = submit_translation(translation, request.user)
        except ValidationError as error:
            messages.error(request, _("Das ließ sich nicht speichern: %(why)s") % {"why": " ".join(error.messages)})
        else:
            title = page.get_admin_display_title()
            messages.success(request, _("„%(title)s“ ist zur Freigabe eingereicht.") % {"title": title})
        return redirect("wagtailadmin_pages:edit", page.pk)


def may_publish_all(source: TranslationSource, user) -> bool:
    targets = [translation.get_target_instance() for translation in source.translations.filter(enabled=True)]
    return all(page.permissions_for_user(user).can_publish() for page in targets if isinstance(page, Page))


def let_publishers_alone_publish(view_class=UpdateTranslationsView) -> None:
    stock = view_class.get_form

    def get_form(self):
        form = stock(self)
        if not may_publish_all(self.object, self.request.user):
            field = form.fields["publish_translations"]
            field.disabled, field.initial, field.widget = True, False, HiddenInput()
        return form

    view_class.get_form = get_form


let_publishers_alone_publish()
