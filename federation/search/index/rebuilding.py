"""Making the whole index anew while the old one answers.

The rows are made anew object by object, in transactions, so there is no moment without them. Elasticsearch gets a new
index beside the old one, from the things while they are at hand; what changes meanwhile goes to both
(`delivery.indexes_to_tell`). The new one is compared with the rows before the alias is switched. How far it came is
written down with each chunk: cut off, it goes on from there.
"""

import gc
import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache, partial

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import QuerySet

from .. import sources, vocabulary
from ..engines import database_engine, engines
from ..engines.composing import Composed
from ..models import IndexedDocument, IndexedThing, Rebuild, UnsentThing
from . import delivery, leases, version
from .beside import Beside
from .indexing import index_many, index_objects, remove_documents
from .preparing import Preparing

CHUNK = 1000  # objects between two notes of how far it came, and in one transaction
HELD = 120  # seconds without a sign of life until another one may go on

Advance = Callable[[int], object]
Step = tuple[str, Callable[[], None]]


class AlreadyRunning(Exception):
    """Somebody else rebuilds at this moment."""


class Unavailable(Exception):
    """Elasticsearch does not answer; the text says what it said."""


def rebuild(advance: Advance = lambda number: None, *, restart: bool = False) -> None:
    """Indexes everything that is public, takes out the rest, and tells `advance` how many it dealt with (of `count`).

    Goes on where the last one was cut off, unless that was another version of the code or `restart` is said. Raises
    `AlreadyRunning`, and `Unavailable` where Elasticsearch is set and does not do its part: call it again then.
    """
    lease = leases.take("rebuilding", HELD)
    if lease is None:
        raise AlreadyRunning
    try:
        Rebuilding(begin(restart), lease, advance).run()
    except elasticsearch_failures() as error:
        raise Unavailable(str(error)[:500]) from error
    finally:
        gc.unfreeze()
        lease.give_back()
    delivery.send_unsent()


def count() -> int:
    """How many objects and rows a rebuild goes through, for a progress bar."""
    public = sum(source.public().count() for source in sources.by_model().values())
    return public + IndexedDocument.objects.count() + (IndexedThing.objects.count() if elasticsearch() else 0)


def begin(restart: bool) -> Rebuild:
    """The one that was cut off, if it can go on, or a new one."""
    engine, known = elasticsearch(), Rebuild.objects.first()
    # Elasticsearch may have been set up or given up since.
    is_there = known and (engine.has_index(known.index, code()) if engine else not known.index)
    if is_there and not restart and known.code == code():
        return known
    for old in Rebuild.objects.all():
        if engine and old.index:
            engine.drop(old.index)
        old.delete()
    # What is there is written again even if it would be the same: whoever rebuilds does not trust it.
    IndexedThing.objects.update(state="")
    # Written down before it is filled: from now on changes go there too.
    return Rebuild.objects.create(code=code(), index=engine.create_index(code()) if engine else "")


