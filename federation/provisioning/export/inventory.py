"""Which rows belong to an association.

Models of ours and of plugins need no entry here: local ones know it by their manager, shared ones by a relation to the
association or to an organisation that it keeps. Other people's local models stand in `FINDERS` or, with the reason, in
`LEFT_OUT`; one that stands in neither stops the export, so that nothing is ever silently missing.
"""

from collections.abc import Callable, Iterator
from functools import cached_property

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import CASCADE, CharField, Model, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    Collection,
    CollectionMember,
    CollectionViewRestriction,
    Comment,
    CommentReply,
    ModelLogEntry,
    Page,
    PageLogEntry,
    PageSubscription,
    PageViewRestriction,
    Revision,
    Site,
    TaskState,
    WorkflowPage,
    WorkflowState,
)
from wagtail.models.pages import AbstractPage

from federation.associations.models import Association, StaffMembership
from federation.associations.scope import LocalManager, Ownership
from federation.boundary.ownership import is_ours, local_models, ownership_of
from federation.registry.models import Organisation

OTHERS_TEXTS = "Translated texts are in the pages; this is the translators' workshop, which all share."

LEFT_OUT: dict[str, str] = {
    "taggit.Tag": "Tags are named with the files that have them.",
    "taggit.TaggedItem": "Tags are named with the files that have them.",
    "wagtail_localize": OTHERS_TEXTS,
    "wagtailadmin.EditingSession": "Who has which form open at the moment.",
    "wagtailadmin.FormState": "Forms that are not saved yet; they belong to the person.",
    "wagtailcore.GroupApprovalTask": "Workflows belong to the installation.",
    "wagtailcore.UploadedFile": "Uploads that nobody has finished.",
    "wagtailusers.UserProfile": "Preferences belong to the person.",
}
REVISIONS = "wagtailcore.Revision"
WITHOUT_REVISIONS = "Not asked for. The newest draft of each page is in pages.jsonl."

# What is a secret, or says nothing outside of this installation.
SECRET_FIELDS: dict[str, frozenset[str]] = {
    "staff.Invitation": frozenset({"token_hash"}),
    "keeping.EntryLink": frozenset({"token_hash"}),
    "exchange.Import": frozenset({"content"}),  # the file as it came; its rows are there
    "wagtailcore.PageViewRestriction": frozenset({"password"}),
    "wagtailcore.CollectionViewRestriction": frozenset({"password"}),
}
ONLY_FIELDS: dict[str, frozenset[str]] = {
    "accounts.User": frozenset({"email", "first_name", "last_name", "is_active", "date_joined"}),
}


class Inventory:
    """The rows of one association. To be used where scopes are disabled."""

    def __init__(self, association: Association, *, with_revisions: bool = False):
        self.association, self.with_revisions = association, with_revisions

    @cached_property
    def container(self) -> Page:
        return self.association.site.root_page

    @property
    def pages(self) -> QuerySet[Page]:
        """With the container, in the tree's order."""
        return Page.objects.descendant_of(self.container, inclusive=True).order_by("path")

    @property
    def collections(self) -> QuerySet[Collection]:
        return Collection.objects.descendant_of(self.association.collection, inclusive=True)

    @property
    def kept_organisations(self) -> QuerySet[Organisation]:
        return Organisation.objects.filter(memberships__association=self.association, memberships__is_owner=True)

    def rows(self) -> Iterator[QuerySet]:
        """One queryset for each model, ordered by label. Pages are not among them: see `pages`."""
        found = {**dict(self.local_rows()), **dict(self.shared_rows())}
        for model in sorted(found, key=lambda model: model._meta.label):
            yield model._base_manager.filter(pk__in=found[model].order_by().values("pk")).order_by("pk")

    def local_rows(self) -> Iterator[tuple[type[Model], QuerySet]]:
        yield from self.own_rows()
        for model in local_models():
            if not (is_ours(model) or issubclass(model, AbstractPage) or self.reason_to_leave_out(model._meta.label)):
                yield model, find_rows(model)(self)

    def own_rows(self) -> Iterator[tuple[type[Model], QuerySet]]:
        """Of local models of ours and of plugins, but for pages."""
        for model in filter(is_ours, local_models()):
            if isinstance(model._default_manager, LocalManager):
                yield model, model._default_manager.filter(**{model._default_manager.lookup: self.association.pk})
            elif issubclass(model, CollectionMember):
                yield model, model._base_manager.filter(collection__in=self.collections)

    def reason_to_leave_out(self, label: str) -> str:
        """Empty: it is exported."""
        if label == REVISIONS:
            return "" if self.with_revisions else WITHOUT_REVISIONS
        return LEFT_OUT.get(label) or LEFT_OUT.get(label.split(".")[0], "")

    def shared_rows(self) -> Iterator[tuple[type[Model], QuerySet]]:
        """What is everybody's to read and hangs on the association, or on an organisation that it keeps."""
        conditions: dict[type[Model], Q] = {
            Association: Q(pk=self.association.pk),
            Organisation: Q(pk__in=self.kept_organisations.values("pk")),
        }
        for root in list(conditions):
            for model, condition in below(root, conditions[root]):
                conditions[model] = conditions.get(model, Q(pk__in=[])) | condition
        for model, condition in conditions.items():
            yield model, model._base_manager.filter(condition)

    def keys(self, rows: QuerySet) -> QuerySet:
        """Primary keys as text, as generic relations hold them."""
        return rows.order_by().annotate(as_text=Cast("pk", CharField())).values("as_text")


