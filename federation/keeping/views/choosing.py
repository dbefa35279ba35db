"""What an organisation says about its entry: all is right, something changes, or it does not exist any more."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.generic import FormView, TemplateView

from ..proposals import confirm_entry, propose_closing, waiting
from ..public_forms import CloseForm
from .session import InEntry, end, private

OUTCOMES = {
    "stimmt": (gettext_lazy("Danke, das hilft."), gettext_lazy("Besucher*innen sehen jetzt: Der Eintrag ist geprüft.")),
    "wartet": (
        gettext_lazy("Danke, Ihre Änderungen sind da."),
        gettext_lazy("%(association)s sieht sie sich an. Sie bekommen dann eine E-Mail."),
    ),
    "abschied": (
        gettext_lazy("Danke, dass Sie Bescheid sagen."),
        gettext_lazy("%(association)s sieht sich das an. Sie bekommen dann eine E-Mail."),
    ),
    "geschlossen": (
        gettext_lazy("Danke, dass Sie Bescheid sagen."),
        gettext_lazy("Der Eintrag steht in keiner Liste mehr."),
    ),
}


@private
class ChooseView(InEntry, TemplateView):
    template_name = "keeping/choose.html"

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "proposal": waiting(self.organisation)}


@private
class ConfirmView(InEntry, View):
    http_method_names = ["post"]

    def post(self, request, language):
        counts_now = confirm_entry(self.link)
        return end(redirect("entry_done", language=language, outcome="stimmt" if counts_now else "wartet"))


@private
class CloseView(InEntry, FormView):
    template_name = "keeping/close.html"
    form_class = CloseForm

    def form_valid(self, form):
        proposal = propose_closing(self.link, form.cleaned_data["note"])
        outcome = "abschied" if proposal else "geschlossen"
        return end(redirect("entry_done", language=self.kwargs["language"], outcome=outcome))

    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form), status=422)


@private
class DoneView(View):
    """Says thank you, and nothing about the entry: the way back in is a new link."""

    def get(self, request, language, outcome):
        if outcome not in OUTCOMES:
            raise Http404
        title, text = OUTCOMES[outcome]
        text = str(text) % {"association": request.association.name}
        return render(request, "keeping/done.html", {"title": title, "text": text})
