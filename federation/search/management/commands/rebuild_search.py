from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from federation.search.index import rebuilding


class Command(BaseCommand):
    help = (
        "Indexes everything anew and takes out what is not public. The search works meanwhile. If it is stopped, the "
        "next one goes on from there."
    )

    def add_arguments(self, parser):
        parser.add_argument("--restart", action="store_true", help="begin anew, even if one was stopped halfway")

    def handle(self, *, restart, verbosity, **options):
        with tqdm(total=rebuilding.count(), unit=" objects", disable=verbosity < 1, file=self.stderr) as progress:
            try:
                rebuilding.rebuild(progress.update, restart=restart)
            except rebuilding.AlreadyRunning:
                raise CommandError("The search is being rebuilt already.") from None
            except rebuilding.Unavailable as error:
                raise CommandError(
                    f"Elasticsearch does not do its part; run this again, it goes on: {error}"
                ) from error
