"""Choosers show of a number sent by hand what may be referred to, and nothing of the rest.

Wagtail's look up any number, so a form that comes back with an error would tell the title of somebody else's draft.
"""

from wagtail.admin.widgets.chooser import BaseChooser
from wagtail.models import Page

from federation.associations.scope import current_association

from .references import file_models, may_refer

stock_get_instance = BaseChooser.get_instance


def get_instance(self, value):
    """As Wagtail's; None for what is not the association's. Blocks come with objects, so those are asked about too."""
    if isinstance(value, str) and not value.isdecimal():
        return None  # Wagtail's raises
    instance, association = stock_get_instance(self, value), current_association()
    for model in (Page, *file_models()):
        if association is not None and isinstance(instance, model):
            return instance if may_refer(model, {instance.pk}, association) else None
    return instance


def show_what_is_own() -> None:
    BaseChooser.get_instance = get_instance
