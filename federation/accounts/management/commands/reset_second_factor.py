from django.core.management.base import BaseCommand, CommandError

from federation.accounts.domain import remove_second_factors
from federation.accounts.models import User


class Command(BaseCommand):
    help = "Removes the second factors of somebody who lost telephone and recovery codes, and ends their sessions."

    def add_arguments(self, parser):
        parser.add_argument("email")

    def handle(self, *, email, **options):
        user = User.objects.filter(email=email.lower()).first()
        if user is None:
            raise CommandError(f"There is no account with the address {email}.")
        remove_second_factors(user)
        self.stdout.write(
            f"{user.email} signs in without a second factor now; where a role asks for one, it is set up anew."
        )
