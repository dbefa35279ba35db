"""The services and the places of an entry: a list of them, and a page for each."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from federation.registry.domain import EntryInvalid, StaleEntry, change

from ..forms import PlaceForm, ServiceForm
from ..wording import name_of
from .entries import EntryPage
from .parts import PartView


class RowsView(EntryPage):
    """The list of an entry's services or places, each with a page of its own."""

    kind = ""
    row_url = ""
    new_url = ""

    def get_context_data(self, **kwargs):
        key = self.organisation.pk
        rows = [
            {"row": row, "name": name_of(row) or _("ohne Namen"), "url": reverse(self.row_url, args=[key, row["id"]])}
            for row in self.shown[self.kind]
        ]
        return {**super().get_context_data(**kwargs), "rows": rows, "new_url": reverse(self.new_url, args=[key])}


class RowView(PartView):
    """One row of a list of the document. Without `row` in the address it is a new one."""

    kind = ""

    @property
    def number(self) -> str:
        """The row's id in the document, as the address has it; empty for a new one."""
        return str(self.kwargs.get("row") or "")

    @cached_property
    def row(self) -> dict:
        if not self.number:
            return {}
        found = next((row for row in self.shown[self.kind] if row["id"] == self.number), None)
        if found is None and not (self.request.method == "POST" and self.may_edit):
            raise Http404
        return found or {}  # removed while somebody typed: what they send is told of it and may become a new one

    def get_page_subtitle(self):
        return name_of(self.row) or super().get_page_subtitle()

    def trail(self):
        key = [self.organisation.pk]
        *entry, here = super().trail()
        name = {"url": "", "label": name_of(self.row) or self.new_title}
        return [*entry, {**here, "url": reverse(f"registry:{self.tab}", args=key)}, name]

    def rows_now(self, document: dict) -> list[dict]:
        """The others as they are, so that only this one changes."""
        return [{"id": row["id"]} for row in document[self.kind]]

    def position(self, document: dict) -> int:
        numbers = [row["id"] for row in document[self.kind]]
        return numbers.index(self.row["id"]) if self.row else len(numbers)

    def to_write(self, form, document):
        rows, position = self.rows_now(document), self.position(document)
        number = {"id": self.row["id"]} if self.row else {}
        return {self.kind: [*rows[:position], form.to_document() | number, *rows[position + 1 :]]}

    def prefix_of_errors(self, document):
        return f"{self.kind}.{self.position(document)}."

    def concerns(self, path):
        return bool(self.number) and path.startswith(f"{self.kind}.{self.number}.")

    def get(self, request, *args, **kwargs):
        if not self.number and not self.may_edit:
            raise PermissionDenied
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if "remove" in request.POST:
            return self.remove()
        return super().post(request, *args, **kwargs)

    def remove(self) -> HttpResponse:
        if not self.may_save() or not self.row:
            raise PermissionDenied
        if said := self.why_not_removed():
            messages.error(self.request, said)
            return redirect(self.request.path)
        rows = [{"id": row["id"]} for row in self.document[self.kind] if row["id"] != self.row["id"]]
        try:
            change(self.organisation, {self.kind: rows}, actor=self.actor, version=self.organisation.version)
        except (EntryInvalid, StaleEntry):  # somebody was faster, between our reading and our writing
            messages.error(self.request, _("Jemand war schneller. Bitte sehen Sie noch einmal hin."))
            return redirect(self.request.path)
        return self.back(_("„%(name)s“ ist entfernt. Im Verlauf können Sie das zurücknehmen.") % {"name": self.title})

    def why_not_removed(self) -> str:
        """What to do first; empty where nothing stands in the way."""
        return ""

    @property
    def title(self) -> str:
        return name_of(self.row)

    def after_saving(self):
        return self.back()

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "row": self.row, "new_title": self.new_title}


class ServicesView(RowsView):
    tab = kind = "services"
    template_name = "keeping/admin/services.html"
    row_url, new_url = "registry:service", "registry:new_service"


class ServiceView(RowView):
    tab = kind = "services"
    template_name = "keeping/admin/service.html"
    new_title = gettext_lazy("Neues Angebot")

    def make_form(self, data=None, document=None):
        places = [(row["id"], name_of(row) or _("ohne Namen")) for row in self.shown["locations"]]
        new = {name: self.shown[name] for name in ("languages", "text_language")}
        return ServiceForm(data, document=self.row or new, places=places)


class PlacesView(RowsView):
    tab, kind = "places", "locations"
    template_name = "keeping/admin/places.html"
    row_url, new_url = "registry:place", "registry:new_place"


class PlaceView(RowView):
    tab, kind = "places", "locations"
    template_name = "keeping/admin/place.html"
    new_title = gettext_lazy("Neuer Ort")

    def make_form(self, data=None, document=None):
        return PlaceForm(data, document=self.row)

    def why_not_removed(self):
        here = [service["name"] for service in self.document["services"] if self.row["id"] in places_of(service)]
        if not here:
            return ""
        message = _("Hier finden noch Angebote statt: %(names)s. Nehmen Sie den Ort zuerst dort heraus.")
        return message % {"names": ", ".join(here)}


def places_of(service: dict) -> set[str]:
    return {*service["locations"], *(hours["location"] for hours in service["schedules"])}
