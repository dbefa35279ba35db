from django.core.management.base import BaseCommand
from tqdm import tqdm

from federation.matching.following import find_all_pairs
from federation.registry.models import Organisation


class Command(BaseCommand):
    help = "Looks through the whole register for entries that look like one. For a daily timer."

    def handle(self, *args, verbosity=1, **options):
        total = Organisation.objects.count()
        with tqdm(total=total, unit="entries", disable=verbosity < 1, file=self.stderr) as bar:
            find_all_pairs(bar.update)
