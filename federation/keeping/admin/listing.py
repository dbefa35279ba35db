"""The entries that an association sees, narrowed by what the form says."""

from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse, reverse_lazy
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.admin.widgets.button import HeaderButton

from federation.associations.models import Association
from federation.registry.models import AlternateName, Membership, Organisation

from .. import permissions
from ..forms.topics import topic_choices
from .entries import InRegister

EVERYTHING = ("", gettext_lazy("Alle"))
OWN, OTHERS, NOBODY = "own", "others", "nobody"


class FilterForm(forms.Form):
    q = forms.CharField(label=gettext_lazy("Name"), required=False, max_length=200)
    owner = forms.ChoiceField(label=gettext_lazy("Wer pflegt den Eintrag"), required=False)
    freshness = forms.TypedChoiceField(
        label=gettext_lazy("Geprüft"),
        required=False,
        coerce=int,
        choices=[EVERYTHING, *Organisation.Freshness.choices],
    )
    topic = forms.ChoiceField(label=gettext_lazy("Thema"), required=False)
    status = forms.ChoiceField(
        label=gettext_lazy("Stand"), required=False, choices=[EVERYTHING, *Organisation.Status.choices]
    )

    def __init__(self, data, *, association: Association):
        super().__init__(data)
        self.association = association
        self.fields["owner"].choices = [EVERYTHING, *self.owners()]
        self.fields["topic"].choices = [EVERYTHING, *topic_choices()]

    def owners(self) -> list[tuple[str, str]]:
        if not self.association.is_umbrella:
            return [(OWN, _("wir")), (OTHERS, _("jemand anders"))]
        local = Association.objects.filter(is_umbrella=False)
        return [(NOBODY, _("niemand außer dem Bundesverband")), *((each.slug, each.name) for each in local)]

    def apply(self, entries: QuerySet) -> QuerySet:
        """What was asked for; all where the question has a mistake, which the form then shows."""
        if not self.is_valid():
            return entries
        asked = self.cleaned_data
        if asked["owner"]:
            entries = self.by_owner(entries, asked["owner"])
        if asked["freshness"] != "":
            entries = entries.filter(freshness=asked["freshness"])
        if asked["topic"]:
            entries = entries.filter(
                Q(topics__slug=asked["topic"]) | Q(services__topics__slug=asked["topic"])
            ).distinct()
        if asked["status"]:
            entries = entries.filter(status=asked["status"])
        return search(entries, asked["q"])

    def by_owner(self, entries: QuerySet, owner: str) -> QuerySet:
        own = Membership.objects.filter(organisation=OuterRef("pk"), is_owner=True)
        if owner == NOBODY:
            return entries.filter(~Exists(own))
        if owner in (OWN, OTHERS):
            kept = Exists(own.filter(association=self.association))
            return entries.filter(kept if owner == OWN else ~kept)
        return entries.filter(Exists(own.filter(association__slug=owner)))


def search(entries: QuerySet, question: str) -> QuerySet:
    """Those with all words in one of their names or in their town."""
    for word in question.replace("\0", "").split():
        names = AlternateName.objects.filter(organisation=OuterRef("pk"), name__icontains=word)
        entries = entries.filter(
            Q(name__icontains=word) | Exists(names) | Q(locations__city__icontains=word, locations__is_public=True)
        ).distinct()
    return entries


class ListView(InRegister, BaseListingView):
    template_name = "keeping/admin/list.html"
    page_title = gettext_lazy("Organisationen")
    index_url_name = "registry:index"
    index_url = reverse_lazy("registry:index")
    verbose_name_plural = Organisation._meta.verbose_name_plural
    paginate_by = 50

    def trail(self):
        return []

    @cached_property
    def form(self) -> FilterForm:
        return FilterForm(self.request.GET, association=self.association)

    def get_queryset(self):
        entries = permissions.visible_entries(self.association)
        return self.form.apply(entries).order_by("name", "pk").prefetch_related("memberships__association", "locations")

    @cached_property
    def columns(self):
        return [
            TitleColumn("name", label=_("Name"), get_url=lambda entry: reverse("registry:basics", args=[entry.pk])),
            Column("city", label=_("Ort")),
            Column("owner", label=_("Pflegt den Eintrag"), accessor=self.keeper),
            StatusTagColumn("status", label=_("Stand"), accessor=self.state, primary=lambda entry: not entry.freshness),
            Column("checked_on", label=_("Geprüft am"), accessor=checked_on),
            DateColumn("changed_at", label=_("Geändert")),
        ]

    def keeper(self, entry: Organisation) -> str:
        if permissions.is_kept_by(entry, self.association):
            return _("wir")
        return entry.owner.name if entry.owner else _("Bundesverband")

    def state(self, entry: Organisation) -> str:
        own = permissions.membership_of(entry, self.association)
        if entry.status == Organisation.Status.CLOSED:
            return entry.get_status_display()
        return _("hier nicht gezeigt") if own and own.is_hidden else entry.get_freshness_display()

    @cached_property
    def header_buttons(self):
        if not permissions.may_enter(self.request.user, self.association):
            return []
        buttons = [HeaderButton(_("Neue Organisation"), url=reverse("registry:new"), icon_name="plus")]
        if not self.association.is_umbrella:
            buttons.append(
                HeaderButton(_("Vorhandenen Eintrag aufnehmen"), url=reverse("registry:join_list"), icon_name="link")
            )
        return buttons

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "form": self.form}


def checked_on(entry: Organisation):
    return date_format(entry.checked_on, "SHORT_DATE_FORMAT") if entry.checked_on else _("noch nie")
