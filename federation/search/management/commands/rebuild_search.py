from django.core.management.base import BaseCommand
from tqdm import tqdm

from federation.search import domain


class Command(BaseCommand):
    help = "Indexes everything anew and takes out what is not public. The search works meanwhile."

    def handle(self, *args, verbosity=1, **options):
        with tqdm(total=domain.count_public(), unit="objects", disable=verbosity < 1, file=self.stderr) as bar:
            domain.rebuild(bar.update)
