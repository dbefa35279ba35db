from federation.provisioning.command import AssociationCommand
from federation.provisioning.domain import add_language


class Command(AssociationCommand):
    help = "Adds a language to one association, with a home page and starter pages in it. No other one changes."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument("language", help="a code of settings.LANGUAGES")

    def handle_association(self, association, *, language: str, **options):
        is_new = add_language(association, language)
        text = "Das gibt es jetzt auch auf" if is_new else "Es wurde nichts geändert. Das gibt es schon auf"
        self.stdout.write(f"{association.name}: {text}: {language}")
