"""What was searched without result: noted in a file, counted by a command, shown when it is nobody's own matter."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone

from federation.search.asking import misses
from federation.search.asking.question import Question
from federation.search.models import EmptySearch


@pytest.fixture
def file(settings, tmp_path) -> Path:
    settings.EMPTY_SEARCHES_FILE = tmp_path / "searches.txt"
    return settings.EMPTY_SEARCHES_FILE


def ask(text: str, language="de", times=1, **more) -> None:
    for _turn in range(times):
        misses.record(Question(text=text, language=language, **more))


def on_another_day() -> None:
    """As if all that was counted had been counted yesterday."""
    EmptySearch.objects.update(last_on=timezone.localdate() - timedelta(days=1))


def test_search_is_noted_without_the_database(file, db, django_assert_num_queries):
    with django_assert_num_queries(0):
        ask("  Fahrrad-Werkstatt ")
        ask("دراجة", "ar")
    assert file.read_text(encoding="utf-8").splitlines() == ["de\tfahrrad werkstatt", "ar\tدراجه"]


@pytest.mark.parametrize(
    "text",
    [
        "jemand@verein.example",
        "0451 70 14 70",
        "geboren 12.03.1980",
        "https://verein.example/",
        "www.verein.example",
        "wo finde ich die Frau aus dem zweiten Stock",
        "x" * 61,
        "٠٤٥١٧٠١٤",
        "",
        "?!",
        "\x00",
    ],
)
def test_what_may_be_personal_is_not_noted(file, text):
    ask(text)
    assert not file.exists()


@pytest.mark.parametrize("text", ["Kita 23552", "Pforzheim 75172 Deutschkurs"])
def test_postcode_is_not_personal(file, text):
    ask(text)
    assert file.exists()


def test_search_with_filters_or_of_a_later_page_is_no_miss(file):
    ask("Fahrrad", filters={"kind": ("service",)})
    ask("Fahrrad", page=2)
    assert not file.exists()


@pytest.mark.parametrize("place", ["", "/nowhere/at/all.txt", "/"])
def test_file_that_cannot_be_written_fails_no_page(settings, place):
    settings.EMPTY_SEARCHES_FILE = place
    ask("Fahrrad")


def test_file_does_not_grow_without_end(file):
    file.write_bytes(b"x" * misses.LARGEST_FILE)
    ask("Fahrrad")
    assert file.stat().st_size == misses.LARGEST_FILE


def test_searches_are_counted_and_the_file_is_gone(file, db):
    ask("Fahrrad", times=2)
    ask("fahrrad")
    ask("Fahrrad", "en")
    file.open("a").write("no tab\n\ta\tb\n")
    call_command("collect_searches")
    assert not list(file.parent.iterdir())
    counted = {(each.language, each.question_key): (each.times, each.days) for each in EmptySearch.objects.all()}
    assert counted == {("de", "fahrrad"): (3, 1), ("en", "fahrrad"): (1, 1)}
    call_command("collect_searches")
    assert EmptySearch.objects.count() == 2


def test_file_of_a_lost_run_is_counted_too(file, db):
    ask("Fahrrad")
    file.rename(file.with_name(f"{file.name}.counting"))
    ask("Garten")
    assert misses.collect() == 2
    assert not list(file.parent.iterdir())


def test_run_that_is_cut_off_counts_nothing_twice(file, db, monkeypatch):
    ask("Boot")
    ask("Garten")
    add = misses.add

    def fail(language, key, times, today):
        add(language, key, times, today)
        if key == "garten":
            raise KeyboardInterrupt

    monkeypatch.setattr(misses, "add", fail)
    with pytest.raises(KeyboardInterrupt):
        misses.collect()
    monkeypatch.setattr(misses, "add", add)
    assert misses.collect() == 2
    assert list(EmptySearch.objects.values_list("times", flat=True)) == [1, 1]


def test_file_that_another_process_counted_meanwhile_is_not_counted(file, db, monkeypatch):
    ask("Boot")
    add = misses.add

    def be_slow(*arguments):
        add(*arguments)
        file.with_name(f"{file.name}.counting").unlink()

    monkeypatch.setattr(misses, "add", be_slow)
    assert misses.collect() == 0
    assert not EmptySearch.objects.exists()


def test_search_of_one_sitting_is_not_shown(file, db):
    ask("Fahrrad", times=20)
    misses.collect()
    ask("Fahrrad", times=20)
    misses.collect()
    assert not misses.shown()


def test_search_that_comes_back_is_shown_most_frequent_first(file, db):
    ask("Garten", times=2)
    ask("Fahrrad", times=4)
    ask("Boot")
    misses.collect()
    on_another_day()
    ask("Garten")
    ask("Fahrrad")
    ask("Boot")
    misses.collect()
    assert [(each.question_key, each.times, each.days) for each in misses.shown()] == [
        ("fahrrad", 5, 2),
        ("garten", 3, 2),
    ]


def test_search_that_nobody_asks_any_more_is_forgotten(file, db):
    ask("Fahrrad")
    misses.collect()
    EmptySearch.objects.update(last_on=timezone.localdate() - timedelta(days=misses.KEPT_FOR + 1))
    misses.collect()
    assert not EmptySearch.objects.exists()
