"""What a row of a file would do. Reads the registry and writes nothing: the dry run is this, and so is the real run."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext_noop as _

from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.matching.queries import candidates
from federation.registry.documents import Differences, Document, differences, document_of
from federation.registry.domain import EntryInvalid, check
from federation.registry.models import Organisation

from .columns import ALL
from .merging import folded, laid_over
from .models import Import, ImportRow
from .reading import ERROR, NOTICE, Message, Row

Outcome = ImportRow.Outcome
BATCH = 25  # rows in one transaction: short enough that people who save meanwhile do not wait


@dataclass
class Plan:
    """`document` is the whole entry as it would be; `version` that of the entry on which the plan is made."""

    outcome: ImportRow.Outcome
    messages: list[Message] = field(default_factory=list)
    organisation: Organisation | None = None
    document: Document | None = None
    changes: Differences = field(default_factory=dict)
    candidates: list[Organisation] = field(default_factory=list)
    version: int | None = None


def prepared(rows: Iterable[Row]) -> Iterator[ImportRow]:
    """The rows as the table has them, not saved, each with the number of the one that it repeats."""
    seen: dict[str, int] = {}
    for row in rows:
        made = ImportRow(
            number=row.number,
            document=row.document,
            told=[message.as_json() for message in row.messages],
            identity=identity_of(row.document),
            fingerprint=digest(json.dumps(row.document, sort_keys=True, ensure_ascii=False)),
        )
        if row.document.get("name"):
            first = seen.setdefault(made.identity, row.number)
            made.repeats = first if first != row.number else None
        yield made


def identity_of(document: Document) -> str:
    """What names an organisation in a file, whatever else the row says: its number, or its name and town."""
    return digest(document.get("id") or f"{folded(document.get('name'))}|{folded(city_of(document))}")


def city_of(document: Document) -> str:
    return next((place["city"] for place in document.get("locations") or [] if place.get("city")), "")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


class Planner:
    """Plans batches of rows of one association's file. `file` is None where nothing is recorded (a dry run)."""

    def __init__(self, association: Association, file: Import | None = None):
        self.association, self.file = association, file
        self.taken = rows_by_entry(file) if file else {}  # {entry: number of the row that is about it}

    def plans(self, batch: list[ImportRow]) -> list[Plan]:
        """About twenty queries for the batch, and those of `candidates` for each row that matches no entry."""
        known = Known(self.association, batch)
        return [self.plan(row, known) for row in batch]

    def plan(self, row: ImportRow, known: "Known | None" = None) -> Plan:
        told = any(message["level"] == ERROR for message in row.told)
        if told:
            return Plan(Outcome.FAILED)
        if row.decision == ImportRow.Decision.NEW:
            return self.creation(row.document)
        if row.repeats and not row.decision:
            return repeated(row.repeats)
        known = known or Known(self.association, [row])
        if match := known.decided(row):
            return self.for_match(row, *match)
        match = known.match(row)
        if match is None:
            return self.for_stranger(row)
        first = self.taken.setdefault(match[0].pk, row.number)
        return repeated(first) if first != row.number else self.for_match(row, *match)

    def for_match(self, row: ImportRow, organisation: Organisation, said: Message) -> Plan:
        if not self.keeps(organisation):
            return self.for_others_entry(row, organisation, said)
        if said.text == ALREADY_READ:
            return Plan(Outcome.UNCHANGED, [said], organisation)
        if organisation.status == Organisation.Status.CLOSED:
            text = _("Der Eintrag ist als geschlossen vermerkt. Öffnen Sie ihn wieder, wenn es die Organisation gibt.")
            return Plan(Outcome.SKIPPED, [said, Message(text, level=NOTICE)], organisation)
        present = document_of(organisation)
        document = laid_over(present, row.document)
        document.pop("id", None)
        changes = differences(present, document_with_ids(document))
        if not changes:
            return Plan(Outcome.UNCHANGED, [said], organisation)
        try:
            check(document, organisation)
        except EntryInvalid as error:
            return Plan(Outcome.FAILED, messages_of(error), organisation)
        return Plan(Outcome.CHANGED, [said], organisation, document, changes, version=organisation.version)

    def for_others_entry(self, row: ImportRow, organisation: Organisation, said: Message) -> Plan:
        """Nothing of it is changed. What a person decides is to be a member of it, no more."""
        if any(one.association_id == self.association.pk for one in organisation.memberships.all()):
            text = _("Die Organisation ist schon Mitglied. Ihren Eintrag pflegt %(owner)s; er bleibt, wie er ist.")
            return Plan(Outcome.UNCHANGED, [said, owned(text, organisation)], organisation)
        if row.decision == ImportRow.Decision.THIS:
            return Plan(Outcome.JOINED, [], organisation)
        text = _("Diesen Eintrag pflegt %(owner)s. Er bleibt, wie er ist; Sie können ihn als Mitglied aufnehmen.")
        return Plan(Outcome.SKIPPED, [said, owned(text, organisation)], organisation, candidates=[organisation])

    def for_stranger(self, row: ImportRow) -> Plan:
        plan = self.creation(row.document)
        if plan.outcome is Outcome.FAILED:
            return plan
        alike = [found.organisation for found in candidates(row.document)]
        alike = [one for one in alike if one.pk not in self.made_by_this_file(alike)]
        if not alike:
            return plan
        text = _("Im Register gibt es Ähnliches. Bitte entscheiden Sie.")
        return Plan(Outcome.UNDECIDED, [Message(text, level=NOTICE)], candidates=alike)

    def made_by_this_file(self, organisations: list[Organisation]) -> set[int]:
        """Rows of one file are not asked about each other: its author knows them to be different."""
        if self.file is None or not organisations:
            return set()
        with scopes_disabled():
            made = ImportRow.objects.filter(file=self.file, organisation__in=organisations, outcome=Outcome.CREATED)
            return set(made.values_list("organisation", flat=True))

    def creation(self, document: Document) -> Plan:
        try:
            check(document)
        except EntryInvalid as error:
            return Plan(Outcome.FAILED, messages_of(error))
        return Plan(Outcome.CREATED, document=document)

    def keeps(self, organisation: Organisation) -> bool:
        owner = organisation.owner
        return owner == self.association or (owner is None and self.association.is_umbrella)


