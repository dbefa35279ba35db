from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import DetailView
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import CreateView, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permissions import policy_registry

from federation.associations.models import Association, Role
from federation.associations.scope import scopes_disabled
from federation.boundary.views import OwnRowsIndexView
from federation.staff.models import Invitation

from .forms import AssociationForm, NewAssociationForm


class AssociationIndexView(OwnRowsIndexView):
    def get_base_queryset(self):
        return super().get_base_queryset().select_related("site")


class NewAssociationView(CreateView):
    """One page in three steps. With a fault everything typed stays; without one a page tells what comes next."""

    template_name = "provisioning/new.html"
    page_title = gettext_lazy("Neuer Verbund")
    submit_button_label = gettext_lazy("Verbund anlegen")
    submit_button_active_label = gettext_lazy("Wird angelegt …")
    error_message = gettext_lazy("Es wurde noch nichts angelegt. Sehen Sie die markierten Felder durch.")

    def form_valid(self, form):
        try:
            association = form.lay(port=self.request.association.site.port)
        except ValidationError as error:
            form.add_faults(error)
        except IntegrityError:
            form.add_error(None, _("Zur gleichen Zeit hat jemand etwas geändert. Versuchen Sie es noch einmal."))
        else:
            return redirect(reverse(association_viewset.get_url_name("made"), args=[association.pk]))
        self.produced_error_message = self.get_error_message()
        return self.form_invalid(form)


class MadeView(WagtailAdminTemplateMixin, DetailView):
    """What was laid, and what happens next."""

    model = Association
    template_name = "provisioning/made.html"
    page_title = gettext_lazy("Der Verbund ist angelegt")
    header_icon = "site"

    def get_queryset(self):
        policy = policy_registry.get_by_type(Association)
        if not policy.user_has_permission(self.request.user, "add"):
            raise PermissionDenied
        return policy.visible(self.request.user).with_languages()

    def get_breadcrumbs_items(self):
        listing = {"url": reverse(association_viewset.get_url_name("index")), "label": association_viewset.menu_label}
        return [*self.breadcrumbs_items, listing, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        with scopes_disabled():
            invited = Invitation.objects.filter(association=self.object, role=Role.MANAGER)
            invitations = list(invited.filter(accepted_at=None, revoked_at=None))
        edit_url = reverse(association_viewset.get_url_name("edit"), args=[self.object.pk])
        return super().get_context_data(invitations=invitations, edit_url=edit_url, **kwargs)


def state_of(association: Association) -> str:
    return _("geschlossen") if association.archived_at else _("zu sehen")


class AssociationViewSet(ModelViewSet):
    model = Association
    icon = "site"
    menu_label = gettext_lazy("Verbünde")
    menu_order = 250
    add_to_admin_menu = True
    index_view_class = AssociationIndexView
    add_view_class = NewAssociationView
    list_display = [
        "name",
        "place",
        Column("hostname", label=gettext_lazy("Adresse"), accessor="site.hostname"),
        Column("state", label=gettext_lazy("Stand"), accessor=state_of),
    ]
    search_fields = ["name", "place"]
    search_backend_name = None
    copy_view_enabled = False
    inspect_view_enabled = False

    def get_form_class(self, for_update=False):
        return AssociationForm if for_update else NewAssociationForm

    def get_add_view_kwargs(self, **kwargs):
        return {**super().get_add_view_kwargs(**kwargs), "template_name": NewAssociationView.template_name}

    def get_urlpatterns(self):
        made = self.construct_view(MadeView, template_name=MadeView.template_name)
        return [*super().get_urlpatterns(), path("made/<int:pk>/", made, name="made")]


association_viewset = AssociationViewSet("associations")
