from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from federation.search.index import rebuilding, refreshing, version


class Command(BaseCommand):
    help = (
        "What time changes in the search: things whose times are over tell of the coming ones, words are counted, and "
        "what nothing has any more goes. To be run each night. Says where the index was made by another version."
    )

    def handle(self, *, verbosity, **options):
        with tqdm(total=refreshing.count(), unit=" things", disable=verbosity < 1, file=self.stderr) as progress:
            try:
                refreshing.refresh(progress.update)
            except rebuilding.Unavailable as error:
                raise CommandError(f"Elasticsearch keeps what is gone, everything else is done: {error}") from error
        if version.is_outdated():
            self.stderr.write("Another version of the code made the index of the search: run rebuild_search once.")
