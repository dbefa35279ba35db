"""The block of the next events. No models at the top: blocks are built while models are imported."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

NEXT = 3


class NextEventsBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Überschrift"), required=False, help_text=_("Leer: „Nächste Veranstaltungen“."))

    class Meta:
        icon = "date"
        label = _("Nächste Veranstaltungen")
        template = "events/next_block.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        if request := context.get("request"):
            from .listing import next_ones

            context["items"] = next_ones(request, request.LANGUAGE_CODE, NEXT)
        return context
