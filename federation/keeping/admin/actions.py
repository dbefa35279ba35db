"""Confirming that an entry is right, closing it, opening it again."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from federation.registry.domain import close, confirm, reopen

from .entries import EntryAction, InEntry
from .forms import ReasonForm


class ConfirmView(EntryAction):
    def carry_out(self):
        confirm(self.organisation, actor=self.actor)
        return _("Danke. Der Eintrag gilt ab heute als geprüft.")


class ReopenView(EntryAction):
    def carry_out(self):
        reopen(self.organisation, actor=self.actor)
        return _("Die Organisation steht wieder in den Listen.")


class CloseView(InEntry, FormView):
    """Asks why before an organisation is taken out of the lists."""

    form_class = ReasonForm
    template_name = "keeping/admin/close.html"
    page_subtitle = gettext_lazy("Gibt es nicht mehr")

    def may_enter(self):
        return super().may_enter() and self.may_edit

    def get_page_subtitle(self):
        return self.page_subtitle

    def form_valid(self, form):
        if not self.may_edit:
            raise PermissionDenied
        close(self.organisation, actor=self.actor, reason=form.cleaned_data["reason"])
        return self.back(
            _("Der Eintrag ist geschlossen. Seine Adresse sagt das, keine Liste nennt ihn mehr."), "history"
        )
