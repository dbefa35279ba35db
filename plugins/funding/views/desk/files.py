"""A file at the desk: what was asked for, what happened, and what may be done next."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import TemplateView, View

from ...domain.commenting import MAY_COMMENT, comment
from ...domain.delivery import send_again
from ...domain.transitions import possible
from ...errors import FundingError
from ...models import Role
from ...permissions import SEE_ALL
from ...questions import answered
from ..panels import panels
from .forms.files import CommentForm
from .pages import OfFile
from .panels import REVIEWS
from .wording import words_for


class FileView(OfFile, TemplateView):
    """Reviewers see what was asked for; who works on the file sees all of it."""

    template_name = "funding/desk/file.html"

    def get_context_data(self, *, comment_form: CommentForm | None = None, **kwargs):
        application, roles = self.application, self.roles
        own_review = application.reviews.filter(reviewer__user=self.request.user).first()
        shown = panels(application, roles, for_applicant=False)
        if own_review and not own_review.submitted_at:  # whoever still judges is not told what others found
            shown = [panel for panel in shown if panel.template != REVIEWS]
        return {
            **super().get_context_data(**kwargs),
            "answered": answered(application, self.kwargs["language"]),
            "steps": [(step, words_for(step)) for step in possible(application, roles)],
            "panels": shown,
            "sees_all": bool(roles & SEE_ALL),
            "may_assign": Role.OFFICER in roles,
            "own_review": own_review,
            "comment_form": comment_form or (CommentForm() if roles & MAY_COMMENT else None),
        }

    def post(self, request, *args, **kwargs):
        """A comment."""
        form = CommentForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(comment_form=form), status=422)
        try:
            comment(self.application, form.cleaned_data["text"], by=request.user)
        except FundingError as refused:
            form.add_error(None, refused.messages)
            return self.render_to_response(self.get_context_data(comment_form=form), status=403)
        path = reverse("funding:desk_application", kwargs=self.kwargs)
        return redirect(f"{path}#comments")


class SendAgainView(OfFile, View):
    """A mail that did not leave goes out again; one that left does not."""

    http_method_names = ["post"]

    def post(self, request, *, language, uuid, message):
        if Role.OFFICER not in self.roles:
            raise Http404
        send_again(get_object_or_404(self.application.messages, pk=message))
        return redirect(f"{reverse('funding:desk_application', kwargs={'language': language, 'uuid': uuid})}#messages")
