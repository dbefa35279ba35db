"""Every page about an entry: who sees it, and what stands in it."""

import pytest
from django.urls import reverse

PARTS = ["basics", "services", "places", "contacts", "translations", "membership", "history"]


def address(name, *args):
    return reverse(f"registry:{name}", args=args)


@pytest.mark.parametrize("part", PARTS)
def test_page_of_own_entry_is_there(admin, own, part):
    answer = admin.get(address(part, own.pk))
    assert answer.status_code == 200
    assert "Verein Morgenland" in answer.text