class Rebuilding:
    """One `rebuild_search`: its steps in their order, each through its objects in the order of their numbers."""

    def __init__(self, state: Rebuild, lease: leases.Held, advance: Advance):
        self.state = state
        self.lease = lease
        self.advance = advance
        self.is_whole = not state.step  # else some of it was done by a process that is gone
        self.words = ""

    def run(self) -> None:
        steps = list(self.steps())
        names = [name for name, _step in steps]
        done = names.index(self.state.step) if self.state.step in names else 0
        self.words = database_engine().expect_many()
        with Preparing(count(), entries=bool(self.state.index)) as self.preparing:
            for name, step in steps[done:]:
                if self.state.step != name:
                    self.note(name, "")
                step()
        self.state.delete()
        version.note()

    def steps(self) -> Iterator[Step]:
        for label, source in sorted((model._meta.label_lower, source) for model, source in sources.by_model().items()):
            yield label, lambda source=source: self.index_source(source)
        yield "documents", self.remove_what_is_not_public
        if self.state.index:
            yield "elasticsearch", self.complete_elasticsearch
            yield "switch", self.switch_elasticsearch
        yield "words", self.tidy

    def index_source(self, source) -> None:
        settle = database_engine().settle
        with Beside() as settling, Beside() as sending:
            for keys in self.chunks(source.public()):
                written = index_many(source, keys, self.preparing)
                # Another connection would wait for what this one has not committed.
                settle() if connection.in_atomic_block else settling.begin(settle)
                if self.state.index:
                    sending.begin(partial(self.fill_elasticsearch, written))

    def fill_elasticsearch(self, things: list[Composed]) -> None:
        refuse(elasticsearch().fill(self.state.index, things))

    def remove_what_is_not_public(self) -> None:
        for keys in self.chunks(IndexedDocument.objects.all()):
            remove_what_is_gone(IndexedDocument.objects.filter(pk__in=keys))

    def complete_elasticsearch(self) -> None:
        engine = elasticsearch()
        if not engine.has_alias():
            UnsentThing.objects.all().delete()  # nothing has them yet, and all of them come now
        engine.refresh(self.state.index)
        for numbers in self.chunks(IndexedThing.objects.all()):
            states = IndexedThing.objects.filter(pk__in=numbers).values_list("key", "state")
            refuse(engine.complete(self.state.index, dict(states)))

    def switch_elasticsearch(self) -> None:
        engine = elasticsearch()
        # What went while it was on its way there. In a large index that takes a while.
        engine.prune(self.state.index, advance=lambda number: self.lease.prolong())
        engine.switch_to(self.state.index)

    def tidy(self) -> None:
        tidy(self.words if self.is_whole else "")

    def chunks(self, objects: QuerySet) -> Iterator[list]:
        """The numbers of the objects from where it stopped, some at a time."""
        field = objects.model._meta.pk
        ordered = objects.order_by("pk").values_list("pk", flat=True).distinct()
        while True:
            after = ordered.filter(pk__gt=field.to_python(self.state.last_key)) if self.state.last_key else ordered
            keys = list(after[:CHUNK])
            if not keys:
                return
            yield keys
            self.note(self.state.step, keys[-1])
            self.advance(len(keys))
            gc.freeze()  # or hundreds of thousands of words that are remembered are looked through again and again

    def note(self, step: str, last_key) -> None:
        self.state.step, self.state.last_key = step, str(last_key)
        self.state.save(update_fields=["step", "last_key"])
        if not self.lease.prolong():
            raise AlreadyRunning


def refuse(faults: list[dict]) -> None:
    """Raises `Unavailable` where Elasticsearch refused something."""
    if faults:
        raise Unavailable(str(faults[0].get("error"))[:500])


def remove_what_is_gone(documents: QuerySet[IndexedDocument]) -> None:
    """Of these, whatever was made from an object that is not public (any more), or of a model that is not found."""
    by_type: dict[int, set[str]] = defaultdict(set)
    for number, key in documents.values_list("content_type_id", "object_id"):
        by_type[number].add(key)
    for number, keys in by_type.items():
        model = ContentType.objects.get_for_id(number).model_class()
        if source := sources.by_model().get(model):
            public = source.public().filter(pk__in=keys).values_list("pk", flat=True)
            index_objects(source, keys - set(map(str, public)))
        else:
            remove_documents(documents.filter(content_type_id=number))


def tidy(words: str = "") -> None:
    """What adds up over time: words and values that nothing has any more. `words` counts those of everything that is
    there (`DatabaseEngine.expect_many`)."""
    engine = database_engine()
    engine.prune()
    if counted := engine.words() or words:
        vocabulary.store(counted)
    else:
        vocabulary.recount()


def elasticsearch():
    """The engine, or None where none is set."""
    return engines()[0] if settings.ELASTICSEARCH_URL else None


def elasticsearch_failures() -> tuple[type[Exception], ...]:
    engine = elasticsearch()
    return engine.unavailable if engine else ()


@cache
def code() -> str:
    """What this version of the search is, so that none goes on with what another began."""
    digest = hashlib.sha256()
    for path in sorted({*version.SEARCH.rglob("*.py"), *version.of_sources()}):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:40]
