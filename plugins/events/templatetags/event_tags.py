"""Dates of events, for templates."""

from django import template

from .. import words

register = template.Library()
register.filter("full_day", words.full_day)
register.filter("hours", words.hours)
register.filter("in_words", words.in_words)