def below(model: type[Model], condition: Q) -> Iterator[tuple[type[Model], Q]]:
    """What goes when a row goes, of the models that are not local to an association, step by step."""
    for relation in model._meta.related_objects:
        child, is_owned = relation.related_model, getattr(relation, "on_delete", None) is CASCADE
        if relation.many_to_many or not is_owned or not is_ours(child) or issubclass(child, AbstractPage):
            continue
        if ownership_of(child) in (Ownership.SHARED, Ownership.CO_OWNED):
            inner = Q(**{f"{relation.field.name}__in": model._base_manager.filter(condition).values("pk")})
            yield child, inner
            yield from below(child, inner)


def find_rows(model: type[Model]) -> Callable[[Inventory], QuerySet]:
    """Raises LookupError for a local model that nobody has said anything of."""
    try:
        return FINDERS[model]
    except KeyError:
        raise LookupError(
            f"Nobody has said which rows of {model._meta.label} belong to an association. Add it to FINDERS or"
            " LEFT_OUT in federation/provisioning/export/inventory.py."
        ) from None


def of_pages(model: type[Model], lookup: str = "page") -> Callable[[Inventory], QuerySet]:
    return lambda inventory: model._base_manager.filter(**{f"{lookup}__in": inventory.pages.order_by().values("pk")})


def about_pages(model: type[Model]) -> Callable[[Inventory], QuerySet]:
    """By a generic relation, whose base is the page and not its type."""
    return lambda inventory: model._base_manager.filter(
        base_content_type=ContentType.objects.get_for_model(Page), object_id__in=inventory.keys(inventory.pages)
    )


def people(inventory: Inventory) -> QuerySet:
    work_here = StaffMembership.objects.filter(association=inventory.association)
    return get_user_model().objects.filter(pk__in=work_here.values("user"))


def notes_on_rows(inventory: Inventory) -> QuerySet:
    """Wagtail's notes on what is no page: on the association's files and on what hangs on it."""
    condition = Q(pk__in=[])
    for model, rows in [*inventory.own_rows(), *inventory.shared_rows()]:
        own_type = ContentType.objects.get_for_model(model)
        condition |= Q(content_type=own_type, object_id__in=inventory.keys(rows))
    return ModelLogEntry.objects.filter(condition)


FINDERS: dict[type[Model], Callable[[Inventory], QuerySet]] = {
    get_user_model(): people,
    Collection: lambda inventory: inventory.collections,
    CollectionViewRestriction: lambda inventory: CollectionViewRestriction.objects.filter(
        collection__in=inventory.collections
    ),
    Comment: of_pages(Comment),
    CommentReply: of_pages(CommentReply, "comment__page"),
    ModelLogEntry: notes_on_rows,
    PageLogEntry: of_pages(PageLogEntry),
    PageSubscription: of_pages(PageSubscription),
    PageViewRestriction: of_pages(PageViewRestriction),
    Redirect: lambda inventory: Redirect.objects.filter(site=inventory.association.site),
    Revision: about_pages(Revision),
    Site: lambda inventory: Site.objects.filter(pk=inventory.association.site_id),
    TaskState: lambda inventory: TaskState.objects.filter(workflow_state__in=about_pages(WorkflowState)(inventory)),
    WorkflowPage: of_pages(WorkflowPage),
    WorkflowState: about_pages(WorkflowState),
}
