from federation.provisioning.archiving import archive, bring_back
from federation.provisioning.command import AssociationCommand


class Command(AssociationCommand):
    help = "Takes an association off the air, or brings it back. Its staff work on in the admin; nothing is deleted."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument("--restore", action="store_true", help="bring it back")

    def handle_association(self, association, *, restore: bool, **options):
        has_changed = bring_back(association) if restore else archive(association)
        if not has_changed:
            text = "Das war schon so. Es wurde nichts geändert."
        elif restore:
            text = "Die Website ist wieder zu sehen."
        else:
            text = "Die Website ist für Besucher*innen geschlossen."
        self.stdout.write(f"{association.name}: {text}")
