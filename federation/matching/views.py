"""The admin's pages about entries that look alike, for the association of the host."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton

from federation.associations.roles import colleagues_among
from federation.registry.domain import Actor, Conflict, EntryInvalid
from federation.registry.models import Organisation, Revision

from . import permissions
from .comparing import SIDES, about, choices_of, in_words, lines, united
from .domain import merge, tell_apart, unmerge
from .models import LikelyPair
from .queries import merges_for, pair_of, pairs_for

PER_PAGE = 30


class InDuplicates(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "copy"
    page_title = gettext_lazy("Dubletten")

    def dispatch(self, request, *args, **kwargs):
        self.association = request.association
        if not permissions.may_see_duplicates(request.user, self.association):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @property
    def actor(self) -> Actor:
        return Actor(Revision.Source.STAFF, user=self.request.user)

    def get_breadcrumbs_items(self):
        first = {"url": reverse("duplicates:index"), "label": _("Dubletten")}
        here = [] if isinstance(self, DuplicatesView) else [{"url": "", "label": self.get_page_title()}]
        return [*self.breadcrumbs_items, first, *here]

    def may_merge(self, one: Organisation, other: Organisation) -> bool:
        return permissions.may_merge(self.request.user, self.association, one, other)

    def page_of(self, rows):
        return Paginator(rows, PER_PAGE).get_page(self.request.GET.get("p"))

    def back(self, message: str) -> HttpResponse:
        messages.success(self.request, message)
        return redirect("duplicates:index")


class DuplicatesView(InDuplicates):
    """The likely pairs that nobody decided about, the most alike first."""

    template_name = "matching/duplicates.html"

    @cached_property
    def header_buttons(self):
        return [HeaderButton(_("Zusammengeführte"), url=reverse("duplicates:merges"), icon_name="history")]

    def get_context_data(self, **kwargs):
        page = self.page_of(pairs_for(self.association))
        return {**super().get_context_data(**kwargs), "page_obj": page}


class CompareView(InDuplicates):
    """Both entries side by side: to make them one, or to say that they are two."""

    template_name = "matching/compare.html"
    page_title = gettext_lazy("Zwei Einträge vergleichen")

    def dispatch(self, request, *args, one: int, other: int, **kwargs):
        if not permissions.may_see_duplicates(request.user, request.association):
            raise PermissionDenied  # before it is looked up: a refusal does not depend on what is there
        found = {entry.pk: entry for entry in Organisation.objects.complete().filter(pk__in=[one, other])}
        if len(found) < 2 or any(entry.merged_into_id for entry in found.values()):
            raise Http404
        self.one, self.other = found[one], found[other]
        return super().dispatch(request, *args, **kwargs)

    def setup_rights(self) -> None:
        """Pairs that nobody suspected can be compared by who may merge them; to all others they do not exist."""
        pair = pair_of(self.one, self.other)
        is_listed = pairs_for(self.association).filter(**pair).exists()
        if not is_listed and not self.may_merge(self.one, self.other):
            raise Http404

    def get(self, request, *args, **kwargs):
        self.setup_rights()
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        self.setup_rights()
        return self.tell_apart() if "distinct" in request.POST else self.merge()

    def tell_apart(self) -> HttpResponse:
        if not permissions.may_tell_apart(self.request.user, self.association, self.one, self.other):
            raise PermissionDenied
        tell_apart(self.one, self.other, actor=self.actor)
        return self.back(_("Gemerkt: Das sind zwei verschiedene. Sie werden nicht mehr als Dublette gezeigt."))

    def merge(self) -> HttpResponse:
        if not self.may_merge(self.one, self.other):
            raise PermissionDenied
        posted = self.request.POST
        kept = posted.get("kept", "")
        if kept not in SIDES:
            return self.again([_("Wählen Sie, welcher Eintrag bleibt.")])
        keep, gone = (self.one, self.other) if kept == SIDES[0] else (self.other, self.one)
        try:
            merge(keep, gone, actor=self.actor, choose=choices_of(posted, kept), reason=posted.get("reason", ""))
        except EntryInvalid as error:
            return self.again([f"{path}: {' '.join(said)}" for path, said in error.errors.items()])
        except ValidationError as error:
            return self.again(error.messages)
        return self.back(_("„%(gone)s“ gehört jetzt zu „%(keep)s“.") % {"gone": gone.name, "keep": keep.name})

    def again(self, errors: list[str]) -> HttpResponse:
        return self.render_to_response(self.get_context_data(errors=errors), status=422)

    def get_context_data(self, **kwargs):
        posted = self.request.POST
        chosen = {name.removeprefix("take-"): side for name, side in posted.items() if name.startswith("take-")}
        pair = LikelyPair.objects.filter(**pair_of(self.one, self.other)).first()
        return {
            **super().get_context_data(**kwargs),
            "sides": [
                (side, entry, posted.get("kept", SIDES[0]) == side)
                for side, entry in zip(SIDES, (self.one, self.other), strict=True)
            ],
            "lines": lines(self.one, self.other, chosen),
            "united": united(self.one, self.other, self.association),
            "about": about(self.one, self.other),
            "reasons": pair.reasons if pair else [],
            "reason": posted.get("reason", ""),
            "may_merge": self.may_merge(self.one, self.other),
            "may_tell_apart": permissions.may_tell_apart(self.request.user, self.association, self.one, self.other),
        }


class MergesView(InDuplicates):
    """What was merged, the latest first."""

    template_name = "matching/merges.html"
    page_title = gettext_lazy("Zusammengeführte Einträge")

    def get_context_data(self, **kwargs):
        page = self.page_of(merges_for(self.association))
        may_undo = {merged.pk for merged in page if may_undo_merge(self.request.user, self.association, merged)}
        # Somebody's name to colleagues alone; to other associations that it happened.
        colleagues = colleagues_among(merged.user_id for merged in page)
        return {**super().get_context_data(**kwargs), "page_obj": page, "may_undo": may_undo, "colleagues": colleagues}


def may_undo_merge(user, association, merged) -> bool:
    """Who decides about the kept entry, as both were theirs when they were merged."""
    return merged.undone_at is None and permissions.may_decide(user, association, merged.kept)


class UndoView(InDuplicates):
    """Takes a merge back; where something was changed since, asks first."""

    template_name = "matching/undo.html"
    page_title = gettext_lazy("Zusammenführung zurücknehmen")

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "merge": self.find()}

    def find(self):
        merged = get_object_or_404(merges_for(self.association), pk=self.kwargs["pk"])
        if not may_undo_merge(self.request.user, self.association, merged):
            raise PermissionDenied
        return merged

    def post(self, request, *args, **kwargs):
        merged = self.find()
        try:
            unmerge(merged, actor=self.actor, keep_changed="keep_changed" in request.POST)
        except Conflict as conflict:
            return self.render_to_response(self.get_context_data(changed=in_words(conflict.paths)), status=409)
        except ValidationError as error:
            return self.render_to_response(self.get_context_data(errors=error.messages), status=409)
        return self.back(_("„%(gone)s“ ist wieder ein eigener Eintrag.") % {"gone": merged.gone.name})
