"""What the log is narrowed by. Choices are what the log holds, so nobody is named who does not stand in it."""

from datetime import datetime, time

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from federation.accounts.models import User
from federation.associations.models import Association

from .models import Actor
from .queries import action_label, name_of

EVERYTHING = ("", gettext_lazy("Alle"))
DELETED = "-"  # no number of an association begins so


class Day(forms.DateField):
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class FilterForm(forms.Form):
    who = forms.ChoiceField(label=gettext_lazy("Wer"), required=False)
    action = forms.ChoiceField(label=gettext_lazy("Was"), required=False)
    since = Day(label=gettext_lazy("Von"), required=False)
    until = Day(label=gettext_lazy("Bis"), required=False)
    association = forms.ChoiceField(label=gettext_lazy("Verbund"), required=False)

    def __init__(self, data, entries: QuerySet, *, everywhere: bool):
        super().__init__(data)
        self.entries, self.everywhere = entries.order_by(), everywhere
        self.fields["who"].choices = [EVERYTHING, *self.people()]
        self.fields["action"].choices = [EVERYTHING, *self.actions()]
        if everywhere:
            self.fields["association"].choices = [EVERYTHING, *self.associations()]
        else:
            del self.fields["association"]

    def people(self) -> list[tuple]:
        entries = self.entries if self.everywhere else self.entries.filter(actor=Actor.STAFF)
        people = User.objects.filter(pk__in=entries.values("user"))
        named = sorted(((str(user.pk), name_of(user)) for user in people), key=lambda person: person[1].lower())
        actors = [Actor.PROGRAM] if self.everywhere else [Actor.UMBRELLA, Actor.PROGRAM]
        return named + [(actor.value, actor.label) for actor in actors]

    def actions(self) -> list[tuple]:
        found = self.entries.values_list("action", flat=True).distinct()
        return sorted(((action, action_label(action)) for action in found), key=lambda choice: choice[1].lower())

    def associations(self) -> list[tuple]:
        there = [(str(association.pk), association.name) for association in Association.objects.all()]
        names = self.entries.filter(association=None).exclude(association_name="")
        gone = names.values_list("association_name", flat=True).distinct()
        return there + [(DELETED + name, _("%(name)s (gelöscht)") % {"name": name}) for name in sorted(gone)]

    def clean(self):
        cleaned = super().clean()
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", _("Das liegt vor dem ersten Tag."))
        return cleaned

    def apply(self, entries: QuerySet) -> QuerySet:
        """What was asked for; all where the question has a mistake, which the form then shows."""
        if not self.is_valid():
            return entries
        asked = self.cleaned_data
        conditions = {
            **(self.by(asked["who"]) if asked["who"] else {}),
            **({"action": asked["action"]} if asked["action"] else {}),
            **({"happened_at__gte": at(asked["since"], time.min)} if asked["since"] else {}),
            **({"happened_at__lte": at(asked["until"], time.max)} if asked["until"] else {}),
            **(concerning(asked["association"]) if asked.get("association") else {}),
        }
        return entries.filter(**conditions)

    def by(self, who: str) -> dict:
        if not who.isdigit():
            return {"actor": who}
        # What somebody did as "Bundesverband" is not told apart for local people, here neither.
        return {"user": who} if self.everywhere else {"user": who, "actor": Actor.STAFF}


def concerning(association: str) -> dict:
    if association.startswith(DELETED):
        return {"association": None, "association_name": association.removeprefix(DELETED)}
    return {"association": association}


def at(day, clock) -> datetime:
    return timezone.make_aware(datetime.combine(day, clock))
