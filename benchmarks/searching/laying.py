"""The texts in the database, and in each of the three indexes, with how long that took."""

from collections.abc import Callable, Iterable
from time import perf_counter

from django.core.management import call_command
from django.db import connection, transaction
from tqdm import tqdm

from . import by_hand, elasticsearch, ours, stock
from .corpus import texts
from .models import Text


def base(number: int) -> list[Text]:
    call_command("migrate", run_syncdb=True, verbosity=0)
    laid = list(texts(number))
    if Text.objects.count() != number:
        Text.objects.all().delete()
        Text.objects.bulk_create(laid, batch_size=2000)
    return laid


def by_hand_engine(name: str):
    return elasticsearch.ByHand() if name == "elasticsearch" else by_hand.of_database()


def all_indexes(name: str, laid: list[Text], *, with_stock: bool) -> dict[str, float]:
    """Seconds by whose index it is."""
    engine = by_hand_engine(name)
    seconds = {"by hand": timed(lambda: build_by_hand(engine, laid)), "ours": timed(lambda: build_ours(name, laid))}
    if with_stock:
        seconds["stock"] = timed(lambda: with_bar(stock.build, laid))
    analyse()
    return seconds


@transaction.atomic
def build_by_hand(engine, laid: list[Text]) -> None:
    engine.create()
    engine.build(laid)


def build_ours(name: str, laid: Iterable[Text]) -> None:
    with_bar(ours.build, laid)
    if name == "elasticsearch":
        elasticsearch.send()
    ours.count_words()


def with_bar(build: Callable, laid) -> None:
    with tqdm(total=len(laid), unit="texts") as bar:
        build(bar.update)


def analyse() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began
