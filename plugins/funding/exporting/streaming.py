from collections.abc import Iterator
from itertools import islice

from django.db.models import QuerySet

from federation.associations.models import Association
from federation.associations.scope import scope

CHUNK = 500


def streamed(association: Association, rows: QuerySet) -> Iterator:
    """The rows in one query, however many there are. It begins inside the scope, which a stream outlives."""
    with scope(association=association):
        found = rows.iterator(chunk_size=CHUNK)
        first = list(islice(found, 1))
    yield from first
    yield from found
