from django.shortcuts import render

from ...permissions import is_of_funder, organisations_of


def index(request, language):
    """Where everybody starts: what may be applied for, and the way to one's own files."""
    context = {
        "has_files": bool(organisations_of(request.user, request.association)),
        "is_of_funder": is_of_funder(request.user, request.association),
    }
    return render(request, "funding/public/index.html", context)
