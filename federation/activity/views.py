from django.apps import apps
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.base import BaseListingView

from federation.associations.models import Role

from .forms import FilterForm
from .models import ActivityEntry
from .queries import action_label, entries, may_read, may_read_all, who


class ActivityView(BaseListingView):
    """The log of the host's association; at the umbrella, for the federation's managers, that of all."""

    template_name = "activity/index.html"
    page_title = gettext_lazy("Protokoll")
    header_icon = "history"
    index_url_name = "activity"
    index_url = reverse_lazy("activity")
    verbose_name_plural = ActivityEntry._meta.verbose_name_plural
    paginate_by = 50

    def dispatch(self, request, *args, **kwargs):
        if not may_read(request.user, request.association):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def everywhere(self) -> bool:
        return may_read_all(self.request.user, self.request.association)

    @cached_property
    def form(self) -> FilterForm:
        return FilterForm(self.request.GET, entries(everywhere=self.everywhere), everywhere=self.everywhere)

    def get_queryset(self):
        return self.form.apply(entries(everywhere=self.everywhere))

    @cached_property
    def columns(self):
        columns = [
            Column("when", label=_("Wann"), accessor=when, width="18%"),
            Column("who", label=_("Wer"), accessor=lambda entry: who(entry, everywhere=self.everywhere)),
            Column("action", label=_("Was"), accessor=lambda entry: action_label(entry.action)),
            Column("label", label=_("Woran"), accessor=what),
        ]
        if self.everywhere:
            columns.append(Column("association_name", label=_("Verbund")))
        return columns

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "form": self.form, "kept_for": settings.ACTIVITY_KEPT_FOR}


def when(entry: ActivityEntry) -> str:
    return date_format(timezone.localtime(entry.happened_at), "SHORT_DATETIME_FORMAT")


def what(entry: ActivityEntry) -> str:
    """The thing's name and, in brackets, what kind of thing it is."""
    kind = kind_of(entry.data)
    return f"{entry.label} ({kind})" if entry.label and kind else entry.label or kind


def kind_of(data: dict) -> str:
    if data.get("role") in Role:
        return str(Role(data["role"]).label)
    try:
        return str(apps.get_model(data["model"])._meta.verbose_name)
    except (KeyError, LookupError):  # of a plugin that is not installed any more
        return ""
