"""The way of a change into the index: a note in its transaction, then the rows, then Elasticsearch.

Every step looks at what is now, so it may run late, twice or after another. A note is forgotten when it is done with,
in the same transaction; so a process that dies loses nothing, and whoever comes next goes on.
"""

import logging
from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from .. import sources
from ..engines import engines
from ..models import IndexRequest, Rebuild, UnsentThing
from . import leases
from .indexing import index_objects

logger = logging.getLogger(__name__)

BATCH = 100  # objects in one transaction
SENDING = 60  # seconds that nobody else sends: more than one request may take
FIRST_PAUSE = 60  # seconds until a failed object is tried again; doubled each time
MOST_DOUBLINGS = 8


def note(label: str, *keys) -> None:
    """That these objects of a model (or pages with all below, `IndexRequest.TREE`) may have changed."""
    IndexRequest.objects.bulk_create([IndexRequest(label=label, key=str(key)) for key in keys], batch_size=500)


def index_noted() -> int | None:
    """Brings the rows up to date. Returns after how many seconds something that failed is to be tried again."""
    pause = None
    while True:
        with transaction.atomic():
            # Others who do the same take what is left.
            due = IndexRequest.objects.filter(due_at__lte=timezone.now()).order_by("pk")
            found = list(due.select_for_update(skip_locked=True)[:BATCH])
            requests = [request for request in found if request.label == found[0].label]
            done = _indexed(requests) if requests else []
            IndexRequest.objects.filter(pk__in=[request.pk for request in done]).delete()
        if len(done) < len(requests):
            pause = FIRST_PAUSE
        if len(requests) == len(found) < BATCH and not (found and _brings_more(found[0].label)):
            return pause


def _brings_more(label: str) -> bool:
    """What is below an object is noted by the way: a large tree is not to be one transaction, and two who lock objects
    of several models in one could lock each other out."""
    source = sources.source_for(label)
    return label == IndexRequest.TREE or bool(source and sources.found_below(source.model))


def _indexed(requests: list[IndexRequest]) -> list[IndexRequest]:
    """Those, of one model, that were dealt with. If they fail together, each is tried alone: one faulty object holds up
    no other."""
    try:
        with transaction.atomic():
            _index(requests[0].label, {request.key for request in requests})
        return requests
    except Exception:  # whatever an app's documents raise
        if len(requests) > 1:
            return [done for request in requests for done in _indexed([request])]
        _put_off(requests[0])
        return []


def _put_off(request: IndexRequest) -> None:
    logger.exception("Not indexed, tried again later: %s", request)
    pause = FIRST_PAUSE * 2 ** min(request.failures, MOST_DOUBLINGS)
    request.failures = min(request.failures + 1, 1000)
    request.due_at = timezone.now() + timedelta(seconds=pause)
    request.save(update_fields=["failures", "due_at"])


def _index(label: str, keys: set[str]) -> None:
    if label == IndexRequest.TREE:
        _note_trees(keys)
    elif source := sources.source_for(label):  # else its app or plugin is gone
        index_objects(source, keys)
        for below, field in sources.found_below(source.model):
            owned = below.model._base_manager.filter(**{f"{field.attname}__in": keys})
            note(below.model._meta.label_lower, *owned.values_list("pk", flat=True))


def _note_trees(keys: Iterable[str]) -> None:
    """Notes each page of the trees."""
    for path in Page.objects.filter(pk__in=keys).values_list("path", flat=True):
        for model in sources.by_model():
            if issubclass(model, Page):
                below = model._base_manager.filter(path__startswith=path).order_by("pk")
                note(model._meta.label_lower, *below.values_list("pk", flat=True))


def send_unsent() -> int | None:
    """Tells Elasticsearch, if there is one, which rows changed. Returns after how many seconds to try again, where it
    did not take everything; None where nothing is left or somebody else is at it."""
    while settings.ELASTICSEARCH_URL and UnsentThing.objects.exists():
        lease = leases.take("sending", SENDING)
        if lease is None:
            return None  # who has it looks again afterwards
        engine = engines()[0]
        try:
            engine.knock()
            is_taken = _send(engine, lease)
        except engine.unavailable as error:
            logger.warning("Elasticsearch is not told of changes for now: %s", str(error)[:300])
            is_taken = False
        if not is_taken:
            return lease.give_up()
        lease.give_back()
    return None


def _send(engine, lease: leases.Held) -> bool:
    """One after the other, so that an older state is never written over a newer one. False if something was refused."""
    last, is_taken = 0, True
    while rows := list(UnsentThing.objects.filter(pk__gt=last).order_by("pk")[:BATCH]):
        last = rows[-1].pk
        keys = sorted({row.key for row in rows})
        refused = {fault["_id"]: fault for fault in engine.send(keys, indexes_to_tell(engine))}
        if refused:
            is_taken = False
            logger.error("Elasticsearch refused %s of %s entries: %s", len(refused), len(keys), _reason(refused))
        # A thing that changed meanwhile has a further row, which stays.
        UnsentThing.objects.filter(pk__in=[row.pk for row in rows if row.key not in refused]).delete()
        if len(refused) == len(keys) or not lease.prolong():
            return False
    return is_taken


def _reason(refused: dict[str, dict]) -> str:
    return str(next(iter(refused.values())).get("error"))[:300]


def indexes_to_tell(engine) -> list[str]:
    """The one that answers, and one that is being filled beside it."""
    return [engine.name, *Rebuild.objects.exclude(index="").values_list("index", flat=True)]
