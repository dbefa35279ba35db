from django.core.management.base import BaseCommand
from tqdm import tqdm

from ...models import Organisation
from ...schedules.openings import DAYS, refreshed


class Command(BaseCommand):
    help = (
        "Writes down what is open in the coming weeks. To be run each night; changes of entries are followed at once."
    )

    def add_arguments(self, parser):
        parser.add_argument("--days", type=int, default=DAYS, help=f"how many days from today; {DAYS} unless told")

    def handle(self, *, days, verbosity, **options):
        organisations = Organisation.objects.all()
        with tqdm(total=organisations.count(), unit=" organisations", disable=verbosity == 0) as progress:
            for number in refreshed(organisations, days):
                progress.update(number)
