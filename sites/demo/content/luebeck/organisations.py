"""The organisations that Lübeck's network names. All services, with their times, are examples."""

from sites.demo.content.types import OrganisationContent, ScheduleContent, ServiceContent

_WITH_THE_CULTURE_DAYS = "Hat 2022 an den Antirassistischen Kulturtagen in Lübeck mitgewirkt."
_EXAMPLE = "Beispiel: Angebot und Zeiten sind erfunden. "


def _weekly(days: str, opens_at: str, closes_at: str) -> ScheduleContent:
    return ScheduleContent(f"FREQ=WEEKLY;BYDAY={days}", opens_at, closes_at)


_OPEN_HOUSE = ServiceContent(
    name="Offene Tür",
    topics=("begegnung",),
    description=_EXAMPLE
    + "Kommen Sie herein, trinken Sie einen Tee, fragen Sie. Wir helfen beim Ankommen und stellen Kontakte her. Kostenlos, ohne Termin.",
    languages=("de", "tr", "ar"),
    schedules=(_weekly("MO,TU,WE,TH,FR", "10:00", "13:00"),),
)
_LETTERS = ServiceContent(
    name="Briefe und Behörden",
    topics=("briefe-antraege",),
    description=_EXAMPLE
    + "Bringen Sie Ihren Brief mit. Wir lesen ihn mit Ihnen und sagen, welche Behörde zuständig ist. Kostenlos, ohne Termin.",
    languages=("de", "ar", "uk"),
    schedules=(_weekly("MO,WE", "14:00", "17:00"),),
    interpreter=True,
)
_VOLUNTEERS = ServiceContent(
    name="Ehrenamt: Was passt zu mir?",
    topics=("ehrenamt",),
    description=_EXAMPLE + "Erzählen Sie, was Sie können. Wir zeigen Ihnen Projekte, die Sie brauchen. Mit Termin.",
    languages=("de", "en"),
)
_NEIGHBOURHOOD_BREAKFAST = ServiceContent(
    name="Frühstück im Stadtteil",
    topics=("begegnung",),
    description=_EXAMPLE + "Wir decken gemeinsam den Tisch. Alle bringen etwas mit, Kinder sind willkommen.",
    languages=("de", "ru", "tr"),
    schedules=(_weekly("SA", "10:00", "12:30"),),
)
_HOMEWORK = ServiceContent(
    name="Lernen nach der Schule",
    topics=("hausaufgabenhilfe",),
    description=_EXAMPLE + "Kinder und Jugendliche machen Hausaufgaben und bekommen Hilfe, wenn sie danach fragen.",
    languages=("de", "ar", "tr"),
    schedules=(_weekly("TU,TH", "15:00", "17:30"),),
)
_COMPANIONS = ServiceContent(
    name="Begleitung zu Terminen",
    topics=("hilfe-fuer-gefluechtete",),
    description=_EXAMPLE
    + "Ehrenamtliche gehen mit Ihnen zum Amt oder in die Praxis. Fragen Sie in der Sprechstunde danach.",
    languages=("de", "ar", "fa"),
    schedules=(_weekly("FR", "14:00", "16:00"),),
    interpreter=True,
)
_GARDEN = ServiceContent(
    name="Gärtnern am Sonntag",
    topics=("begegnung",),
    description=_EXAMPLE + "Säen, gießen, ernten und dabei ins Gespräch kommen. Werkzeug ist da.",
    languages=("de", "uk"),
    schedules=(_weekly("SU", "11:00", "14:00"),),
)
_WOMEN = ServiceContent(
    name="Migrationsberatung für Frauen",
    topics=("migrationssozialberatung", "frauenarbeit"),
    description=_EXAMPLE + "Hier sprechen Frauen mit Frauen. Kostenlos und vertraulich.",
    languages=("de", "en", "tr", "ar"),
    schedules=(_weekly("TU", "09:30", "12:00"), _weekly("TH", "16:00", "18:00")),
    women_only=True,
)

