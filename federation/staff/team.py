"""The admin's pages about the people of an association.

Under `team/` it is the association of the host. At the umbrella, `team/verbuende/<slug>/` is the same for any other
one, for who appoints its managers.
"""

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton

from federation.associations.models import Association, Role
from federation.associations.roles import grantable
from federation.associations.scope import scope

from .domain import change_role, invite, is_last_in_charge, revoke_invitation, withdraw_role
from .forms import AlthoughLast, ChangeForm, InvitationForm
from .queries import associations_with_managers, memberships, people, waiting_invitations


class InTeam(WagtailAdminTemplateMixin):
    """Mix-in: finds whose team it is about and which roles this person may give there; nobody else gets in."""

    header_icon = "group"
    page_title = gettext_lazy("Team")

    def dispatch(self, request, *args, slug: str = "", **kwargs):
        self.is_own = not slug
        self.association = request.association if self.is_own else self.find_other(slug)
        self.grantable = grantable(request.user, self.association)
        if not self.grantable:
            raise PermissionDenied
        with scope(association=self.association):
            return super().dispatch(request, *args, **kwargs)

    def find_other(self, slug: str) -> Association:
        if not self.request.association.is_umbrella:
            raise Http404
        return get_object_or_404(Association.objects.with_languages(), slug=slug)

    def address(self, name: str, *numbers: int) -> str:
        return (
            reverse(f"team:{name}", args=numbers)
            if self.is_own
            else reverse(f"team_of:{name}", args=[self.association.slug, *numbers])
        )

    def get_breadcrumbs_items(self):
        others = [] if self.is_own else [{"url": reverse("team_associations"), "label": _("Leitungen der Verbünde")}]
        team = {"url": self.address("index"), "label": _("Team"), "sublabel": self.association.name}
        here = [] if isinstance(self, TeamView) else [{"url": "", "label": self.get_page_title()}]
        return [*self.breadcrumbs_items, *others, team, *here]

    def back_to_team(self, message: str) -> HttpResponse:
        messages.success(self.request, message)
        return redirect(self.address("index"))

    def find_membership(self, number: int):
        membership = get_object_or_404(memberships(self.request.user, self.association), pk=number)
        membership.association = self.association
        return membership

    def find_invitation(self, number: int):
        invitation = get_object_or_404(waiting_invitations(self.request.user, self.association), pk=number)
        invitation.association = self.association
        return invitation


class TeamView(InTeam, TemplateView):
    template_name = "staff/team.html"

    @cached_property
    def header_buttons(self):
        buttons = [HeaderButton(_("Jemanden einladen"), url=self.address("invite"), icon_name="plus")]
        if self.is_own and self.association.is_umbrella and Role.FEDERATION_MANAGER in self.grantable:
            buttons.append(
                HeaderButton(_("Leitungen der Verbünde"), url=reverse("team_associations"), icon_name="site")
            )
        return buttons

    def get_context_data(self, **kwargs):
        user = self.request.user
        return {
            **super().get_context_data(**kwargs),
            "people": [
                (person, [self.line(m) for m in person.memberships]) for person in people(user, self.association)
            ],
            "invitations": [self.waiting(invitation) for invitation in waiting_invitations(user, self.association)],
            "association": self.association,
        }

    def line(self, membership) -> dict:
        may_change = membership.role in self.grantable
        is_me = membership.user_id == self.request.user.pk
        return {
            "role": membership.get_role_display(),
            "languages": language_names(membership.languages),
            "change_url": self.address("change", membership.pk) if may_change else "",
            "end_url": self.address("end", membership.pk) if may_change or is_me else "",
        }

    def waiting(self, invitation) -> dict:
        may_change = invitation.role in self.grantable
        return {
            "invitation": invitation,
            "languages": language_names(invitation.languages),
            "again_url": self.address("invite_again", invitation.pk) if may_change else "",
            "revoke_url": self.address("revoke", invitation.pk) if may_change else "",
        }


def language_names(codes: list[str]) -> str:
    names = dict(settings.LANGUAGES)
    return ", ".join(names.get(code, code) for code in codes)


