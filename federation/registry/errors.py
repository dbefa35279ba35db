from django.core.exceptions import ValidationError


class EntryInvalid(ValidationError):
    """What is wrong with a document. `errors` is {path: [messages]}; rows by their position: `services.1.name`."""

    def __init__(self, errors: dict[str, list[str]]):
        super().__init__([message for messages in errors.values() for message in messages])
        self.errors = errors


class StaleEntry(Exception):
    """Somebody else changed the entry since it was read; `organisation` is as it is now."""

    def __init__(self, organisation):
        super().__init__(f"{organisation} has moved on to version {organisation.version}.")
        self.organisation = organisation


class Conflict(Exception):
    """The entry has, at `paths`, neither the old values nor the new ones; nothing was changed."""

    def __init__(self, paths: list[str]):
        super().__init__(", ".join(paths))
        self.paths = paths
