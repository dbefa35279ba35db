from federation.registry.models import Schedule

from .base import RowForm, day_of, field_of


class ScheduleForm(RowForm):
    rrule = field_of(Schedule, "rrule")
    opens_at = field_of(Schedule, "opens_at")
    closes_at = field_of(Schedule, "closes_at")
    valid_from = day_of(Schedule, "valid_from")
    valid_to = day_of(Schedule, "valid_to")
    notes = field_of(Schedule, "notes")
