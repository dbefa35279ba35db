"""What is done beside the request. Each may run late or twice: it looks at what is now."""

from django.core.files.storage import default_storage
from django_tasks import task

from federation.associations.scope import scopes_disabled


@task()
def deliver_message(number: int) -> None:
    """Sends one message to its recipients, to each once."""
    from .domain.delivery import send

    with scopes_disabled():
        send(number)


@task()
def delete_files(names: list[str]) -> None:
    """Of rows that are gone. One that is gone already is no fault."""
    for name in names:
        default_storage.delete(name)
