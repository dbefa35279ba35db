"""Fields of the directory's filters. What cannot be read is said beside the field."""

from collections.abc import Callable

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Avg
from django.utils.translation import gettext_lazy as _

from federation.registry.models import Location
from federation.registry.places import Place, find_towns, place_of

MOST_VALUES = 30


class ValuesField(forms.Field):
    """Several values of an address, such as `?language=ar&language=tr`, as a tuple; each has to be known.

    A value without rows is no mistake: an address that was shared must not break when the last entry goes.
    """

    widget = forms.SelectMultiple

    def __init__(self, *, is_known: Callable[[str], bool], unknown: str, **kwargs):
        super().__init__(required=False, **kwargs)
        self.is_known, self.unknown = is_known, unknown

    def clean(self, value) -> tuple[str, ...]:
        values = tuple(dict.fromkeys(filter(None, value or ())))
        if len(values) > MOST_VALUES:
            raise ValidationError(_("Das sind zu viele auf einmal."))
        if not all(map(self.is_known, values)):
            raise ValidationError(self.unknown)
        return values


class PlaceField(forms.CharField):
    """A town or a postcode, as a Place; other places that the words may mean are in `others`."""

    def __init__(self, **kwargs):
        super().__init__(required=False, max_length=80, **kwargs)
        self.others: list[Place] = []

    def clean(self, value) -> Place | None:
        text = super().clean(value)
        if not text:
            return None
        if text.isascii() and text.isdigit():
            return place_of_postcode(text)
        towns = find_towns(text)
        if not towns:
            raise ValidationError(
                _("Diesen Ort kennen wir nicht. Bitte prüfen Sie, wie er geschrieben wird, oder geben Sie die PLZ an.")
            )
        self.others = other_lands(towns)
        return towns[0]


def place_of_postcode(code: str) -> Place:
    """The middle of the registry's own places with this postcode, else of all there. Raises ValidationError."""
    own = Location.objects.filter(postal_code=code, is_public=True, latitude__isnull=False)
    middle = own.aggregate(latitude=Avg("latitude"), longitude=Avg("longitude"))
    if middle["latitude"] is not None:
        return Place(code, middle["latitude"], middle["longitude"], "")
    found = place_of(code, "")
    if found is None:
        raise ValidationError(_("Diese PLZ gibt es nicht. Eine PLZ hat fünf Ziffern, zum Beispiel 59192."))
    return found


def other_lands(towns: list[Place]) -> list[Place]:
    """Towns of the same name elsewhere, one for each Land."""
    first = towns[0]
    found = {town.state: town for town in reversed(towns) if town.name == first.name and town.state != first.state}
    return list(found.values())[:5]
