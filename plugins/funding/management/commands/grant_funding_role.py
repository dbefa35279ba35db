from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from federation.associations.models import Association
from federation.associations.scope import scope
from plugins.funding.domain.roles import appoint
from plugins.funding.models import FUNDER_ROLES, Role


class Command(BaseCommand):
    help = "Gives somebody a role in an association's funding: for the first ones, before managers appoint others."

    def add_arguments(self, parser):
        parser.add_argument("email")
        parser.add_argument("association", help="its slug, such as umbrella")
        parser.add_argument("role", choices=[role.value for role in FUNDER_ROLES])

    def handle(self, *, email, association, role, **options):
        found = Association.objects.with_languages().filter(slug=association).first()
        if found is None:
            raise CommandError(f"There is no association {association}.")
        if "funding" not in found.enabled_plugins:
            raise CommandError(f"Funding is not switched on for {association}.")
        try:
            with scope(association=found):
                member = appoint(email, found, Role(role), by=None)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write(f"{member.user.email}: {role} at {association}.")
