from django.contrib import messages
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import Page

from .hooks import plugins

# What Wagtail's admin calls the number of a page in its addresses.
PAGE_NUMBERS = ("page_id", "parent_page_id", "parent_id", "page_to_move_id", "destination_id")


def model_of(view) -> type[Model] | None:
    """The model of a generic view; None where it has none or finds it out later, as Wagtail's views of files do."""
    given = getattr(view, "view_initkwargs", {}).get("model")
    given = given or getattr(getattr(view, "view_class", None), "model", None)
    return given if isinstance(given, type) else None


class PluginSwitchMiddleware:
    """An address of a plugin that is off for the request's association does not exist."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        on = request.association.enabled_plugins
        if any(plugin.slug not in on for plugin in self.plugins_of(request, view)):
            raise Http404
        if request.path.startswith("/admin/") and self.rests(kwargs):
            text = _(
                "Diese Seite gehört zu einer Erweiterung, die nicht installiert ist. Sie bleibt gespeichert und ruht."
            )
            messages.warning(request, text)
            return redirect("wagtailadmin_explore_root")

    @staticmethod
    def plugins_of(request, view) -> list:
        """The plugin whose namespace the address has, and the one whose model a view of the admin is about."""
        namespace = next(iter(request.resolver_match.namespaces), None)
        model = model_of(view)
        label = model._meta.app_label if model else None
        return [plugin for plugin in plugins() if plugin.slug == namespace or plugin.label == label]

    @staticmethod
    def rests(kwargs) -> bool:
        """Whether the address is about a page whose type is not installed any more: Wagtail's views would crash."""
        numbers = [kwargs[name] for name in PAGE_NUMBERS if name in kwargs]
        if not numbers:
            return False
        types = Page.objects.filter(pk__in=numbers).values_list("content_type_id", flat=True)
        return any(ContentType.objects.get_for_id(number).model_class() is None for number in types)
