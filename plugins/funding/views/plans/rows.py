"""The rows that were sent: how many, one more, one fewer. Buttons do this, so that it needs no JavaScript."""

from uuid import uuid4

from django.http import QueryDict

from ...models import PlanLine

MOST_ROWS = 100  # of each side
COST, FINANCING = PlanLine.Side.COST.value, PlanLine.Side.FINANCING.value
NAMES = ("key", "category", "title", "note", "status", "hours", "amount")  # of a row's fields, of either side


def row_count(data: QueryDict, side: str) -> int:
    count = data.get(f"{side}-count", "")
    return min(int(count), MOST_ROWS) if count.isdecimal() and len(count) < 6 else 0


def with_row(data: QueryDict, what: str) -> QueryDict:
    """What was sent, with one more row: of costs ("cost") or of a source ("own")."""
    side = FINANCING if what in PlanLine.Source.values else COST
    more, count = data.copy(), row_count(data, side)
    if count < MOST_ROWS:
        more[f"{side}-count"] = str(count + 1)
        more[f"{side}-{count}-key"] = str(uuid4())
        if side == FINANCING:
            more[f"{side}-{count}-category"] = what
    return more


def without_row(data: QueryDict, prefix: str) -> QueryDict:
    """What was sent, without the row of that prefix ("cost-2"): those behind it move up."""
    side, _dash, number = prefix.partition("-")
    count = row_count(data, side) if side in PlanLine.Side.values else 0
    if not number.isdecimal() or len(number) > 5 or int(number) >= count:
        return data
    left = data.copy()
    for index in range(int(number), count):
        for name in NAMES:
            moved = left.getlist(f"{side}-{index + 1}-{name}")
            left.setlist(f"{side}-{index}-{name}", moved) if moved else left.pop(f"{side}-{index}-{name}", None)
    left[f"{side}-count"] = str(count - 1)
    return left


def last_key(data: QueryDict, what: str) -> str:
    """The key of the row that `with_row` added."""
    side = FINANCING if what in PlanLine.Source.values else COST
    return data.get(f"{side}-{row_count(data, side) - 1}-key", "")
