"""Who an organisation belongs to, and who keeps its entry."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages

from federation.associations.models import Association
from federation.registry.domain import hand_over, hide, join, leave

from .. import permissions
from .entries import EntryAction, EntryPage, InEntry
from .forms import HandOverForm, MembershipForm


class MembershipView(EntryPage):
    """All memberships to read, the own one to edit, and whom to give the entry to."""

    tab = "membership"
    template_name = "keeping/admin/membership.html"

    @cached_property
    def own(self):
        return permissions.membership_of(self.organisation, self.association)

    @cached_property
    def may_maintain(self) -> bool:
        return permissions.may_maintain_membership(self.request.user, self.association, self.organisation)

    def make_form(self, data=None):
        own = self.own
        return MembershipForm(data, initial={"role": own.role, "since": own.since, "is_hidden": own.is_hidden})

    def post(self, request, *args, **kwargs):
        if not self.may_maintain:
            raise PermissionDenied
        form = self.make_form(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        asked = form.cleaned_data
        join(self.organisation, self.association, actor=self.actor, role=asked["role"], since=asked["since"])
        hide(self.organisation, self.association, asked["is_hidden"], actor=self.actor)
        return self.back(_("Gespeichert."))

    def get_context_data(self, form=None, handing_over=None, **kwargs):
        user, here, entry = self.request.user, self.association, self.organisation
        if form is None and self.may_maintain:
            form = self.make_form()
        if handing_over is None and permissions.may_hand_over(user, here, entry):
            handing_over = HandOverForm(associations=heirs(here, entry), initial={"to": entry.owner})
        return {
            **super().get_context_data(**kwargs),
            "form": form,
            "handing_over": handing_over,
            "may_leave": permissions.may_leave(user, here, entry),
            "memberships": entry.memberships.all(),
        }


def heirs(association: Association, organisation):
    """Local people give an entry to who is a member already; the umbrella to any association."""
    local = Association.objects.on_air().filter(is_umbrella=False)
    return local if association.is_umbrella else local.filter(memberships__organisation=organisation)


class HandOverView(EntryAction):
    tab = "membership"

    def may(self):
        return permissions.may_hand_over(self.request.user, self.association, self.organisation)

    def carry_out(self):
        form = HandOverForm(self.request.POST, associations=heirs(self.association, self.organisation))
        if not form.is_valid():
            raise PermissionDenied  # what the page does not offer
        to = form.cleaned_data["to"]
        hand_over(self.organisation, to, actor=self.actor)
        return _("%(name)s pflegt den Eintrag ab jetzt.") % {"name": to.name if to else _("Der Bundesverband")}


class LeaveView(InEntry, TemplateView):
    """Asks before a membership ends."""

    template_name = "keeping/admin/leave.html"
    page_subtitle = gettext_lazy("Mitgliedschaft beenden")

    def may_enter(self):
        allowed = permissions.may_leave(self.request.user, self.association, self.organisation)
        return super().may_enter() and allowed

    def get_page_subtitle(self):
        return self.page_subtitle

    def post(self, request, *args, **kwargs):
        name = self.organisation.name
        leave(self.organisation, self.association, actor=self.actor)
        message = _("„%(name)s“ gehört nicht mehr zu %(association)s.")
        messages.success(request, message % {"name": name, "association": self.association.name})
        return redirect("registry:index")
