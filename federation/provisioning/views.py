from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from federation.associations.models import Association

from .forms import AssociationForm


class AssociationViewSet(ModelViewSet):
    model = Association
    icon = "site"
    menu_label = _("Verbünde")
    menu_order = 250
    add_to_admin_menu = True
    list_display = ["name", "place", "federal_state"]
    search_fields = ["name", "place"]
    search_backend_name = None
    copy_view_enabled = False
    inspect_view_enabled = False

    def get_form_class(self, for_update=False):
        return AssociationForm


association_viewset = AssociationViewSet("associations")
