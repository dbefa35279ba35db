"""The texts in the database, and in each of the three indexes, with what that took."""

from collections.abc import Callable

from django.core.management import call_command
from django.db import connection, transaction
from tqdm import tqdm

from . import by_hand, elasticsearch, ours, stock
from .corpus import texts
from .models import Text
from .spent import Spent, spent


def base(number: int) -> None:
    call_command("migrate", run_syncdb=True, verbosity=0)
    if Text.objects.count() != number:
        Text.objects.all()._raw_delete("default")
        Text.objects.bulk_create(texts(number), batch_size=2000)


def by_hand_engine(name: str):
    return elasticsearch.ByHand() if name == "elasticsearch" else by_hand.of_database()


def all_indexes(name: str, *, with_stock: bool) -> dict[str, Spent]:
    """By whose index it is. Each begins with nothing and reads the texts from the database."""
    engine = by_hand_engine(name)
    ours.empty()
    taken = {"by hand": spent(lambda: build_by_hand(engine)), "ours": spent(lambda: with_bar(ours.build))}
    if name == "elasticsearch":
        elasticsearch.refresh()
    if with_stock:
        taken["stock"] = spent(lambda: with_bar(stock.build))
    analyse()
    return taken


@transaction.atomic
def build_by_hand(engine) -> None:
    engine.create()
    engine.build(Text.objects.order_by("pk").values_list(*by_hand.FIELDS).iterator())


def with_bar(build: Callable[[Callable[[int], object]], None]) -> None:
    with tqdm(total=Text.objects.count(), unit="texts", mininterval=10) as bar:
        build(bar.update)


def analyse() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
