from django.db import models
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail_localize.fields import SynchronizedField

from federation.content.fields import BodyField
from federation.content.models import BasePage
from federation.registry.models import STATES
from federation.registry.places import place_of

from .checks import check_event
from .forms import EventForm
from .timing import Plan

# What is said of the event and not in a language: the same in all of its translations (see `domain.carry_over`).
SHARED = (
    *("starts_at", "ends_at", "is_all_day", "rrule", "except_dates", "status"),
    *("place_name", "address", "postal_code", "city", "is_step_free", "online_url"),
    *("organiser", "topics", "spoken", "women_only", "is_free"),
    *("needs_registration", "registration_url", "registration_until", "contact_email", "contact_phone"),
)
DERIVED = ("over_at", "latitude", "longitude", "state")


class EventIndexPage(BasePage):
    """The list of what is coming, as a page of the site: so that it stands in the menu, and events below it."""

    plugin = "events"
    in_footer = False
    parent_page_types = ["content.HomePage"]
    subpage_types = ["plugin_events.EventPage"]
    max_count_per_parent = 1
    template = "events/list.html"

    class Meta:
        verbose_name = _("Veranstaltungen")
        verbose_name_plural = _("Veranstaltungen")

    def canonical_url(self, request) -> str:
        address = reverse("events:list", kwargs={"language": self.locale.language_code})
        return request.association.root_url + address

    def get_context(self, request, *args, **kwargs):
        from .listing import coming

        return {**super().get_context(request, *args, **kwargs), **coming(request, get_language())}


