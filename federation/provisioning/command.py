"""What the commands share: an association by its slug, and errors that name the option."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError

from federation.associations.models import Association
from federation.associations.scope import scopes_disabled

ARGUMENTS = {"slug": "SLUG", "languages": "--language", "plugins": "--plugin", "is_umbrella": "--umbrella"}


class AssociationCommand(BaseCommand):
    """A command about the association that its first argument names."""

    def add_arguments(self, parser):
        parser.add_argument("slug", help="which association")

    def handle(self, *, slug, **options):
        with scopes_disabled(), clear_errors():
            association = Association.objects.with_languages().filter(slug=slug).first()
            if association is None:
                raise CommandError(f"SLUG: Den Verbund „{slug}“ gibt es nicht.")
            self.handle_association(association, **options)

    def handle_association(self, association: Association, **options) -> None:
        raise NotImplementedError


@contextmanager
def clear_errors() -> Iterator[None]:
    """Faults become one CommandError, a line each, with the option that they are about."""
    try:
        yield
    except ValidationError as error:
        raise CommandError("\n".join(lines(error))) from error
    except IntegrityError as error:  # two at once: the other one was faster
        raise CommandError("Zur gleichen Zeit hat jemand etwas geändert. Versuchen Sie es noch einmal.") from error


def lines(error: ValidationError) -> list[str]:
    if not hasattr(error, "error_dict"):
        return error.messages
    return [
        f"{ARGUMENTS.get(field, '--' + field.replace('_', '-'))}: {message}"
        for field, messages in error.message_dict.items()
        for message in messages
    ]
