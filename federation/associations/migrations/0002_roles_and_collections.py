import django.db.models.deletion
from django.db import migrations, models


def find_collections(apps, schema_editor):
    """Until now the collection was known by the association's name."""
    Collection = apps.get_model("wagtailcore", "Collection")
    for association in apps.get_model("associations", "Association").objects.all():
        association.collection = Collection.objects.get(depth=2, name=association.name)
        association.save(update_fields=["collection"])


def drop_groups(apps, schema_editor):
    """Rights come from the roles now; groups that carried them must not go on doing so."""
    for slug in apps.get_model("associations", "Association").objects.values_list("slug", flat=True):
        apps.get_model("auth", "Group").objects.filter(name__startswith=f"{slug}:").delete()


def collection(related_name, **options):
    on_delete = django.db.models.deletion.PROTECT
    return models.OneToOneField(
        editable=False, on_delete=on_delete, related_name=related_name, to="wagtailcore.collection", **options
    )


class Migration(migrations.Migration):
    # Rows are read, then columns change: PostgreSQL does not do both in one transaction.
    atomic = False

    dependencies = [
        ("associations", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.AddField("association", "collection", collection("association", null=True)),
        migrations.AddField("association", "shared_collection", collection("shared_by", blank=True, null=True)),
        migrations.AddField(
            "association",
            "archived_at",
            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="Archiviert am"),
        ),
        migrations.RunPython(find_collections, migrations.RunPython.noop),
        migrations.RunPython(drop_groups, migrations.RunPython.noop),
        migrations.AlterField("association", "collection", collection("association")),
        migrations.AddField(
            "staffmembership",
            "languages",
            models.JSONField(
                blank=True, default=list, help_text="Keine angekreuzt: alle.", verbose_name="Sprachen"
            ),
        ),
        migrations.AlterField(
            "staffmembership",
            "role",
            models.CharField(
                choices=[
                    ("editor", "Redaktion"),
                    ("translator", "Übersetzung"),
                    ("publisher", "Veröffentlichung"),
                    ("manager", "Leitung"),
                    ("curator", "Bundesredaktion"),
                    ("federation_manager", "Verwaltung des Bundesverbands"),
                ],
                max_length=20,
                verbose_name="Rolle",
            ),
        ),
    ]
