"""Groups of words that mean the same: find, make, change and delete them."""

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.widgets.button import HeaderButton

from ..asking.synonyms import phrase_of
from ..curating import (
    CHANGED,
    DELETED,
    LONGEST_TERM,
    MOST_TERMS,
    change_group,
    delete_group,
    enter_group,
    groups_with,
    version_of,
)
from ..models import SynonymGroup
from ..text import fold
from .base import CuratorsButton, CuratorsPage

LONGEST_QUESTION = 100


class GroupForm(forms.Form):
    """`version` is what the group was when the form was opened."""

    terms = forms.CharField(
        label=gettext_lazy("Wörter"),
        help_text=gettext_lazy(
            "Eins pro Zeile, auch mehrere Wörter, in allen Sprachen. Wer eins davon sucht, findet auch die anderen. "
            "Endungen wie „Kurse“ zu „Kurs“ erkennt die Suche von selbst."
        ),
        max_length=2 * LONGEST_TERM * MOST_TERMS,
        widget=forms.Textarea(attrs={"rows": 14, "dir": "auto"}),
    )
    version = forms.CharField(required=False, widget=forms.HiddenInput)


class GroupsView(CuratorsPage, TemplateView):
    template_name = "search/admin/groups.html"
    page_title = gettext_lazy("Gleichbedeutende Wörter")

    @cached_property
    def header_buttons(self):
        return [HeaderButton(_("Neue Gruppe"), url=reverse("search_admin:new_group"), icon_name="plus")]

    def get_context_data(self, **kwargs):
        asked = self.request.GET.get("q", "")[:LONGEST_QUESTION]
        # Compared here: no database folds all of these languages, and the groups are some hundred.
        groups = [group for group in SynonymGroup.objects.all() if fold(asked).strip() in fold(group.terms)]
        groups.sort(key=lambda group: fold(str(group)))
        return {**super().get_context_data(**kwargs), "page_obj": self.page_of(groups), "asked": asked}


class GroupFormView(CuratorsPage, FormView):
    form_class = GroupForm
    template_name = "search/admin/group.html"
    list_url_name = "search_admin:groups"
    list_title = gettext_lazy("Gleichbedeutende Wörter")

    def form_valid(self, form) -> HttpResponse:
        try:
            group = self.carry_out(form.cleaned_data)
        except ValidationError as error:
            form.add_error("terms", error)
            if getattr(error, "code", "") in (CHANGED, DELETED):
                form.data = {**form.data.dict(), "version": self.version}  # who was told may save
            return self.form_invalid(form)
        self.tell_of_others(group)
        return self.done(self.action, str(group), _("Gespeichert. Die Suche kennt diese Wörter jetzt."), "groups")

    def tell_of_others(self, group: SynonymGroup) -> None:
        others = groups_with(map(phrase_of, group.phrases), besides=group)
        if others:
            text = _("Einige dieser Wörter stehen auch in anderen Gruppen, und dann gelten alle: %(groups)s")
            named = "; ".join(", ".join(other.phrases[:3]) + " …" for other in others[:5])
            messages.warning(self.request, text % {"groups": named})


class NewGroupView(GroupFormView):
    page_title = gettext_lazy("Neue Gruppe")
    action = "enter_synonyms"

    def get_initial(self):
        word = " ".join(self.request.GET.get("wort", "").split())[:LONGEST_TERM]
        return {"terms": f"{word}\n" if word else ""}

    def carry_out(self, typed: dict) -> SynonymGroup:
        return enter_group(typed["terms"])


class GroupView(GroupFormView):
    action = "change_synonyms"

    def get(self, request, *args, **kwargs) -> HttpResponse:
        if self.group is None:
            raise Http404
        return super().get(request, *args, **kwargs)

    @cached_property
    def group(self) -> SynonymGroup | None:
        """None if somebody deleted it."""
        return SynonymGroup.objects.filter(pk=self.kwargs["pk"]).first()

    @property
    def version(self) -> str:
        return version_of(self.group) if self.group else ""

    def get_page_title(self):
        return ", ".join(self.group.phrases[:3]) if self.group else NewGroupView.page_title

    def get_initial(self):
        return {"terms": self.group.terms, "version": self.version} if self.group else {}

    def carry_out(self, typed: dict) -> SynonymGroup:
        if self.group is None and not typed["version"]:
            return enter_group(typed["terms"])
        return change_group(self.kwargs["pk"], typed["terms"], version=typed["version"])

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "group": self.group}


class DeleteGroupView(CuratorsButton):
    def post(self, request, pk: int) -> HttpResponse:
        group = get_object_or_404(SynonymGroup, pk=pk)
        label = str(group)
        delete_group(group)
        return self.done("delete_synonyms", label, _("Die Gruppe ist gelöscht."), "groups")