_HOUSE = OrganisationContent(
    name="Haus der Kulturen – IKB e. V.",
    description="Der Verbund in Lübeck: ein Haus, in dem sich Vereine, Gruppen und Initiativen begegnen. Hier entstand das Modellprogramm, in dem Kommunen von einzelnen Wegen lernen.",
    kind="association",
    languages=("de", "en", "tr", "ar", "uk"),
    services=(_OPEN_HOUSE, _LETTERS, _VOLUNTEERS),
)

_WITH_SERVICES = (
    OrganisationContent(
        name="Kulturladen Buntekuh",
        description=f"Zentrum für Hilfe zur Selbsthilfe im Stadtteil Buntekuh, offen für soziales und ehrenamtliches Engagement. {_WITH_THE_CULTURE_DAYS}",
        kind="initiative",
        services=(_NEIGHBOURHOOD_BREAKFAST, _HOMEWORK),
    ),
    OrganisationContent(
        name="samo.fa Lübeck", description=_WITH_THE_CULTURE_DAYS, kind="initiative", services=(_COMPANIONS,)
    ),
    OrganisationContent(
        name="Interkulturelle Bielefeldt Gärten",
        description="Hier fördern Menschen soziales und ehrenamtliches Engagement.",
        kind="initiative",
        services=(_GARDEN,),
    ),
    OrganisationContent(
        name="Tara-Migrationsberatung im Frauenkommunikationszentrum Aranat e. V.",
        description=_WITH_THE_CULTURE_DAYS,
        kind="partner",
        services=(_WOMEN,),
    ),
)

_WITH_A_DESCRIPTION = (
    OrganisationContent(
        name="Stabsstelle Integration der Hansestadt Lübeck",
        description="Arbeitet mit dem Haus der Kulturen zusammen. 2022 haben beide erstmals gemeinsam die Antirassistischen Kulturtage organisiert.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Hansestadt Lübeck",
        description="Die Stadt trat 2020 der Europäischen Städtekoalition gegen Rassismus bei. Ihr Bürgermeister war 2022 Schirmherr der Antirassistischen Kulturtage.",
        kind="public_body",
    ),
    OrganisationContent(
        name="Forum für Migrantinnen und Migranten in der Hansestadt Lübeck",
        description=f"Mit dem Haus der Kulturen vernetzt. {_WITH_THE_CULTURE_DAYS}",
        kind="initiative",
    ),
    OrganisationContent(
        name="Europäische Städtekoalition gegen Rassismus e. V.",
        description="Lübeck ist seit 2020 Mitglied.",
        kind="partner",
    ),
)

_OF_THE_CULTURE_DAYS = tuple(
    OrganisationContent(name=name, description=_WITH_THE_CULTURE_DAYS, kind=kind)
    for name, kind in (
        ("Partnerschaft für Demokratie Lübeck", "partner"),
        ("Bereich Schule und Sport der Hansestadt Lübeck", "public_body"),
        ("Antidiskriminierungsstelle Schleswig-Holstein", "public_body"),
        ("AK Interkulturelle Zusammenarbeit", "initiative"),
        ("ver.di NORD Bildung", "partner"),
        ("Landesmigrationsausschuss ver.di NORD", "partner"),
        ("Lübecker Gedenkinitiative Hafenstraße ’96", "initiative"),
        ("ZEBRA e. V.", "partner"),
        ("Regionalkoordination „Schule ohne Rassismus – Schule mit Courage“ Lübeck", "partner"),
        ("KinderWege gemeinnützige GmbH", "partner"),
        ("OK Lübeck", "partner"),
        ("Lübeck TV", "partner"),
        ("Bildungszentrum gegen Antiziganismus", "partner"),
        ("EuroKidz e. V.", "partner"),
        ("Urbane Gartenprojekte", "initiative"),
        ("Raum der Vielfalt – Akzent-Haus", "initiative"),
        ("SeS – Stark vor Ort Lübeck", "initiative"),
        ("Toranj Lübecker Kulturverein e. V.", "migrant_organisation"),
        ("Literaturserei 86 Lübeck", "initiative"),
        ("Initiative Antidiskriminierungsrat SH", "initiative"),
    )
)

ORGANISATIONS = (_HOUSE, *_WITH_SERVICES, *_WITH_A_DESCRIPTION, *_OF_THE_CULTURE_DAYS)
