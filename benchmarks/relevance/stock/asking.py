from collections.abc import Iterable

from django.core.management import call_command
from django.db import DatabaseError
from wagtail.search.backends import get_search_backend

from federation.search.sources import by_model

from ..questions import Question
from ..things import at_path
from .models import StockDocument

DEPTH = 10
ENOUGH = 60  # documents that hold ten things, in all their languages
CHUNK = 500


def fill() -> None:
    call_command("migrate", run_syncdb=True, verbosity=0)
    StockDocument.objects.all().delete()
    StockDocument.objects.bulk_create(documents())
    backend = get_search_backend("stock")
    rebuilder = backend.rebuilder_class(backend.get_index_for_model(StockDocument))
    index = rebuilder.start()
    index.add_model(StockDocument)
    rows = list(StockDocument.objects.all())
    for start in range(0, len(rows), CHUNK):
        index.add_items(StockDocument, rows[start : start + CHUNK])
    rebuilder.finish()
    index.refresh()


def documents() -> Iterable[StockDocument]:
    """All that is public, in each language, with every word that ours is given too."""
    for source in by_model().values():
        for instance in source.public():
            for document in source.documents(instance):
                words = (getattr(document, name, ()) for name in ("names", "keywords"))
                more = " ".join(word for some in words for word in ([some] if isinstance(some, str) else some))
                thing = at_path(document.associations[0] if document.associations else "umbrella", document.path)
                yield StockDocument(thing=thing, title=document.title[:255], body=f"{document.body}\n{more}".strip())


def ask(some: Iterable[Question], operator: str) -> dict[str, list[str]]:
    backend = get_search_backend("stock")
    return {question.id: found(backend, question.text, operator) for question in some}


def found(backend, text: str, operator: str) -> list[str]:
    """One for each thing. What makes it raise finds nothing."""
    try:
        documents = list(backend.search(text, StockDocument, operator=operator)[:ENOUGH])
    except DatabaseError:
        return []
    return list(dict.fromkeys(document.thing for document in documents))[:DEPTH]
