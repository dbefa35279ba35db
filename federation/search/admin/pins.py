"""Results that are pinned to a question: see, pin, order and release them."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin.widgets.button import HeaderButton

from federation.associations.models import Association

from ..asking import labels
from ..asking.pins import LONGEST_KEY
from ..curating import MOST_PINS, move_up, pin, unpin
from ..models import IndexedDocument, PinnedResult
from ..text import words
from .base import CuratorsButton, CuratorsPage

MOST_CANDIDATES = 20
MOST_WORDS = 8


class PinForm(forms.Form):
    question = forms.CharField(
        label=gettext_lazy("Wenn jemand das sucht"),
        help_text=gettext_lazy("Genau diese Wörter, in beliebiger Reihenfolge."),
        max_length=LONGEST_KEY,
    )
    q = forms.CharField(
        label=gettext_lazy("soll das zuerst stehen"),
        help_text=gettext_lazy("Schreiben Sie Wörter aus dem Titel und wählen Sie dann unten."),
        max_length=LONGEST_KEY,
        required=False,
    )
    thing = forms.CharField(required=False, widget=forms.HiddenInput)


class PinsView(CuratorsPage, TemplateView):
    template_name = "search/admin/pins.html"
    page_title = gettext_lazy("Angeheftete Ergebnisse")

    @cached_property
    def header_buttons(self):
        return [HeaderButton(_("Ergebnis anheften"), url=reverse("search_admin:new_pin"), icon_name="plus")]

    def get_context_data(self, **kwargs):
        page = self.page_of(PinnedResult.objects.all())
        shown = shown_documents(pinned.thing for pinned in page)
        for pinned in page:
            pinned.document = shown.get(pinned.thing)
        return {**super().get_context_data(**kwargs), "page_obj": page}


class NewPinView(CuratorsPage, TemplateView):
    """First what to look for, by GET; then each hit has a button."""

    template_name = "search/admin/pin.html"
    page_title = gettext_lazy("Ergebnis anheften")
    list_url_name = "search_admin:pins"
    list_title = gettext_lazy("Angeheftete Ergebnisse")

    def get(self, request, *args, **kwargs):
        typed = request.GET
        form = (
            PinForm(typed) if "q" in typed else PinForm(initial={"question": typed.get("question", "")[:LONGEST_KEY]})
        )
        return self.render_to_response(self.get_context_data(form=form, asked=typed.get("q", "")))

    def post(self, request, *args, **kwargs):
        form = PinForm(request.POST)
        if form.is_valid():
            try:
                pinned = pin(form.cleaned_data["question"], form.cleaned_data["thing"])
            except ValidationError as error:
                form.add_error(None, error)
            else:
                told = _("Wer „%(question)s“ sucht, sieht dieses Ergebnis jetzt zuerst.")
                return self.done("pin", pinned.question, told % {"question": pinned.question}, "pins")
        return self.render_to_response(self.get_context_data(form=form, asked=request.POST.get("q", "")))

    def get_context_data(self, *, asked: str, **kwargs):
        found = candidates(asked[:LONGEST_KEY]) if asked.strip() else None
        return {**super().get_context_data(**kwargs), "candidates": found, "asked": asked, "most": MOST_PINS}


class MoveUpView(CuratorsButton):
    def post(self, request, pk: int) -> HttpResponse:
        pinned = get_object_or_404(PinnedResult, pk=pk)
        move_up(pinned)
        return self.done("order_pins", pinned.question, _("Die Reihenfolge ist gespeichert."), "pins")


class UnpinView(CuratorsButton):
    def post(self, request, pk: int) -> HttpResponse:
        pinned = get_object_or_404(PinnedResult, pk=pk)
        unpin(pinned)
        return self.done("unpin", pinned.question, _("Das Ergebnis ist gelöst."), "pins")


def candidates(text: str) -> list[IndexedDocument]:
    """What has all the words in its title, in whatever language, the shortest titles first; each thing once."""
    asked = words(text)[:MOST_WORDS]
    if not asked:
        return []
    found: QuerySet[IndexedDocument] = IndexedDocument.objects.all()
    for word in asked:
        found = found.filter(title_key__contains=word)
    things = dict.fromkeys(
        found.order_by("title_key", "pk").values_list("thing__key", flat=True)[: 5 * MOST_CANDIDATES]
    )
    shown = shown_documents(list(things)[:MOST_CANDIDATES])
    return [shown[thing] for thing in things if thing in shown]


def shown_documents(things) -> dict[str, IndexedDocument]:
    """By thing, its document in the curator's language or else its source, with `kind` and `places` in words."""
    chosen: dict[str, IndexedDocument] = {}
    language = get_language()
    documents = IndexedDocument.objects.filter(thing__key__in=list(things)).select_related("thing").defer("body")
    for document in documents.order_by("pk"):
        now = chosen.get(document.thing.key)
        if now is None or rank(document, language) < rank(now, language):
            chosen[document.thing.key] = document
    associations = {each.slug: labels.place(each) for each in Association.objects.all()} if chosen else {}
    for document in chosen.values():
        document.kind = labels.kind(document.thing.kind)
        document.places = [associations.get(slug, slug) for slug in document.thing.associations]
    return chosen


def rank(document: IndexedDocument, language: str) -> tuple[bool, bool]:
    return document.language != language, not document.is_source
