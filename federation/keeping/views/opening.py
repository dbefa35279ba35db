"""The address in the mail: it shows a button, and the button opens the entry."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views import View

from ..keepers import keeper_of
from ..limits import client_may, is_within
from ..links import LinkInvalid, find_link, known_link, open_link, send_link
from ..models import EntryLink
from .session import begin, private

MOST_BY_CLIENT = 20  # new links a day; a house of associations shares one address
MOST_FOR_ENTRY = 5


@private
class OpenView(View):
    """Opening the address changes nothing, as mail scanners do that; the button does.

    Every link that cannot be used gets the same answer, whatever the reason.
    """

    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, token: str, **kwargs):
        try:
            self.link = find_link(token)
            if keeper_of(self.link.organisation) != request.association:
                raise LinkInvalid  # somebody else keeps the entry by now, on another host
            return super().dispatch(request, *args, token=token, **kwargs)
        except LinkInvalid:
            return render(request, "keeping/link_gone.html", {"token": token}, status=410)

    def get(self, request, language, token):
        return render(request, "keeping/link.html", {"organisation": self.link.organisation})

    def post(self, request, language, token):
        return begin(redirect("entry", language=language), open_link(self.link), request)


@private
class NewLinkView(View):
    """Mails a new link to the address on file of the entry that an old link led to.

    The answer is the same for every address, known or not, and for whoever asks too often.
    """

    http_method_names = ["post"]

    def post(self, request, language, token) -> HttpResponse:
        link = known_link(token)
        if client_may(request, "new link", MOST_BY_CLIENT) and link is not None:
            mail_new_link(link.organisation)
        return render(request, "keeping/link_sent.html")


def mail_new_link(organisation) -> None:
    """Nothing for an entry that was asked for too often today: a mailbox must not be flooded."""
    if is_within("new link for", str(organisation.pk), MOST_FOR_ENTRY):
        send_link(organisation, EntryLink.Purpose.ASKED)
