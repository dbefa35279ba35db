from pathlib import Path

from django.db import migrations

GROUPS = Path(__file__).resolve().parent.parent / "synonyms.txt"


def lay(apps, schema_editor):
    """Lays the groups of the file; the curators' own stay as they are."""
    SynonymGroup = apps.get_model("search", "SynonymGroup")
    if SynonymGroup.objects.exists():
        return
    lines = (line.strip() for line in GROUPS.read_text(encoding="utf-8").splitlines())
    SynonymGroup.objects.bulk_create(
        SynonymGroup(terms="\n".join(term.strip() for term in line.split("|")))
        for line in lines
        if line and not line.startswith("#")
    )


class Migration(migrations.Migration):
    """What people look for at networks of migrant organisations, in their words. Curators change it in the admin."""

    dependencies = [("search", "0003_things")]

    operations = [migrations.RunPython(lay, migrations.RunPython.noop)]
