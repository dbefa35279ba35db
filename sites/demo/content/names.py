"""Invented organisations in German, drawn with a fixed seed: the documents count 520 and name only a few."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sites.demo.content.examples.offers import DAY_PARTS, OFFERS, Offer
from sites.demo.content.types import OrganisationContent, ScheduleContent, ServiceContent

LANGUAGES: Mapping[str, str] = {
    "de": "Deutsch",
    "en": "Englisch",
    "fr": "Französisch",
    "es": "Spanisch",
    "tr": "Türkisch",
    "ar": "Arabisch",
    "fa": "Persisch",
    "ku": "Kurdisch",
    "uk": "Ukrainisch",
    "ru": "Russisch",
    "ti": "Tigrinya",
    "so": "Somali",
    "pl": "Polnisch",
    "ro": "Rumänisch",
    "bg": "Bulgarisch",
    "sq": "Albanisch",
    "sr": "Serbisch",
    "vi": "Vietnamesisch",
    "pt": "Portugiesisch",
    "el": "Griechisch",
    "it": "Italienisch",
    "ps": "Paschtu",
    "ur": "Urdu",
    "am": "Amharisch",
}
COMMON_LANGUAGES = ("en", "tr", "ar", "uk", "ru", "fa", "ku", "fr", "pl")

# The stem of a community's adjective and the languages that are likely there.
COMMUNITIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Syrisch", ("ar", "ku")),
    ("Irakisch", ("ar", "ku")),
    ("Marokkanisch", ("ar", "fr")),
    ("Türkisch", ("tr",)),
    ("Kurdisch", ("ku", "tr")),
    ("Ukrainisch", ("uk", "ru")),
    ("Eritreisch", ("ti", "ar")),
    ("Äthiopisch", ("am", "en")),
    ("Somalisch", ("so", "ar")),
    ("Afghanisch", ("fa", "ps")),
    ("Iranisch", ("fa",)),
    ("Pakistanisch", ("ur", "en")),
    ("Polnisch", ("pl",)),
    ("Rumänisch", ("ro",)),
    ("Bulgarisch", ("bg", "tr")),
    ("Albanisch", ("sq",)),
    ("Serbisch", ("sr",)),
    ("Vietnamesisch", ("vi",)),
    ("Portugiesisch", ("pt",)),
    ("Brasilianisch", ("pt",)),
    ("Griechisch", ("el",)),
    ("Italienisch", ("it",)),
    ("Lateinamerikanisch", ("es", "pt")),
    ("Westafrikanisch", ("fr", "en")),
    ("Kamerunisch", ("fr", "en")),
    ("Ghanaisch", ("en",)),
    ("Russischsprachig", ("ru", "uk")),
)
ENDINGS = {"m": "er", "f": "e", "n": "es"}

MOTIFS = (
    "Ahornblatt", "Ankertau", "Aprikose", "Atlasseide", "Bienenkorb", "Blaue Tür", "Brotkorb", "Brunnenrand", "Bunter Faden",
    "Dattelkern", "Drachenflug", "Drei Stühle", "Eisvogel", "Feigenbaum", "Feuerstein", "Fährmann", "Gartentor",
    "Glühwürmchen", "Granatapfel", "Hirsekorn", "Hibiskustee", "Hängematte", "Jasmintopf", "Kaktusblüte", "Kardamom",
    "Kaffeemühle", "Kieselstein", "Kompassnadel", "Kranichzug", "Lampion", "Lange Bank", "Lehmofen", "Leuchtboje",
    "Lotosblatt", "Mandelzweig", "Mangobaum", "Maulbeere", "Minzblatt", "Mohnfeld", "Mosaikstein", "Neue Saite",
    "Nordwindrose", "Olivenhain", "Orangenblüte", "Papierboot", "Pfefferminze", "Querflöte", "Quitte", "Regentonne",
    "Roter Teppich", "Safranfaden", "Samowar", "Sanddorn", "Schirmakazie", "Schwalbennest", "Seidenfaden", "Silberweide",
    "Sonnensegel", "Steinbrücke", "Sternschnuppe", "Storchennest", "Tamarinde", "Teeglas", "Tulpenzwiebel",
    "Türkisblau", "Vogelbeere", "Wacholder", "Walnuss", "Webstuhl", "Weite Jacke", "Windspiel", "Wolkenheim",
    "Zaunkönig", "Zimtstange", "Zitronenhain", "Zugvogelnest", "Zweiter Schlüssel",
)  # fmt: skip
# A part of town: as it stands in a name, and where something happens. None of them is a particular town's.
QUARTERS = (
    ("Nordviertel", "im Nordviertel"),
    ("Südviertel", "im Südviertel"),
    ("Bahnhofsviertel", "im Bahnhofsviertel"),
    ("Gartenstadt", "in der Gartenstadt"),
    ("Am Wasserturm", "am Wasserturm"),
    ("Alte Ziegelei", "in der Alten Ziegelei"),
    ("Mühlenviertel", "im Mühlenviertel"),
    ("Alte Färberei", "in der Alten Färberei"),
    ("Birkenweg", "am Birkenweg"),
    ("Lindenhof", "im Lindenhof"),
    ("Marktviertel", "im Marktviertel"),
    ("Am Stadtpark", "am Stadtpark"),
)
# How a town's name becomes an adjective where more than "-er" is needed.
TOWN_ADJECTIVES = {
    "Bergkamen": "Bergkamener",
    "Dorsten": "Dorstener",
    "Emden": "Emder",
}


@dataclass(frozen=True)
class Theme:
    kinds: tuple[tuple[str, str], ...]  # with the grammatical gender: an adjective may go before
    descriptions: tuple[str, ...]
    offers: tuple[str, ...]  # keys of OFFERS


THEMES: tuple[Theme, ...] = (
    Theme(
        kinds=(("Beratungskreis", "m"), ("Wegweiserverein", "m"), ("Lotsennetz", "n"), ("Anlaufstelle", "f")),
        descriptions=(
            "Wir lesen mit Ihnen Briefe vom Amt und sagen, was als Nächstes zu tun ist. Das Büro liegt {where}.",
            "Zwölf Ehrenamtliche begleiten neue Nachbar*innen durch die ersten Monate in {place}, auf {spoken}.",
            "Wer Fragen zu Aufenthalt, Geld oder Schule hat, bekommt hier eine klare Antwort oder die richtige Adresse.",
            "Wir beraten auf {spoken}. Was wir nicht wissen, klären wir gemeinsam mit den Fachstellen in {place}.",
        ),
        offers=("migration", "offices", "law", "housing", "interpreting", "doctor", "racism"),
    ),
    Theme(
        kinds=(("Frauenkreis", "m"), ("Frauentreff", "m"), ("Fraueninitiative", "f"), ("Frauennetz", "n")),
        descriptions=(
            "Frauen aus {place} treffen sich, lernen voneinander und ziehen gemeinsam los: zum Amt, ins Bad, ins Theater.",
            "Ein Raum nur für Frauen {where}. Hier reden wir auf {spoken} über alles, was sonst zu kurz kommt.",
            "Wir stärken Frauen, die sich trennen, neu anfangen oder einen Beruf suchen. Kinder sind willkommen.",
            "Mütter und Großmütter geben weiter, was sie können: nähen, verhandeln, einen Verein führen.",
        ),
        offers=("women", "single_parents", "swimming", "sewing", "work", "childcare", "migration"),
    ),
    Theme(
        kinds=(("Jugendclub", "m"), ("Jugendforum", "n"), ("Jugendinitiative", "f"), ("Jugendwerkstatt", "f")),
        descriptions=(
            "Jugendliche planen hier ihr Programm selbst: vom Turnier bis zur Reise. Wir halten ihnen den Rücken frei.",
            "Nach der Schule öffnen wir {where}. Es gibt Tee, Werkzeug, Musik und Menschen, die zuhören.",
            "Wir zeigen jungen Leuten Betriebe in {place} und begleiten sie bis zum Vertrag.",
            "Junge Menschen mischen sich ein: Sie drehen Filme über ihr Viertel und zeigen sie im Rathaus.",
        ),
        offers=("youth", "eqj", "homework", "football", "bicycles", "council", "application"),
    ),
    Theme(
        kinds=(("Elternnetz", "n"), ("Elternverein", "m"), ("Familienkreis", "m"), ("Elterninitiative", "f")),
        descriptions=(
            "Eltern erklären Eltern, wie Schule in Deutschland funktioniert, und gehen mit zum Gespräch.",
            "Unsere Kinder wachsen mit mehreren Sprachen auf. Samstags üben sie {first} mit Liedern und Geschichten.",
            "Familien {where} teilen Spielzeug, Betreuung und gute Ratschläge.",
            "Wir suchen mit Ihnen einen Platz in der Kita und bleiben dran, bis er gefunden ist.",
        ),
        offers=("parents", "homework", "home_language", "childcare", "single_parents", "language_homework"),
    ),
    Theme(
        kinds=(("Sprachwerkstatt", "f"), ("Lernkreis", "m"), ("Bildungsverein", "m"), ("Lesestube", "f")),
        descriptions=(
            "Wir lernen Deutsch beim Kochen, beim Einkaufen und am Tisch. Fehler gehören dazu.",
            "Ehemalige Schüler*innen unterrichten heute selbst: lesen, schreiben, rechnen, auf {spoken}.",
            "Unsere Bücherei {where} verleiht Bücher in sechs Sprachen, kostenlos und ohne Frist.",
            "Wer die Schule abbrechen musste, holt sie hier nach. Kinder spielen nebenan.",
        ),
        offers=("course", "cafe", "literacy", "language_homework", "homework", "digital"),
    ),
    Theme(
        kinds=(("Kulturverein", "m"), ("Kulturkreis", "m"), ("Bühne", "f"), ("Musikgruppe", "f"), ("Kunsthaus", "n")),
        descriptions=(
            "Wir singen, tanzen und erzählen auf {spoken}. Zum Sommerfest laden wir ganz {place} ein.",
            "Alte Lieder, neue Texte: Unsere Bühne {where} steht allen offen, die sich trauen.",
            "Maler*innen und Musiker*innen teilen sich ein Atelier. Einmal im Monat schauen Nachbar*innen zu.",
            "Wir feiern die Feste vieler Kalender und erklären gern, was es damit auf sich hat.",
        ),
        offers=("choir", "dance", "kitchen", "home_language", "cafe", "generations"),
    ),
    Theme(
        kinds=(("Sportverein", "m"), ("Laufgruppe", "f"), ("Radgruppe", "f"), ("Bewegungskreis", "m")),
        descriptions=(
            "Bei uns zählt, dass alle mitspielen. Trainiert wird {where}, auch ohne Vereinserfahrung.",
            "Wir lernen schwimmen, Rad fahren und gewinnen. Trainerinnen sprechen {spoken}.",
            "Nach dem Training sitzen wir zusammen und reden über Arbeit, Wohnung und das nächste Turnier.",
        ),
        offers=("football", "swimming", "bicycles", "youth", "health", "generations"),
    ),
    Theme(
        kinds=(
            ("Gartenfreunde", "p"),
            ("Nachbarschaftskreis", "m"),
            ("Gemeinschaftsküche", "f"),
            ("Hofinitiative", "f"),
        ),
        descriptions=(
            "Wir ziehen Gemüse aus Samen, die weit gereist sind, und kochen daraus für das ganze Viertel.",
            "Ein Hof {where}, ein Ofen, eine lange Bank: Hier kommen Menschen ins Gespräch.",
            "Freitags kocht jedes Mal jemand anderes. Wer mitisst, spült mit.",
        ),
        offers=("garden", "kitchen", "cafe", "generations", "bicycles", "founding"),
    ),
    Theme(
        kinds=(("Fachkreis", "m"), ("Berufsnetz", "n"), ("Werkhof", "m"), ("Gründungskreis", "m")),
        descriptions=(
            "Ärzt*innen, Schlosser*innen, Lehrer*innen: Wir helfen einander, im eigenen Beruf wieder Fuß zu fassen.",
            "Wer schon arbeitet, öffnet anderen die Tür. Unsere Mitglieder kennen Betriebe in ganz {place}.",
            "Wir prüfen Zeugnisse, proben Gespräche und feiern jeden Vertrag, auf {spoken}.",
        ),
        offers=("recognition", "work", "application", "eqj", "digital", "founding"),
    ),
    Theme(
        kinds=(("Gesundheitskreis", "m"), ("Generationentreff", "m"), ("Besuchsdienst", "m"), ("Pflegenetz", "n")),
        descriptions=(
            "Wir besuchen ältere Menschen zu Hause, sprechen {first} mit ihnen und bringen Neuigkeiten mit.",
            "Was sagt die Ärztin, was steht auf dem Rezept? Wir übersetzen und fragen nach, {where} und in der Praxis.",
            "Wer Angehörige pflegt, findet hier Rat, eine Pause und andere, denen es ähnlich geht.",
        ),
        offers=("doctor", "health", "generations", "interpreting", "women", "digital"),
    ),
    Theme(
        kinds=(("Bündnis", "n"), ("Forum", "n"), ("Solidaritätskreis", "m"), ("Dialogkreis", "m")),
        descriptions=(
            "Wir widersprechen Rassismus, im Stadtrat genauso wie im Bus. Wer ihn erlebt, ist bei uns nicht allein.",
            "Vereine aus {place} stimmen sich hier ab, bevor sie im Rathaus sprechen.",
            "Wir bringen Menschen ins Gespräch, die sich sonst aus dem Weg gehen, auf {spoken}.",
        ),
        offers=("racism", "council", "founding", "law", "interpreting", "cafe"),
    ),
)


def organisations(place: str, count: int, seed: int) -> list[OrganisationContent]:
    """`count` invented organisations of one town; the same arguments give the same ones.

    Every name holds the town's, so no name occurs in two towns.
    """
    draw = random.Random(f"{seed} {place}")
    found: dict[str, OrganisationContent] = {}
    motifs: list[str] = []
    while len(found) < count:
        # A motif returns only when all others have had their turn.
        motifs = motifs or draw.sample(MOTIFS, len(MOTIFS))
        organisation = _organisation(draw, place, motifs.pop())
        found.setdefault(organisation.name, organisation)
    return list(found.values())


def _organisation(draw: random.Random, place: str, motif: str) -> OrganisationContent:
    theme = draw.choice(THEMES)
    quarter, where = draw.choice(QUARTERS)
    name, languages = _name_and_languages(draw, theme, place, motif, quarter)
    spoken = _in_words([LANGUAGES[code] for code in languages])
    slots = {"place": place, "where": where, "spoken": spoken, "first": LANGUAGES[languages[0]]}
    description = draw.choice(theme.descriptions).format(**slots)
    offers = draw.sample(theme.offers, draw.choice((1, 1, 2, 2, 3)))
    return OrganisationContent(
        name=name,
        description=f"{description} Beispiel: Diese Organisation ist erfunden.",
        kind=draw.choices(("migrant_organisation", "initiative", "association"), weights=(85, 10, 5))[0],
        languages=languages,
        services=tuple(_service(draw, OFFERS[key], languages, slots) for key in offers),
        address=f"Musterweg {draw.randint(1, 180)}",
        is_step_free=draw.choice((True, True, False, None)),
        checked_days_ago=draw.choices((draw.randint(0, 180), draw.randint(181, 420)), weights=(85, 15))[0],
        is_example=True,
    )


def _name_and_languages(
    draw: random.Random, theme: Theme, place: str, motif: str, quarter: str
) -> tuple[str, tuple[str, ...]]:
    kind, gender = draw.choice(theme.kinds)
    town = TOWN_ADJECTIVES.get(place, f"{place}er")
    languages = tuple(draw.sample(COMMON_LANGUAGES, draw.choice((1, 2, 2, 3))))
    if gender in ENDINGS and draw.random() < 0.4:
        stem, languages = draw.choice(COMMUNITIES)
        adjective = stem + ENDINGS[gender]
        pattern = draw.choice(("{adjective} {kind} {motif} {place}", "{motif} {place}: {adjective} {kind}"))
    else:
        adjective = ""
        pattern = draw.choice(
            (
                "{kind} {motif} {place}",
                "{town} {kind} {motif}",
                "{motif} – {kind} {quarter}, {place}",
                "{motif} {place}",
                "{kind} {motif} {quarter} ({place})",
            )
        )
    name = pattern.format(adjective=adjective, kind=kind, motif=motif, place=place, town=town, quarter=quarter)
    if not name.endswith(")") and draw.random() < 0.3:
        name += " e. V."
    return name, (*languages, "de")


def _service(draw: random.Random, offer: Offer, languages: tuple[str, ...], slots: Mapping[str, str]) -> ServiceContent:
    schedules = () if draw.random() < offer.by_appointment else (_schedule(draw, offer.day_parts),)
    return ServiceContent(
        name=offer.name.format(**slots),
        description=offer.description.format(**slots),
        languages=languages,
        schedules=schedules,
        women_only=offer.women_only,
        interpreter=draw.random() < offer.interpreter,
        topics=offer.topics,
    )


def _schedule(draw: random.Random, day_parts: Sequence[str]) -> ScheduleContent:
    rules, hours = DAY_PARTS[draw.choice(day_parts)]
    return ScheduleContent(draw.choice(rules), *draw.choice(hours))


def _in_words(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} und {names[-1]}" if len(names) > 1 else names[0]
