from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.views.generic import EditView
from wagtail.admin.viewsets.model import ModelViewSet

from federation.boundary.views import OwnRowsIndexView

from .forms import BrandingForm
from .models import Branding


class BrandingEditView(EditView):
    def form_valid(self, form):
        response = super().form_valid(form)
        for notice in form.notices.values():
            messages.warning(self.request, notice)
        return response


class BrandingViewSet(ModelViewSet):
    """Colour and logo: for managers of their own association, for operators of all."""

    model = Branding
    icon = "image"
    menu_label = _("Erscheinungsbild")
    menu_order = 260
    add_to_admin_menu = True
    list_display = ["association", "accent"]
    list_filter = {}
    search_fields = ["association__name"]
    search_backend_name = None
    copy_view_enabled = False
    inspect_view_enabled = False
    index_view_class = OwnRowsIndexView
    edit_view_class = BrandingEditView

    def get_form_class(self, for_update=False):
        return BrandingForm


branding_viewset = BrandingViewSet("branding")
