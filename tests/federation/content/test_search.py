"""What pages say of themselves to the search."""

import pytest

from federation.content.models import HomePage, ProjectIndexPage
from federation.content.search import listed
from plugins.best_practice.models import BestPracticeIndexPage
from plugins.events.models import EventIndexPage
from sites.pages.models import NewsIndexPage, NewsPage, StandardPage


@pytest.mark.parametrize(
    ("model", "kinds"),
    [
        (NewsIndexPage, ("news",)),
        (EventIndexPage, ("event",)),
        (BestPracticeIndexPage, ("best_practice",)),
        (HomePage, ()),
        (StandardPage, ()),
        (NewsPage, ()),
        (ProjectIndexPage, ("project", "project_section")),
    ],
)
def test_page_lists_the_kinds_of_the_pages_below(model, kinds):
    assert listed(model) == kinds
