"""Rhythms with their weekday as whole phrases: weekdays are inflected in most languages."""

from django.utils.translation import gettext_lazy as _

# Both by Python's weekday().
EVERY_SECOND = (
    _("jeden zweiten Montag"),
    _("jeden zweiten Dienstag"),
    _("jeden zweiten Mittwoch"),
    _("jeden zweiten Donnerstag"),
    _("jeden zweiten Freitag"),
    _("jeden zweiten Samstag"),
    _("jeden zweiten Sonntag"),
)
NTH = {
    1: (
        _("am ersten Montag im Monat"),
        _("am ersten Dienstag im Monat"),
        _("am ersten Mittwoch im Monat"),
        _("am ersten Donnerstag im Monat"),
        _("am ersten Freitag im Monat"),
        _("am ersten Samstag im Monat"),
        _("am ersten Sonntag im Monat"),
    ),
    2: (
        _("am zweiten Montag im Monat"),
        _("am zweiten Dienstag im Monat"),
        _("am zweiten Mittwoch im Monat"),
        _("am zweiten Donnerstag im Monat"),
        _("am zweiten Freitag im Monat"),
        _("am zweiten Samstag im Monat"),
        _("am zweiten Sonntag im Monat"),
    ),
    3: (
        _("am dritten Montag im Monat"),
        _("am dritten Dienstag im Monat"),
        _("am dritten Mittwoch im Monat"),
        _("am dritten Donnerstag im Monat"),
        _("am dritten Freitag im Monat"),
        _("am dritten Samstag im Monat"),
        _("am dritten Sonntag im Monat"),
    ),
    4: (
        _("am vierten Montag im Monat"),
        _("am vierten Dienstag im Monat"),
        _("am vierten Mittwoch im Monat"),
        _("am vierten Donnerstag im Monat"),
        _("am vierten Freitag im Monat"),
        _("am vierten Samstag im Monat"),
        _("am vierten Sonntag im Monat"),
    ),
    -1: (
        _("am letzten Montag im Monat"),
        _("am letzten Dienstag im Monat"),
        _("am letzten Mittwoch im Monat"),
        _("am letzten Donnerstag im Monat"),
        _("am letzten Freitag im Monat"),
        _("am letzten Samstag im Monat"),
        _("am letzten Sonntag im Monat"),
    ),
}
