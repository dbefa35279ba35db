from pathlib import Path

from django.db import migrations

GROUPS = Path(__file__).resolve().parent.parent / "synonyms.txt"


def add(apps, schema_editor):
    """Adds what the groups of the file have gained to those that no curator has changed."""
    SynonymGroup = apps.get_model("search", "SynonymGroup")
    lines = (line.strip() for line in GROUPS.read_text(encoding="utf-8").splitlines())
    listed = {}
    for line in lines:
        if line and not line.startswith("#"):
            terms = [term.strip() for term in line.split("|")]
            listed[terms[0]] = terms
    for group in SynonymGroup.objects.all():
        had = group.terms.splitlines()
        terms = listed.get(had[0] if had else "", [])
        if set(had) < set(terms):
            group.terms = "\n".join(terms)
            group.save(update_fields=["terms"])


class Migration(migrations.Migration):
    """More of what people say, for installations that began with less of it."""

    dependencies = [("search", "0004_synonyms")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
