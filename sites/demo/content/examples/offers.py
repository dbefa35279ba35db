"""What the invented organisations offer, and when such offers usually take place. German, with slots."""

from collections.abc import Mapping
from dataclasses import dataclass

# Each part of the day: recurrence rules (RFC 5545) and times that go together.
DAY_PARTS: Mapping[str, tuple[tuple[str, ...], tuple[tuple[str, str], ...]]] = {
    "morning": (
        (
            "FREQ=WEEKLY;BYDAY=MO",
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;BYDAY=TH",
            "FREQ=WEEKLY;BYDAY=MO,WE",
            "FREQ=WEEKLY;BYDAY=TU,FR",
        ),
        (("09:00", "12:00"), ("09:30", "11:30"), ("10:00", "13:00")),
    ),
    "course": (
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=WEEKLY;BYDAY=TU,TH"),
        (("08:30", "12:30"), ("09:00", "12:15"), ("13:30", "16:45")),
    ),
    "afternoon": (
        (
            "FREQ=WEEKLY;BYDAY=MO",
            "FREQ=WEEKLY;BYDAY=WE",
            "FREQ=WEEKLY;BYDAY=TH",
            "FREQ=WEEKLY;BYDAY=TU,TH",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
        ),
        (("14:00", "17:00"), ("15:00", "17:30"), ("15:30", "18:00")),
    ),
    "after_school": (
        ("FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"),
        (("14:30", "16:30"), ("15:00", "17:00"), ("16:00", "18:00")),
    ),
    "evening": (
        ("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=WE", "FREQ=WEEKLY;BYDAY=TH", "FREQ=WEEKLY;BYDAY=FR"),
        (("17:00", "19:00"), ("18:00", "20:00"), ("18:30", "21:00")),
    ),
    "weekend": (
        ("FREQ=WEEKLY;BYDAY=SA", "FREQ=WEEKLY;BYDAY=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"),
        (("10:00", "13:00"), ("11:00", "14:00"), ("14:00", "17:00")),
    ),
    "monthly": (
        ("FREQ=MONTHLY;BYDAY=1SA", "FREQ=MONTHLY;BYDAY=2FR", "FREQ=MONTHLY;BYDAY=-1SU", "FREQ=MONTHLY;BYDAY=3TH"),
        (("15:00", "18:00"), ("16:00", "19:00")),
    ),
}


@dataclass(frozen=True)
class Offer:
    name: str
    description: str
    day_parts: tuple[str, ...]
    by_appointment: float = 0.15  # how often there is no fixed time
    interpreter: float = 0.1  # how often somebody interprets
    women_only: bool = False
    topics: tuple[str, ...] = ()  # slugs of the federation's taxonomy


