"""What reading a file yields: rows as partial documents, and what is to be said about them."""

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext

ERROR, NOTICE = "error", "notice"  # a row with an error is not taken; a notice says what was left out or understood how


@dataclass(frozen=True)
class Message:
    """Kept as message id and values, as who reads it may use another language than who read the file."""

    text: str
    column: str = ""  # a column's key (`postal_code`), or a path in the document (`services.0.name`)
    level: str = ERROR
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self):
        return gettext(self.text) % self.values if self.values else gettext(self.text)

    def as_json(self) -> dict:
        return {"text": self.text, "column": self.column, "level": self.level, "values": self.values}


@dataclass
class Row:
    """One organisation of the file. `number` is the line that a spreadsheet shows; in JSON the position."""

    number: int
    document: dict[str, Any] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)

    @property
    def errors(self) -> list[Message]:
        return [message for message in self.messages if message.level == ERROR]

    def error(self, text: str, column: str = "", **values) -> None:
        self.messages.append(Message(text, column, ERROR, values))

    def notice(self, text: str, column: str = "", **values) -> None:
        self.messages.append(Message(text, column, NOTICE, values))


class FileError(ValidationError):
    """The file as a whole cannot be read. `text` and `values` are the message before it is translated."""

    def __init__(self, text: str, **values):
        super().__init__(text, params=values or None)
        self.said = Message(text, values=values)

    def __str__(self):
        return str(self.said)
