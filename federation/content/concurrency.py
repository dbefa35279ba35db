"""Two people edit one page. Who saves an older state is told who saved meanwhile, sees what differs, and decides.

Wagtail's edit form says on which revision it was opened, but only its autosave heeds that. Here every save does. The
check and the write happen under a lock on the page's row. What the same form has saved itself, by autosave or by a
double click, is no conflict: each opened form has a mark (`forms.FormMark`), and a revision keeps the mark of the form
that saved it.
"""

import re
from dataclasses import dataclass

from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Comment, CommentReply, Page, Revision

from . import comparing  # noqa: F401 - registers itself


@dataclass(frozen=True)
class NewerState:
    """What is stored meanwhile, and how the form that was sent differs from it."""

    revision: Revision
    differences: list  # Wagtail's comparisons, of stored and sent
    is_partial: bool  # fields that are not filled in properly cannot be compared
    is_own: bool  # saved by the same person, elsewhere

    @property
    def name(self) -> str:
        return name_of(self.revision)


def name_of(revision: Revision) -> str:
    """Autosave writes into its last revision again, so the number alone does not name a state."""
    return f"{revision.pk} {revision.created_at.isoformat()}"


def is_outdated(sent, latest: Revision) -> bool:
    """Whether the form that was `sent` (a QueryDict) was opened on another revision than `latest`.

    A form that was told of a newer state is outdated until it takes over exactly the latest one. What a program sends
    without ever having opened a form is not outdated; a form opened on a page without revisions names its mark alone.
    """
    if "told_of" in sent:
        return sent.get("take_over") != name_of(latest)
    if autosaved := sent.get("overwrite_revision_id"):
        return autosaved != str(latest.pk)
    if "loaded_revision_id" not in sent and "form_mark" not in sent:
        return False
    return f"{sent.get('loaded_revision_id')} {sent.get('loaded_revision_created_at')}" != name_of(latest)


def differences(panel, stored: Page, sent: Page) -> list:
    """Wagtail's comparison of each field that differs; `panel` is the bound edit handler."""
    compared = [comparison(stored, sent) for comparison in panel.get_comparison()]
    return [comparison for comparison in compared if comparison.has_changed()]


COMMENT_FIELD = re.compile(r"comments-\d+(-replies-\d+)?-id")


def with_comments_as_stored(sent, page_id: int, user):
    """The form that was `sent` (a QueryDict) without what only the author may change in comments.

    Comments are shared at once, whatever becomes of the text. Else one that was deleted or reworded meanwhile would
    keep an older form from ever being valid.
    """
    comments = {str(each.pk): each for each in Comment.objects.filter(page=page_id)}
    replies = {str(each.pk): each for each in CommentReply.objects.filter(comment__page=page_id)}
    sent = sent.copy()
    for name in filter(COMMENT_FIELD.fullmatch, list(sent)):
        stored = (replies if "-replies-" in name else comments).get(sent[name])
        prefix = name.removesuffix("id")
        if stored is None and sent[name]:
            sent[f"{prefix}DELETE"] = "on"
        elif stored is not None and stored.user_id != user.pk:
            sent[f"{prefix}text"] = stored.text
    return sent


class HeedsNewerState:
    """Mixed into Wagtail's edit views: refuses to save over a state that the form does not know."""

    newer_state: NewerState | None = None

    def dispatch(self, request, page_id, **kwargs):
        if request.method != "POST":
            return super().dispatch(request, page_id, **kwargs)
        with transaction.atomic():
            # Who saves at the same instant waits here, and then reads what the first has written.
            Page.objects.select_for_update(no_key=True).filter(pk=page_id).values_list("pk").first()
            return super().dispatch(request, page_id, **kwargs)

    @cached_property
    def is_out_of_date(self) -> bool:
        if self.latest_revision is None:
            return False
        # An autosave that comes late holds an older state than the form's own full save, so the mark does not help it.
        if not self.expects_json_response and self.has_saved_latest_revision():
            return False
        return is_outdated(self.request.POST, self.latest_revision)

    def has_saved_latest_revision(self) -> bool:
        mark = self.request.POST.get("form_mark")
        is_own = self.latest_revision.user_id == self.request.user.pk
        return bool(mark) and is_own and self.latest_revision.content.get("saved_by_form") == mark

    def post(self, request, *args, **kwargs):
        is_refused = not self.page.alias_of_id and self.is_out_of_date
        if is_refused and self.expects_json_response:
            return self.json_error_response("invalid_revision", self.autosave_message())
        if is_refused or "told_of" in request.POST:
            request.POST = with_comments_as_stored(request.POST, self.page.pk, request.user)
        return self.tell_of_newer_state() if is_refused else super().post(request, *args, **kwargs)

    def autosave_message(self) -> str:
        return _("Nicht automatisch gespeichert: Es gibt einen neueren Stand. Speichern Sie, um ihn zu sehen.")

    def tell_of_newer_state(self):
        """Answers with the form as it was sent; nothing is written."""
        self.newer_state = self.compare_with_stored()
        self.form = self.sent_form(self.page)
        self.form.is_valid()
        self.form.restore_required_fields()
        self.has_unsaved_changes = True
        self.autosave_enabled = False  # the person decides
        return self.render_to_response(self.get_context_data(), status=409)

    def compare_with_stored(self) -> NewerState:
        page = self.get_object()  # of its own: to compare, the form writes into it
        form = self.sent_form(page)
        is_valid = form.is_valid()
        if is_valid:
            page = form.save(commit=False)
        panel = self.edit_handler.get_bound_panel(instance=page, request=self.request, form=None)
        return NewerState(
            revision=self.latest_revision,
            differences=differences(panel, self.real_page_record.get_latest_revision_as_object(), page),
            is_partial=not is_valid,
            is_own=self.latest_revision.user_id == self.request.user.pk,
        )

    def sent_form(self, page):
        form = self.form_class(
            self.request.POST,
            self.request.FILES,
            instance=page,
            subscription=self.subscription,
            parent_page=self.parent,
            for_user=self.request.user,
        )
        if self.action_name == "save":
            form.defer_required_fields()
        return form

    def get_template_names(self):
        return ["admin/pages/newer_state.html"] if self.newer_state else super().get_template_names()

    def get_context_data(self, **kwargs):
        return super().get_context_data(newer_state=self.newer_state, **kwargs)

    def get_editing_sessions(self):
        """Without the revision: Wagtail's dialog would warn first, showing no differences, and this view again."""
        sessions = super().get_editing_sessions()
        sessions.revision_id = sessions.revision_created_at = None
        return sessions


class PageEditView(HeedsNewerState, EditView):
    pass


class PageRevertView(HeedsNewerState, RevisionsRevertView):
    pass


class HeedingPageViewSet(PageViewSet):
    """Wagtail's views of all pages, with our edit form."""

    edit_view_class = PageEditView
    revisions_revert_view_class = PageRevertView


page_viewset = HeedingPageViewSet()
