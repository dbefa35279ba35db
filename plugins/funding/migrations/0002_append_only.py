from django.db import migrations

from plugins.funding.record import protection


def lay(apps, schema_editor):
    protection.lay(schema_editor.connection)


def lift(apps, schema_editor):
    protection.lift(schema_editor.connection)


class Migration(migrations.Migration):
    """The record cannot be changed or deleted in the database either."""

    dependencies = [("plugin_funding", "0001_initial")]
    operations = [migrations.RunPython(lay, lift)]
