from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from federation.associations.scope import scopes_disabled
from federation.provisioning.command import clear_errors
from federation.provisioning.domain import create_association, same_association


class Command(BaseCommand):
    help = "Creates an association with its site, pages, collection and plugins, and invites who is to lead it."

    def add_arguments(self, parser):
        parser.add_argument("slug", help="names it in addresses and commands, for ever: a to z, digits, hyphens")
        parser.add_argument("--name", required=True)
        parser.add_argument("--hostname", required=True, help="such as hamm.example, without https:// and port")
        parser.add_argument(
            "--language", required=True, action="append", dest="languages", help="a code; several times, default first"
        )
        parser.add_argument("--manager", required=True, help="e-mail address of who is to lead it")
        parser.add_argument("--plugin", action="append", dest="plugins", default=[], help="a slug; several times")
        parser.add_argument("--place", default="", help="the name, unless given")
        parser.add_argument("--port", type=int, default=getattr(settings, "PORT", 443), help="of full addresses")
        parser.add_argument("--umbrella", action="store_true", dest="is_umbrella", help="the federation's own site")

    def handle(self, *, slug, hostname, manager, **options):
        wanted = ("name", "languages", "plugins", "place", "port", "is_umbrella")
        with scopes_disabled(), clear_errors():
            found = same_association(slug, hostname)
            if found is not None:
                self.stdout.write(f"„{found.name}“ ist schon da. Es wurde nichts geändert.")
                return
            if not manager.strip():
                raise CommandError("--manager: Schreiben Sie die E-Mail-Adresse der Leitung.")
            association = create_association(
                slug, hostname=hostname, manager=manager, **{name: options[name] for name in wanted}
            )
        self.stdout.write(f"{association.name}: {association.root_url}/")
        self.stdout.write(f"Eine Einladung an {manager} ist unterwegs.")
