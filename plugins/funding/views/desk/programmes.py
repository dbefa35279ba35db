"""Programmes and their rules, for officers."""

from decimal import Decimal

from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View

from ...domain.programmes import new_version, publish_ruleset, save_programme, save_ruleset
from ...models import Programme, Role, Ruleset
from ..base import ForFunder
from .forms.programmes import ProgrammeForm, RulesetForm
from .pages import DeskForm, in_words

MAY_READ = frozenset({Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.AUDITOR})


class ProgrammesView(ForFunder, TemplateView):
    template_name = "funding/desk/programmes.html"
    allowed = MAY_READ

    def get_context_data(self, **kwargs):
        rulesets = Prefetch("rulesets", Ruleset.objects.order_by("-version"))
        return {**super().get_context_data(**kwargs), "programmes": Programme.objects.prefetch_related(rulesets)}


class ProgrammeView(DeskForm):
    """One programme; without a number a new one."""

    button = _("Programm speichern")

    @cached_property
    def programme(self) -> Programme | None:
        number = self.kwargs.get("programme")
        return get_object_or_404(Programme, pk=number) if number else None

    @property
    def title(self):
        return self.programme.title if self.programme else _("Neues Programm")

    def document(self):
        names = ("title", "funder", "description", "is_archived")
        return {name: getattr(self.programme, name) for name in names} if self.programme else {}

    def make_form(self, data=None):
        return ProgrammeForm(data, document=self.document())

    def save(self, form):
        save_programme(self.programme, form.values(), association=self.association, by=self.request.user)
        return reverse("funding:programmes", kwargs={"language": self.kwargs["language"]})


class RulesetView(DeskForm):
    """A draft of rules as a form: the programme's next one, or an existing one. Published ones are read only."""

    template_name = "funding/desk/ruleset.html"
    button = _("Entwurf speichern")
    allowed = MAY_READ

    @cached_property
    def ruleset(self) -> Ruleset | None:
        number = self.kwargs.get("ruleset")
        return get_object_or_404(Ruleset.objects.select_related("programme"), pk=number) if number else None

    @cached_property
    def programme(self) -> Programme:
        return self.ruleset.programme if self.ruleset else get_object_or_404(Programme, pk=self.kwargs["programme"])

    def check_access(self):
        super().check_access()
        if self.ruleset is None and Role.OFFICER not in self.roles:
            raise Http404

    @property
    def is_editable(self) -> bool:
        return Role.OFFICER in self.roles and not (self.ruleset and self.ruleset.is_published)

    @property
    def title(self):
        version = self.ruleset.version if self.ruleset else ""
        return _("%(programme)s: Regeln %(version)s") % {"programme": self.programme, "version": version}

    def row_titles(self, name):
        return _("Kostenarten"), _("Kostenart")

    def document(self):
        if not self.ruleset:
            return {}
        names = (*RulesetForm.base_fields,)
        return {name: getattr(self.ruleset, name) for name in names} | {"categories": categories_of(self.ruleset)}

    def make_form(self, data=None):
        return RulesetForm(data, document=self.document(), languages=self.association.languages)

    def post(self, request, *args, **kwargs):
        if Role.OFFICER not in self.roles:
            raise Http404
        return super().post(request, *args, **kwargs)

    def save(self, form):
        ruleset = save_ruleset(self.ruleset, form.values(), programme=self.programme, by=self.request.user)
        return reverse("funding:ruleset", kwargs={"language": self.kwargs["language"], "ruleset": ruleset.pk})

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        facts = [] if self.is_editable or not self.ruleset else facts_of(self.ruleset)
        own = {"ruleset": self.ruleset, "programme": self.programme, "is_editable": self.is_editable, "facts": facts}
        return context | own


def categories_of(ruleset: Ruleset) -> list[dict]:
    return [
        {
            "id": category["key"],
            "labels": category["labels"],
            "cap_percent": Decimal(category["cap_percent"]) if category.get("cap_percent") else None,
        }
        for category in ruleset.categories
    ]


def facts_of(ruleset: Ruleset) -> list[tuple[str, str]]:
    """The rules to read: labels and values."""
    facts = []
    for name in RulesetForm.base_fields:
        field = Ruleset._meta.get_field(name)
        value = getattr(ruleset, name)
        facts.append((field.verbose_name, dict(field.choices)[value] if field.choices else in_words(value)))
    for category in categories_of(ruleset):
        cap = category["cap_percent"]
        limit = _("höchstens %(percent)s %%") % {"percent": in_words(cap)} if cap is not None else ""
        facts.append((_("Kostenart"), ", ".join(filter(None, [*category["labels"].values(), str(limit)]))))
    return facts


class RulesetStepView(ForFunder, View):
    """Publishes a draft, or begins the next version."""

    allowed = frozenset({Role.OFFICER})
    http_method_names = ["post"]

    def post(self, request, *, language: str, ruleset: int):
        found = get_object_or_404(Ruleset.objects.select_related("programme__association"), pk=ruleset)
        if "publish" in request.POST:
            found = publish_ruleset(found, by=request.user)
        elif "copy" in request.POST:
            found = new_version(found, by=request.user)
        return redirect("funding:ruleset", language=language, ruleset=found.pk)
