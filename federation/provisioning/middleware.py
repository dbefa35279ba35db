from django.conf import settings
from django.shortcuts import render
from django.utils import translation

from federation.associations.middleware import preferred_language, vary_on_language
from federation.associations.roles import rights_of

# What staff need to work on. Uploaded files are in their pages.
OPEN = ("/admin/", "/konto/", settings.MEDIA_URL)
FOR_STAFF = "/documents/"


class ClosedSiteMiddleware:
    """Tells visitors of an archived association, in its languages, that the site is closed (410)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.association.archived_at is None or self.is_open(request):
            return self.get_response(request)
        return vary_on_language(self.closed(request))

    @staticmethod
    def is_open(request) -> bool:
        if request.path_info.startswith(FOR_STAFF):
            return request.user.is_superuser or rights_of(request.user, request.association).is_staff
        return request.path_info.startswith(OPEN)

    @staticmethod
    def closed(request):
        asked = request.path_info.split("/", 2)[1]
        offered = request.association.languages
        language = asked if asked in offered else preferred_language(request) or request.LANGUAGE_CODE
        names = dict(settings.LANGUAGES)
        languages = [(code, names[code], code == language) for code in offered]
        with translation.override(language):
            response = render(request, "provisioning/closed.html", {"offered": languages}, status=410)
        response.headers["Content-Language"] = language
        return response
