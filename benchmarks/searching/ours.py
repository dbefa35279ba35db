"""The search of the product, from what is typed to a page of hits, the total and three facets."""

from collections.abc import Callable, Iterator

from django.db.models import QuerySet

from federation.plugin_api import SearchDocument, SearchSource
from federation.search import vocabulary
from federation.search.asking.question import Question
from federation.search.asking.understanding import understand
from federation.search.engines import Near, Query, engines
from federation.search.index import indexing

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


def build(advance: Callable[[int], object]) -> None:
    numbers = list(Text.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(numbers), 1000):
        indexing.index_objects(SOURCE, numbers[start : start + 1000])
        advance(1000)


def count_words() -> None:
    vocabulary.recount()


def save(text: Text) -> None:
    """An indexed save."""
    text.save()
    indexing.index_object(SOURCE, text)


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