def repeated(number: int) -> Plan:
    text = _("Dieselbe Organisation steht schon in Zeile %(number)s.")
    return Plan(Outcome.SKIPPED, [Message(text, level=NOTICE, values={"number": number})])


def rows_by_entry(file: Import) -> dict[int, int]:
    """Of a file on which work goes on: the entries that its rows were about."""
    with scopes_disabled():
        done = ImportRow.objects.filter(file=file, done_at__isnull=False, organisation__isnull=False)
        return dict(done.exclude(outcome=Outcome.CREATED).order_by("-number").values_list("organisation", "number"))


class Known:
    """The entries that a batch of rows may be about, found together."""

    def __init__(self, association: Association, batch: list[ImportRow]):
        documents = [row.document for row in batch]
        self.earlier = earlier_rows(association, batch)
        numbers = {row.organisation_id for row in self.earlier.values()}
        numbers |= {row.organisation_id for row in batch if row.decision == ImportRow.Decision.THIS}
        found = Q(pk__in=numbers) | Q(uuid__in=uuids(documents))
        own = Organisation.objects.owned_by(association).filter(merged_into=None)
        named = Q(name__in={document["name"] for document in documents if document.get("name")})
        registered = Q(registration_number__in=values_of(documents, "registration_number"))
        entries = list(Organisation.objects.complete().filter(found))
        self.by_pk = {entry.pk: self.present(entry) for entry in entries}
        self.by_uuid = {str(entry.uuid): self.by_pk[entry.pk] for entry in entries}
        own_entries = list(own.complete().filter(named | registered))
        self.by_number = {folded(one.registration_number): one for one in own_entries if one.registration_number}
        self.by_name: dict[str, list[Organisation]] = {}
        for entry in own_entries:
            self.by_name.setdefault(folded(entry.name), []).append(entry)

    @staticmethod
    def present(entry: Organisation) -> Organisation:
        """What an entry was merged into. Rare, so it may cost its own queries."""
        if entry.merged_into_id is None:
            return entry
        kept = Organisation.objects.complete().get(pk=entry.merged_into_id)
        return Known.present(kept)

    def decided(self, row: ImportRow) -> tuple[Organisation, Message] | None:
        entry = self.by_pk.get(row.organisation_id) if row.decision == ImportRow.Decision.THIS else None
        return (entry, said(_("Von Hand zugeordnet."))) if entry else None

    def match(self, row: ImportRow) -> tuple[Organisation, Message] | None:
        document = row.document
        if entry := self.by_uuid.get(str(document.get("id") or "").lower()):
            return entry, said(_("Gefunden über die Kennung."))
        if (earlier := self.earlier.get(row.fingerprint)) and (entry := self.by_pk.get(earlier.organisation_id)):
            return entry, said(ALREADY_READ)
        if (earlier := self.earlier.get(row.identity)) and (entry := self.by_pk.get(earlier.organisation_id)):
            return entry, said(_("Gefunden über einen früheren Import."))
        if entry := self.by_number.get(folded(document.get("registration_number")) or None):
            return entry, said(_("Gefunden über die Registernummer."))
        if entry := self.namesake(document):
            return entry, said(_("Gefunden über Name und Ort."))
        return None

    def namesake(self, document: Document) -> Organisation | None:
        """The one own entry of the same name, in the same town where both say one. Of two, a person decides."""
        city = folded(city_of(document))
        found = []
        for entry in self.by_name.get(folded(document.get("name")), []):
            cities = {folded(place.city) for place in entry.locations.all() if place.city}
            if not city or not cities or city in cities:
                found.append(entry)
        return found[0] if len(found) == 1 else None


