"""Words for values that Wagtail would compare as Python writes them: True, None, 2026-05-01 07:00:00+00:00."""

from datetime import datetime

from django.db import models
from django.template.defaultfilters import yesno
from django.utils.formats import localize
from django.utils.html import escape
from django.utils.timezone import localtime
from wagtail.admin.compare import FieldComparison, TextDiff, register_comparison_class


def in_words(value) -> str:
    if value is None or isinstance(value, bool):
        return "" if value is None else yesno(value)
    return localize(localtime(value) if isinstance(value, datetime) else value)


class WordsComparison(FieldComparison):
    def htmldiff(self):
        stored, sent = in_words(self.val_a), in_words(self.val_b)
        if stored == sent:
            return escape(stored)
        marked = [("deletion", stored), ("addition", sent)]
        return TextDiff([(kind, words) for kind, words in marked if words]).to_html()


for field in (models.BooleanField, models.DateField, models.TimeField):  # DateTimeField is a DateField
    register_comparison_class(field, comparison_class=WordsComparison)
