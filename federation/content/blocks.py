"""The StreamField blocks that every page offers, and the stream that plugins add to."""

import copy
import json

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from federation.plugin_api import hooks

RICH_TEXT_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul", "h3"]

ICONS = [
    ("paper", _("Papier")),
    ("talk", _("Gespräch")),
    ("work", _("Arbeit")),
    ("school", _("Schule")),
    ("women", _("Frauen")),
    ("shield", _("Schutz")),
    ("house", _("Haus")),
    ("health", _("Gesundheit")),
]


class CardBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Überschrift"))
    text = blocks.TextBlock(label=_("Text"), required=False)
    page = blocks.PageChooserBlock(label=_("Seite"), required=False)


class TopicBlock(blocks.StructBlock):
    icon = blocks.ChoiceBlock(ICONS, label=_("Zeichen"))
    title = blocks.CharBlock(label=_("Thema"))
    text = blocks.CharBlock(label=_("Beispiele"), required=False)
    query = blocks.CharBlock(label=_("Suchwort"), help_text=_("Die Kachel führt zur Suche nach diesem Wort."))


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("Was"))
    value = blocks.CharBlock(label=_("Angabe"))


class FunderBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("Name"))
    note = blocks.CharBlock(label=_("Programm"), required=False)


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Zitat"))
    source = blocks.CharBlock(label=_("Wer das sagt"), required=False)

    class Meta:
        icon = "openquote"
        template = "blocks/quote.html"


class CallToActionBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Überschrift"))
    text = blocks.TextBlock(label=_("Text"), required=False)
    button = blocks.CharBlock(label=_("Knopf"))
    address = blocks.CharBlock(
        label=_("Adresse"),
        help_text=_("Von der Startseite aus, zum Beispiel „kontakt/“, oder vollständig mit https://."),
    )

    class Meta:
        icon = "tick"
        template = "blocks/call_to_action.html"


class DormantBlock(blocks.FieldBlock):
    """Stands for a block whose plugin is off or gone: kept as it was stored, shown to nobody.

    `kept` are the values that a form may bring back. Any other would get past the checks of the block it stands for.
    """

    field = forms.CharField(
        widget=forms.HiddenInput,
        required=False,
        help_text=_(
            "Baustein einer Erweiterung, die hier abgeschaltet ist. Er wird nicht gezeigt und bleibt erhalten."
        ),
    )

    class Meta:
        label = _("Ruhender Baustein")
        icon = "placeholder"

    def __init__(self, kept=(), **kwargs):
        super().__init__(**kwargs)
        self.kept = frozenset(kept)

    def clean(self, value):
        if value not in self.kept:
            raise ValidationError(_("Dieser Baustein ist nicht mehr gespeichert. Entfernen Sie ihn auch hier."))
        return value

    def render(self, value, context=None):
        return ""

    def get_searchable_content(self, value):
        return []

    # wagtail-localize: nothing in it is for translators.
    def get_translatable_segments(self, value):
        return []

    def restore_translated_segments(self, value, segments):
        return value


DORMANT = "dormant"


class PluginStreamBlock(blocks.StreamBlock):
    """A stream of the core's blocks and those of every installed plugin.

    Blocks of a plugin that is off for the association are neither offered nor rendered, and blocks of a plugin that
    is not installed any more are carried along unread: neither is ever lost by saving.
    """

    def __init__(self, local_blocks=None, **kwargs):
        contributed = hooks.contributed_blocks()
        self.plugin_of = {name: slug for slug, name, _block in contributed}
        added = [(name, copy.copy(block)) for _slug, name, block in contributed]
        super().__init__([*(local_blocks or []), *added, (DORMANT, DormantBlock())], **kwargs)

    # What is stored stays as it is; "dormant" exists in memory only.

    def to_python(self, value):
        if isinstance(value, str) and value:
            try:
                value = json.loads(value)
            except ValueError:
                return self.empty_value(raw_text=value)
        if isinstance(value, list):
            value = [self.wrap(item) if isinstance(item, dict) else item for item in value]
        return super().to_python(value)

    def bulk_to_python(self, values):
        return super().bulk_to_python([[self.wrap(item) for item in stream] for stream in values])

    def get_prep_value(self, value):
        return [self.unwrap(item) for item in super().get_prep_value(value)]

    def get_form_state(self, value):
        return [
            self.wrap(child.get_prep_value()) if self.is_foreign(child) else self.form_state(child)
            for child in value or []
        ]

    @staticmethod
    def form_state(child):
        return {"type": child.block.name, "value": child.block.get_form_state(child.value), "id": child.id}

    def is_foreign(self, child) -> bool:
        return child.block.name not in self.child_blocks

    def wrap(self, item: dict) -> dict:
        if item["type"] in self.child_blocks:
            return item
        return {"type": DORMANT, "value": json.dumps([item["type"], item["value"]]), "id": item.get("id")}

    @staticmethod
    def unwrap(item: dict) -> dict:
        if item["type"] != DORMANT:
            return item
        kind, value = json.loads(item["value"])
        return {"type": kind, "value": value, "id": item.get("id")}

    def for_association(self, association, value) -> "PluginStreamBlock":
        """This stream as the association's editors get it; `value` is what they will edit."""
        offered = copy.copy(self)
        offered.child_blocks = {
            name: block for name, block in self.child_blocks.items() if name == DORMANT or self.is_on(name, association)
        }
        resting = [offered.wrap(child.get_prep_value())["value"] for child in value or [] if offered.is_foreign(child)]
        resting += [child.value for child in value or [] if child.block.name == DORMANT]
        del offered.child_blocks[DORMANT]
        if resting:  # carried along, but nobody adds one
            dormant = offered.child_blocks[DORMANT] = DormantBlock(kept=resting)
            dormant.set_name(DORMANT)
            offered.meta = copy.copy(self.meta)
            offered.meta.block_counts = {DORMANT: {"max_num": len(resting)}}
        return offered

    def is_on(self, name: str, association) -> bool:
        plugin = self.plugin_of.get(name)  # empty: the core's
        return not plugin or (association is not None and plugin in association.enabled_plugins)

    def render_basic(self, value, context=None):
        request = (context or {}).get("request")
        association = getattr(request, "association", None)
        shown = [child for child in value if self.is_on(child.block_type, association)]
        return format_html_join("\n", "{}", [(child.render(context=context),) for child in shown])


class BodyBlock(PluginStreamBlock):
    """The body of a page."""

    heading = blocks.CharBlock(label=_("Überschrift"), icon="title", template="blocks/heading.html")
    paragraph = blocks.RichTextBlock(
        label=_("Text"), features=RICH_TEXT_FEATURES, icon="pilcrow", template="blocks/paragraph.html"
    )
    image = ImageBlock(label=_("Bild"), template="blocks/image.html")
    cards = blocks.ListBlock(CardBlock(), label=_("Karten"), icon="grip", template="blocks/cards.html")
    topics = blocks.ListBlock(TopicBlock(), label=_("Themen"), icon="search", template="blocks/topics.html")
    facts = blocks.ListBlock(FactBlock(), label=_("Auf einen Blick"), icon="list-ul", template="blocks/facts.html")
    funders = blocks.ListBlock(FunderBlock(), label=_("Gefördert durch"), icon="pick", template="blocks/funders.html")
    quote = QuoteBlock(label=_("Zitat"))
    notice = blocks.TextBlock(label=_("Hinweis"), icon="info-circle", template="blocks/notice.html")
    call_to_action = CallToActionBlock(label=_("Aufforderung"))
