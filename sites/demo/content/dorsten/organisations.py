"""The organisations that Dorsten's document names. All services, with their times, are examples."""

from sites.demo.content.types import OrganisationContent, ScheduleContent, ServiceContent

_EXAMPLE = "Beispiel: Angebot und Zeiten sind erfunden. "

_CERTIFICATES = ServiceContent(
    name="Zeugnisse und Anerkennung",
    topics=("anerkennung",),
    description=_EXAMPLE
    + "Bringen Sie mit, was Sie haben, auch Kopien. Wir klären, was übersetzt werden muss und wer es anerkennt.",
    languages=("de", "ar", "uk"),
    schedules=(ScheduleContent("FREQ=WEEKLY;BYDAY=TU", "10:00", "12:00"),),
    interpreter=True,
)
_SCHOOL = ServiceContent(
    name="Fragen zu Kita und Schule",
    topics=("schule-eltern",),
    description=_EXAMPLE
    + "Wie melden Sie Ihr Kind an? Was bedeutet der Brief der Schule? Fragen Sie uns, kostenlos und ohne Termin.",
    languages=("de", "tr", "ar"),
    schedules=(ScheduleContent("FREQ=WEEKLY;BYDAY=TH", "13:00", "15:00"),),
)
_REHEARSAL = ServiceContent(
    name="Offene Probe",
    topics=("kultur",),
    description=_EXAMPLE + "Bringen Sie Ihr Instrument oder Ihre Stimme mit. Vorkenntnisse brauchen Sie nicht.",
    languages=("de", "en"),
    schedules=(ScheduleContent("FREQ=WEEKLY;BYDAY=FR", "18:00", "20:00"),),
)
_NEIGHBOURS = ServiceContent(
    name="Begleitung im Quartier",
    topics=("familienbegleitung", "stadterkundung"),
    description=_EXAMPLE + "Mütter aus der Nachbarschaft gehen mit, wenn Sie etwas zum ersten Mal tun. Mit Termin.",
    languages=("de", "tr", "ar", "uk"),
    women_only=True,
)

ORGANISATIONS = (
    OrganisationContent(
        name="Verbund Dorsten",
        description="Beispiel: Dieser Verbund ist für die Vorführung erfunden. Er führt weiter, was im MITTEndrin begann.",
        kind="association",
        languages=("de", "en", "tr", "ar", "uk"),
        services=(_CERTIFICATES, _SCHOOL, _REHEARSAL, _NEIGHBOURS),
        is_example=True,
    ),
    OrganisationContent(
        name="Interkultureller Treffpunkt MITTEndrin",
        description="Zentraler Treffpunkt des Projekts „Willkommenskultur für Zuwanderer“, das von 2017 bis 2020 lief und abgeschlossen ist.",
        kind="initiative",
    ),
    OrganisationContent(
        name="Nachbarschaftsmütter im MITTEndrin",
        description="Geschulte Mütter mit eigener Migrationsgeschichte, die Familien im Quartier ehrenamtlich halfen. Teil des abgeschlossenen Projekts.",
        kind="initiative",
    ),
    OrganisationContent(
        name="Jüdisches Museum",
        description="Ein Besuch gehörte zu den Ausflügen, die das Projekt vorsah.",
        kind="partner",
    ),
    OrganisationContent(
        name="Familienbüro Dorsten",
        description="Städtische Stelle für Beratung und Bildung, die Teilnehmerinnen der Stadterkundung kennenlernen sollten.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Jugendamt Dorsten",
        description="Städtische Stelle für Beratung und Bildung, die Teilnehmerinnen der Stadterkundung kennenlernen sollten.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Land Nordrhein-Westfalen",
        description="Förderte das Projekt „Willkommenskultur für Zuwanderer“ im Rahmen des Aufrufs „Starke Quartiere – starke Menschen“.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Europäischer Sozialfonds (ESF)",
        description="Unterstützte das Projekt „Willkommenskultur für Zuwanderer“ finanziell.",
        kind="public_body",
    ),
)
