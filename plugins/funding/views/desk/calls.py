"""Calls, for officers: their dates and money, what reviewers judge by, their pages, opening them."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ...domain.call_setup import change_call, lay_call
from ...domain.calls import missing_for_opening, open_call, phase_of
from ...domain.late_access import postpone_deadline
from ...errors import FundingError
from ...models import Call, CallPage, Role
from ..base import ForFunder
from .forms.calls import CallForm, DeadlineForm
from .pages import DeskForm, OneForm
from .programmes import MAY_READ

CALL_FIELDS = tuple(CallForm.base_fields)
CRITERION_FIELDS = ("title", "description", "weight", "max_points")


class CallsView(ForFunder, TemplateView):
    template_name = "funding/desk/calls.html"
    allowed = MAY_READ

    def get_context_data(self, **kwargs):
        now = timezone.now()
        calls = [(call, phase_of(call, now)) for call in Call.objects.select_related("programme")]
        return {**super().get_context_data(**kwargs), "calls": calls}


class OfCall(ForFunder):
    """Mix-in: a page about one call of the association, named by its number."""

    allowed = MAY_READ

    @cached_property
    def call(self) -> Call:
        calls = Call.objects.select_related("programme", "ruleset", "association__site__root_page")
        return get_object_or_404(calls, pk=self.kwargs["call"])

    def check_access(self):
        super().check_access()
        self.call  # noqa: B018 - what is not there is a 404 before anything else

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "call": self.call}

    def address(self, name: str = "desk_call") -> str:
        return reverse(f"funding:{name}", kwargs={"language": self.kwargs["language"], "call": self.call.pk})


class CallView(OfCall, TemplateView):
    """All about a call, and the button that opens it."""

    template_name = "funding/desk/call.html"

    def post(self, request, *args, **kwargs):
        if Role.OFFICER not in self.roles:
            raise Http404
        try:
            open_call(self.call, by=request.user)
        except FundingError as refused:
            return self.render_to_response(self.get_context_data(refused=refused.messages), status=422)
        return redirect(self.address())

    def get_context_data(self, **kwargs):
        is_draft = self.call.question_set_id is None
        return {
            **super().get_context_data(**kwargs),
            "phase": phase_of(self.call, timezone.now()),
            "criteria": self.call.criteria.all(),
            "pages": pages_by_language(self.call, self.request.user),
            "late_accesses": self.call.late_accesses.select_related("organisation", "granted_by"),
            "missing": list(missing_for_opening(self.call)) if is_draft else [],
            "chosen": self.call.chosen.all() if self.call.eligibility == Call.Eligibility.CHOSEN else None,
        }


def pages_by_language(call: Call, user) -> list[dict]:
    """For each language of the association its page, if there is one, and what this person may do with it."""
    root = call.association.site.root_page
    found = CallPage.objects.filter(translation_key=call.page_key, path__startswith=root.path).select_related("locale")
    by_language = {page.locale.language_code: page for page in found}
    first = by_language.get(call.association.languages[0])
    rows = []
    for language in call.association.languages:
        page = by_language.get(language)
        target = page or first
        may_edit = user.has_perm("wagtailadmin.access_admin") and bool(
            target and target.permissions_for_user(user).can_edit()
        )
        name = "wagtailadmin_pages:edit" if page else "wagtail_localize:submit_page_translation"
        url = reverse(name, args=[target.pk]) if may_edit else ""
        rows.append({"language": language, "page": page, "url": url})
    return rows


class CallFormView(DeskForm):
    """The call's own fields; without a number those of a new one."""

    template_name = "funding/desk/call_form.html"
    button = _("Ausschreibung speichern")

    @cached_property
    def call(self) -> Call | None:
        number = self.kwargs.get("call")
        return get_object_or_404(Call.objects.select_related("association"), pk=number) if number else None

    def check_access(self):
        super().check_access()
        self.call  # noqa: B018

    @property
    def title(self):
        return self.call.title if self.call else _("Neue Ausschreibung")

    def row_titles(self, name):
        return _("Kriterien für die Begutachtung"), _("Kriterium")

    @property
    def is_opened(self) -> bool:
        return bool(self.call and self.call.question_set_id)

    def document(self):
        if not self.call:
            return {}
        criteria = [
            {"id": str(it.pk)} | {name: getattr(it, name) for name in CRITERION_FIELDS}
            for it in self.call.criteria.all()
        ]
        return {name: getattr(self.call, name) for name in CALL_FIELDS} | {"criteria": criteria}

    def make_form(self, data=None):
        return CallForm(data, document=self.document(), is_opened=self.is_opened)

    def save(self, form):
        values, criteria = form.values(), form.criteria()
        if self.call:
            call = change_call(self.call, values, criteria, by=self.request.user)
        else:
            call = lay_call(self.association, values, criteria, by=self.request.user)
        return reverse("funding:desk_call", kwargs={"language": self.kwargs["language"], "call": call.pk})

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "call": self.call, "is_opened": self.is_opened}


class DeadlineView(OfCall, OneForm):
    """Moves the deadline of an opened call: only to later, with a reason."""

    template_name = "funding/desk/of_call.html"
    allowed = frozenset({Role.OFFICER})
    title, button = _("Frist verlängern"), _("Frist verlängern")

    def document(self):
        return {"closes_at": self.call.closes_at}

    def make_form(self, data=None):
        return DeadlineForm(data, document=self.document())

    def save(self, form):
        postpone_deadline(self.call, **form.cleaned_data, by=self.request.user)
        return self.address()
