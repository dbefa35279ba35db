"""Before an account changes, its owner proves once more to be there.

Allauth does this with the password or a second factor, and asks nothing of somebody who has neither. Here such a person
gets a code by e-mail.
"""

import time
from functools import wraps

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.code_verification import AbstractCodeVerificationProcess
from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.account.views import BaseReauthenticateView
from allauth.core import ratelimit
from allauth.core.exceptions import ReauthenticationRequired
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator

from .forms import ConfirmLoginCodeForm

CODE_KEY = "fresh_code"


def is_fresh(request: HttpRequest) -> bool:
    """Whether this session proved who it is, beyond signing in, within the last minutes."""
    records = get_authentication_records(request, request.user)
    proofs = [record["at"] for record in records if record.get("reauthenticated")]
    return bool(proofs) and time.time() - proofs[-1] < app_settings.REAUTHENTICATION_TIMEOUT


def fresh_proof_required(view):
    """Sends whoever signed in earlier through the confirmation first, and back."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if not is_fresh(request):
            if "password1" in request.POST:  # what waits is stored, and a password is not
                return redirect(request.get_full_path())
            raise ReauthenticationRequired  # AccountMiddleware remembers the request and asks
        return view(request, *args, **kwargs)

    return login_required(guarded)


class FreshCode(AbstractCodeVerificationProcess):
    """The code that was sent, in the session, until it is used, is too old or was missed three times."""

    def __init__(self, request: HttpRequest, state: dict):
        self.request = request
        super().__init__(
            app_settings.LOGIN_BY_CODE_MAX_ATTEMPTS, app_settings.LOGIN_BY_CODE_TIMEOUT, state, user=request.user
        )

    @classmethod
    def resume(cls, request: HttpRequest) -> "FreshCode | None":
        state = request.session.get(CODE_KEY)
        return cls(request, state).abort_if_invalid() if state else None

    @classmethod
    def start(cls, request: HttpRequest) -> None:
        code = cls(request, cls.initial_state(request.user, request.user.email))
        code.state["code"] = get_adapter().generate_login_code()
        code.send()
        code.persist()

    def send(self) -> None:
        get_adapter().send_mail("fresh_code", self.user.email, {"code": self.code})

    def persist(self) -> None:
        self.request.session[CODE_KEY] = self.state

    def abort(self) -> None:
        self.request.session.pop(CODE_KEY, None)


@method_decorator(login_required, name="dispatch")
class ReauthenticateByCodeView(BaseReauthenticateView):
    form_class = ConfirmLoginCodeForm
    template_name = "account/reauthenticate_by_code.html"

    def get_form_kwargs(self) -> dict:
        sent = FreshCode.resume(self.request)
        return {**super().get_form_kwargs(), "code": sent.code if sent else ""}

    def post(self, request, *args, **kwargs) -> HttpResponse:
        if "code" in request.POST:
            return super().post(request, *args, **kwargs)
        if not ratelimit.consume(request, action="request_login_code", key=request.user.email):
            return ratelimit.respond_429(request)
        FreshCode.start(request)
        return redirect(request.get_full_path() if "next" in request.GET else self.passthrough_next_url(request.path))

    def form_valid(self, form) -> HttpResponse:
        FreshCode.resume(self.request).abort()
        record_authentication(self.request, self.request.user, method="code", reauthenticated=True)
        return super().form_valid(form)

    def form_invalid(self, form) -> HttpResponse:
        sent = FreshCode.resume(self.request)
        if sent is None or not sent.record_invalid_attempt():
            adapter = get_adapter()
            adapter.add_message(self.request, messages.ERROR, message=adapter.error_messages["incorrect_code"])
            return redirect(self.passthrough_next_url(self.request.path))
        return super().form_invalid(form)

    def get_context_data(self, **kwargs) -> dict:
        return {**super().get_context_data(**kwargs), "is_sent": FreshCode.resume(self.request) is not None}
