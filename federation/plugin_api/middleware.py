from django.http import Http404

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
