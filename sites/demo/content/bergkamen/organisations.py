"""The organisations that Bergkamen's document names. All services, with their times, are examples."""

from sites.demo.content.types import OrganisationContent, ScheduleContent, ServiceContent

_EXAMPLE = "Beispiel: Angebot und Zeiten sind erfunden. "


def _weekly(days: str, opens_at: str, closes_at: str) -> ScheduleContent:
    return ScheduleContent(f"FREQ=WEEKLY;BYDAY={days}", opens_at, closes_at)


_OPEN_HOUR = ServiceContent(
    name="Offene Sprechstunde",
    topics=("migrationssozialberatung",),
    description="Beispiel: Die Sprechstunde ist geplant, die Zeiten sind erfunden. Fragen Sie, was Sie beschäftigt. Kostenlos, ohne Termin.",
    languages=("de", "tr", "en"),
    schedules=(_weekly("MO", "15:00", "17:00"),),
    interpreter=True,
)
_WOMEN = ServiceContent(
    name="Beratung für Frauen auf Arabisch",
    topics=("frauenarbeit", "gewaltschutz"),
    description="Beispiel: Der Wunsch nach dieser Beratung ist belegt, die Zeiten sind erfunden. Frauen sprechen mit Frauen, vertraulich und kostenlos, auch über Gewalt und Rechte.",
    languages=("ar", "de"),
    schedules=(_weekly("TU", "09:30", "11:30"), _weekly("TH", "16:00", "18:00"), _weekly("FR", "10:00", "12:00")),
    women_only=True,
    translations={
        "name": {
            "en": "Advice for women in Arabic",
            "tr": "Kadınlar için Arapça danışmanlık",
            "ar": "استشارة للنساء باللغة العربية",
        },
        "description": {
            "en": "Example: The wish for this advice is documented, the times are invented. Women talk with women, in confidence and free of charge, also about violence and rights.",
            "tr": "Örnek: Bu danışmanlığa duyulan istek belgelidir, saatler uydurmadır. Kadınlar kadınlarla konuşur; gizli ve ücretsiz, şiddet ve haklar üzerine de.",
            "ar": "مثال: الرغبة في هذه الاستشارة موثقة، أما المواعيد فمختلقة. نساء يتحدثن مع نساء بسرية ومجاناً، أيضاً عن العنف والحقوق.",
        },
    },
)
_GERMAN = ServiceContent(
    name="Sprachkurs Deutsch",
    topics=("sprachkurse",),
    description=_EXAMPLE
    + "Deutsch für Anfänger*innen und für alle, die weitermachen möchten. Bringen Sie Stift und Fragen mit.",
    languages=("de",),
    schedules=(_weekly("MO,WE", "10:00", "12:00"),),
)
_APPLICATIONS = ServiceContent(
    name="Bewerbungstraining",
    topics=("bewerbung",),
    description="Beispiel: Das Training ist gewünscht, die Zeiten sind erfunden. Wir schreiben mit Ihnen die Bewerbung und üben das Gespräch.",
    languages=("de", "en"),
    schedules=(_weekly("WE", "17:00", "19:00"),),
)
_PEN_FRIENDS = ServiceContent(
    name="Schreibfreundschaften",
    topics=("generationen",),
    description="Beispiel: Die Idee ist belegt, der Ablauf erfunden. Wir bringen Alt und Jung zusammen, die sich Briefe schreiben. Mit Termin.",
    languages=("de",),
)
_WALK = ServiceContent(
    name="Walk & Talk",
    topics=("familienbegleitung",),
    description="Beispiel: Das Angebot gab es, die Zeiten sind erfunden. Reden Sie beim Spazierengehen über Ihren Alltag mit Kindern.",
    languages=("de", "tr"),
    schedules=(_weekly("TH", "09:00", "11:00"),),
)
_MEETING = ServiceContent(
    name="Offenes Treffen",
    topics=("demokratie",),
    description=_EXAMPLE + "Planen Sie mit, was „Bergkamen for all“ als Nächstes tut. Alle sind willkommen.",
    languages=("de", "en", "ar"),
    schedules=(_weekly("SA", "15:00", "17:00"),),
)

ORGANISATIONS = (
    OrganisationContent(
        name="Integrationsrat Bergkamen",
        description="Gewähltes Gremium mit fünf Mitgliedern der Liste „Vielfalt ist unsere Stärke“. Plant offene Sprechstunden und setzt sich für Frauenrechte ein.",
        kind="public_body",
        languages=("de", "tr", "ar"),
        services=(_OPEN_HOUR, _WOMEN),
    ),
    OrganisationContent(
        name="Flüchtlingshelferkreis Bergkamen",
        description="Im Haus Frieden zu Hause. Bietet unter anderem Sprachkurse an; vor der Pandemie auch Familien-Brunch.",
        kind="initiative",
        services=(_GERMAN,),
    ),
    OrganisationContent(
        name="Haus Frieden",
        description="Haus an der Präsidentenstraße, das die Stadt als offenen Standort ausbauen will. Hier könnten Sprechstunden und Bewerbungstrainings stattfinden.",
        kind="initiative",
        services=(_APPLICATIONS, _PEN_FRIENDS),
    ),
    OrganisationContent(
        name="Jugendamt Bergkamen, Erziehungsberatung",
        description="Hat mit „Walk & Talk“ gute Erfahrungen gemacht: Gespräche bei gemeinsamen Spaziergängen.",
        kind="public_body",
        services=(_WALK,),
    ),
    OrganisationContent(
        name="Bergkamen for all",
        description="Als Jugendprojekt begonnen. Die Steuerungsgruppe überlegt, als Verein weiterzumachen.",
        kind="initiative",
        services=(_MEETING,),
    ),
    OrganisationContent(
        name="Kommunales Integrationszentrum Kreis Unna",
        description="Will Integration vom Menschen her denken und Ämter und Aktive besser vernetzen.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Stadt Bergkamen",
        description="Besetzt eine Stelle im Integrationsmanagement neu und plant Vielfalts-Manager*innen an Schulen.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Kreis Unna",
        description="Kann über das Landesprogramm „Kommunales Integrationsmanagement“ mit bis zu 815.000 € im Jahr rechnen, wenn der Antrag Erfolg hat.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Stadt Kamen", description="Bergkamen möchte sich bei KIM mit Kamen zusammentun.", kind="public_body"
    ),
    OrganisationContent(
        name="Gemeinde Bönen", description="Bergkamen möchte sich bei KIM mit Bönen zusammentun.", kind="public_body"
    ),
)
