"""When somebody is there, for templates. Each asks nothing of the database where hours and places are prefetched."""

from django import template

from ..schedules import states, words

register = template.Library()


@register.filter
def state(thing) -> states.State:
    """`{{ service|state }}`: “Jetzt offen, bis 17:00 Uhr”; of a service, a place or an organisation.

    `.kind`, `.lamp` (for the style), `.occurrence` and `.upcoming` (the next three) are there too.
    """
    return states.state_of(thing)


@register.filter
def next_time(organisation):
    """The next occurrence of its services and of its opening hours, or None."""
    return states.state_of(organisation, 1).occurrence


@register.filter
def week(thing) -> list[words.Line]:
    """The regular hours of a service or a place in words, such as “jeden zweiten Dienstag, 14:00 bis 16:00 Uhr”."""
    return words.week_of(thing)


@register.filter
def missed(thing) -> list[words.Missed]:
    """`{% for line in service|missed %}<s>{{ line.day }}</s> {{ line.reason }}`: what of it does not take place."""
    return words.missed_of(thing)
