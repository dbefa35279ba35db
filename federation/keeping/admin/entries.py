"""What all pages about one entry have in common: who may see it, its tabs, its buttons."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from federation.associations.scope import scopes_disabled
from federation.registry.documents import document_of
from federation.registry.domain import Actor
from federation.registry.models import Organisation, Revision, Topic

from .. import permissions

TABS = {
    "basics": gettext_lazy("Grunddaten"),
    "services": gettext_lazy("Angebote"),
    "places": gettext_lazy("Orte und Zeiten"),
    "contacts": gettext_lazy("Ansprechpersonen"),
    "translations": gettext_lazy("Übersetzungen"),
    "membership": gettext_lazy("Mitgliedschaft"),
    "history": gettext_lazy("Verlauf"),
    "links": gettext_lazy("Selbst pflegen"),
}


@dataclass(frozen=True)
class Tab:
    label: str
    url: str
    is_current: bool


class InRegister(WagtailAdminTemplateMixin):
    """Mix-in: a page of the register in the admin, for the association of the host."""

    header_icon = "group"

    def dispatch(self, request, *args, **kwargs):
        self.association = request.association
        if not self.may_enter():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def may_enter(self) -> bool:
        return permissions.may_see_register(self.request.user, self.association)

    @property
    def actor(self) -> Actor:
        return Actor(Revision.Source.STAFF, user=self.request.user)

    def get_breadcrumbs_items(self):
        register = {"url": reverse("registry:index"), "label": _("Organisationen")}
        return [*self.breadcrumbs_items, register, *self.trail()]

    def trail(self) -> list[dict]:
        return [{"url": "", "label": self.get_page_title()}]


class InEntry(InRegister):
    """Mix-in: a page about one entry. Entries of others do not exist here."""

    tab = ""

    def dispatch(self, request, *args, pk: int, **kwargs):
        self.organisation = self.find(request.association, pk)
        return super().dispatch(request, *args, pk=pk, **kwargs)

    @staticmethod
    def find(association, pk: int) -> Organisation:
        # The owner's name is shown, and associations that share an entry know of each other.
        found = permissions.visible_entries(association).complete().filter(pk=pk).first()
        if found is None:
            raise Http404
        return found

    @cached_property
    def may_edit(self) -> bool:
        return permissions.may_edit(self.request.user, self.association, self.organisation)

    @cached_property
    def document(self) -> dict:
        return document_of(self.organisation)

    @cached_property
    def shown(self) -> dict:
        """The document as far as this association may read it."""
        return permissions.shown_to(self.association, self.organisation, self.document)

    def get_page_title(self):
        return self.organisation.name

    def get_page_subtitle(self):
        return TABS.get(self.tab, "")

    def trail(self):
        entry = {"url": reverse("registry:basics", args=[self.organisation.pk]), "label": self.organisation.name}
        return [entry, *([{"url": "", "label": TABS[self.tab]}] if self.tab else [])]

    def tabs(self) -> list[Tab]:
        key = [self.organisation.pk]
        return [
            Tab(str(label), reverse(f"registry:{name}", args=key), name == self.tab)
            for name, label in TABS.items()
            if name != "links" or self.may_edit  # who may open an entry is nothing for others
        ]

    def get_context_data(self, **kwargs):
        return {
            **super().get_context_data(**kwargs),
            "organisation": self.organisation,
            "owner": self.organisation.owner,
            "membership": permissions.membership_of(self.organisation, self.association),
            "association": self.association,
            "may_edit": self.may_edit,
            "tabs": self.tabs(),
            "is_closed": self.organisation.status == Organisation.Status.CLOSED,
        }

    def back(self, message: str = "", tab: str = "", number=None) -> HttpResponse:
        if message:
            messages.success(self.request, message)
        return redirect(f"registry:{tab or self.tab or 'basics'}", self.organisation.pk)


class EntryAction(InEntry, View):
    """A button of an entry's page."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        if not self.may():
            raise PermissionDenied
        return self.back(self.carry_out())

    def may(self) -> bool:
        return self.may_edit

    def carry_out(self) -> str:
        """Does it and returns what to say about it."""
        raise NotImplementedError


class EntryPage(InEntry, TemplateView):
    template_name = "keeping/admin/entry.html"


def topic_names(language: str) -> dict[str, str]:
    with scopes_disabled():
        return {topic.slug: str(topic.text_in("name", language)) for topic in Topic.objects.all()}