OFFERS: Mapping[str, Offer] = {
    "migration": Offer(
        "Migrationssozialberatung",
        "Aufenthalt, Familie, Geld: Wir klären mit Ihnen, was ansteht. Bringen Sie Ihre Post mit. Kostenlos und vertraulich.",
        ("morning", "afternoon"),
        interpreter=0.5,
        topics=("migrationssozialberatung",),
    ),
    "course": Offer(
        "Integrationskurs",
        "Deutsch von Anfang an, dazu Wissen über Alltag, Rechte und Geschichte. Wir prüfen vorab, ob der Kurs für Sie kostenlos ist.",
        ("course",),
        by_appointment=0.0,
        topics=("integrationskurse", "sprachkurse"),
    ),
    "cafe": Offer(
        "Sprachcafé",
        "Setzen Sie sich dazu und reden Sie Deutsch, so viel Sie möchten. Kaffee gibt es gegen eine Spende, Noten gibt es keine.",
        ("afternoon", "evening", "weekend"),
        by_appointment=0.0,
        topics=("sprachkurse", "begegnung"),
    ),
    "offices": Offer(
        "Begleitung zu Behörden",
        "Jemand geht mit, übersetzt und fragt nach. Sagen Sie uns drei Tage vorher Bescheid.",
        ("morning",),
        by_appointment=0.7,
        interpreter=0.8,
        topics=("briefe-antraege", "dolmetschen"),
    ),
    "women": Offer(
        "Frauen unter sich",
        "Reden, lachen, lernen: Jedes Treffen hat ein Thema, das Sie selbst vorschlagen. Kinder werden nebenan betreut.",
        ("morning", "afternoon", "weekend"),
        women_only=True,
        topics=("frauenarbeit",),
    ),
    "single_parents": Offer(
        "Hilfe für Alleinerziehende",
        "Unterhalt, Betreuung, Umgang: Wir ordnen mit Ihnen die Fragen und finden andere in derselben Lage.",
        ("afternoon", "evening"),
        by_appointment=0.4,
        interpreter=0.3,
        topics=("alleinerziehende",),
    ),
    "youth": Offer(
        "Offener Jugendtreff",
        "Für alle von 12 bis 21. Kickern, Musik, Hausaufgaben oder einfach da sein. Was passiert, bestimmt ihr.",
        ("after_school", "evening"),
        by_appointment=0.0,
        topics=("jugendarbeit",),
    ),
    "eqj": Offer(
        "Einstiegsqualifizierung für Jugendliche (EQJ)",
        "Vor der Ausbildung mehrere Monate im Betrieb: Wir finden den Platz und bleiben an deiner Seite.",
        ("afternoon",),
        by_appointment=0.6,
        topics=("einstiegsqualifizierung",),
    ),
    "homework": Offer(
        "Hausaufgabenhilfe",
        "Kleine Gruppen, geduldige Helfer*innen, ein ruhiger Raum. Für Klasse 1 bis 10, kostenlos.",
        ("after_school",),
        by_appointment=0.0,
        topics=("hausaufgabenhilfe",),
    ),
    "language_homework": Offer(
        "Sprachkurs mit Hausaufgabenhilfe",
        "Eltern lernen Deutsch, Kinder machen im selben Haus ihre Hausaufgaben. Danach gehen alle gemeinsam nach Hause.",
        ("after_school",),
        by_appointment=0.0,
        topics=("sprachkurse", "hausaufgabenhilfe"),
    ),
    "recognition": Offer(
        "Zeugnisse anerkennen lassen",
        "Wir prüfen, welche Stelle zuständig ist, lassen übersetzen und suchen nach verlorenen Papieren.",
        ("afternoon", "evening"),
        by_appointment=0.5,
        interpreter=0.3,
        topics=("anerkennung",),
    ),
    "work": Offer(
        "Wege in Arbeit",
        "Was können Sie, was möchten Sie? Wir suchen den Betrieb dazu und rufen auch selbst an.",
        ("morning", "afternoon"),
        by_appointment=0.4,
        topics=("arbeitsintegration",),
    ),
    "application": Offer(
        "Bewerbungswerkstatt",
        "Kommen Sie mit Ihren Unterlagen und gehen Sie mit einem fertigen Lebenslauf. Drucker und Kamera sind da.",
        ("afternoon", "evening"),
        topics=("bewerbung",),
    ),
    "home_language": Offer(
        "Kinder lernen {first}",
        "Lieder, Geschichten und Buchstaben in der Sprache der Familie. Für Kinder von 5 bis 12.",
        ("weekend",),
        by_appointment=0.0,
        topics=("muttersprache",),
    ),
    "parents": Offer(
        "Elterncafé zur Schule",
        "Welche Schule passt, was bedeutet der Brief der Lehrerin? Eltern beraten Eltern.",
        ("morning", "evening"),
        interpreter=0.3,
        topics=("schule-eltern",),
    ),
    "childcare": Offer(
        "Eltern-Kind-Gruppe",
        "Singen, krabbeln, frühstücken, auf {spoken}. Für Kinder bis drei Jahre.",
        ("morning",),
        by_appointment=0.0,
        topics=("familienbegleitung",),
    ),
    "housing": Offer(
        "Hilfe bei der Wohnungssuche",
        "Wir schreiben Anfragen, üben die Besichtigung und lesen den Vertrag mit Ihnen durch.",
        ("afternoon", "evening"),
        interpreter=0.2,
        topics=("wohnen",),
    ),
    "doctor": Offer(
        "Begleitung zum Arzt",
        "Eine geschulte Person übersetzt und schweigt über alles, was sie hört. Rufen Sie bitte vorher an.",
        ("morning",),
        by_appointment=0.8,
        interpreter=1.0,
        topics=("gesundheit", "dolmetschen"),
    ),
    "health": Offer(
        "Gesund leben in {place}",
        "Kurze Vorträge, Bewegung und Zeit für Fragen an Fachleute.",
        ("evening", "monthly"),
        interpreter=0.4,
        topics=("gesundheit",),
    ),
    "racism": Offer(
        "Beratung gegen Rassismus",
        "Sie erzählen, wir hören zu und schreiben auf. Sie entscheiden, was danach geschieht. Auf Wunsch ohne Namen.",
        ("afternoon", "evening"),
        by_appointment=0.4,
        interpreter=0.4,
        topics=("antidiskriminierung",),
    ),
    "law": Offer(
        "Erste Fragen zum Aufenthaltsrecht",
        "Wir erklären Bescheide und Fristen und nennen Ihnen Anwält*innen, wenn es schwierig wird.",
        ("evening",),
        by_appointment=0.3,
        interpreter=0.5,
        topics=("aufenthalt-asyl",),
    ),
    "generations": Offer(
        "Café der Generationen",
        "Alte und Junge spielen, backen und erzählen. Wer schlecht zu Fuß ist, wird abgeholt.",
        ("afternoon", "monthly"),
        by_appointment=0.0,
        topics=("generationen",),
    ),
    "choir": Offer(
        "Chor ohne Noten",
        "Wir singen nach Gehör, in allen Sprachen, die jemand mitbringt.",
        ("evening",),
        by_appointment=0.0,
        topics=("kultur",),
    ),
    "dance": Offer(
        "Tanzen für alle",
        "Kreistänze, Paartänze, neue Schritte: Zuschauen ist erlaubt, Mitmachen schöner.",
        ("evening", "weekend"),
        by_appointment=0.0,
        topics=("kultur",),
    ),
    "kitchen": Offer(
        "Offene Küche",
        "Jedes Mal ein anderes Rezept und eine andere Köchin oder ein anderer Koch. Essen kostet, was Sie geben können.",
        ("evening", "monthly"),
        by_appointment=0.0,
        topics=("begegnung",),
    ),
    "garden": Offer(
        "Gemeinschaftsgarten",
        "Säen, gießen, ernten {where}. Werkzeug ist vorhanden, Vorwissen braucht niemand.",
        ("afternoon", "weekend"),
        by_appointment=0.0,
        topics=("begegnung",),
    ),
    "swimming": Offer(
        "Schwimmen lernen für Frauen",
        "Eine Trainerin, ein Becken, neugierige Blicke bleiben draußen. Anmeldung beim ersten Mal vor Ort.",
        ("evening", "weekend"),
        by_appointment=0.0,
        women_only=True,
        topics=("sport", "frauenarbeit"),
    ),
    "sewing": Offer(
        "Nähwerkstatt für Frauen",
        "Zehn Maschinen, viele Muster. Erfahrene zeigen, wie es geht.",
        ("morning", "afternoon"),
        by_appointment=0.0,
        women_only=True,
        topics=("frauenarbeit",),
    ),
    "football": Offer(
        "Fußball für alle",
        "Gemischte Mannschaften, faire Regeln, Schuhe zum Ausleihen.",
        ("evening", "weekend"),
        by_appointment=0.0,
        topics=("sport",),
    ),
    "bicycles": Offer(
        "Fahrradwerkstatt",
        "Bringen Sie Ihr Rad mit und reparieren Sie es mit uns. Gebrauchte Räder geben wir günstig ab.",
        ("afternoon", "weekend"),
        by_appointment=0.0,
        topics=("selbsthilfe",),
    ),
    "digital": Offer(
        "Handy und Computer",
        "Termin buchen, Formular hochladen, sicher bleiben: Wir üben an Ihrem eigenen Gerät.",
        ("morning", "afternoon"),
        topics=("arbeitsintegration",),
    ),
    "literacy": Offer(
        "Lesen und Schreiben lernen",
        "Für Erwachsene, die bei null anfangen oder die lateinische Schrift lernen. In kleinen Gruppen.",
        ("course",),
        by_appointment=0.0,
        topics=("sprachkurse",),
    ),
    "interpreting": Offer(
        "Sprachmittlung",
        "Wir übersetzen Gespräche in Schule, Praxis und Amt. Einrichtungen fragen bitte eine Woche vorher an.",
        ("morning",),
        by_appointment=0.9,
        interpreter=1.0,
        topics=("dolmetschen",),
    ),
    "founding": Offer(
        "Verein gründen",
        "Satzung, Register, erste Förderung: Wir zeigen, was wir selbst gern früher gewusst hätten.",
        ("evening", "monthly"),
        by_appointment=0.5,
        topics=("vernetzung",),
    ),
    "council": Offer(
        "Mitreden in {place}",
        "Wir lesen die Tagesordnung des Rates, schreiben Fragen auf und gehen gemeinsam hin.",
        ("evening", "monthly"),
        by_appointment=0.0,
        topics=("interessenvertretung",),
    ),
}
