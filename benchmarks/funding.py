"""Funding with few and with many applications: `python -m benchmarks.funding`.

Makes two databases' worth in one (SQLite; PostgreSQL where DATABASE_URL names a server) and removes it: an association
with 20 applications, another with 2,000. Each page and export is asked of both, some times in turns. Beside the export
stands what one would write first: a loop over the rows that follows each relation.
"""

import argparse
import csv
import io
import os
import shutil
from datetime import timedelta
from decimal import Decimal
from statistics import median
from time import perf_counter

import django

FEW, MANY = 20, 2000
PAGES = {
    "list of applications": "desk/applications/",
    "list, one state": "desk/applications/?state=review",
    "list, page 3": "desk/applications/?page=3",
    "desk": "desk/",
    "payments": "desk/payments/",
    "ranking": "desk/calls/{call}/ranking/",
    "applications as CSV": "desk/exports/applications.csv",
    "applications as Excel": "desk/exports/applications.xlsx",
    "payments as CSV": "desk/exports/payments.csv",
    "who is funded": "awarded/",
    "360Giving": "awarded.json",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--many", type=int, default=MANY)
    parser.add_argument("--times", type=int, default=5)
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from django.conf import settings
    from django.db import connection

    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        report(asked.many, asked.times)
    finally:
        connection.creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)
        shutil.rmtree(settings.FOLDER)


def report(many: int, times: int) -> None:
    from sites.demo.factories import AssociationFactory

    from .registry_data import Registry

    few = AssociationFactory(slug="wenige", hostname="localhost", plugins=["funding"])
    large = AssociationFactory(slug="viele", plugins=["funding"])
    Registry(many, [large]).write()
    few_of, many_of = lay(few, FEW), lay(large, many)
    print(f"| page | queries, {FEW} | queries, {many:,} | ms, {FEW} | ms, {many:,} | ratio |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, path in PAGES.items():
        row(name, [lambda at=at, path=path: visit(*at, path) for at in (few_of, many_of)], times)
    row("a loop over all, as CSV", [lambda at=at: loop(at[0]) for at in (few_of, many_of)], times)


def row(name: str, asks: list, times: int) -> None:
    """One line of the table. The two are asked in turns: the machine is noisy."""
    figures = [[ask() for ask in asks] for _turn in range(times)]
    queries = [max(turn[side][0] for turn in figures) for side in (0, 1)]
    seconds = [median(turn[side][1] for turn in figures) for side in (0, 1)]
    milliseconds = [f"{each * 1000:.0f}" for each in seconds]
    print(
        f"| {name} | {queries[0]} | {queries[1]} | {' | '.join(milliseconds)} | {seconds[1] / seconds[0]:.1f} |",
        flush=True,
    )


def visit(association, client, call, path: str) -> tuple[int, float]:
    """Queries and seconds."""
    from django.core.cache import cache
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    cache.clear()
    with CaptureQueriesContext(connection) as queries:
        began = perf_counter()
        response = client.get(f"/de/funding/{path.format(call=call)}")
        size = sum(map(len, response)) if response.streaming else len(response.content)
        seconds = perf_counter() - began
    if response.status_code != 200 or not size:
        raise RuntimeError(f"{path}: {response.status_code}")
    return len(queries), seconds


def loop(association) -> tuple[int, float]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from federation.associations.scope import scope
    from plugins.funding.models import Application

    with CaptureQueriesContext(connection) as queries, scope(association=association):
        began = perf_counter()
        writer = csv.writer(io.StringIO())
        for application in Application.objects.all():
            asked = [line.amount for plan in application.plans.all() for line in plan.lines.filter(category="grant")]
            paid = [payment.amount for payment in application.grant.payments.all()] if is_awarded(application) else []
            writer.writerow([application.reference, application.organisation.name, application.call, *asked, sum(paid)])
        seconds = perf_counter() - began
    return len(queries), seconds


def is_awarded(application) -> bool:
    return application.state == "approved"


def lay(association, count: int) -> tuple:
    """The association, a client signed in with every role of the funder, and the call's number."""
    from django.test import Client

    from federation.associations.scope import scope
    from federation.registry.models import Organisation
    from plugins.funding.models import FUNDER_ROLES, FunderMember
    from sites.demo.factories import UserFactory

    organisations = list(Organisation.objects.order_by("pk")[:count])
    user = UserFactory()
    client = Client(headers={"host": association.site.hostname})
    client.force_login(user)
    with scope(association=association):
        FunderMember.objects.bulk_create(
            FunderMember(association=association, user=user, role=role) for role in FUNDER_ROLES
        )
        call = lay_applications(association, organisations, user)
    return association, client, call.pk


def lay_applications(association, organisations: list, user):
    """A third in review, a third awarded with a payment, a third rejected; all with a plan and a review."""
    from django.utils import timezone

    from plugins.funding.domain.actors import actor_of
    from plugins.funding.models import Application, Grant, Payment, Plan, PlanLine, Review, Score
    from tests.plugins.funding.factories import BALANCED, CallFactory, CriterionFactory

    now, actor = timezone.now(), actor_of(user)
    today = timezone.localdate(now)
    call = CallFactory(association=association, budget=Decimal("9000000.00") * 10)
    criterion = CriterionFactory(call=call)
    states = ("review", "approved", "rejected")
    applications = Application.objects.bulk_create(
        Application(
            association=association,
            call=call,
            organisation=organisation,
            question_set=call.question_set,
            reference=f"{call.code}-{number:04}",
            state=states[number % 3],
            title=f"Vorhaben {number}",
            starts_on=today,
            ends_on=today + timedelta(days=300),
            created_by=actor,
            submitted_at=now,
        )
        for number, organisation in enumerate(organisations)
    )
    plans = Plan.objects.bulk_create(Plan(application=application) for application in applications)
    PlanLine.objects.bulk_create(
        PlanLine(plan=plan, side=side, category=category, title=category, amount=Decimal(amount), sort_order=number)
        for plan in plans
        for number, (side, category, amount) in enumerate(BALANCED)
    )
    reviews = Review.objects.bulk_create(
        Review(application=application, reviewer=actor, has_conflict=False, submitted_at=now, recommendation="approve")
        for application in applications
    )
    Score.objects.bulk_create(
        Score(review=review, criterion=criterion, points=number % 6) for number, review in enumerate(reviews)
    )
    grants = Grant.objects.bulk_create(
        Grant(
            association=association,
            application=plan.application,
            awarded_plan=plan,
            plan=plan,
            state="running",
            award=Decimal("8000.00"),
            starts_on=today,
            ends_on=today + timedelta(days=300),
            proof_due_on=today + timedelta(days=480),
            awarded_on=today,
        )
        for plan in plans
        if is_awarded(plan.application)
    )
    Payment.objects.bulk_create(
        Payment(
            grant=grant,
            number=1,
            amount=Decimal("1000.00"),
            purpose="Miete",
            account_holder="Verein",
            iban="DE02120300000000202051",
            requested_by=actor,
        )
        for grant in grants
    )
    return call


if __name__ == "__main__":
    main()
