from django.http import HttpResponsePermanentRedirect, JsonResponse

from .answers import readable_anywhere


def unknown(request, rest):
    """Programs get no web page; the specification's addresses have no slash at the end, many people's have."""
    if rest.endswith("/") and not rest.startswith("/"):
        query = request.META.get("QUERY_STRING", "")
        address = f"{request.path.rstrip('/')}?{query}".rstrip("?")
        return readable_anywhere(HttpResponsePermanentRedirect(address))
    return readable_anywhere(JsonResponse({"detail": "Not Found"}, status=404))
