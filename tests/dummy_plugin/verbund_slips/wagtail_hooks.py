from wagtail import hooks
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.viewsets.model import ModelViewSet

from federation.associations.scope import current_association

from .models import Slip


class SlipForm(WagtailAdminModelForm):
    class Meta:
        model = Slip
        fields = ["text"]

    def save(self, commit=True):
        self.instance.association = current_association()
        return super().save(commit)


class SlipViewSet(ModelViewSet):
    model = Slip
    menu_label = "Zettel"
    add_to_admin_menu = True
    list_display = ["text"]
    search_fields = ["text"]
    search_backend_name = None

    def get_form_class(self, for_update=False):
        return SlipForm


@hooks.register("register_admin_viewset")
def slips():
    return SlipViewSet("slips_admin", url_prefix="slips")
