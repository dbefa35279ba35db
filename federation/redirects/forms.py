from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm

from federation.associations.scope import current_association
from federation.boundary.visible import choosable_pages

from .models import AssociationRedirect

CLOSED = ("/admin", "/konto", "/api", "/static", "/media")  # what people trust to be the program's


class RedirectForm(WagtailAdminModelForm):
    """An old address of the own site and where it leads. The site is the host's, never a field."""

    redirect_link = forms.URLField(
        label=gettext_lazy("Oder eine Adresse anderswo"),
        required=False,
        assume_scheme="https",
        max_length=255,
        help_text=gettext_lazy("Beginnt mit https://"),
    )

    class Meta:
        model = AssociationRedirect
        fields = ["old_path", "redirect_page", "redirect_link", "is_permanent"]
        labels = {
            "old_path": gettext_lazy("Alte Adresse"),
            "redirect_page": gettext_lazy("Führt zu dieser Seite"),
            "is_permanent": gettext_lazy("Auf Dauer"),
        }
        help_texts = {
            "old_path": gettext_lazy("Was nach dem Namen der Website kommt, zum Beispiel /altes-angebot/."),
            "is_permanent": gettext_lazy("Suchmaschinen merken sich dann die neue Adresse."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["redirect_page"].queryset = choosable_pages(self.for_user)
        self.instance.site = current_association().site

    def clean_old_path(self) -> str:
        path = AssociationRedirect.normalise_path(self.cleaned_data["old_path"])
        if path == "/" or any(path == closed or path.startswith(f"{closed}/") for closed in CLOSED):
            raise forms.ValidationError(_("Diese Adresse lässt sich nicht weiterleiten."))
        if AssociationRedirect.objects.filter(old_path=path).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(_("Für diese Adresse gibt es schon eine Weiterleitung."))
        return path

    def clean_redirect_link(self) -> str:
        link = self.cleaned_data["redirect_link"]
        if link and not link.startswith(("https://", "http://")):
            raise forms.ValidationError(_("Die Adresse muss mit https:// beginnen."))
        return link

    def clean(self):
        cleaned = super().clean()
        named = {"redirect_page", "redirect_link"}
        if not named & self.errors.keys() and bool(cleaned["redirect_page"]) == bool(cleaned["redirect_link"]):
            self.add_error("redirect_page", _("Wählen Sie entweder eine Seite oder eine Adresse anderswo."))
        return cleaned
