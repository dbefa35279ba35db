"""Submitting and approving in the admin: the editor's menu, and a dashboard about the host's association alone.

Wagtail's dashboard shows what somebody has to do anywhere. Who works for two associations sees each one's on its host.
"""

from django.db.models import Max
from django.utils.translation import gettext_lazy as _
from wagtail.admin.action_menu import ActionMenuItem, SubmitForModerationMenuItem
from wagtail.admin.views.home import (
    LockedPagesPanel,
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)
from wagtail.models import Page, PageLogEntry, Revision, TaskState, WorkflowState

from .models import PublisherApprovalTask

RECENT_EDITS = 5


class SubmitMenuItem(SubmitForModerationMenuItem):
    """Wagtail's entry with words of ours: it would say the name of the workflow, in one language."""

    def get_context_data(self, parent_context):
        context = ActionMenuItem.get_context_data(self, parent_context)
        page = context.get("page")
        state = page.current_workflow_state if page else None
        is_back = state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES
        context["label"] = _("Erneut zur Freigabe einreichen") if is_back else _("Zur Freigabe einreichen")
        return context


def say_it_in_our_words(menu_items, request, context) -> None:
    menu_items[:] = [
        SubmitMenuItem(order=item.order) if type(item) is SubmitForModerationMenuItem else item for item in menu_items
    ]


class AwaitingApprovalPanel(WorkflowObjectsToModeratePanel):
    """Wagtail's panel asks several queries for each page; all of ours wait at the same single step."""

    def get_context_data(self, parent_context):
        request = parent_context["request"]
        tasks = PublisherApprovalTask.objects.filter(active=True)
        states = [state for task in tasks for state in self.waiting(task, request.user)]
        return {
            "states": [self.row(state, request.user) for state in states if state.revision.content_object],
            "request": request,
            "csrf_token": parent_context["csrf_token"],
        }

    @staticmethod
    def waiting(task, user) -> list[TaskState]:
        states = (
            task.get_task_states_user_can_moderate(user)
            .select_related("revision__user__wagtail_userprofile")
            .prefetch_related("revision__content_object__latest_revision")
            .annotate(previous_revision_id=Revision.objects.previous_revision_id_subquery())
            .order_by("-started_at")
        )
        for state in states:
            state.task = task
        return states

    @staticmethod
    def row(state: TaskState, user) -> dict:
        page = state.revision.content_object
        return {
            "obj": page,
            "revision": state.revision,
            "previous_revision_id": state.previous_revision_id,
            "live_revision_id": page.live_revision_id,
            "task_state": state,
            "actions": state.task.get_actions(page, user),
            "workflow_tasks": [],  # would say of each page that it waits
            "workflow_action_url_name": "wagtailadmin_pages:workflow_action",
            "workflow_preview_url_name": "wagtailadmin_pages:workflow_preview",
            "revisions_compare_url_name": "wagtailadmin_pages:revisions_compare",
        }


class OwnSubmissionsPanel(UserObjectsInWorkflowModerationPanel):
    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        own = parent_context["request"].association.root_path
        context["workflow_states"] = [
            state
            for state in context["workflow_states"]
            if getattr(state.content_object, "url_path", "").startswith(own)
        ]
        return context


class OwnLockedPagesPanel(LockedPagesPanel):
    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        container = parent_context["request"].association.site.root_page
        context["locked_pages"] = context["locked_pages"].descendant_of(container)
        return context


class OwnRecentEditsPanel(RecentEditsPanel):
    def get_context_data(self, parent_context):
        request = parent_context["request"]
        container = request.association.site.root_page
        latest = dict(
            PageLogEntry.objects.filter(user=request.user, action="wagtail.edit", page__path__startswith=container.path)
            .values_list("page_id")
            .annotate(latest=Max("timestamp"))
            .order_by("-latest")[:RECENT_EDITS]
        )
        pages = Page.objects.specific().prefetch_workflow_states().annotate_approved_schedule().in_bulk(list(latest))
        edits = [(edited_at, pages[number]) for number, edited_at in latest.items() if number in pages]
        return {"last_edits": edits, "request": request}


OWN_PANELS = {
    WorkflowObjectsToModeratePanel: AwaitingApprovalPanel,
    UserObjectsInWorkflowModerationPanel: OwnSubmissionsPanel,
    RecentEditsPanel: OwnRecentEditsPanel,
    LockedPagesPanel: OwnLockedPagesPanel,
}


def show_own_alone(request, panels) -> None:
    panels[:] = [OWN_PANELS[type(panel)]() if type(panel) in OWN_PANELS else panel for panel in panels]
