from importlib import import_module

from django.db import migrations

# First terms of groups that were not there before; any other that is missing was taken away by a curator.
NEW = """
    Kinder sprechen kein Arabisch mehr | Tochter versteht kein Türkisch | дитина забуває українську | ребёнок
    забывает русский | Kurdischunterricht | Persischunterricht | Muttersprachlicher Unterricht | Hilfe wegen Wohnung
    | Kredit abbezahlen | Stromrechnung zu hoch | Steuererklärung machen | Konto eröffnen | Antrag ausgefüllt
    bekommen | Termin bei der Ausländerbehörde bekommen | sich ummelden | jemand der für mich spricht | Diplom
    anerkennen | keine Arbeit gefunden | Gesundheitskurs im Stadtteil | Mann hat mich geschlagen | Besuch für alte
    Menschen | Angehörige pflegen | Fußballmannschaft gesucht | Schwimmkurs für Erwachsene | Tanzgruppe gesucht |
    singen ohne Notenkenntnisse | nähen lernen | Gemüse selbst anbauen | zusammen kochen und essen | Fahrrad selbst
    reparieren | wegen meines Namens abgelehnt | wie funktioniert die Wahl
"""


def add(apps, schema_editor):
    import_module("federation.search.migrations.0007_spoken_synonyms").bring_up_to_date(apps, NEW)


class Migration(migrations.Migration):
    """Everyday offers, as people ask for them in whole sentences, for installations that began without."""

    dependencies = [("search", "0010_synonyms_of_situations")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
