"""Works of a full index in a thread with a connection of its own."""

import sys

import pytest
from django.db import connection, transaction

from federation.search.index.beside import Beside


@pytest.mark.django_db
def test_works_are_done_in_order_and_not_in_the_transaction_of_the_caller():
    done = []
    with transaction.atomic(), Beside() as beside:
        for name in "abc":
            beside.begin(lambda name=name: done.append((name, connection.in_atomic_block)))
    assert done == [("a", False), ("b", False), ("c", False)]


@pytest.mark.parametrize("works", [1, 2])
def test_error_of_a_work_is_raised(works):
    interval = sys.getswitchinterval()
    with pytest.raises(ZeroDivisionError), Beside() as beside:
        for _number in range(works):
            beside.begin(lambda: 1 / 0)
    assert sys.getswitchinterval() == interval


def test_error_of_the_caller_waits_for_the_work():
    done = []
    with pytest.raises(ZeroDivisionError), Beside() as beside:
        beside.begin(lambda: done.append(1))
        raise ZeroDivisionError
    assert done == [1]
