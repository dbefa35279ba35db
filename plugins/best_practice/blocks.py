"""The block that shows a practice on any page. No models at the top: blocks are built while models are imported."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class TeaserBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Überschrift"), required=False)
    page = blocks.PageChooserBlock(
        label=_("Beispiel"),
        page_type="plugin_best_practice.BestPracticePage",
        required=False,
        help_text=_("Leer: das neueste Beispiel aus allen Verbünden."),
    )

    class Meta:
        icon = "pick"
        template = "best_practice/teaser_block.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        if request := context.get("request"):
            context["practice"] = practice_for(value["page"], request)
        return context


def practice_for(chosen, request):
    """The chosen practice where visitors may see it, or the federation's newest. One query."""
    from .queries import addressed, practices_of_federation

    practices = practices_of_federation(request.LANGUAGE_CODE)
    if chosen is not None:
        practices = practices.filter(translation_key=chosen.translation_key)
    return next(iter(addressed(practices[:1], request)), None)
