"""What writing costs: an indexed save with few and with many texts, a full build, and how large the indexes are."""

from statistics import median
from time import perf_counter

from django.db import connection

from . import laying, ours
from .models import Text

FEW = 10  # times fewer
SAVES = 40
INDEX = ("search_fulltext", "search_word")
ROWS = ("search_indexedthing", "search_indexeddocument", "search_indexedplace", "search_facetterm")


def run(options) -> None:
    few, many = options.documents // FEW, options.documents
    saves = {}
    for number in (few, many):
        laying.base(number)
        taken = laying.all_indexes(options.engine, with_stock=False)
        saves[number] = save()
        print(f"{options.engine}, {number} documents: " + ", ".join(f"{whose} {one}" for whose, one in taken.items()))
        of_clock, of_processor = (ours / by_hand for ours, by_hand in zip(taken["ours"], taken["by hand"], strict=True))
        print(f"  build: {of_clock:.2f} times by hand, of the processor {of_processor:.2f} times")
        print(f"  a save {saves[number] * 1000:.1f} ms")
    print(f"a save with {many} takes {saves[many] / saves[few]:.2f} times as long as with {few}")
    for name, size in sizes().items():
        print(f"  {name}: {size / 1e6:.1f} MB")


def save() -> float:
    """Seconds of an indexed save that changes words, the median of several."""
    taken = []
    for text in Text.objects.order_by("pk")[:SAVES]:
        text.body = f"{text.body} geaendert"
        began = perf_counter()
        ours.save(text)
        taken.append(perf_counter() - began)
    return median(taken)


def sizes() -> dict[str, int]:
    """Bytes of tables with their indexes."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            names = ["searching_text", *ROWS, *INDEX, "by_hand"]
            cursor.execute("SELECT name, pg_total_relation_size(name) FROM unnest(%s::text[]) AS name", [names])
            return dict(cursor.fetchall())
        cursor.execute(
            "SELECT m.tbl_name, SUM(s.pgsize) FROM dbstat s JOIN sqlite_master m ON m.name = s.name "
            "WHERE m.tbl_name LIKE 'search%%' OR m.tbl_name LIKE 'by_hand%%' GROUP BY m.tbl_name"
        )
        return dict(cursor.fetchall())
