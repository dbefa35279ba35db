"""One workflow for all: what somebody submits, those who may publish it approve.

It takes the place of Wagtail's, whose task is for a group that is not there, so that nobody could approve anything.
"""

from django.db import migrations

NAME = "Freigabe"


def lay(apps, schema_editor):
    PublisherApprovalTask = apps.get_model("content", "PublisherApprovalTask")
    root = apps.get_model("wagtailcore", "Page").objects.filter(depth=1).first()
    if root is None or PublisherApprovalTask.objects.exists():
        return
    # Django makes the rows of this table only after all migrations.
    kind, _is_new = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="content", model="publisherapprovaltask"
    )
    task = PublisherApprovalTask.objects.create(name=NAME, content_type=kind)
    workflow = apps.get_model("wagtailcore", "Workflow").objects.create(name=NAME)
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=task.pk, sort_order=0)
    apps.get_model("wagtailcore", "WorkflowPage").objects.update_or_create(page=root, defaults={"workflow": workflow})
    clear_stock(apps)


def clear_stock(apps):
    for_nobody = apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(groups=None)
    apps.get_model("wagtailcore", "Workflow").objects.filter(
        workflow_tasks__task__in=[task.pk for task in for_nobody]
    ).delete()
    for_nobody.delete()


def remove(apps, schema_editor):
    Workflow = apps.get_model("wagtailcore", "Workflow")
    tasks = apps.get_model("content", "PublisherApprovalTask").objects.all()
    Workflow.objects.filter(workflow_tasks__task__in=[task.pk for task in tasks]).delete()
    tasks.delete()


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0003_publisher_approval"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(lay, remove)]
