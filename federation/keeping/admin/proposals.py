"""What organisations want changed: a list, and each beside the entry as it is now."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import Case, QuerySet, Value, When
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse, reverse_lazy
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView

from federation.registry.documents import document_of
from federation.registry.domain import EntryInvalid, StaleEntry
from federation.registry.models import Organisation

from .. import permissions
from ..comparing import Choice, choices_of
from ..keepers import entries_kept
from ..models import Proposal
from ..proposals import AlreadyDecided, accept, reject
from .entries import InRegister, topic_names


def proposals_for(user, association) -> QuerySet[Proposal]:
    """Those that `user` decides about at the association, the waiting ones first."""
    is_waiting = Case(When(state=Proposal.State.PENDING, then=Value(0)), default=Value(1))
    own = Proposal.objects.filter(organisation__in=entries_kept(user, association).values("pk"))
    return own.select_related("organisation").order_by(is_waiting, "-made_at", "-pk")


class InProposals(InRegister):
    """Mix-in: for who decides about entries here."""

    header_icon = "mail"

    def may_enter(self) -> bool:
        return permissions.may_enter(self.request.user, self.association)

    @property
    def proposals(self) -> QuerySet[Proposal]:
        return proposals_for(self.request.user, self.association)

    def trail(self):
        return [{"url": reverse("keeping_proposals:index"), "label": _("Vorschläge")}]


class ListView(InProposals, BaseListingView):
    page_title = gettext_lazy("Vorschläge der Organisationen")
    index_url_name = "keeping_proposals:index"
    index_url = reverse_lazy("keeping_proposals:index")
    template_name = "keeping/admin/proposals.html"
    paginate_by = 50
    columns = [
        TitleColumn(
            "organisation",
            label=gettext_lazy("Organisation"),
            get_url=lambda proposal: reverse("keeping_proposals:decide", args=[proposal.pk]),
        ),
        Column("kind", label=gettext_lazy("Art"), accessor=lambda proposal: proposal.get_kind_display()),
        DateColumn("made_at", label=gettext_lazy("Vorgeschlagen")),
        StatusTagColumn(
            "state",
            label=gettext_lazy("Stand"),
            accessor=lambda proposal: proposal.get_state_display(),
            primary=lambda proposal: proposal.state == Proposal.State.PENDING,
        ),
    ]

    def get_queryset(self):
        return self.proposals


class DecisionForm(forms.Form):
    why = forms.CharField(
        label=gettext_lazy("Was möchten Sie der Organisation dazu schreiben?"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Steht in der E-Mail über Ihre Entscheidung."),
    )


class DecideView(InProposals, FormView):
    """Old and new side by side. What was seen is what is decided: if either moved on, the page is shown again."""

    form_class = DecisionForm
    template_name = "keeping/admin/proposal.html"

    def dispatch(self, request, *args, pk: int, **kwargs):
        if not permissions.may_enter(request.user, request.association):
            raise PermissionDenied
        self.proposal = get_object_or_404(proposals_for(request.user, request.association), pk=pk)
        self.organisation = Organisation.objects.complete().get(pk=self.proposal.organisation_id)
        return super().dispatch(request, *args, pk=pk, **kwargs)

    def get_page_title(self):
        return self.organisation.name

    def get_page_subtitle(self):
        return self.proposal.get_kind_display()

    @cached_property
    def choices(self) -> list[Choice]:
        return choices_of(self.proposal, document_of(self.organisation), topic_names(get_language()))

    @property
    def seen(self) -> str:
        """Which states of the entry and of the proposal the page shows."""
        return f"{self.organisation.version} {self.proposal.made_at.isoformat()}"

    def form_valid(self, form):
        if self.request.POST.get("seen") != self.seen:
            return self.again(_("Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal hin."))
        why = form.cleaned_data["why"]
        if "reject" in self.request.POST:
            return self.reject(form, why)
        ticked = set(self.request.POST.getlist("take"))
        paths = [path for choice in self.choices if choice.key in ticked for path in choice.paths]
        if not paths:
            form.add_error(None, _("Kreuzen Sie an, was Sie übernehmen, oder lehnen Sie alles ab."))
            return self.form_invalid(form)
        return self.carry_out(
            form, lambda: self.accept(paths, why), _("Übernommen. Die Organisation bekommt eine E-Mail.")
        )

    def accept(self, paths: list[str], why: str) -> None:
        accept(self.proposal, by=self.request.user, only=paths, version=self.organisation.version, why=why)

    def reject(self, form, why: str) -> HttpResponse:
        if not why:
            form.add_error("why", _("Schreiben Sie der Organisation bitte einen Satz, warum."))
            return self.form_invalid(form)
        said = _("Abgelehnt. Die Organisation bekommt eine E-Mail.")
        return self.carry_out(form, lambda: reject(self.proposal, by=self.request.user, why=why), said)

    def carry_out(self, form, action, said: str) -> HttpResponse:
        try:
            action()
        except (AlreadyDecided, StaleEntry):
            return self.again(_("Jemand war schneller. Bitte sehen Sie noch einmal hin."))
        except EntryInvalid as invalid:
            form.add_error(
                None, _("So lässt sich der Eintrag nicht speichern: %(why)s") % {"why": " ".join(invalid.messages)}
            )
            return self.form_invalid(form)
        messages.success(self.request, said)
        return redirect("keeping_proposals:index")

    def again(self, said: str) -> HttpResponse:
        messages.warning(self.request, said)
        return redirect("keeping_proposals:decide", self.proposal.pk)

    def get_context_data(self, **kwargs):
        ticked = self.request.POST.getlist("take") if self.request.method == "POST" else None
        return {
            **super().get_context_data(**kwargs),
            "proposal": self.proposal,
            "organisation": self.organisation,
            "is_waiting": self.proposal.state == Proposal.State.PENDING,
            "is_closing": self.proposal.kind == Proposal.Kind.CLOSING,
            "seen": self.seen,
            # Conflicts are for somebody to look at, so they begin without a tick.
            "choices": [
                (choice, not choice.is_conflict if ticked is None else choice.key in ticked) for choice in self.choices
            ],
        }
