"""Files whose time is over: seen by those who keep order, deleted by who decides."""

from django import forms
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ...domain.retention import due_files, forget, kept_until
from ...errors import FundingError, NotAllowed
from ...models import Role
from ..base import ForFunder

MOST_AT_ONCE = 100


class ForgetForm(forms.Form):
    files = forms.ModelMultipleChoiceField(
        label=_("Akten"), queryset=None, to_field_name="uuid", error_messages={"required": _("Wählen Sie Akten aus.")}
    )
    is_sure = forms.BooleanField(
        label=_("Diese Akten endgültig löschen, mit allen Dateien und Schreiben"),
        error_messages={"required": _("Bestätigen Sie bitte, dass die Akten gelöscht werden sollen.")},
    )


class RetentionView(ForFunder, TemplateView):
    template_name = "funding/papers/retention.html"
    allowed = frozenset({Role.OFFICER, Role.APPROVER, Role.AUDITOR})

    def due(self):
        return due_files(timezone.localdate()).filter(association=self.association)

    def make_form(self, data=None) -> ForgetForm:
        form = ForgetForm(data, label_suffix="")
        form.fields["files"].queryset = self.due()
        return form

    def post(self, request, *, language):
        form = self.make_form(request.POST)
        if not form.is_valid():
            return self.show(form, 422)
        try:
            for application in form.cleaned_data["files"][:MOST_AT_ONCE]:
                forget(application, today=timezone.localdate(), by=request.user)
        except NotAllowed as refused:
            form.add_error(None, refused.messages)
            return self.show(form, 403)
        except FundingError as refused:
            form.add_error(None, refused.messages)
            return self.show(form, 422)
        count = min(len(form.cleaned_data["files"]), MOST_AT_ONCE)
        return redirect(f"{reverse('funding:retention', kwargs={'language': language})}?deleted={count}")

    def show(self, form: ForgetForm, status: int):
        return self.render_to_response(self.get_context_data(form=form), status=status)

    def get_context_data(self, **kwargs):
        form = kwargs.pop("form", None) or self.make_form()
        chosen = set(form.data.getlist("files")) if form.is_bound else set()
        due = list(self.due()[:MOST_AT_ONCE])
        rows = [(application, kept_until(application), str(application.uuid) in chosen) for application in due]
        deleted = self.request.GET.get("deleted", "")
        if deleted.isdecimal() and len(deleted) < 4:
            kwargs["deleted"] = int(deleted)
        context = {"form": form, "rows": rows, "may_delete": Role.APPROVER in self.roles}
        return {**super().get_context_data(**kwargs), **context}
