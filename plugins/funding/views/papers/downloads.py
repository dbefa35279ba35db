"""Papers: as they went out, and as they would."""

import logging

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import View

from ...domain import papers
from ...models import Application, Grant, Paper, Role
from ...permissions import roles_towards, visible_applications
from ..base import OfApplication, SignedIn
from .panels import papers_for

logger = logging.getLogger(__name__)
LETTERS = {Paper.Kind.AWARD_LETTER, Paper.Kind.REJECTION_LETTER}
PREPARES = frozenset({Role.OFFICER, Role.APPROVER})


class PaperView(SignedIn, View):
    """The bytes as they went out, for who may see the file. A paper that was changed since is not given out."""

    http_method_names = ["get", "head"]

    def check_access(self):
        self.paper  # noqa: B018 - what somebody may not see is a 404 before anything else

    @cached_property
    def paper(self) -> Paper:
        seen = visible_applications(self.request.user, self.association)
        found = Paper.objects.filter(uuid=self.kwargs["paper"], application__in=seen)
        paper = found.select_related("application__association", "association").first()
        if paper is None or paper not in papers_for(paper.application, self.roles_for(paper.application)):
            raise Http404
        return paper

    def roles_for(self, application: Application) -> frozenset[Role]:
        return roles_towards(self.request.user, application)

    def get(self, request, *, language, paper):
        try:
            pdf = papers.archived(self.paper)
        except papers.PaperDamaged:
            logger.exception("The archived paper %s is not what went out.", self.paper.uuid)
            return render(request, "funding/papers/damaged.html", {"application": self.paper.application}, status=500)
        return pdf_response(pdf, f"{self.paper.application.reference}-{self.paper.kind}-{self.paper.pk}")


class PreviewView(OfApplication, View):
    """A letter before it goes out, with what the form of the step says at this moment. Nothing is stored."""

    http_method_names = ["get", "post"]

    def check_access(self):
        super().check_access()
        if not self.roles & PREPARES or self.kwargs["kind"] not in LETTERS:
            raise Http404

    def get(self, request, *, language, uuid, kind):
        application = self.application
        subject = Grant.objects.filter(application=application).first() if kind == Paper.Kind.AWARD_LETTER else None
        given = request.POST or request.GET
        words = {"note": given.get("letter_note", ""), "terms": given.get("terms", "")}
        pdf = papers.preview(kind, subject or application, application, **words)
        name = _("Vorschau")
        return pdf_response(pdf, f"{application.reference}-{kind}-{name}", inline=True)

    post = get


def pdf_response(pdf: bytes, name: str, *, inline: bool = False) -> HttpResponse:
    how = "inline" if inline else "attachment"
    headers = {"Content-Disposition": f'{how}; filename="{name}.pdf"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)
