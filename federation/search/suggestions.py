"""What somebody may be about to type, as JSON in the form of OpenSearch's suggestions."""

from django.http import JsonResponse
from django.views.decorators.http import require_safe


@require_safe
def suggestions(request, language):
    return JsonResponse([request.GET.get("q", ""), [], [], []], safe=False)
