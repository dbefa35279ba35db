from django.core.management.base import BaseCommand
from tqdm import tqdm

from federation.search.index import refreshing, version


class Command(BaseCommand):
    help = (
        "What time changes in the search: things whose times are over tell of the coming ones, words are counted, and "
        "what nothing has any more goes. To be run each night. Says where the index was made by another version."
    )

    def handle(self, *, verbosity, **options):
        with tqdm(total=refreshing.count(), unit=" things", disable=verbosity < 1, file=self.stderr) as progress:
            refreshing.refresh(progress.update)
        if version.is_outdated():
            self.stderr.write("Another version of the code made the index of the search: run rebuild_search once.")
