"""Measures an installation, lets it grow, measures it again, and prints both as tables."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from federation.accounts.models import User
from federation.associations.models import Association
from federation.provisioning.domain import add_language, create_association

from .admin import admin_views, signed_in
from .costs import Cost, cost
from .installation import grow, slug_of
from .stock import cost_of_edit_page

ROLES = ("editor", "manager")
LANGUAGES_AT_FIRST, LANGUAGE_ADDED = ("de", "ar"), "uk"


@dataclass(frozen=True)
class Measured:
    pages: int
    views: dict[str, Cost]
    changes: dict[str, Cost]


def report(few: int, many: int) -> None:
    languages = [code for code, _name in settings.LANGUAGES]
    # In one language Wagtail's needs the fewest queries: it loads each translation twice.
    stock = {len(codes): cost_of_edit_page(codes) for codes in (languages[:1], languages)}
    before, after = measure(few, languages), measure(many, languages)
    print(f"\n{connection.vendor}, {len(languages)} languages, {before.pages} pages, then {after.pages}.\n")
    print(f"| view | queries at {few} | at {many} | ms at {few} | at {many} |\n| --- | ---: | ---: | ---: | ---: |")
    for name, first in before.views.items():
        last = after.views[name]
        print(f"| {name} | {first.number} | {last.number} | {milliseconds(first)} | {milliseconds(last)} |")
    for number, found in stock.items():
        print(f"| Wagtail's own edit page, languages: {number} | {found.number} | | {milliseconds(found)} | |")
    print(f"\n| change | queries at {few} | at {many} | s at {few} | at {many} | ratio |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, first in before.changes.items():
        last = after.changes[name]
        ratio = last.seconds / first.seconds
        print(f"| {name} | {first.number} | {last.number} | {first.seconds:.2f} | {last.seconds:.2f} | {ratio:.2f} |")


def milliseconds(found: Cost) -> str:
    return f"{found.seconds * 1000:.0f}"


def measure(number: int, languages: Sequence[str]) -> Measured:
    """Costs with that many local associations. What is created to be timed stays, beside them."""
    grow(number, languages)
    return Measured(Page.objects.filter(depth__gt=2).count(), views(), changes(number))


def views() -> dict[str, Cost]:
    """The first association's views, for its editor and its manager, and its home page as visitors get it."""
    association = Association.objects.with_languages().get(slug=slug_of(0))
    found = {}
    for role in ROLES:
        client = signed_in(User.objects.get(email=f"{role}@{association.slug}.example"), association)
        for name, address in admin_views(association).items():
            found[f"{role}: {name}"] = cost(client, address, times=5)
    visitor = Client(headers={"host": association.site.hostname})
    return {**found, "visitor: home page": cost(visitor, "/de/", times=5)}


def changes(number: int) -> dict[str, Cost]:
    """What it takes to create an association with its starter pages and manager, and to add a language to it."""
    created: list[Association] = []

    def create(time: int) -> None:
        slug = f"neu{number}-{time}"
        association = create_association(
            slug,
            name=f"Verbund {slug}",
            hostname=f"{slug}.localhost",
            languages=LANGUAGES_AT_FIRST,
            plugins=["best_practice"],
            manager=f"leitung@{slug}.example",
        )
        created.append(association)

    return {
        "create an association in two languages": timed(create),
        "add a language": timed(lambda time: add_language(created[time], LANGUAGE_ADDED)),
    }


def timed(do: Callable[[int], None], times: int = 7) -> Cost:
    """The median, after one time that does not count; the queries of one more."""
    seconds = []
    for time in range(times + 1):
        began = perf_counter()
        do(time)
        seconds.append(perf_counter() - began)
    with CaptureQueriesContext(connection) as captured:
        do(times + 1)
    return Cost(tuple(query["sql"] for query in captured), median(seconds[1:]))
