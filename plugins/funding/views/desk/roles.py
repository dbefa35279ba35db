"""Who has which role in funding. For the association's manager, who learns nothing else by it."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ...domain.roles import appoint, may_appoint, withdraw_role
from ...models import FunderMember, Role
from ..base import SignedIn
from .forms.files import RoleForm
from .pages import OneForm


class RolesView(SignedIn, OneForm):
    template_name = "funding/desk/roles.html"
    title, button = _("Rollen in der Förderung"), _("Rolle geben")

    def check_access(self):
        if not may_appoint(self.request.user, self.association):
            raise Http404

    def make_form(self, data=None):
        return RoleForm(data)

    def post(self, request, *args, **kwargs):
        if "withdraw" in request.POST:
            number = request.POST["withdraw"]
            if not number.isdecimal():
                raise Http404
            member = get_object_or_404(FunderMember.objects.select_related("user", "association"), pk=number)
            withdraw_role(member, by=request.user)
            return redirect(request.path)
        return super().post(request, *args, **kwargs)

    def save(self, form):
        appoint(form.cleaned_data["email"], self.association, Role(form.cleaned_data["role"]), by=self.request.user)
        return reverse("funding:roles", kwargs={"language": self.kwargs["language"]})

    def get_context_data(self, **kwargs):
        members = FunderMember.objects.select_related("user").order_by("user__email", "role")
        return {**super().get_context_data(**kwargs), "members": members}