class RoleFormView(InTeam, FormView):
    """A form whose domain function may still find mistakes, which are shown beside their fields."""

    template_name = "staff/form.html"

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "association": self.association, "roles": self.grantable}

    def form_valid(self, form):
        try:
            message = self.carry_out(form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        return self.back_to_team(message)

    def carry_out(self, asked: dict) -> str:
        """Does it and returns what to say about it."""
        raise NotImplementedError

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "action_url": self.request.path}


class InviteView(RoleFormView):
    form_class = InvitationForm
    page_title = gettext_lazy("Jemanden einladen")
    extra_context = {"submit_button_label": gettext_lazy("Einladen")}

    def carry_out(self, asked):
        invitation = invite(
            self.association, asked["email"], asked["role"], languages=asked["languages"], by=self.request.user
        )
        return _("Die Einladung an %(email)s ist unterwegs. Sie gilt sieben Tage.") % {"email": invitation.email}


class ChangeView(RoleFormView):
    form_class = ChangeForm
    extra_context = {"submit_button_label": gettext_lazy("Speichern")}

    @cached_property
    def membership(self):
        membership = self.find_membership(self.kwargs["pk"])
        if membership.role not in self.grantable:
            raise PermissionDenied
        return membership

    def get_page_title(self):
        name = self.membership.user.get_full_name() or self.membership.user.email
        return _("Rolle von %(name)s ändern") % {"name": name}

    def get_initial(self):
        return {"role": self.membership.role, "languages": self.membership.languages}

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "is_last": is_last_in_charge(self.membership)}

    def carry_out(self, asked):
        user, although_last = self.request.user, asked.get("although_last", False)
        change_role(self.membership, asked["role"], languages=asked["languages"], by=user, although_last=although_last)
        return _("Gespeichert. Es gilt ab dem nächsten Klick.")

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "is_me": self.membership.user_id == self.request.user.pk}


class EndView(InTeam, FormView):
    """Asks before somebody does not work in a role any more; more plainly where it is oneself or the last."""

    form_class = AlthoughLast
    template_name = "staff/end.html"
    page_title = gettext_lazy("Rolle beenden")

    @cached_property
    def membership(self):
        membership = self.find_membership(self.kwargs["pk"])
        if membership.role not in self.grantable and membership.user_id != self.request.user.pk:
            raise PermissionDenied
        return membership

    def form_valid(self, form):
        membership, user = self.membership, self.request.user
        name = membership.user.get_full_name() or membership.user.email
        try:
            withdraw_role(membership, by=user, although_last=form.cleaned_data["although_last"])
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        message = _("%(name)s hat die Rolle „%(role)s“ nicht mehr.") % {
            "name": name,
            "role": membership.get_role_display(),
        }
        if membership.user_id == user.pk:
            messages.success(self.request, message)
            return redirect("wagtailadmin_home")
        return self.back_to_team(message)

    def get_context_data(self, **kwargs):
        return {
            **super().get_context_data(**kwargs),
            "membership": self.membership,
            "association": self.association,
            "is_me": self.membership.user_id == self.request.user.pk,
            "is_last": is_last_in_charge(self.membership),
            "back_url": self.address("index"),
        }


class RevokeView(InTeam, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        invitation = self.find_invitation(pk)
        revoke_invitation(invitation, by=request.user)
        return self.back_to_team(_("Die Einladung an %(email)s gilt nicht mehr.") % {"email": invitation.email})


class InviteAgainView(InTeam, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        old = self.find_invitation(pk)
        try:
            invite(self.association, old.email, Role(old.role), languages=old.languages, by=request.user)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return redirect(self.address("index"))
        return self.back_to_team(
            _("Die Einladung an %(email)s ist noch einmal unterwegs. Der alte Link gilt nicht mehr.")
            % {"email": old.email}
        )


class AssociationsView(BaseListingView):
    """At the umbrella: every association and how many people are in charge there."""

    page_title = gettext_lazy("Leitungen der Verbünde")
    header_icon = "group"
    index_url_name = "team_associations"
    paginate_by = 50
    columns = [
        TitleColumn("name", label=gettext_lazy("Verbund"), get_url=lambda a: reverse("team_of:index", args=[a.slug])),
        Column("place", label=gettext_lazy("Ort")),
        Column("managers", label=gettext_lazy("Leitungen")),
    ]

    def dispatch(self, request, *args, **kwargs):
        if Role.FEDERATION_MANAGER not in grantable(request.user, request.association):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        return associations_with_managers()
