from functools import partial

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.crypto import get_random_string
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks.base import BlockField, BlockWidget

from .addresses import association_of_page
from .blocks import PluginStreamBlock


class FormMark(forms.CharField):
    """Names one opened form, so that what it has saved itself is told from what others have saved meanwhile."""

    widget = forms.HiddenInput

    def __init__(self):
        super().__init__(required=False, initial=partial(get_random_string, 22))

    def has_changed(self, initial, data):
        return False  # it is not content


class PageForm(WagtailAdminPageForm):
    """A page's form: offers the blocks of those plugins that are on for the page's association."""

    form_mark = FormMark()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        association = association_of_page(self.parent_page or self.instance)
        for name, field in self.fields.items():
            if isinstance(field, BlockField) and isinstance(field.block, PluginStreamBlock):
                field.block = field.block.for_association(association, getattr(self.instance, name))
                field.widget = BlockWidget(field.block)

    def save(self, commit=True):
        self.instance.saved_by_form = self.cleaned_data["form_mark"]
        return super().save(commit=commit)

    def _update_errors(self, errors):
        """Faults of fields that this form does not show are told at its top."""
        hidden = [name for name in getattr(errors, "error_dict", {}) if name not in self.fields]
        for name in hidden:
            if name != NON_FIELD_ERRORS:
                errors.error_dict.setdefault(NON_FIELD_ERRORS, []).extend(errors.error_dict.pop(name))
        super()._update_errors(errors)
