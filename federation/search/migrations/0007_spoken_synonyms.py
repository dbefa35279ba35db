from pathlib import Path

from django.db import migrations

GROUPS = Path(__file__).resolve().parent.parent / "synonyms.txt"
# First terms of groups that were not there before; any other that is missing was taken away by a curator.
NEW = """
    Deutsch verbessern | Schreibfreundschaften | Ukrainischkurs | Englisch | Französisch | Spanisch | Italienisch | Portugiesisch
    | Griechisch | Serbisch | Bosnisch | Kroatisch | Rumänisch | Bulgarisch | Albanisch | Tigrinya | Somali | Amharisch | Paschtu
    | Urdu | Aufenthaltsrecht | Reisepass | Bildung und Teilhabe | Stromrechnung | Briefe und Anträge | Begleitung im Quartier
    | arbeiten gehen | хочу працювати | Volkshochschule | Schulabschluss nachholen | Zeugnisse anerkennen lassen
    | Gehalt nicht bekommen | Elterncafé zur Schule | Kind schlecht in Mathe | psychologische Hilfe | Angst vor Mann
    | Geburtsurkunde | kriege keine Wohnung | Wohnungssuche | Handy und Computer | Anschluss finden | Schmuck | Museum
    | Laufgruppe | Mannschaft | Kampfsport | Beratung gegen Rassismus | Landsleute | Marokko | Ghana | kamerunisch | Nigeria
    | Lateinamerika | Brasilien | Palästina | Sudan | Russischsprachig
"""
# Everyday words of another language, or of many things.
TAKEN = {"Lehre", "ücret", "burs", "Viertel", "Malen", "عرض", "Erzählen", "Kicken", "haber", "ترکیه"}


def add(apps, schema_editor):
    bring_up_to_date(apps, NEW)


def bring_up_to_date(apps, new):
    """Brings the groups that no curator has changed to those of the file, and adds the new ones (first terms)."""
    SynonymGroup = apps.get_model("search", "SynonymGroup")
    listed = {group[0]: group for group in groups_of(GROUPS.read_text(encoding="utf-8"))}
    there = set()
    for group in SynonymGroup.objects.all():
        had = group.terms.splitlines()
        there.update(had[:1])
        terms = listed.get(had[0] if had else "", [])
        if set(had) - TAKEN <= set(terms) and had != terms:
            group.terms = "\n".join(terms)
            group.save(update_fields=["terms"])
    missing = [term.strip() for term in new.split("|") if term.strip() not in there]
    SynonymGroup.objects.bulk_create(SynonymGroup(terms="\n".join(listed[first])) for first in missing if first in listed)


def groups_of(text):
    lines = (line.strip() for line in text.splitlines())
    return [[term.strip() for term in line.split("|")] for line in lines if line and not line.startswith("#")]


class Migration(migrations.Migration):
    """How people ask, in sentences and about what happened to them, for installations that began with words alone."""

    dependencies = [("search", "0006_narrow_fulltext")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
