from django.core.management.base import BaseCommand
from tqdm import tqdm

from federation.matching.following import rebuild_keys
from federation.registry.models import Organisation


class Command(BaseCommand):
    help = "Writes anew what entries are recognised by, when looking for duplicates."

    def handle(self, *args, verbosity=1, **options):
        total = Organisation.objects.count()
        with tqdm(total=total, unit="entries", disable=verbosity < 1, file=self.stderr) as bar:
            rebuild_keys(bar.update)
