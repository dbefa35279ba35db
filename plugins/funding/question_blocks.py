"""The form builder: what a call may ask. A question's key is its block's id, which translations keep."""

from django.core.validators import MinValueValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

MOST_CHARACTERS = 20_000
MOST_FILES = 10


class QuestionBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("Frage"), max_length=300)
    help_text = blocks.TextBlock(label=_("Hilfe zur Frage"), required=False, max_length=1000)
    is_required = blocks.BooleanBlock(label=_("Muss beantwortet werden"), required=False, default=True)


class TextQuestion(QuestionBlock):
    max_length = blocks.IntegerBlock(
        label=_("Höchstens so viele Zeichen"), default=1500, min_value=1, max_value=MOST_CHARACTERS
    )
    is_long = blocks.BooleanBlock(label=_("Mehrere Zeilen"), required=False, default=True)

    class Meta:
        icon = "pilcrow"
        label = _("Text")


class NumberQuestion(QuestionBlock):
    min_value = blocks.DecimalBlock(label=_("Kleinster Wert"), required=False)
    max_value = blocks.DecimalBlock(label=_("Größter Wert"), required=False)
    unit = blocks.CharBlock(label=_("Einheit"), required=False, max_length=40)

    class Meta:
        icon = "decimal"
        label = _("Zahl")


class DateQuestion(QuestionBlock):
    class Meta:
        icon = "date"
        label = _("Datum")


class FileQuestion(QuestionBlock):
    most_files = blocks.IntegerBlock(
        label=_("Höchstens so viele Dateien"), default=1, validators=[MinValueValidator(1)], max_value=MOST_FILES
    )

    class Meta:
        icon = "doc-full"
        label = _("Datei")


SIMPLE = [
    ("text", TextQuestion()),
    ("number", NumberQuestion()),
    ("date", DateQuestion()),
    ("file", FileQuestion()),
]


class OptionBlock(blocks.StructBlock):
    """An answer to choose. What it leads to is asked of those alone who choose it."""

    text = blocks.CharBlock(label=_("Antwort"), max_length=200)
    follow_up = blocks.StreamBlock(SIMPLE, label=_("Dann auch fragen"), required=False)

    class Meta:
        icon = "radio-empty"
        label = _("Antwort")


class ChoiceQuestion(QuestionBlock):
    several = blocks.BooleanBlock(label=_("Mehrere Antworten möglich"), required=False)
    options = blocks.ListBlock(OptionBlock(), label=_("Antworten"), min_num=2)

    class Meta:
        icon = "list-ul"
        label = _("Auswahl")


class SectionBlock(blocks.StructBlock):
    """A step of the form."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=120)
    help_text = blocks.TextBlock(label=_("Einleitung"), required=False, max_length=2000)
    questions = blocks.StreamBlock([*SIMPLE, ("choice", ChoiceQuestion())], label=_("Fragen"))

    class Meta:
        icon = "folder-open-1"
        label = _("Abschnitt")


class QuestionsBlock(blocks.StreamBlock):
    """The budget and the organisation's own data are steps that every form has; the builder does not ask for them."""

    section = SectionBlock()


class DocumentsBlock(blocks.StreamBlock):
    document = DocumentChooserBlock(label=_("Dokument"))
