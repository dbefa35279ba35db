"""Who is written to when a page is submitted, approved, sent back or commented on.

Wagtail's own mails would go to groups and to all superusers, to people who have left the association, and would lead
to the address that one setting names. These go to people of the page's association, and lead to its host.
"""

from collections.abc import Callable, Iterable

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django_tasks import task
from wagtail.admin import signal_handlers
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.permissions import policy_registry
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected

from federation.accounts.models import User
from federation.accounts.tasks import send_mail
from federation.associations.roles import rights_of

from .addresses import association_of_page
from .models import PublisherApprovalTask


@task()
def tell_publishers(task_state_id: int) -> None:
    """Writes to all who may publish the page. Nothing if that is settled, or the page gone."""
    state = TaskState.objects.filter(pk=task_state_id, status=TaskState.STATUS_IN_PROGRESS).first()
    page = state and state.workflow_state.content_object
    if page is None:
        return
    author = state.workflow_state.requested_by
    policy = policy_registry.get_by_type(Page)
    people = policy.users_with_any_permission_for_instance({"publish"}, page, include_superusers=False)
    if author is not None:
        people = people.exclude(pk=author.pk)

    def submitted(words: dict) -> tuple[str, str]:
        subject = _("Zur Freigabe: %(title)s")
        text = _("%(person)s hat die Seite „%(title)s“ (%(language)s) von „%(association)s“ zur Freigabe eingereicht.")
        return subject, f"{text}\n\n%(url)s\n\n" + _("Geben Sie die Seite frei oder bitten Sie um Änderungen.")

    write(people, "submitted", page, author, submitted)


@task()
def tell_author(workflow_state_id: int, is_approved: bool, publisher_id: int | None) -> None:
    """Writes to who submitted the page, if it was somebody else than who has decided, and still works there."""
    state = WorkflowState.objects.filter(pk=workflow_state_id).select_related("current_task_state").first()
    page = state and state.content_object
    if page is None or state.requested_by is None or state.requested_by_id == publisher_id:
        return
    publisher = User.objects.filter(pk=publisher_id).first()

    def decided(words: dict) -> tuple[str, str]:
        words["comment"] = state.current_task_state.comment
        if is_approved:
            subject = _("Freigegeben: %(title)s")
            text = _("%(person)s hat Ihre Seite „%(title)s“ (%(language)s) von „%(association)s“ freigegeben.")
        else:
            subject = _("Bitte ändern: %(title)s")
            text = _("%(person)s bittet um Änderungen an Ihrer Seite „%(title)s“ (%(language)s) von „%(association)s“.")
        comment = "\n\n" + _("Kommentar: %(comment)s") if words["comment"] else ""
        return subject, f"{text}{comment}\n\n%(url)s"

    write([state.requested_by], "approved" if is_approved else "rejected", page, publisher, decided)


def tell_of_comments(recipients: Iterable[User], notification: str, context: dict) -> None:
    """Stands in for Wagtail's `send_notification` where a page was commented on."""

    def commented(words: dict) -> tuple[str, str]:
        text = _("%(person)s hat die Seite „%(title)s“ (%(language)s) von „%(association)s“ kommentiert.")
        parts = [
            (_("Neu:"), context["new_comments"]),
            (_("Antwort:"), [reply for thread in context["replied_comments"] for reply in thread["replies"]]),
            (_("Erledigt:"), context["resolved_comments"]),
            (_("Gelöscht:"), context["deleted_comments"]),
        ]
        words["comments"] = "\n".join(f"{label} {each.text}" for label, comments in parts for each in comments)
        return _("Kommentar: %(title)s"), f"{text}\n\n%(comments)s\n\n%(url)s"

    write(recipients, notification, context["page"], context["editor"], commented)


def write(
    recipients: Iterable[User], kind: str, page: Page, person: User | None, text: Callable[[dict], tuple[str, str]]
) -> None:
    """Queues a mail to each of the recipients that works for the page's association and wants mails of this kind.

    `text` is called in the language of each recipient. It gives subject and text, with %-placeholders for the words.
    """
    association = association_of_page(page)
    if association is None:
        return
    languages = association.languages
    for user in recipients:
        profile = getattr(user, "wagtail_userprofile", None)
        is_wanted = profile is None or getattr(profile, f"{kind}_notifications")
        if not (is_wanted and user.email and rights_of(user, association).is_staff):
            continue
        with translation.override((profile and profile.preferred_language) or languages[0]):
            words = {
                "title": " ".join(page.get_admin_display_title().split()),  # a subject has one line
                "language": dict(settings.LANGUAGES).get(page.locale.language_code, ""),
                "person": get_user_display_name(person) if person else _("Jemand"),
                "association": association.name,
                "url": association.root_url + reverse("wagtailadmin_pages:edit", args=[page.pk]),
                "account": association.root_url + reverse("wagtailadmin_account"),
            }
            subject, body = text(words)
            footer = _("Welche Mails Sie bekommen, wählen Sie in Ihrem Konto: %(account)s")
            send_mail.enqueue(subject % words, f"{body}\n\n{footer}\n" % words, user.email)


def on_submitted(instance: TaskState, **kwargs) -> None:
    if isinstance(instance.task.specific, PublisherApprovalTask):
        tell_publishers.enqueue(instance.pk)


def on_approved(instance: WorkflowState, user=None, **kwargs) -> None:
    tell_author.enqueue(instance.pk, True, user and user.pk)


def on_rejected(instance: WorkflowState, user=None, **kwargs) -> None:
    tell_author.enqueue(instance.pk, False, user and user.pk)


def write_in_place_of_wagtail() -> None:
    """To be called before Wagtail's admin is ready, which would connect its own mails then."""
    signal_handlers.register_signal_handlers = lambda: None
    task_submitted.connect(on_submitted, sender=TaskState, dispatch_uid="content.submitted")
    workflow_approved.connect(on_approved, sender=WorkflowState, dispatch_uid="content.approved")
    workflow_rejected.connect(on_rejected, sender=WorkflowState, dispatch_uid="content.rejected")
