"""How the association keeps its entries true, for who is in charge."""

from django.forms import modelform_factory
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages

from ..keepers import may_set_rules, rules_of, set_rules
from ..models import KeepingRules
from .entries import InRegister

FIELDS = ["review_changes", "review_closing", "ask_after", "ask_again_after", "due_after", "sink_after"]
RulesForm = modelform_factory(KeepingRules, fields=FIELDS)


class RulesView(InRegister, FormView):
    form_class = RulesForm
    template_name = "keeping/admin/rules.html"
    page_title = gettext_lazy("Regeln für die Pflege")
    header_icon = "cog"

    def may_enter(self) -> bool:
        return may_set_rules(self.request.user, self.association)

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "instance": rules_of(self.association)}

    def form_valid(self, form):
        set_rules(form.instance)
        messages.success(self.request, _("Gespeichert. Die Regeln gelten ab der nächsten Nacht."))
        return redirect("keeping_rules")
