"""The long work on an import. Each task goes on where an interrupted one stopped, so it may be asked for again."""

import io

from django_tasks import task

from federation.accounts.models import User
from federation.associations.scope import scopes_disabled

from . import importing, undoing
from .models import Import
from .reading import FileError


def find(number: int) -> Import | None:
    with scopes_disabled():
        return Import.objects.select_related("association").filter(pk=number).first()


@task()
def check_import(number: int) -> None:
    """Reads the uploaded file and plans its rows. One that cannot be read is refused, with the reason beside it."""
    file = find(number)
    if file is None or file.state != Import.State.READING or file.content is None:
        return
    try:
        importing.read_file(file, io.BytesIO(file.content))
    except FileError:
        return
    importing.check_file(file)


@task()
def run_import(number: int, user: int | None) -> None:
    file = find(number)
    if file is not None and file.state in (Import.State.CHECKED, Import.State.RUNNING):
        importing.run(file, user=User.objects.filter(pk=user).first())


@task()
def undo_import(number: int, user: int | None) -> None:
    file = find(number)
    if file is not None and file.state in (Import.State.DONE, Import.State.UNDOING):
        undoing.undo(file, user=User.objects.filter(pk=user).first())
