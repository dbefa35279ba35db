from django.db import migrations, models


def note_unknown(apps, schema_editor):
    """Nobody knows what made an index that is there already, so it is to be made anew."""
    if apps.get_model("search", "IndexedThing").objects.exists():
        apps.get_model("search", "IndexVersion").objects.create(pk=1)


class Migration(migrations.Migration):
    dependencies = [("search", "0007_spoken_synonyms")]

    operations = [
        migrations.CreateModel(
            name="IndexVersion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(blank=True, max_length=40)),
            ],
        ),
        migrations.RunPython(note_unknown, migrations.RunPython.noop),
    ]
