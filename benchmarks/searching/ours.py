"""The search of the product, from what is typed to a page of hits, the total and three facets."""

from collections.abc import Callable, Iterator

from django.db import connection
from django.db.models import QuerySet

from federation.plugin_api import SearchDocument, SearchSource
from federation.search.asking.question import Question
from federation.search.asking.understanding import understand
from federation.search.engines import Near, Query, database_engine, engines
from federation.search.index import rebuilding

from .corpus import ASSOCIATIONS
from .models import Text
from .questions import FACETS, WITHIN, Asked

PLACES = tuple((plugin, slug) for slug in ASSOCIATIONS for plugin in ("", "best_practice"))


def public() -> QuerySet[Text]:
    return Text.objects.all()


def documents(text: Text) -> Iterator[SearchDocument]:
    yield SearchDocument(
        thing=f"text:{text.pk}",
        language=text.language,
        kind=text.kind,
        title=text.title,
        body=text.body,
        path=f"/{text.language}/{text.pk}/",
        associations=(text.association,),
        facets={"topic": (text.topic,), "state": (text.state,)},
        locations=((text.latitude, text.longitude),),
    )


SOURCE = SearchSource(Text, public, documents)


ROWS = [f"search_indexed{name}" for name in ("place", "time", "document", "thing")]


def empty() -> None:
    """As if nothing had ever been indexed."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f"TRUNCATE search_fulltext, search_word, {', '.join(ROWS)}")
            return
        for table in (*ROWS, "search_word"):
            cursor.execute(f"DELETE FROM {table}")
        database_engine().refill()


def build(advance: Callable[[int], object]) -> None:
    """What `rebuild_search` does."""
    rebuilding.rebuild(advance, restart=True)


def save(text: Text) -> None:
    """An indexed save: tasks run at once here."""
    text.save()


def search(asked: Asked) -> int:
    """Returns the total."""
    understood = understand(Question(text=asked.text, language="de"))
    results = engines()[0].search(
        Query(
            groups=understood.groups,
            title_keys=understood.title_keys,
            filters={name: (value,) for name, value in asked.filters.items()},
            around=Near(*asked.near, WITHIN) if asked.near else None,
            facets=FACETS,
            places=PLACES,
            language="de",
            own=ASSOCIATIONS[0],
        )
    )
    return results.total
