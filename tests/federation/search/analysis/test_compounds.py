import pytest

from federation.search.analysis.compounds import parts, repaired
from federation.search.analysis.folding import fold

COMPOUNDS = {
    "Migrationssozialberatung": "migration sozial beratung",
    "Sozialberatung": "sozial beratung",
    "Schuldnerberatung": "schuldner beratung",
    "Handykurs": "handy kurs",
    "Kleiderspenden": "kleider spende",
    "Öffnungszeiten": "offnung zeit",
    "Terminvereinbarung": "termin vereinbarung",
    "Niederlassungserlaubnis": "niederlassung erlaubnis",
    "Sozialberatungen": "sozial beratung",
    "Migrationsberatungsstelle": "migration beratung stelle",
    "Deutschkurs": "deutsch kurs",
    "Deutschkurse": "deutsch kurs",
    "Deutschkursen": "deutsch kurs",
    "Sprachkurs": "sprache kurs",
    "Sprachförderung": "sprache forderung",
    "Sprachmittlerin": "sprache mittler",
    "Integrationskurse": "integration kurs",
    "Alphabetisierungskurs": "alphabetisierung kurs",
    "Frauengruppe": "frau gruppe",
    "Frauengruppen": "frau gruppe",
    "Mädchentreff": "madchen treff",
    "Kinderbetreuung": "kind betreuung",
    "Elterncafé": "eltern cafe",
    "Jugendarbeit": "jugend arbeit",
    "Jugendmigrationsdienst": "jugend migration dienst",
    "Flüchtlingsrat": "fluchtling rat",
    "Flüchtlingsunterkunft": "fluchtling unterkunft",
    "Ausländerbehörde": "auslander behorde",
    "Aufenthaltsrecht": "aufenthalt recht",
    "Aufenthaltstitel": "aufenthalt titel",
    "Arbeitserlaubnis": "arbeit erlaubnis",
    "Arbeitsmarkt": "arbeit markt",
    "Berufssprachkurs": "beruf sprache kurs",
    "Berufsanerkennung": "beruf anerkennung",
    "Zeugnisanerkennung": "zeugnis anerkennung",
    "Bildungsangebote": "bildung angebot",
    "Bildungsverein": "bildung verein",
    "Kulturverein": "kultur verein",
    "Kulturvereine": "kultur verein",
    "Frauenzentrum": "frau zentrum",
    "Integrationsrat": "integration rat",
    "Integrationsrates": "integration rat",
    "Antidiskriminierungsstelle": "anti diskriminierung stelle",
    "Antirassismusarbeit": "anti rassismus arbeit",
    "Rechtsberatung": "recht beratung",
    "Rechtsanwalt": "recht anwalt",
    "Sommelierberatung": "beratung",  # only its last part is known
    "Hebammensprechstunde": "hebamme sprechstunde",
    "Schwangerschaftsberatung": "schwangerschaft beratung",
    "Gesundheitsförderung": "gesundheit forderung",
    "Wohnungssuche": "wohnung suche",
    "Wohnberatung": "wohn beratung",
    "Mietvertrag": "miet vertrag",
    "Hausaufgabenhilfe": "hausaufgabe hilfe",
    "Schulanmeldung": "schule anmeldung",
    "Grundschule": "grund schule",
    "Schulkinder": "schule kind",
    "Muttersprache": "mutter sprache",
    "Fördermittel": "forder mittel",
    "Projektförderung": "projekt forderung",
    "Vereinsgründung": "verein grundung",
    "Ehrenamtskoordination": "ehrenamt koordination",
    "Begegnungscafé": "begegnung cafe",
    "Nachbarschaftstreff": "nachbarschaft treff",
    "Stadtteilzentrum": "stadtteil zentrum",
    "Bundesverband": "bundes verband",
    "Landesprogramm": "landes programm",
    "Migrantenorganisationen": "migrant organisation",
    "Migrantinnenorganisation": "migrant organisation",
    "Familiennachzug": "familie nachzug",
    "Trauerbegleitung": "trauer begleitung",
    "Fahrradwerkstatt": "fahrrad werkstatt",
    "Frauenschwimmen": "frau schwimmen",
    "Tanzgruppe": "tanz gruppe",
    "Integrationszentren": "integration zentren",
    "Telefonnummer": "telefon nummer",
}
WHOLE = """
Beratung Beratungen Berater Bildung Verein Vereine Lübeck Information Informationen Wirtschaft Gesellschaft Organisation
Integration Migration Partizipation Kommunikation Universität Konkurs Diskurs Exkurs Ausbildung Weiterbildung
Unterstützung Veranstaltung Versicherung Herausforderung Ausstellung Einstellung Deutschland Hamburg Bremen Mannheim
Oberhausen Sondershausen Rosenheim Freiburg Düsseldorf Saarbrücken Interessen international Vorteil Nachteil Mittwoch
Donnerstag Zeitung Leitung Anleitung Abteilung Freundschaft Partnerschaft Gerechtigkeit gerecht senkrecht Handlung
Krankenhaus Transparenz Alternative Portugiesisch Kurdistan wiederherstellen umzugehen beispielsweise Selbständigkeit
committee community understanding neighbourhood organisation participation danışmanlık merkezi dayanışma kadınlar
"""


@pytest.mark.parametrize("word", COMPOUNDS)
def test_compound_has_its_parts(word):
    assert " ".join(parts(fold(word))) == COMPOUNDS[word]


@pytest.mark.parametrize("word", WHOLE.split())
def test_word_that_is_no_compound_stays_whole(word):
    assert parts(fold(word)) == ()


def test_long_word_is_not_taken_apart():
    assert parts("beratung" * 30) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("schwimkurs", "schwimmkurs"),
        ("deutschkrus", "deutschkurs"),
        ("sozialberatug", "sozialberatung"),
        ("integratonskurs", "integrationskurs"),
        ("fraungruppe", "frauengruppe"),
    ],
)
def test_mistake_in_a_part_is_repaired(typed, meant):
    assert repaired(typed) == meant


@pytest.mark.parametrize("word", ["", "kurs", "mannheim", "xyzkurs", "selcuklu", "danismanlik", "beratung" * 30])
def test_other_words_are_not_made_compounds(word):
    assert repaired(word) is None
