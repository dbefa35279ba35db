"""The page that is edited, in every language, and somebody who may edit it but not publish."""

from django.conf import settings
from django.contrib.auth.models import Group, Permission, User
from django.core.management import call_command
from django.test import Client
from wagtail.models import (
    GroupApprovalTask,
    GroupPagePermission,
    Locale,
    Page,
    Site,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from .models import StockPage

BODY = [("paragraph", "<p>Kommen Sie vorbei. Wir sprechen Ihre Sprache.</p>")]


def lay_page() -> StockPage:
    """A published page below a home page below a container, as ours lie, with its translations."""
    call_command("migrate", run_syncdb=True, verbosity=0)
    locales = [Locale.objects.create(language_code=code) for code in settings.CODES]
    root = Page.add_root(instance=Page(title="Root", slug="root", locale=locales[0]))
    container = root.add_child(instance=StockPage(title="Ort", slug="ort", locale=locales[0]))
    Site.objects.create(hostname="localhost", root_page=container, is_default_site=True)
    lay_workflow(root)
    first_home = first = None
    for locale in locales:
        home = StockPage(title="Ort", slug=locale.language_code, locale=locale)
        page = StockPage(title="Über uns", slug="ueber-uns", locale=locale, body=BODY)
        if first is not None:
            home.translation_key, page.translation_key = first_home.translation_key, first.translation_key
        container.add_child(instance=home)
        home.add_child(instance=page)
        page.save_revision().publish()
        first_home, first = first_home or home, first or page
    return first


def lay_workflow(root: Page) -> None:
    """What Wagtail's migrations lay."""
    workflow = Workflow.objects.create(name="Moderators approval")
    task = GroupApprovalTask.objects.create(name="Moderators approval")
    task.groups.add(Group.objects.create(name="Moderators"))
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=root)


def editors_client(page: StockPage) -> Client:
    group = Group.objects.create(name="Editors")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    container = page.get_parent().get_parent()
    for action in ("add", "change"):
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{action}_page")
        GroupPagePermission.objects.create(group=group, page=container, permission=permission)
    user = User.objects.create_user("editor")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client
