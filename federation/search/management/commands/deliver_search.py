from django.core.management.base import BaseCommand

from federation.search.index import delivery
from federation.search.models import IndexRequest, UnsentThing


class Command(BaseCommand):
    help = (
        "Brings the index up to date with whatever still waits. Tasks do this by themselves; without a queue, or to be "
        "sure, run it every few minutes."
    )

    def handle(self, *, verbosity, **options):
        delivery.index_noted()
        delivery.send_unsent()
        if verbosity:
            waiting = f"{IndexRequest.objects.count()} objects, {UnsentThing.objects.count()} things for Elasticsearch"
            self.stdout.write(f"Waiting: {waiting}.")
