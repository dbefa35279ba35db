"""From a call to a draft: for who acts for an organisation already, and for who wants to."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views import View
from django.views.decorators.cache import never_cache

from federation.keeping.limits import client_may
from federation.registry.models import Organisation

from ...addresses import application_path
from ...domain.applications import start
from ...domain.calls import eligible, phase_of
from ...domain.invitations import request_access
from ...errors import FundingError, NotAllowed
from ...models import Call
from ...permissions import organisations_of

MOST_FOUND = 20
MOST_BY_CLIENT = 20  # requests a day; a house of associations shares one address


class OfCall(View):
    """A page about a call that the public knows of."""

    @cached_property
    def call(self) -> Call:
        call = Call.objects.select_related("programme", "association").filter(pk=self.kwargs["call"]).first()
        if call is None or phase_of(call, timezone.now()) == "draft":
            raise Http404
        return call

    def page(self, template: str, status: int = 200, **context) -> HttpResponse:
        context = {"call": self.call, "phase": phase_of(self.call, timezone.now()), **context}
        response = render(self.request, f"funding/applicant/{template}.html", context, status=status)
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response


@method_decorator(never_cache, name="dispatch")
class StartView(OfCall):
    """“Antrag stellen”: one's organisations to choose from; for all others, the way to get access."""

    http_method_names = ["get", "head", "post"]

    def own(self) -> list[Organisation]:
        numbers = list(organisations_of(self.request.user, self.request.association))
        return list(Organisation.objects.filter(pk__in=numbers).order_by("name")) if numbers else []

    def get(self, request, language, call):
        own = self.own()
        if not own:
            return redirect("funding:access", language=language, call=self.call.pk)
        return self.page("start", organisations=own)

    def post(self, request, language, call):
        chosen = request.POST.get("organisation", "")
        organisation = next((each for each in self.own() if str(each.pk) == chosen), None)
        if organisation is None:
            raise Http404
        try:
            application = start(self.call, organisation, by=request.user, language=language)
        except FundingError as error:
            status = 403 if isinstance(error, NotAllowed) else 422
            return self.page("start", status, organisations=self.own(), refusals=error.messages)
        return redirect(application_path(application, language, for_applicant=True))


@method_decorator(never_cache, name="dispatch")
class AccessView(OfCall):
    """Whoever wants to apply finds the organisation here; the link goes to its address on file.

    The answer is the same whether there is an address or not, and for whoever asks too often.
    """

    http_method_names = ["get", "head", "post"]

    def get(self, request, language, call):
        words = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:100]
        named = eligible(self.call).filter(name__icontains=words).order_by("name", "pk")
        found = list(named[: MOST_FOUND + 1]) if words else []
        sign_in = f"{reverse('account_login')}?next={reverse('funding:start', args=[language, self.call.pk])}"
        more = {"has_more": len(found) > MOST_FOUND, "sign_in_url": sign_in}
        return self.page("access", words=words, found=found[:MOST_FOUND], **more)

    def post(self, request, language, call):
        number = request.POST.get("organisation", "")
        organisation = eligible(self.call).filter(pk=number).first() if number.isdecimal() else None
        if organisation is None:
            raise Http404
        if client_may(request, "funding access", MOST_BY_CLIENT):
            request_access(request.association, organisation)
        return self.page("access_sent", organisation=organisation)
