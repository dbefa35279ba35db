from django.core.management.base import BaseCommand

from federation.search.asking import misses


class Command(BaseCommand):
    help = "Counts what was searched without result, for the curators. Run it each night, on each server."

    def handle(self, *args, **options):
        self.stdout.write(f"{misses.collect()} searches without result were counted.")
