"""Anyone reports a mistake: no account, no cookie, nobody else's service."""

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import FormView

from federation.registry.models import Organisation

from ..limits import client_may, is_within
from ..public_forms import ReportForm, WatchedForm
from ..reports import report_error

MOST_BY_CLIENT = 20  # a day; a counselling centre shares one address
MOST_FOR_ENTRY = 50


# The form's own signed token takes the place of Django's, which needs a cookie. There is nothing to forge either: who
# sends it has no rights that a foreign page could borrow.
@method_decorator(csrf_exempt, name="dispatch")
class StrangersFormView(FormView):
    """A form about an entry that this site shows. Programs get the same answer as people."""

    def dispatch(self, request, *args, slug: str, **kwargs):
        self.organisation = get_object_or_404(Organisation.objects.members_of(request.association), slug=slug)
        return super().dispatch(request, *args, slug=slug, **kwargs)

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "organisation": self.organisation}

    def get_context_data(self, **kwargs):
        is_sent = "danke" in self.request.GET
        return {**super().get_context_data(**kwargs), "organisation": self.organisation, "is_sent": is_sent}

    def post(self, request, *args, **kwargs):
        form = self.get_form()
        if not form.is_valid():
            return self.show(form, 422)
        if form.is_of_a_program:
            return self.thanks()
        if not self.is_within_limits():
            form.add_error(
                None, _("Von hier kam heute schon sehr viel. Bitte schreiben Sie uns morgen, oder per E-Mail.")
            )
            return self.show(form, 429)
        self.keep(form.cleaned_data)
        return self.thanks()

    def is_within_limits(self) -> bool:
        what = type(self).__name__
        return client_may(self.request, what, MOST_BY_CLIENT) and is_within(
            f"{what} of entry", str(self.organisation.pk), MOST_FOR_ENTRY
        )

    def keep(self, written: dict) -> None:
        raise NotImplementedError

    def show(self, form: WatchedForm, status: int) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=status)

    def thanks(self) -> HttpResponse:
        return HttpResponseRedirect(f"{self.request.path}?danke")


class ReportView(StrangersFormView):
    template_name = "keeping/report.html"
    form_class = ReportForm

    def keep(self, written):
        report_error(self.organisation, written["text"], service=written.get("service"), email=written["email"])
