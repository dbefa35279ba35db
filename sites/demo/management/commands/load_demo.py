import logging

from django.conf import settings
from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand
from tqdm import tqdm

from federation.associations.models import Association
from sites.demo.domain import DOMAIN, build, missing, move_to_port
from sites.demo.factories import DEMO_PASSWORD

logger = logging.getLogger(__name__)
OTHER_ROLES = [
    ("redaktion.luebeck", "Lübeck: Redaktion"),
    ("uebersetzung.luebeck", "Lübeck: Übersetzung (Arabisch)"),
    ("veroeffentlichung.luebeck", "Lübeck: Veröffentlichung"),
    ("verwaltung", "Verwaltung des Bundesverbands"),
    ("admin", "Betrieb der Installation"),
]


def count_words() -> None:
    """What is rare tells more, and the search counts at night what is: the demo begins as on its second day."""
    try:
        call_command("refresh_search", verbosity=0)
    except CommandError as error:  # Elasticsearch is away; the words have been counted by then
        logger.warning("%s", error)


class Command(BaseCommand):
    help = "Builds the demo federation, or what of it is missing, and prints its addresses and logins."

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=getattr(settings, "PORT", 8000))

    def handle(self, *, port, **options):
        todo = missing()
        for _name in tqdm(build(port), total=len(todo), desc="Verbund", unit=" Verbund", disable=not todo):
            pass
        move_to_port(port)
        if todo:
            count_words()
        self.print_table()

    def print_table(self):
        rows = [("Verbund", "Adresse", "Sprachen", "Anmeldung unter /admin/")]
        for association in Association.objects.with_languages():
            login = "kuratorin" if association.is_umbrella else association.slug
            rows.append(
                (association.name, f"{association.root_url}/", " ".join(association.languages), f"{login}@{DOMAIN}")
            )
        for name, role in OTHER_ROLES:
            rows.append((role, "", "", f"{name}@{DOMAIN}"))
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        for row in rows:
            self.stdout.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        self.stdout.write(f"\nDas Passwort ist überall „{DEMO_PASSWORD}“.")
