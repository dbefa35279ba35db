"""Takes away what Wagtail lays down for a single site.

A default site would answer for unknown hosts, and the stock groups may edit the whole tree.
"""

from django.db import migrations


def clear(apps, schema_editor):
    apps.get_model("wagtailcore", "Site").objects.all().delete()
    Page = apps.get_model("wagtailcore", "Page")
    Page.objects.filter(depth=2, slug="home").delete()
    Page.objects.filter(depth=1).update(numchild=0)
    apps.get_model("auth", "Group").objects.filter(name__in=["Moderators", "Editors"]).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0001_initial"),
        ("wagtailcore", "0054_initial_locale"),
        ("wagtailimages", "0002_initial_data"),
        ("wagtaildocs", "0003_add_verbose_names"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunPython(clear, migrations.RunPython.noop)]
