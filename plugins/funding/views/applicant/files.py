"""Files that were sent along: for download alone, never shown as a page of the site."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views import View

from ...models import Upload
from ...permissions import visible_applications
from ..base import SignedIn


class UploadView(SignedIn, View):
    """For whoever may see the application. Whatever it is, a browser saves it and does not look what it could be."""

    def get(self, request, language, upload) -> FileResponse:
        seen = visible_applications(request.user, self.association)
        found = get_object_or_404(Upload.objects.filter(application__in=seen.values("pk")), uuid=upload)
        try:
            content = found.file.open("rb")
        except FileNotFoundError:
            raise Http404 from None
        response = FileResponse(content, as_attachment=True, filename=found.name, content_type=found.kind)
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return response
