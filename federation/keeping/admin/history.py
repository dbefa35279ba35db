"""Every change of an entry, field by field: who, when, why; and taking one back."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages

from federation.associations.roles import colleagues_among
from federation.registry.documents import is_path_of_document
from federation.registry.domain import Conflict, EntryInvalid, revert
from federation.registry.models import Revision

from ..permissions import changes_shown_to
from ..wording import Line, Words
from .entries import EntryPage, InEntry, topic_names

PER_PAGE = 20


@dataclass(frozen=True)
class Entry:
    """A revision as the history shows it."""

    revision: Revision
    who: str
    lines: list[Line]
    is_partly_hidden: bool
    may_undo: bool


def who(revision: Revision, colleagues: set[int]) -> str:
    """Somebody's name to colleagues; to other associations only where the change came from."""
    named = revision.source != Revision.Source.STAFF or revision.user_id in colleagues
    return (revision.actor if named else "") or revision.get_source_display()


class HistoryView(EntryPage):
    tab = "history"
    template_name = "keeping/admin/history.html"

    def get_context_data(self, **kwargs):
        page = Paginator(self.organisation.revisions.all(), PER_PAGE).get_page(self.request.GET.get("p"))
        words = Words(self.document, topic_names(get_language()))
        colleagues = colleagues_among(revision.user_id for revision in page)
        entries = [self.entry(revision, words, colleagues) for revision in page]
        return {**super().get_context_data(**kwargs), "entries": entries, "page_obj": page}

    def entry(self, revision: Revision, words: Words, colleagues: set[int]) -> Entry:
        shown = changes_shown_to(self.association, self.organisation, revision.changes)
        return Entry(
            revision=revision,
            who=who(revision, colleagues),
            lines=words.lines(shown),
            is_partly_hidden=len(shown) < len(revision.changes),
            may_undo=self.may_edit and can_be_undone(revision),
        )


def can_be_undone(revision: Revision) -> bool:
    """The first one made the entry. Memberships have a page of their own."""
    return revision.number > 1 and any(is_path_of_document(path) for path in revision.changes)


class UndoView(InEntry, View):
    http_method_names = ["post"]
    tab = "history"

    def post(self, request, number: int, **kwargs):
        if not self.may_edit:
            raise PermissionDenied
        revision = self.organisation.revisions.filter(number=number).first()
        if revision is None or not can_be_undone(revision):
            raise Http404
        try:
            revert(revision, actor=self.actor, reason=request.POST.get("reason", "").strip())
        except Conflict as conflict:
            words = Words(self.document, topic_names(get_language()))
            fields = ", ".join(words.line(path, None, None).label for path in conflict.paths)
            messages.error(
                request, _("Das geht nicht mehr: Inzwischen hat jemand geändert: %(fields)s.") % {"fields": fields}
            )
            return self.back()
        except EntryInvalid as invalid:
            messages.error(request, _("Das geht nicht mehr: %(why)s") % {"why": " ".join(invalid.messages)})
            return self.back()
        return self.back(_("Zurückgenommen. Auch das steht im Verlauf."))
