"""A new entry, or a membership for one that is in the registry already."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages

from federation.registry.domain import EntryInvalid, enter, join
from federation.registry.models import Organisation

from .. import permissions
from ..forms import add_row, row_to_add
from . import reviewing
from .entries import InRegister
from .forms import JoinForm, StaffBasicsForm
from .listing import search


class MayEnter(InRegister):
    def may_enter(self):
        return permissions.may_enter(self.request.user, self.association)


class NewView(MayEnter, TemplateView):
    template_name = "keeping/admin/new.html"
    page_title = gettext_lazy("Neue Organisation")

    def make_form(self, data=None, **arguments):
        return StaffBasicsForm(data, user=self.request.user, **arguments)

    def get(self, request, *args, **kwargs):
        known = {"name": request.GET.get("name", ""), "text_language": get_language() or "de", "languages": ["de"]}
        return self.show(self.make_form(document=known))

    def post(self, request, *args, **kwargs):
        if name := row_to_add(request.POST):
            return self.show(self.make_form(add_row(request.POST, name)).show_as_typed())
        form = self.make_form(request.POST)
        if form.is_valid() and (answer := self.save(form)):
            return answer
        return self.show(form)

    def save(self, form):
        document = form.to_document()
        if answer := reviewing.ask(self, form, document):
            return answer
        owner = None if self.association.is_umbrella else self.association
        try:
            organisation = enter(document, actor=self.actor, owner=owner, checked_on=timezone.localdate())
        except EntryInvalid as invalid:
            form.show_errors(invalid.errors)
            return None
        messages.success(
            self.request,
            _("„%(name)s“ steht im Register. Tragen Sie jetzt Orte und Angebote ein.") % {"name": organisation.name},
        )
        return redirect("registry:places", organisation.pk)

    def show(self, form, **context):
        may_save = {"may_save": True, "association": self.association}
        return self.render_to_response(self.get_context_data(form=form, **may_save, **context))


class JoinListView(MayEnter, TemplateView):
    """Finds an entry in the whole registry by its name."""

    template_name = "keeping/admin/join_list.html"
    page_title = gettext_lazy("Vorhandenen Eintrag aufnehmen")

    def get_context_data(self, **kwargs):
        question = self.request.GET.get("q", "").strip()
        found = search(joinable(self.association), question)[:20] if question else []
        return {**super().get_context_data(**kwargs), "question": question, "found": found}


class JoinView(MayEnter, FormView):
    template_name = "keeping/admin/join.html"
    page_title = gettext_lazy("Mitgliedschaft anlegen")
    form_class = JoinForm

    def dispatch(self, request, *args, pk: int, **kwargs):
        self.organisation = joinable(request.association).filter(pk=pk).first()
        if self.organisation is None:
            raise Http404
        return super().dispatch(request, *args, pk=pk, **kwargs)

    @property
    def may_own(self) -> bool:
        in_charge = permissions.has_role(self.request.user, self.association, permissions.IN_CHARGE)
        return self.organisation.owner is None and in_charge

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "may_own": self.may_own}

    def form_valid(self, form):
        if self.association.is_umbrella:
            raise PermissionDenied
        join(self.organisation, self.association, actor=self.actor, **form.cleaned_data)
        messages.success(self.request, _("Aufgenommen. Die Organisation steht jetzt auch auf Ihrer Website."))
        return redirect("registry:membership", self.organisation.pk)

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "organisation": self.organisation}


def joinable(association):
    """What is public in the registry and not a member yet."""
    others = Organisation.objects.on_air().exclude(memberships__association=association)
    return others.prefetch_related("memberships__association", "locations")
