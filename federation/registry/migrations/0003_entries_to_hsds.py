"""Entries from before get their permanent numbers, and their address becomes a place of its own."""

import uuid

from django.db import migrations


def number_rows(apps):
    for name in ("Organisation", "Service", "Schedule"):
        model = apps.get_model("registry", name)
        for row in model.objects.filter(uuid=None).iterator():
            model.objects.filter(pk=row.pk).update(uuid=uuid.uuid4())


def make_locations(apps):
    Location = apps.get_model("registry", "Location")
    for entry in apps.get_model("registry", "Organisation").objects.iterator():
        if entry.address or entry.postal_code or entry.city or entry.is_step_free is not None:
            Location.objects.create(
                organisation=entry,
                address_1=entry.address,
                postal_code=entry.postal_code,
                city=entry.city,
                is_step_free=entry.is_step_free,
            )


def forwards(apps, schema_editor):
    number_rows(apps)
    make_locations(apps)


class Migration(migrations.Migration):
    dependencies = [("registry", "0002_hsds")]
    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]
