from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks.base import BlockField, BlockWidget

from .addresses import association_of_page
from .blocks import PluginStreamBlock


class PageForm(WagtailAdminPageForm):
    """A page's form: offers the blocks of those plugins that are on for the page's association."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        association = association_of_page(self.parent_page or self.instance)
        for name, field in self.fields.items():
            if isinstance(field, BlockField) and isinstance(field.block, PluginStreamBlock):
                field.block = field.block.for_association(association, getattr(self.instance, name))
                field.widget = BlockWidget(field.block)
