"""How a browser may search here by itself: an OpenSearch 1.1 description of each site in each language."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ..asking import labels

CONTENT_TYPE = "application/opensearchdescription+xml"
LONGEST_SHORT_NAME = 16  # by the specification, as is the other
LONGEST_LONG_NAME = 48


@require_safe
def opensearch(request, language):
    association = request.association
    context = {
        "short_name": labels.place(association)[:LONGEST_SHORT_NAME],
        "description": _("Angebote, Organisationen und Seiten des ganzen Bundesverbands finden"),
        "long_name": association.name[:LONGEST_LONG_NAME],
        "address": association.root_url + reverse("search", kwargs={"language": language}),
        "language": language,
    }
    return render(request, "search/opensearch.xml", context, content_type=CONTENT_TYPE)
