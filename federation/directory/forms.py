import re

from django import forms
from django.utils.translation import gettext_lazy as _

from federation.registry.languages import name_in
from federation.registry.models import Topic

from .fields import PlaceField, ValuesField

RADIUS = 25  # km, where none is chosen
WHEN = [
    ("", _("Egal wann")),
    ("now", _("Jetzt offen")),
    ("today", _("Heute noch")),
    ("tomorrow", _("Morgen")),
    ("week", _("In den nächsten 7 Tagen")),
]
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")


def is_language(code: str) -> bool:
    return bool(LANGUAGE_CODE.fullmatch(code)) and name_in(code, "de") != code


class DirectoryForm(forms.Form):
    """What visitors narrow the directory down with. The address holds it all, so that it can be passed on.

    `topics` are all of the federation's topics.
    """

    q = forms.CharField(label=_("Name oder Stichwort"), required=False, max_length=200)
    place = PlaceField(label=_("Ort oder PLZ"))
    radius = forms.TypedChoiceField(
        label=_("Umkreis"),
        choices=[(km, _("%(km)s km") % {"km": km}) for km in (5, 10, RADIUS, 50, 100)],
        coerce=int,
        empty_value=RADIUS,
        required=False,
    )
    when = forms.ChoiceField(label=_("Wann?"), choices=WHEN, required=False)
    topic = ValuesField(
        label=_("Worum geht es?"), is_known=lambda slug: False, unknown=_("Dieses Thema gibt es hier nicht.")
    )
    language = ValuesField(label=_("Sprache"), is_known=is_language, unknown=_("Diese Sprache kennen wir nicht."))
    women_only = forms.BooleanField(label=_("Nur für Frauen"), required=False)
    is_step_free = forms.BooleanField(label=_("Ohne Stufen erreichbar"), required=False)
    interpreter = forms.BooleanField(label=_("Mit Dolmetschen"), required=False)

    def __init__(self, data, topics: list[Topic]):
        data = data.copy()
        data.setdefault("radius", str(RADIUS))  # so that the form shows what holds
        super().__init__(data, auto_id="f-%s")
        self.topics = {topic.slug: topic for topic in topics}
        self.fields["topic"].is_known = self.topics.__contains__

    def clean_topic(self) -> tuple[Topic, ...]:
        """The chosen topics and those below them."""
        chosen = {self.topics[slug].pk for slug in self.cleaned_data["topic"]}
        return tuple(topic for topic in self.topics.values() if topic.pk in chosen or topic.parent_id in chosen)

    @property
    def switches(self) -> list[forms.BoundField]:
        return [self[name] for name in ("women_only", "is_step_free", "interpreter")]

    @property
    def asked(self) -> dict:
        """What is asked for, by field; empty where the form is not valid."""
        if not self.is_valid():
            return {}
        without = () if self.cleaned_data["place"] else ("radius",)
        return {name: value for name, value in self.cleaned_data.items() if value and name not in without}