class EventPage(BasePage):
    """Something to go to: when, where, for whom. The terms are iCalendar's (RFC 5545)."""

    class Status(models.TextChoices):
        CONFIRMED = "confirmed", _("findet statt")
        CANCELLED = "cancelled", _("abgesagt")

    starts_at = models.DateTimeField(_("Beginn"))
    ends_at = models.DateTimeField(_("Ende"), help_text=_("Bei „ganztägig“ der letzte Tag."))
    is_all_day = models.BooleanField(_("Ganztägig"), default=False, help_text=_("Die Uhrzeiten zählen dann nicht."))
    rrule = models.CharField(_("Wiederholung"), max_length=200, blank=True)
    except_dates = models.JSONField(_("Fällt aus am"), default=list, blank=True)  # ISO dates (EXDATE)
    status = models.CharField(_("Stand"), max_length=10, choices=Status, default=Status.CONFIRMED)

    place_name = models.CharField(_("Name des Ortes"), max_length=160, blank=True)
    address = models.CharField(_("Straße und Hausnummer"), max_length=160, blank=True)
    postal_code = models.CharField(_("PLZ"), max_length=10, blank=True)
    city = models.CharField(_("Ort"), max_length=80, blank=True)
    is_step_free = models.BooleanField(
        _("Stufenlos"), null=True, blank=True, choices=[(None, _("unbekannt")), (True, _("ja")), (False, _("nein"))]
    )
    online_url = models.URLField(_("Link zur Teilnahme im Netz"), blank=True)

    organiser = models.ForeignKey(
        "registry.Organisation",
        verbose_name=_("Veranstalterin aus dem Verzeichnis"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    organiser_text = models.CharField(
        _("Weitere Veranstalter*innen"), max_length=200, blank=True, help_text=_("Wer nicht im Verzeichnis steht.")
    )
    topics = models.JSONField(_("Themen"), default=list, blank=True)  # slugs of the registry's taxonomy
    spoken = models.JSONField(_("Gesprochene Sprachen"), default=list, blank=True)  # BCP 47 codes
    women_only = models.BooleanField(_("Nur für Frauen"), default=False)
    is_free = models.BooleanField(_("Kostenlos"), default=True)
    price = models.CharField(_("Preis"), max_length=120, blank=True, help_text=_("Zum Beispiel: 5 Euro, ermäßigt 2."))

    needs_registration = models.BooleanField(_("Mit Anmeldung"), default=False)
    registration_url = models.URLField(
        _("Link zur Anmeldung"), blank=True, help_text=_("Leer: Man meldet sich per Mail oder Telefon an.")
    )
    registration_until = models.DateField(_("Anmeldung bis"), null=True, blank=True)
    contact_email = models.EmailField(_("E-Mail"), blank=True)
    contact_phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    body = BodyField(verbose_name=_("Inhalt"), blank=True)

    # Follow from the above.
    over_at = models.DateTimeField(editable=False, db_index=True)
    latitude = models.FloatField(null=True, editable=False)
    longitude = models.FloatField(null=True, editable=False)
    state = models.CharField(max_length=5, blank=True, choices=STATES, editable=False)

    plugin = "events"
    search_kind = "event"
    base_form_class = EventForm
    parent_page_types = ["plugin_events.EventIndexPage"]
    subpage_types = []
    template = "events/event.html"
    override_translatable_fields = [SynchronizedField(name, overridable=False) for name in SHARED]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("status"),
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("is_all_day"),
                FieldPanel("repeats"),
                FieldPanel("repeats_until"),
                FieldPanel("except_dates"),
            ],
            heading=_("Wann"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("place_name"),
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
                FieldPanel("is_step_free"),
                FieldPanel("online_url"),
            ],
            heading=_("Wo"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("organiser"),
                FieldPanel("organiser_text"),
                FieldPanel("women_only"),
                FieldPanel("is_free"),
                FieldPanel("price"),
            ],
            heading=_("Wer"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("needs_registration"),
                FieldRowPanel([FieldPanel("registration_url"), FieldPanel("registration_until")]),
                FieldRowPanel([FieldPanel("contact_email"), FieldPanel("contact_phone")]),
            ],
            heading=_("Anmeldung und Kontakt"),
        ),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("spoken")], heading=_("Gesprochene Sprachen"), classname="collapsed"),
        MultiFieldPanel([FieldPanel("topics")], heading=_("Themen"), classname="collapsed"),
    ]

    class Meta:
        verbose_name = _("Veranstaltung")
        verbose_name_plural = _("Veranstaltungen")

    @property
    def plan(self) -> Plan:
        return Plan(self.starts_at, self.ends_at, self.is_all_day, self.rrule, tuple(self.except_dates))

    @property
    def is_cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @property
    def town(self) -> str:
        return " ".join(part for part in (self.postal_code, self.city) if part)

    @property
    def where(self) -> str:
        """The place in a line; empty for what is on the net alone."""
        return ", ".join(part for part in (self.place_name, self.address, self.town) if part)

    def clean(self):
        super().clean()
        check_event(self)

    def save(self, *args, **kwargs):
        self.settle()
        super().save(*args, **kwargs)

    def settle(self) -> None:
        """Sets what follows from the other fields."""
        self.over_at = self.plan.ends_for_good
        place = place_of(self.postal_code, self.city) if self.city else None
        self.latitude, self.longitude = (place.latitude, place.longitude) if place else (None, None)
        self.state = place.state if place else ""

    def get_context(self, request, *args, **kwargs):
        from .showing import context_of

        return {**super().get_context(request, *args, **kwargs), **context_of(self, request)}

    def searchable_text(self) -> str:
        from .search import first_line

        with override(self.locale.language_code):
            return "\n".join(filter(None, [first_line(self), super().searchable_text(), self.organiser_text]))

    def search_facets(self) -> dict[str, tuple[str, ...]]:
        from .search import facets_of

        return facets_of(self)

    def search_keywords(self) -> tuple[str, ...]:
        from .search import keywords_of

        return keywords_of(self)

    def search_times(self):
        from .search import times_of

        return times_of(self)

    @classmethod
    def search_details(cls, keys):
        from .search import details_of

        return details_of(cls.objects, keys)

    def search_locations(self):
        """Of an event on the net alone: nowhere."""
        return ((self.latitude, self.longitude),) if self.latitude is not None else ()

    def is_found(self) -> bool:
        """What is over leaves the index, at the latest in the night."""
        return bool(self.plan.coming())
