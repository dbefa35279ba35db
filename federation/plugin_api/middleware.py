from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.exceptions import PageClassNotFoundError

from .hooks import plugins


class PluginSwitchMiddleware:
    """An address of a plugin that is off for the request's association does not exist."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        namespaces = request.resolver_match.namespaces
        if not namespaces:
            return
        slugs = {plugin.slug for plugin in plugins()}
        if namespaces[0] in slugs and namespaces[0] not in request.association.enabled_plugins:
            raise Http404

    def process_exception(self, request, exception):
        """Whoever opens the page of a plugin that is not installed any more is told so. Wagtail would crash."""
        if not isinstance(exception, PageClassNotFoundError):
            return None
        text = _("Diese Seite gehört zu einer Erweiterung, die nicht installiert ist. Sie bleibt gespeichert und ruht.")
        messages.warning(request, text)
        return redirect("wagtailadmin_explore_root")
