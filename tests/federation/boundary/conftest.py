import pytest

from .marked import mark


@pytest.fixture
def foreign(koeln):
    """Something of every kind that is another association's."""
    return mark(koeln)


@pytest.fixture
def own(luebeck):
    return mark(luebeck)
