"""The organisations that Cologne's document names. All services, with their times, are examples."""

from sites.demo.content.types import OrganisationContent, ScheduleContent, ServiceContent

_EXAMPLE = "Beispiel: Angebot und Zeiten sind erfunden. "

_ADVICE = ServiceContent(
    name="Soziale Beratung",
    topics=("migrationssozialberatung",),
    description=_EXAMPLE
    + "Wir hören zu, erklären Ihre Rechte und suchen mit Ihnen eine Lösung. Kostenlos, ohne Termin.",
    languages=("de", "tr", "ar"),
    schedules=(
        ScheduleContent("FREQ=WEEKLY;BYDAY=MO,WE", "09:00", "12:00"),
        ScheduleContent("FREQ=WEEKLY;BYDAY=TH", "14:00", "17:00"),
    ),
    interpreter=True,
)
_LANGUAGE = ServiceContent(
    name="Sprachförderung am Abend",
    topics=("sprachkurse",),
    description=_EXAMPLE + "Deutsch für den Alltag, in kleinen Gruppen. Sie können jede Woche neu dazukommen.",
    languages=("de",),
    schedules=(ScheduleContent("FREQ=WEEKLY;BYDAY=TU,FR", "17:30", "19:00"),),
)
_ELECTIONS = ServiceContent(
    name="Wahlen verstehen",
    topics=("demokratie",),
    description=_EXAMPLE
    + "Wer darf wählen, und wie geht das? Wir erklären es in vier Sprachen. Mit Termin, auch für Gruppen.",
    languages=("de", "en", "tr", "ar"),
)
_SATURDAY = ServiceContent(
    name="Offener Samstag",
    topics=("begegnung",),
    description=_EXAMPLE + "Kochen, spielen, reden. Bringen Sie Ihre Kinder und Ihre Nachbar*innen mit.",
    languages=("de", "tr", "es"),
    schedules=(ScheduleContent("FREQ=WEEKLY;BYDAY=SA", "14:00", "18:00"),),
)

ORGANISATIONS = (
    OrganisationContent(
        name="Interkulturelle Zentren in Köln",
        description="Die Zentren beraten, fördern Sprache und stützen sich auf bürgerschaftliches Engagement. Viermal im Jahr planen sie gemeinsam im Arbeitskreis.",
        kind="association",
        languages=("de", "en", "tr", "ar"),
        services=(_ADVICE, _LANGUAGE, _ELECTIONS, _SATURDAY),
    ),
    OrganisationContent(
        name="Kommunales Integrationszentrum der Stadt Köln",
        description="Trifft sich viermal im Jahr mit den Interkulturellen Zentren im Arbeitskreis.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Integrationsrat der Stadt Köln",
        description="Sprecher*innen der Interkulturellen Zentren berichten aus seinen Arbeitskreisen.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Konferenz „Interkulturelles Köln“",
        description="Die Interkulturellen Zentren beteiligen sich an dieser Konferenz.",
        kind="initiative",
    ),
    OrganisationContent(
        name="Köln zeigt Haltung",
        description="Bei den Demonstrationen unter diesem Namen sind die Interkulturellen Zentren dabei.",
        kind="initiative",
    ),
)
