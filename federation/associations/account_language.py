"""The language of `/konto/`, which is one address for all: the one chosen there, the person's own, or the browser's."""

from django.utils import translation

from .middleware import preferred_language, vary_on_language

PATH = "/konto/"
CHOSEN = "language"


class AccountLanguageMiddleware:
    """Stands behind the session and the user; elsewhere the path names the language (LanguageMiddleware)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path_info.startswith(PATH):
            return self.get_response(request)
        request.LANGUAGE_CODE = language = self.choose(request) or request.LANGUAGE_CODE
        request.translated_paths = dict(self.paths(request))
        translation.activate(language)
        response = vary_on_language(self.get_response(request))
        response.headers["Content-Language"] = language
        return response

    @staticmethod
    def choose(request) -> str | None:
        offered, asked = request.association.languages, request.GET.get(CHOSEN)
        if asked in offered:
            request.session[CHOSEN] = asked
        profile = getattr(request.user, "wagtail_userprofile", None)
        wanted = (request.session.get(CHOSEN), profile.preferred_language if profile else None)
        return next((language for language in wanted if language in offered), None) or preferred_language(request)

    @staticmethod
    def paths(request):
        for language in request.association.languages:
            query = request.GET.copy()
            query[CHOSEN] = language
            yield language, f"{request.path}?{query.urlencode()}"
