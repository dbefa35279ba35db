from django.utils.translation import gettext as _

from federation.provisioning.command import AssociationCommand
from federation.provisioning.domain import add_language


class Command(AssociationCommand):
    help = "Adds a language to one association, with a home page and starter pages in it. No other one changes."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument("language", help="a code of settings.LANGUAGES")

    def handle_association(self, association, *, language: str, **options):
        text = _("„%(name)s“ gibt es jetzt auch auf: %(language)s")
        if not add_language(association, language):
            text = _("„%(name)s“ gibt es schon auf: %(language)s. Es wurde nichts geändert.")
        self.stdout.write(text % {"name": association.name, "language": language})
