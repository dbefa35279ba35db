"""A registry of any size: organisations with what they offer, when and where, the same at every run.

Rows are written in bulk and by no domain function: 100,000 entries with 150,000 services take about three minutes.
What the other apps keep beside the entries (the directory's rows, the search) is made by their own functions.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from random import Random
from zoneinfo import ZoneInfo

from django.db import models
from django.utils import timezone

from federation.associations.models import Association
from federation.registry.models import (
    Location,
    Membership,
    Opening,
    Organisation,
    Schedule,
    Service,
    ServiceAtLocation,
    ServiceLanguage,
    SpokenLanguage,
    Topic,
)
from federation.registry.places import Place, towns

ZONE = ZoneInfo("Europe/Berlin")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA")
DAYS_OPEN = 28  # openings that are written down
CHUNK = 2000

# As often as here, so that some filters find much and others hardly anything.
LANGUAGES = {"de": 60, "ar": 22, "tr": 20, "uk": 14, "ru": 14, "fa": 9, "ku": 8, "fr": 7, "ti": 3, "vi": 3, "so": 2}
TOPICS = {
    "aufenthalt": "Aufenthalt und Behörden",
    "deutsch-lernen": "Deutsch lernen",
    "arbeit": "Arbeit und Zeugnisse",
    "familie": "Schule und Familie",
    "gesundheit": "Gesundheit",
    "diskriminierung": "Diskriminierung",
    "kultur": "Kultur und Begegnung",
}
FIRST = ("Brücke", "Frauentreff", "Haus", "Kreis", "Garten", "Werkstatt", "Elternverein", "Kulturverein", "Initiative")
SECOND = ("der Vielfalt", "ohne Zaun", "Anadolu", "Al-Amal", "Westafrika", "Soniaschnyk", "Nachbarschaft", "am Markt")
OFFERS = ("Briefe und Anträge", "Beratung zum Aufenthalt", "Sprachcafé", "Hilfe bei der Arbeitssuche", "Elterntreff")


class Registry:
    """Writes `count` organisations, of which three in four offer something: half as many services again."""

    def __init__(self, count: int, associations: list[Association], seed: int = 1):
        self.count = count
        self.associations = associations
        self.random = Random(seed)
        self.towns: list[Place] = [place for place, _names in islice(towns(), 800)]
        self.weights = [1 / (rank + 8) for rank in range(len(self.towns))]
        self.today = timezone.localdate()

    def write(self) -> None:
        self.topics = [
            Topic.objects.get_or_create(slug=slug, defaults={"name": name})[0] for slug, name in TOPICS.items()
        ]
        for first in range(0, self.count, CHUNK):
            self.write_chunk(range(first, min(first + CHUNK, self.count)))

    def write_chunk(self, numbers: range) -> None:
        entries = bulk(self.organisation(number) for number in numbers)
        places = bulk(self.location(entry) for entry in entries)
        bulk(self.membership(entry) for entry in entries)
        bulk(SpokenLanguage(organisation=entry, code=code) for entry in entries for code in self.languages(2))
        through(Organisation.topics, [(entry, topic) for entry in entries for topic in self.some_topics()])
        self.write_services(dict(zip(entries, places, strict=True)))

    def write_services(self, places: dict[Organisation, Location]) -> None:
        services = bulk(self.service(entry) for entry in places for _service in range(self.random.choice((0, 1, 2, 3))))
        bulk(ServiceAtLocation(service=each, location=places[each.organisation]) for each in services)
        bulk(ServiceLanguage(service=each, code=code) for each in services for code in self.languages(1))
        through(Service.topics, [(each, topic) for each in services for topic in self.some_topics()])
        schedules = bulk(self.schedule(each, places) for each in services if each.access == Service.Access.WALK_IN)
        bulk(opening for schedule in schedules for opening in self.openings(schedule))

    def organisation(self, number: int) -> Organisation:
        name = f"{self.random.choice(FIRST)} {self.random.choice(SECOND)} {number} e. V."
        return Organisation(
            name=name,
            slug=f"organisation-{number}",
            tile_seed=name,
            description="Wir beraten, begleiten und lesen mit Ihnen Briefe vom Amt. Kommen Sie vorbei. " * 2,
            email=f"kontakt{number}@verein.example",
            phone=f"+49 30 {number:07}",
            website=f"https://verein{number}.example/",
            changed_at=timezone.now() - timedelta(minutes=number),
            checked_on=self.today - timedelta(days=number % 500),
            freshness=self.random.choices(Organisation.Freshness.values, (80, 12, 8))[0],
        )

    def location(self, entry: Organisation) -> Location:
        town = self.random.choices(self.towns, self.weights)[0]
        return Location(
            organisation=entry,
            address_1=f"Beispielweg {self.random.randint(1, 200)}",
            postal_code=f"{self.random.randint(1067, 99998):05}",
            city=town.name,
            state_province=town.state,
            latitude=round(town.latitude + self.random.gauss(0, 0.02), 5),
            longitude=round(town.longitude + self.random.gauss(0, 0.03), 5),
            is_step_free=self.random.choice((True, False, None)),
        )

    def membership(self, entry: Organisation) -> Membership:
        return Membership(organisation=entry, association=self.random.choice(self.associations), is_owner=True)

    def service(self, entry: Organisation) -> Service:
        return Service(
            organisation=entry,
            name=self.random.choice(OFFERS),
            description="Bringen Sie Ihre Unterlagen mit. Wir sprechen Ihre Sprache.",
            women_only=self.random.random() < 0.1,
            interpreter=self.random.random() < 0.2,
            access=self.random.choices(Service.Access.values, (80, 12, 8))[0],
        )

    def schedule(self, service: Service, places: dict[Organisation, Location]) -> Schedule:
        hour = self.random.randint(9, 17)
        return Schedule(
            service=service,
            location=places[service.organisation],
            rrule=f"FREQ=WEEKLY;BYDAY={self.random.choice(DAYS)}",
            valid_from=date(self.today.year, 1, 1),
            opens_at=time(hour),
            closes_at=time(hour + 3),
        )

    def openings(self, schedule: Schedule) -> Iterator[Opening]:
        weekday = DAYS.index(schedule.rrule[-2:])
        for day in (self.today + timedelta(days=ahead) for ahead in range(DAYS_OPEN)):
            if day.weekday() == weekday:
                yield Opening(
                    organisation=schedule.service.organisation,
                    service=schedule.service,
                    schedule=schedule,
                    starts_at=datetime.combine(day, schedule.opens_at, ZONE),
                    ends_at=datetime.combine(day, schedule.closes_at, ZONE),
                )

    def languages(self, most: int) -> list[str]:
        spoken = self.random.choices(list(LANGUAGES), list(LANGUAGES.values()), k=self.random.randint(1, most + 1))
        return list(dict.fromkeys(spoken))

    def some_topics(self) -> list[Topic]:
        return self.random.sample(self.topics, self.random.randint(0, 2))


def bulk(rows: Iterator[models.Model]) -> list[models.Model]:
    """Writes rows of one model and returns them."""
    rows = list(rows)
    return type(rows[0])._default_manager.bulk_create(rows, batch_size=CHUNK) if rows else []


def through(relation, pairs: list[tuple[models.Model, models.Model]]) -> None:
    """Writes the rows of a many-to-many field from pairs of its two objects."""
    table, field = relation.through, relation.field
    names = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
    rows = (dict(zip(names, (one.pk, other.pk), strict=True)) for one, other in pairs)
    table.objects.bulk_create((table(**row) for row in rows), batch_size=CHUNK)
