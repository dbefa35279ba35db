"""An entry with everything, for what goes in and out."""

from datetime import date

from django.utils import timezone

from federation.registry.domain import Actor, enter
from federation.registry.models import Organisation, Revision, Topic

STAFF = Actor(Revision.Source.STAFF, name="Redaktion")
WEEK = {"rrule": "FREQ=WEEKLY;BYDAY=TU", "valid_from": "2026-01-06", "opens_at": "14:00", "closes_at": "17:00"}
HOUSE = "6f1f6b4e-3e0a-4b7e-8f5e-0d7a3d1c2b10"
SHELTER = "6f1f6b4e-3e0a-4b7e-8f5e-0d7a3d1c2b11"
DOCUMENT = {
    "name": "Elternverein Übersee e. V.",
    "kind": "migrant_organisation",
    "description": "Wir lesen mit Ihnen Briefe vom Amt.\nUnd wir begleiten Sie.",
    "translations": {"description": {"tr": "Mektupları birlikte okuyoruz.", "ar": "نقرأ الرسائل معكم"}},
    "email": "kontakt@übersee.example",
    "website": "https://übersee.example/hallo?q=ä",
    "phone": "+49 451 123456",
    "registration_number": "VR 1234 Lübeck",
    "year_incorporated": 1998,
    "languages": ["ar", "de", "zh-Hant"],
    "topics": ["forms", "letters"],
    "tags": ["Eltern", "Kita"],
    "alternate_names": [{"name": "EVÜ"}, {"name": "جمعية الآباء", "language": "ar"}],
    "links": [{"url": "https://netz.example/evue", "label": "Im Netz"}],
    "locations": [
        {
            "id": HOUSE,
            "name": "Haus am Hafen",
            "address_1": "Hafenstraße 1",
            "address_2": "2. Stock",
            "postal_code": "23552",
            "city": "Lübeck",
            "state_province": "DE-SH",
            "latitude": 53.8655,
            "longitude": 10.6866,
            "transportation": "Bus 1",
            "is_step_free": True,
            "has_lift": False,
            "accessibility_details": "Rampe am Hof.",
            "schedules": [{**WEEK, "rrule": "FREQ=DAILY", "opens_at": "09:00", "closes_at": "12:30"}],
        },
        {"id": SHELTER, "name": "Geheim", "address_1": "Verborgener Weg 9", "city": "Lübeck", "is_public": False},
    ],
    "contacts": [
        {
            "name": "Sichtbar",
            "title": "Büro",
            "phone": "+49 451 999",
            "email": "buero@evue.example",
            "visibility": "public",
            "consent_on": "2026-01-02",
            "consent_note": "Vermerk im Ordner",
        },
        {"name": "Mitglied", "visibility": "members", "consent_on": "2026-01-02"},
        {"name": "Intern", "phone": "+49 170 5555555", "visibility": "internal"},
    ],
    "services": [
        {
            "name": "Asylberatung",
            "description": "Beratung für Frauen.",
            "eligibility_description": "Alle Frauen",
            "women_only": True,
            "interpreter": True,
            "access": "registration",
            "application_process": "Rufen Sie an.",
            "fees_description": "5 €",
            "required_documents": "Ausweis\nBescheid",
            "service_area": "Lübeck und Umgebung",
            "alert": "Im Juli pausiert.",
            "email": "asyl@evue.example",
            "phone": "+49 451 777",
            "url": "https://evue.example/asyl",
            "languages": ["ar"],
            "topics": ["letters"],
            "locations": [HOUSE, SHELTER],
            "schedules": [
                {**WEEK, "rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "location": HOUSE, "notes": "Bitte klingeln"},
                {
                    **WEEK,
                    "rrule": "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1",
                    "except_dates": ["2026-02-02"],
                    "extra_dates": ["2026-02-03"],
                    "except_school_holidays": True,
                },
                {**WEEK, "location": SHELTER, "notes": "Mit Begleitung"},
            ],
        },
        {"name": "Lesekreis", "access": "by_appointment", "status": "temporarily closed"},
        {"name": "Früher", "status": "defunct"},
    ],
}
SECRETS = ("Geheim", "Verborgener Weg", "Mitglied", "Intern", "5555555", SHELTER, "Vermerk im Ordner")


def lay_topics() -> None:
    parent, _is_new = Topic.objects.get_or_create(slug="offices", defaults={"name": "Ämterfragen"})
    for slug, name in [("letters", "Behördenbriefe"), ("forms", "Formulare")]:
        translations = {"name": {"en": name.upper()}}
        Topic.objects.get_or_create(slug=slug, defaults={"name": name, "parent": parent, "translations": translations})


def lay_entry(owner, **changes) -> Organisation:
    lay_topics()
    return enter(DOCUMENT | changes, actor=STAFF, owner=owner, checked_on=date(2026, 11, 1))


def lay_plain_entries(owner, number: int) -> list[Organisation]:
    """Short ones, with a service at a place, written in a few statements."""
    from federation.registry.models import Location, Membership, Service, ServiceAtLocation, SpokenLanguage

    now = timezone.now()
    entries = Organisation.objects.bulk_create(
        Organisation(name=f"Verein {n}", slug=f"verein-{owner.slug}-{n}", tile_seed=str(n), changed_at=now)
        for n in range(number)
    )
    Membership.objects.bulk_create(Membership(organisation=e, association=owner, is_owner=True) for e in entries)
    SpokenLanguage.objects.bulk_create(SpokenLanguage(organisation=entry, code="ar") for entry in entries)
    places = Location.objects.bulk_create(
        Location(organisation=entry, city="Lübeck", postal_code="23552", latitude=53.87, longitude=10.69)
        for entry in entries
    )
    services = Service.objects.bulk_create(Service(organisation=entry, name="Beratung") for entry in entries)
    ServiceAtLocation.objects.bulk_create(
        ServiceAtLocation(service=service, location=place) for service, place in zip(services, places, strict=True)
    )
    return entries
