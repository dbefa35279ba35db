from django.http import HttpResponseRedirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from federation.content.fields import BodyField
from federation.content.models import BasePage


class ContactPage(BasePage):
    """How to reach the association: its address, telephone and a form that writes to its e-mail."""

    body = BodyField(blank=True, verbose_name=_("Inhalt"))

    is_contact = True
    parent_page_types = ["content.HomePage"]
    subpage_types = []
    template = "pages/contact.html"
    allowed_http_methods = ["GET", "HEAD", "OPTIONS", "POST"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("Kontakt")

    def serve(self, request, *args, **kwargs):
        from ..domain import send_message
        from ..forms import ContactForm

        request.contact_form = form = ContactForm(request.POST if request.method == "POST" else None)
        if form.is_bound and form.is_valid():
            send_message(request.association, form.cleaned_data)
            return HttpResponseRedirect(f"{request.path}?gesendet=1#nachricht")
        response = super().serve(request, *args, **kwargs)
        if form.is_bound:
            response.status_code = 422  # nothing was sent: what was written stays in the form
        return response

    def get_context(self, request, *args, **kwargs):
        from ..forms import ContactForm

        return {
            **super().get_context(request, *args, **kwargs),
            "form": getattr(request, "contact_form", None) or ContactForm(),
            "is_sent": "gesendet" in request.GET,
        }
