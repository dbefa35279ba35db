"""The one step between an editor's draft and the public page."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db.models import CharField
from django.db.models.functions import Cast
from django.forms import CharField as TextInput
from django.forms import Textarea
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm
from wagtail.models import Page, Task, TaskState
from wagtail.permissions import policy_registry

from federation.associations.scope import Ownership, current_association


class RejectionForm(TaskStateCommentForm):
    comment = TextInput(label=_("Was soll sich ändern?"), widget=Textarea({"rows": 4}))


class PublisherApprovalTask(Task):
    """Approval by anybody who may publish the page. Wagtail's own task asks for groups, which play no part here.

    One such task stands in one workflow, "Freigabe", which is laid at the root of the tree by a migration. So it holds
    for every association, and who moderates follows from the roles.
    """

    ownership = Ownership.SHARED

    class Meta:
        verbose_name = _("Freigabe durch die Veröffentlichung")
        verbose_name_plural = _("Freigaben durch die Veröffentlichung")

    @classmethod
    def get_description(cls):
        return _("Alle, die die Seite veröffentlichen dürfen, können sie freigeben.")

    # What is checked stays as it is until then, so that nothing is published that nobody has looked at.
    def locked_for_user(self, obj, user):
        return not may_publish(user, obj)

    def user_can_lock(self, obj, user):
        return may_publish(user, obj)

    def user_can_unlock(self, obj, user):
        return may_publish(user, obj)

    def get_actions(self, obj, user):
        if not may_publish(user, obj):
            return []
        return [
            ("approve", _("Freigeben"), False),
            ("approve", _("Mit Kommentar freigeben"), True),
            ("reject", _("Um Änderungen bitten"), True),
        ]

    def get_form_for_action(self, action):
        return RejectionForm if action == "reject" else TaskStateCommentForm

    def on_action(self, task_state, user, action_name, comment="", **others):
        """Raises PermissionDenied unless `user` may publish the page of this very state.

        Wagtail's views have asked that of the page in the address; the state's number comes beside it.
        """
        page = task_state.workflow_state.content_object
        if page is None or not may_publish(user, page):
            raise PermissionDenied
        return super().on_action(task_state, user, action_name, comment=str(comment))

    def get_task_states_user_can_moderate(self, user, **kwargs):
        """Those of the association in scope, whoever asks: the admin on a host is about one association."""
        association = current_association()
        if association is None:
            return TaskState.objects.none()
        pages = policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "publish")
        own = pages.descendant_of(association.site.root_page)
        return self.task_states.filter(
            status=TaskState.STATUS_IN_PROGRESS,
            workflow_state__base_content_type=ContentType.objects.get_for_model(Page),
            # Generic relations hold numbers as text.
            workflow_state__object_id__in=own.annotate(key=Cast("pk", CharField(max_length=255))).values("key"),
        )


def may_publish(user, page: Page) -> bool:
    """At the association in scope: elsewhere nobody has rights. No query after the first for this person."""
    return page.permissions_for_user(user).can_publish()
