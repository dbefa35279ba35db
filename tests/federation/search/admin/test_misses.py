"""What was searched without result, as the curators see it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from federation.activity.models import ActivityEntry
from federation.associations.scope import scopes_disabled
from federation.search.asking.misses import DAYS, OFTEN
from federation.search.models import EmptySearch


@pytest.fixture
def searched(db):
    def made(key: str, times=OFTEN, days=DAYS, language="de") -> EmptySearch:
        today = timezone.localdate()
        return EmptySearch.objects.create(
            question_key=key, language=language, times=times, days=days, last_on=today - timedelta(days=1)
        )

    return made


def test_what_was_searched_stands_with_what_to_do(curator_admin, searched):
    searched("zwickel bude", times=7)
    searched("دراجه", times=9, language="ar")
    searched("selten", times=OFTEN - 1)
    searched("nur heute", times=99, days=1)
    page = curator_admin.get(reverse("search_admin:misses"))
    assert [search.question_key for search in page.context["page_obj"]] == ["دراجه", "zwickel bude"]
    assert "?wort=zwickel%20bude" in page.text
    assert "?question=zwickel%20bude" in page.text
    assert 'href="/de/suche/?q=zwickel+bude"' in page.text
    assert "selten" not in page.text
    assert "nur heute" not in page.text


def test_list_without_searches_says_so(curator_admin):
    assert "Gerade gibt es keine" in curator_admin.get(reverse("search_admin:misses")).text


def test_search_that_is_dealt_with_goes_and_the_record_says_who(curator_admin, searched):
    search = searched("zwickel bude")
    page = curator_admin.post(reverse("search_admin:finish", args=[search.pk]), follow=True)
    assert "ist erledigt" in page.text
    assert not EmptySearch.objects.exists()
    with scopes_disabled():
        assert ActivityEntry.objects.filter(action="search.finish", label="zwickel bude").exists()


def test_search_that_is_not_shown_cannot_be_asked_for(curator_admin, searched):
    search = searched("nur heute", days=1)
    assert curator_admin.post(reverse("search_admin:finish", args=[search.pk])).status_code == 404
    assert curator_admin.get(reverse("search_admin:finish", args=[search.pk])).status_code == 405


def test_list_takes_as_many_queries_for_many_searches(queries_of, searched):
    searched("ein wort")
    few = queries_of(reverse("search_admin:misses"))
    for number in range(40):
        searched(f"wort {number}")
    assert queries_of(reverse("search_admin:misses")) == few
