"""Which association a request is for, and in which language. The host and the path decide; no cookie does."""

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import Http404, HttpResponseNotFound
from django.http.request import split_domain_port
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import get_supported_language_variant, parse_accept_lang_header

from .models import Association
from .scope import scope


class AssociationMiddleware:
    """Finds the association of the host (`request.association`) and puts it in scope, or answers a 404 that names none.

    Hosts are data: `wagtailcore.Site.hostname`. The port does not matter.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        # Put together once: that takes a third of the time of asking it.
        self.associations = Association.objects.with_languages().with_federation()

    def __call__(self, request):
        association = self.find(request)
        if association is None:
            return HttpResponseNotFound("Not found\n", content_type="text/plain; charset=utf-8")
        request.association = association
        request._wagtail_site = association.site  # where Wagtail looks for what it found already
        with scope(association=association):
            return self.get_response(request)

    def find(self, request) -> Association | None:
        try:
            hostname, _port = split_domain_port(request.get_host())
        except DisallowedHost:
            return None
        return self.associations.filter(site__hostname=hostname.rstrip(".")).first()


class LanguageMiddleware:
    """Activates the language of the path, such as `/ar/…`; a language that the site lacks is a 404.

    Paths without a language (`/admin/`, `/api/`, files) get the site's default, and Django's set_language cookie
    plays no part: an address always shows the same page.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        language = self.language_of_path(request)
        translation.activate(language)
        request.LANGUAGE_CODE = language
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response

    def process_view(self, request, view, args, kwargs):
        asked = self.prefix(request)
        if asked in dict(settings.LANGUAGES) and asked not in request.association.languages:
            raise Http404

    @staticmethod
    def prefix(request) -> str:
        return request.path_info.split("/", 2)[1]

    def language_of_path(self, request) -> str:
        asked, offered = self.prefix(request), request.association.languages
        return asked if asked in offered else next(iter(offered), settings.LANGUAGE_CODE)


def preferred_language(request) -> str | None:
    """The first language of Accept-Language that the association offers."""
    offered = request.association.languages
    for accepted, _quality in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        try:
            language = get_supported_language_variant(accepted)
        except LookupError:
            continue
        if language in offered:
            return language
    return None


def vary_on_language(response):
    """Marks a response as depending on what `preferred_language` read."""
    patch_vary_headers(response, ["Accept-Language"])
    return response
