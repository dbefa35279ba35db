from typing import ClassVar

from federation.registry.models import Location
from federation.registry.schedules.forms import ScheduleForm

from .base import PartForm, field_of
from .basics import FEW_LINES


class PlaceForm(PartForm):
    """One place of the organisation: a dict of `locations` in the document, with its opening hours."""

    lists: ClassVar = {"schedules": ScheduleForm}

    name = field_of(Location, "name")
    address_1 = field_of(Location, "address_1")
    address_2 = field_of(Location, "address_2")
    postal_code = field_of(Location, "postal_code")
    city = field_of(Location, "city")
    state_province = field_of(Location, "state_province")
    latitude = field_of(Location, "latitude")
    longitude = field_of(Location, "longitude")
    transportation = field_of(Location, "transportation", widget=FEW_LINES)
    is_step_free = field_of(Location, "is_step_free")
    has_accessible_toilet = field_of(Location, "has_accessible_toilet")
    has_lift = field_of(Location, "has_lift")
    has_hearing_loop = field_of(Location, "has_hearing_loop")
    accessibility_details = field_of(Location, "accessibility_details", widget=FEW_LINES)
    is_public = field_of(Location, "is_public", initial=True)

    def __init__(self, *args, document=None, **kwargs):
        self.state_province = (document or {}).get("state_province", "")
        super().__init__(*args, document=document, **kwargs)

    def row_arguments(self, name):
        return {"state_province": self.state_province}
