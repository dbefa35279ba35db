from django.utils.translation import gettext_lazy as _

from federation.plugin_api import Plugin, SearchKind, hookimpl


class EventsPlugin(Plugin):
    name = "plugins.events"
    label = "plugin_events"
    verbose_name = _("Veranstaltungen")
    slug = "events"
    description = _("Veranstaltungen ankündigen, wiederholen, absagen und als Kalender abonnieren.")
    urls = "plugins.events.urls"

    def ready(self):
        from . import signals  # noqa: F401 - connects itself

    @hookimpl
    def blocks(self):
        from .blocks import NextEventsBlock

        return [("events_next", NextEventsBlock())]

    @hookimpl
    def search_kinds(self):
        return [SearchKind("event", _("Veranstaltung"), _("Veranstaltungen"), order=25)]

    @hookimpl
    def starter_pages(self, association, home):
        from .domain import lay_event_index

        lay_event_index(home)

    @hookimpl
    def demo_data(self, association):
        from .demo import lay_demo

        lay_demo(association)
