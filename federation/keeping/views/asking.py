"""“Is that your organisation?”: a link for the address on file, or a word to the association where there is none."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views import View

from federation.registry.models import Organisation

from ..keepers import address_on_file
from ..limits import client_may
from ..public_forms import ClaimForm
from ..reports import claim_entry
from .opening import MOST_BY_CLIENT, mail_new_link
from .reporting import StrangersFormView
from .session import private


@private
class AskView(View):
    """A button that mails a link to the address on file, which nobody is told."""

    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, slug: str, **kwargs):
        self.organisation = get_object_or_404(Organisation.objects.members_of(request.association), slug=slug)
        return super().dispatch(request, *args, slug=slug, **kwargs)

    def get(self, request, language, slug):
        context = {"organisation": self.organisation, "has_address": bool(address_on_file(self.organisation))}
        return render(request, "keeping/ask.html", context)

    def post(self, request, language, slug) -> HttpResponse:
        if client_may(request, "new link", MOST_BY_CLIENT):
            mail_new_link(self.organisation)
        return render(request, "keeping/link_sent.html")


@private
class ClaimView(StrangersFormView):
    """For who has no access to the address on file, or where there is none. The association makes sure who asks."""

    template_name = "keeping/claim.html"
    form_class = ClaimForm

    def keep(self, written):
        fields = {name: written[name] for name in ("name", "text", "email", "phone")}
        claim_entry(self.organisation, **fields)