# A row that says what it said before brings no news: what was corrected in the entry since then stays.
ALREADY_READ = _("Diese Zeile wurde schon eingelesen und sagt nichts Neues.")


def earlier_rows(association: Association, batch: list[ImportRow]) -> dict[str, ImportRow]:
    """What earlier files of the association made of the same rows, by fingerprint and by identity; the latest wins."""
    marks = {row.fingerprint for row in batch} | {row.identity for row in batch}
    with scopes_disabled():
        rows = (
            ImportRow.objects.filter(Q(fingerprint__in=marks) | Q(identity__in=marks))
            .filter(file__association=association, organisation__isnull=False)
            .filter(done_at__isnull=False, undone_at=None)
            .exclude(outcome__in=[Outcome.SKIPPED, Outcome.UNDECIDED, Outcome.FAILED])
            .only("fingerprint", "identity", "organisation_id")
            .order_by("done_at", "pk")
        )
        return {mark: row for row in rows for mark in (row.identity, row.fingerprint)}


def uuids(documents: list[Document]) -> set[UUID]:
    """Numbers that may be ours; those of other programs may have any form."""
    found = set()
    for value in values_of(documents, "id"):
        with suppress(ValueError):
            found.add(UUID(value))
    return found


def values_of(documents: list[Document], name: str) -> set[str]:
    return {str(document[name]) for document in documents if document.get(name)}


def said(text: str) -> Message:
    return Message(text, level=NOTICE)


def owned(text: str, organisation: Organisation) -> Message:
    owner = organisation.owner or Association.objects.umbrella()
    return Message(text, level=NOTICE, values={"owner": owner.name if owner else ""})


def messages_of(error: EntryInvalid) -> list[Message]:
    """The registry's own words, already in the language of who asked, beside the column that they are about."""
    return [Message(text, column_of_path(path)) for path, texts in error.errors.items() for text in texts]


def column_of_path(path: str) -> str:
    """`locations.0.postal_code` is the column of the postcode; what a table has no column for stays a path."""
    first, _dot, rest = path.partition(".")
    last = rest.rpartition(".")[2]
    if first == "alternate_names":
        return "alternate_name"
    return last if first == "locations" and last in ALL else path


def document_with_ids(document: Document) -> Document:
    """New items get a number for the comparison, as the differences of a document are told by them."""
    numbered = dict(document)
    for name in ("alternate_names", "links", "locations", "contacts", "services", "schedules"):
        if name in numbered and all(isinstance(one, dict) for one in numbered[name]):
            numbered[name] = [
                document_with_ids({**one, "id": one.get("id") or f"+{position}"})
                for position, one in enumerate(numbered[name], start=1)
            ]
    return numbered
