"""A full export needs as much memory for many organisations as for few."""

import gc
import tracemalloc

from federation.associations.models import Association
from federation.exchange.exporting.formats import FORMATS, export
from federation.exchange.hsds.answers import CHUNK

from .example import lay_plain_entries


def peak(slug: str) -> int:
    association = Association.objects.with_languages().with_federation().get(slug=slug)
    tracemalloc.start()
    total, text = export(association, FORMATS["hsds"], "de")
    size = 0
    for number, piece in enumerate(text):
        size += len(piece)
        if number % CHUNK == 0:
            gc.collect()  # rows and their parts refer to each other; when they are swept is not ours to say
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert size > 1000 * total
    return found


def test_memory_does_not_grow_with_the_number(luebeck, koeln):
    lay_plain_entries(luebeck, 2 * CHUNK)
    lay_plain_entries(koeln, 6 * CHUNK)
    peak("luebeck")  # what is kept for ever is made now
    assert peak("koeln") < 1.2 * peak("luebeck")
