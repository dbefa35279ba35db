from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils import translation

from ...record import protection
from ...record.checking import Verdict, chains, verify


class Command(BaseCommand):
    help = (
        "Checks the record of funding: each entry and the chain of hashes. Names the first entry that was changed, "
        "removed or added, and exits with 1. Note the line of each association elsewhere; --noted compares."
    )

    def add_arguments(self, parser):
        parser.add_argument("association", nargs="?", help="slug; without it, all of them")
        parser.add_argument(
            "--noted", action="append", default=[], metavar="NUMBER:HASH", help="an entry as it was noted; repeatable"
        )

    def handle(self, *args, association, noted, **options):
        if noted and not association:
            raise CommandError("--noted is about one association: name it.")
        known = chains()
        if association and association not in known:
            raise CommandError(f"There is no record of “{association}”.")
        faults = 0
        with translation.override("en"):
            for slug in [association] if association else known:
                faults += self.tell(verify(slug, parsed(noted)))
        if not protection.is_laid(connection):
            faults += 1
            self.stderr.write("The database does not refuse changes: the triggers of the record are missing.")
        if faults:
            raise CommandError("The record is not as it was written.")

    def tell(self, verdict: Verdict) -> bool:
        if fault := verdict.fault:
            self.stderr.write(f"{verdict.association}: entry {fault.number} {fault.what}.")
            return True
        self.stdout.write(f"{verdict.association}: {verdict.number} entries, {verdict.number}:{verdict.hash}")
        return False


def parsed(noted: list[str]) -> dict[int, str]:
    pairs = [one.partition(":") for one in noted]
    if not all(number.isdecimal() and digest for number, _colon, digest in pairs):
        raise CommandError("--noted takes NUMBER:HASH, as this command writes it.")
    return {int(number): digest for number, _colon, digest in pairs}
