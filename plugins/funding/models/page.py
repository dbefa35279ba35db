from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from federation.content.fields import BodyField
from federation.content.models import BasePage

from ..question_blocks import DocumentsBlock, QuestionsBlock


class CallPage(BasePage):
    """What a call says and asks, in one language. The dates, the money and who may apply are the `Call`'s."""

    body = BodyField(blank=True)
    questions = StreamField(QuestionsBlock(), verbose_name=_("Fragen"), blank=True)
    documents = StreamField(DocumentsBlock(), verbose_name=_("Unterlagen"), blank=True)

    plugin = "funding"
    search_kind = "funding_call"
    in_footer = False  # the list of calls leads here
    parent_page_types = ["content.HomePage"]
    subpage_types = []
    template = "funding/call.html"
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("body"),
        FieldPanel("questions"),
        FieldPanel("documents"),
    ]

    class Meta:
        verbose_name = _("Ausschreibung")
        verbose_name_plural = _("Ausschreibungen")

    def get_context(self, request, *args, **kwargs):
        from ..domain.calls import call_of_page, phase_of

        call = call_of_page(self)
        phase = phase_of(call, timezone.now()) if call else "draft"
        return {**super().get_context(request, *args, **kwargs), "call": call, "phase": phase}

    def serve(self, request, *args, **kwargs):
        """Nobody keeps the page longer than what it says of the deadline holds."""
        from ..domain.calls import seconds_until_change

        response = super().serve(request, *args, **kwargs)
        call = response.context_data.get("call")
        patch_cache_control(response, max_age=seconds_until_change([call] if call else [], timezone.now()))
        return response

    def searchable_text(self) -> str:
        """With the headings of what is asked: people look for what they know."""
        return "\n".join([super().searchable_text(), *(section.value["title"] for section in self.questions)])
