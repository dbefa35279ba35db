import pytest
from django.core.paginator import Paginator

from federation.plugin_api.paging import page_of

TWO_PAGES = Paginator(range(3), 2)


def test_page_has_its_rows():
    assert list(page_of(TWO_PAGES, "2").object_list) == [2]
    assert list(page_of(Paginator([], 2), "1").object_list) == []


@pytest.mark.parametrize("number", ["0", "3", "-1", "", "abc", "1.5", "²", "\0", "9" * 5000, 3])
def test_page_that_does_not_exist_is_none(number):
    assert page_of(TWO_PAGES, number) is None
