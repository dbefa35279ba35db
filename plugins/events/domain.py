"""What changes events beside their editors."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from federation.content.domain import lay_index
from federation.plugin_api.signals import search_changed

from .models import DERIVED, SHARED, EventIndexPage, EventPage


def lay_event_index(home) -> EventIndexPage:
    """The association's list in the home page's language, made where it is missing."""
    with translation.override(home.locale.language_code):
        return lay_index(EventIndexPage, home, title=_("Veranstaltungen"), slug="veranstaltungen")


def original_of(event: EventPage) -> EventPage | None:
    """The page that says when and where for all languages; None for that page itself.

    It is the German one, or else the oldest. One that was never published tells nobody anything yet.
    """
    if event.pk is None and not EventPage.objects.filter(translation_key=event.translation_key).exists():
        return None
    pages = EventPage.objects.filter(translation_key=event.translation_key).select_related("locale").order_by("pk")
    candidates = [page for page in pages if page.live or page.pk == event.pk]
    german = [page for page in candidates if page.locale.language_code == settings.LANGUAGE_CODE]
    original = next(iter(german or candidates), None)
    return None if original is None or original.pk == event.pk else original


def copy_shared(original: EventPage, event: EventPage) -> None:
    for name in SHARED:
        attname = EventPage._meta.get_field(name).attname
        setattr(event, attname, getattr(original, attname))


def carry_over(event: EventPage) -> None:
    """Published, an original tells its translations what is the same in all; a translation takes it over."""
    original = original_of(event) or event
    names = [EventPage._meta.get_field(name).attname for name in (*SHARED, *DERIVED)]
    others = EventPage.objects.filter(translation_key=original.translation_key).exclude(pk=original.pk)
    if others.update(**{name: getattr(original, name) for name in names}):
        search_changed.send(EventPage, keys=list(others.values_list("pk", flat=True)))
