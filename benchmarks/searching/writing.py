"""What writing costs: an indexed save with few and with many texts, a full build, and how large the indexes are."""

from django.db import connection

from . import laying, ours
from .models import Text
from .spent import Spent, spent

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
        saves[number] = spent(save)
        print(f"{options.engine}, {number} documents: " + ", ".join(f"{whose} {one}" for whose, one in taken.items()))
        print(f"  build: {times(taken['ours'], taken['by hand'])} by hand")
        print(f"  a save: {saves[number].processor / SAVES * 1000:.1f} ms of the processor", flush=True)
    print(f"a save with {many} takes {times(saves[many], saves[few])} as long as with {few}")
    for name, size in sizes().items():
        print(f"  {name}: {size / 1e6:.1f} MB")


def times(one: Spent, other: Spent) -> str:
    return f"{one.clock / other.clock:.2f} times (of the processor {one.processor / other.processor:.2f} times)"


def save() -> None:
    """Indexed saves that change words."""
    for text in Text.objects.order_by("pk")[:SAVES]:
        text.body = f"{text.body} geaendert"
        ours.save(text)


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
