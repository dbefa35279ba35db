from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import get_text_for_indexing

from federation.associations.scope import Ownership
from federation.content.fields import BodyField
from federation.content.models import BasePage

RICH_TEXT_FEATURES = ["bold", "italic", "link", "ol", "ul"]
FIRST_YEAR, LAST_YEAR = 1900, 2100


class CooperationForm(models.TextChoices):
    PROJECT = "project", _("Projektförderung")
    INSTITUTIONAL = "institutional", _("Institutionelle Förderung")
    MEASURE = "measure", _("Einzelne Maßnahmen")
    OTHER = "other", _("Andere Form")


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Was geschah"), required=False)
    text = blocks.TextBlock(label=_("Wie"))

    class Meta:
        icon = "order"


class BestPracticeIndexPage(BasePage):
    """An association's own practices, to be filtered."""

    plugin = "best_practice"
    parent_page_types = ["content.HomePage"]
    subpage_types = ["plugin_best_practice.BestPracticePage"]
    max_count_per_parent = 1
    template = "best_practice/list.html"

    class Meta:
        verbose_name = _("Beispiele aus der Praxis")
        verbose_name_plural = _("Beispiele aus der Praxis")

    def get_context(self, request, *args, **kwargs):
        from .listing import listing
        from .queries import practices_of

        practices = practices_of(request.association, get_language())
        return {**super().get_context(request, *args, **kwargs), **listing(request, practices)}


class BestPracticePage(BasePage):
    """One example: where things stood, what was done in which order, what it brought, what others may learn."""

    place = models.CharField(_("Ort"), max_length=80)
    since = models.PositiveSmallIntegerField(
        _("Seit (Jahr)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(FIRST_YEAR), MaxValueValidator(LAST_YEAR)],
    )
    partners = models.CharField(_("Beteiligt"), max_length=300, blank=True)
    cooperation_form = models.CharField(
        _("Form der Zusammenarbeit"), max_length=20, choices=CooperationForm, default=CooperationForm.OTHER
    )
    cooperation = models.CharField(_("Zusammenarbeit in eigenen Worten"), max_length=300, blank=True)
    funding = models.CharField(_("Finanzierung"), max_length=300, blank=True)
    situation = RichTextField(_("Ausgangslage"), features=RICH_TEXT_FEATURES, blank=True)
    concept = StreamField([("step", StepBlock(label=_("Schritt")))], verbose_name=_("So ist es gelungen"), blank=True)
    roles = RichTextField(_("Wer was beiträgt"), features=RICH_TEXT_FEATURES, blank=True)
    gains = StreamField(
        [("gain", blocks.CharBlock(label=_("Gewinn"), icon="tick"))], verbose_name=_("Was es bringt"), blank=True
    )
    claim = models.CharField(_("Die Lehre in einem Satz"), max_length=160, blank=True)
    conclusion = RichTextField(_("Was wir daraus lernen"), features=RICH_TEXT_FEATURES, blank=True)
    body = BodyField(verbose_name=_("Weiteres"), blank=True)

    ownership = Ownership.SHARED  # published ones: anybody may show them with a teaser
    plugin = "best_practice"
    search_kind = "best_practice"
    parent_page_types = ["plugin_best_practice.BestPracticeIndexPage"]
    subpage_types = []
    template = "best_practice/practice.html"
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("place"), FieldPanel("since")]),
                FieldPanel("partners"),
                FieldPanel("cooperation_form"),
                FieldPanel("cooperation"),
                FieldPanel("funding"),
            ],
            heading=_("Auf einen Blick"),
        ),
        FieldPanel("situation"),
        FieldPanel("concept"),
        FieldPanel("roles"),
        FieldPanel("gains"),
        FieldPanel("claim"),
        FieldPanel("conclusion"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("Beispiel aus der Praxis")
        verbose_name_plural = _("Beispiele aus der Praxis")

    def clean(self):
        super().clean()
        if self.since and self.since > timezone.localdate().year:
            raise ValidationError({"since": _("Dieses Jahr liegt in der Zukunft.")})

    def get_context(self, request, *args, **kwargs):
        from .queries import addressed, similar_to

        similar = addressed(similar_to(self, get_language()), request)
        return {**super().get_context(request, *args, **kwargs), "similar": similar}

    def searchable_text(self) -> str:
        said = [super().searchable_text(), self.place, self.partners, self.cooperation, self.funding, self.claim]
        said += [get_text_for_indexing(text) for text in (self.situation, self.roles, self.conclusion)]
        for name in ("concept", "gains"):
            said += self._meta.get_field(name).get_searchable_content(getattr(self, name))
        return "\n".join(part for part in said if part)

    def search_facets(self) -> dict[str, tuple[str, ...]]:
        from .facets import facets_of

        return facets_of(self)
