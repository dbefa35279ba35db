"""The editors' form of an event. What visitors ask of a list: `filters.py`."""

from django import forms
from django.db.models import Q
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from federation.content.addresses import association_of_page
from federation.content.forms import PageForm
from federation.keeping.forms.languages import LanguagesField
from federation.registry.languages import language_name
from federation.registry.models import Organisation, Topic
from federation.registry.schedules.dates_field import DatesField

from .timing import Repeats, choice_of, rule_for

OWN_TO_THE_FORM = ("repeats", "repeats_until")


def topic_choices() -> list[tuple[str, str]]:
    language = get_language() or "de"
    return [(topic.slug, str(topic.text_in("name", language))) for topic in Topic.objects.all()]


class EventForm(PageForm):
    """In a translation only what is text: the rest is what the original says."""

    repeats = forms.ChoiceField(label=_("Wiederholung"), choices=Repeats.choices, initial=Repeats.NEVER, required=False)
    repeats_until = forms.DateField(label=_("Letzter Tag der Wiederholung"), required=False, widget=AdminDateInput)
    except_dates = DatesField(
        label=_("Fällt aus am"), help_text=_("Einzelne Termine einer Reihe. Ein Tag in jeder Zeile.")
    )
    spoken = LanguagesField(label=_("Gesprochene Sprachen"))
    topics = forms.MultipleChoiceField(
        label=_("Themen"), choices=topic_choices, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, **kwargs):
        from .domain import original_of  # here, as the models name this form
        from .models import SHARED

        super().__init__(*args, **kwargs)
        self.original = original_of(self.instance)
        if self.original:
            for name in (*SHARED, *OWN_TO_THE_FORM):
                self.fields.pop(name, None)
            if "introduction" in self.fields:
                self.fields["introduction"].help_text = self.where_the_rest_is()
            return
        self.initial["repeats"], self.initial["repeats_until"] = choice_of(self.instance.rrule)
        if "organiser" in self.fields:
            self.fields["organiser"].queryset = self.organisers()

    def where_the_rest_is(self) -> str:
        name = language_name(self.original.locale.language_code)
        return gettext("Tag, Ort und was sonst kein Text ist, ändern Sie in der Fassung auf %(language)s.") % {
            "language": name
        }

    def organisers(self):
        """The association's own members, and who is named already."""
        association = association_of_page(self.parent_page or self.instance)
        named = Q(pk=self.instance.organiser_id)
        if association is None:
            return Organisation.objects.filter(named)
        members = Organisation.objects.members_of(association)
        return Organisation.objects.filter(named | Q(pk__in=members.values("pk"))).order_by("name")

    def clean(self):
        given = super().clean()
        if self.original:
            from .domain import copy_shared

            copy_shared(self.original, self.instance)
        elif given.get("starts_at") and "repeats" in self.fields:
            self.instance.rrule = self.rule(given)
        return given

    def rule(self, given) -> str:
        repeats, until = given.get("repeats"), given.get("repeats_until")
        if repeats in ("", None, Repeats.NEVER):
            return ""
        if until is None:
            if "repeats_until" not in self.errors:
                self.add_error("repeats_until", _("Bis wann wiederholt sich das? Nennen Sie den letzten Tag."))
            return ""
        return rule_for(repeats, until, given["starts_at"])
