from dataclasses import dataclass

from django import forms

from federation.registry.languages import is_right_to_left
from federation.registry.models import Location, Organisation, Service

from .base import PartForm

PARTS = {"": Organisation, "services": Service, "locations": Location}


@dataclass(frozen=True)
class Original:
    """A text that can be translated. `path` is its field in the document, flat; `row` its name in lists."""

    path: str
    label: str
    text: str
    language: str
    translation: str
    is_long: bool
    row: str = ""

    @property
    def direction(self) -> str:
        return "rtl" if is_right_to_left(self.language) else "ltr"


def originals(document: dict, language: str) -> list[Original]:
    """All texts of the entry that are there and not written in `language` already."""
    found = originals_of(Organisation, document, language)
    for name in ("services", "locations"):
        for row in document.get(name, []):
            title = row.get("name") or row.get("address_1") or ""
            found += originals_of(PARTS[name], row, language, f"{name}.{row['id']}.", title)
    return found


def originals_of(model, row: dict, language: str, prefix: str = "", title: str = "") -> list[Original]:
    if row.get("text_language") == language:
        return []
    columns = [model._meta.get_field(name) for name in model.translatable]
    return [
        Original(
            path=f"{prefix}{column.name}",
            label=str(column.verbose_name),
            text=row[column.name],
            language=row.get("text_language", "de"),
            translation=row.get("translations", {}).get(column.name, {}).get(language, ""),
            is_long=column.get_internal_type() == "TextField",
            row=title,
        )
        for column in columns
        if row.get(column.name)
    ]


def missing_translations(document: dict, language: str) -> int:
    return sum(not original.translation for original in originals(document, language))


class TranslationForm(PartForm):
    """The entry's texts in one language, each beside its original. An empty field: readers get the original."""

    def __init__(self, data=None, files=None, *, document: dict, language: str, **kwargs):
        self.language = language
        self.originals = originals(document, language)
        super().__init__(data, files, document=document, **kwargs)
        for original in self.originals:
            self.fields[original.path] = self.field_for(original)

    def field_for(self, original: Original) -> forms.Field:
        attributes = {"lang": self.language, "dir": "rtl" if is_right_to_left(self.language) else "ltr"}
        model, name = PARTS[original.path.split(".")[0] if "." in original.path else ""], original.path.split(".")[-1]
        widget = forms.Textarea({**attributes, "rows": 4}) if original.is_long else forms.TextInput(attributes)
        label = f"{original.row}: {original.label}" if original.row else original.label
        return forms.CharField(
            label=label,
            required=False,
            initial=original.translation,
            max_length=model._meta.get_field(name).max_length,
            widget=widget,
        )

    @property
    def pairs(self) -> list[tuple[Original, forms.BoundField]]:
        return [(original, self[original.path]) for original in self.originals]

    def to_document_on(self, document: dict) -> dict:
        """The partial document for an entry that is `document` now: all of its rows stay, with these translations."""
        return {
            "translations": self.merged(document, ""),
            **{
                name: [
                    {"id": row["id"], "translations": self.merged(row, f"{name}.{row['id']}.")}
                    for row in document[name]
                ]
                for name in ("services", "locations")
            },
        }

    def merged(self, row: dict, prefix: str) -> dict:
        """The row's translations with this language's as typed."""
        merged = {name: dict(texts) for name, texts in row.get("translations", {}).items()}
        for path, text in self.cleaned_data.items():
            name = path.removeprefix(prefix)
            if not path.startswith(prefix) or "." in name:
                continue
            merged.setdefault(name, {}).pop(self.language, None)
            if text:
                merged[name][self.language] = text
        return {name: texts for name, texts in merged.items() if texts}
