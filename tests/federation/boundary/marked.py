"""An object of every kind for one association, each with a word of its own in it that must not be seen elsewhere."""

from dataclasses import dataclass, field
from datetime import timedelta

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.utils import timezone
from taggit.models import Tag
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import (
    CollectionViewRestriction,
    Comment,
    CommentReply,
    GroupApprovalTask,
    ModelLogEntry,
    PageLogEntry,
    PageSubscription,
    PageViewRestriction,
    Site,
    UploadedFile,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)
from wagtail.users.models import UserProfile
from wagtail_localize.models import (
    StringTranslation,
    TranslationSource,
)
from wagtail_localize.operations import translate_object

from federation.activity.domain import record
from federation.associations.models import Association, Role
from federation.associations.roles import LOCAL_ROLES, UMBRELLA_ROLES, requires_second_factor
from federation.associations.scope import scope
from federation.content.domain import lay_page
from federation.content.models import CustomDocument, CustomImage
from federation.exchange.models import Import, ImportRow
from federation.keeping.models import Claim, EntryLink, ErrorReport, KeepingRules, Proposal
from federation.matching.domain import merge
from federation.provisioning.domain import switch_plugin
from federation.registry.domain import Actor
from federation.registry.models import Revision
from federation.search.models import EmptySearch, PinnedResult, SynonymGroup
from federation.staff.domain import grant_role
from federation.staff.models import Invitation
from plugins.best_practice.models import BestPracticeIndexPage, BestPracticePage
from plugins.events.domain import lay_event_index
from plugins.events.models import EventPage
from sites.demo.factories import (
    NewsPageFactory,
    OrganisationFactory,
    StandardPageFactory,
    UserFactory,
    home_of,
    with_second_factor,
)
from sites.pages.models import StandardPage

from .marked_funding import mark_funding

COMMON = "Geheimsache"  # in all titles: what the crawl types into searches, whose answers repeat the question


@dataclass
class Marked:
    """`objects` by kind; `words` by kind: what a response must not hold; `numbers` by what addresses call them."""

    association: Association
    objects: dict = field(default_factory=dict)
    words: dict = field(default_factory=dict)
    staff: dict = field(default_factory=dict)

    def word(self, kind: str) -> str:
        return self.words.setdefault(kind, f"zq{self.association.slug}{kind.replace('_', '')}qz")

    def title(self, kind: str) -> str:
        return f"{self.word(kind)} {COMMON}"

    def add(self, kind: str, instance):
        self.objects[kind] = instance
        return instance

    def models(self) -> set:
        return {type(instance) for instance in self.objects.values()}


def mark(association: Association) -> Marked:
    marked = Marked(association)
    with scope(association=association):
        mark_people(marked)
        mark_files(marked)
        mark_pages(marked)
        mark_page_parts(marked)
        mark_workflow(marked)
        mark_translation(marked)
        mark_rest(marked)
        mark_registry(marked)
        mark_search(marked)
        mark_funding(marked)
        mark_plugin(marked)
    return marked


def mark_people(marked: Marked) -> None:
    association = marked.association
    roles = [*LOCAL_ROLES, *(UMBRELLA_ROLES if association.is_umbrella else ())]
    for role in roles:
        kind = f"staff_{role.value}"
        user = UserFactory(email=f"{marked.word(kind)}@{association.slug}.example", first_name=marked.word(kind))
        languages = association.languages if role == Role.TRANSLATOR else []
        marked.add(kind, grant_role(user, association, role, languages=languages))
        marked.staff[role] = user
        if requires_second_factor(user):
            with_second_factor(user)
    user = marked.add("user", marked.staff[Role.EDITOR])
    marked.add("second_factor", Authenticator.objects.filter(user=marked.staff[Role.MANAGER]).first())
    marked.add("user_profile", UserProfile.objects.get_or_create(user=user)[0])
    marked.add("group", Group.objects.create(name=marked.word("group")))
    marked.add(
        "invitation",
        Invitation.objects.create(
            association=association,
            email=f"{marked.word('invitation')}@{association.slug}.example",
            role=Role.EDITOR,
            token_hash=marked.word("invitation"),
        ),
    )
    marked.add("activity", record(association, "staff.invite", marked.title("activity"), user=user))


def mark_files(marked: Marked) -> None:
    collection = marked.add("collection", marked.association.collection.add_child(name=marked.word("collection")))
    owner = marked.staff[Role.EDITOR]
    image = CustomImage(
        title=marked.title("image"),
        file=get_test_image_file(f"{marked.word('imagefile')}.png"),
        collection=collection,
        uploaded_by_user=owner,
    )
    image.save()
    image.tags.add(marked.word("tag"))
    marked.add("image", image)
    marked.add("tag", Tag.objects.get(name=marked.word("tag")))
    document = CustomDocument(title=marked.title("document"), collection=collection, uploaded_by_user=owner)
    document.file.save(f"{marked.word('documentfile')}.txt", ContentFile(marked.word("documenttext").encode()))
    marked.add("document", document)
    private = marked.association.collection.add_child(name=marked.word("privatecollection"))
    marked.add("private_collection", private)
    restriction = CollectionViewRestriction.objects.create(
        collection=private, restriction_type="password", password=marked.word("collectionpassword")
    )
    marked.add("collection_restriction", restriction)
    hidden = CustomDocument(title=marked.title("privatedocument"), collection=private)
    hidden.file.save("zettel.txt", ContentFile(marked.word("privatedocumenttext").encode()))
    marked.add("private_document", hidden)
    upload = UploadedFile(
        for_content_type=ContentType.objects.get_for_model(CustomImage),
        file=ContentFile(b"x", name=f"{marked.word('upload')}.png"),
        uploaded_by_user=owner,
    )
    upload.save()
    marked.add("upload", upload)


def mark_pages(marked: Marked) -> None:
    home = home_of(marked.association)
    text = [("paragraph", f"<p>{marked.word('text')}</p>")]
    live = StandardPageFactory(parent=home, title=marked.title("live"), slug=marked.word("liveslug"), body=text)
    marked.add("live", live)
    marked.add("news", NewsPageFactory(home=home, title=marked.title("news"), slug=marked.word("newsslug")))
    draft = StandardPage(title=marked.title("draft"), slug=marked.word("draftslug"), live=False, locale=home.locale)
    home.add_child(instance=draft)
    draft.save_revision(user=marked.staff[Role.EDITOR], log_action=True)
    marked.add("draft", draft)
    live.title = marked.title("revision")
    live.introduction = marked.word("revisiontext")
    marked.add("revision", live.save_revision(user=marked.staff[Role.EDITOR], log_action=True))
    private = StandardPageFactory(
        parent=home, title=marked.title("private"), slug=marked.word("privateslug"), body=text
    )
    restriction = PageViewRestriction.objects.create(
        page=private, restriction_type="password", password=marked.word("pagepassword")
    )
    marked.add("private", private)
    marked.add("page_restriction", restriction)
    index = BestPracticeIndexPage.objects.child_of(home).first() or home.add_child(
        instance=BestPracticeIndexPage(title="Praxis", slug="praxis", locale=home.locale)
    )
    practice = BestPracticePage(title=marked.title("practice"), slug=marked.word("practiceslug"), place="x", live=False)
    practice.locale = home.locale
    index.add_child(instance=practice)
    practice.save_revision()
    marked.add("practice", practice)
    mark_events(marked)


def mark_events(marked: Marked) -> None:
    """An event that is not published, and one that not everybody may see."""
    switch_plugin(marked.association, "events", on=True)
    index, now = lay_event_index(home_of(marked.association)), timezone.now()
    when = {"starts_at": now + timedelta(days=1), "ends_at": now + timedelta(days=1, hours=2), "place_name": "x"}
    draft = EventPage(
        title=marked.title("event"), slug=marked.word("eventslug"), live=False, locale=index.locale, **when
    )
    index.add_child(instance=draft)
    draft.save_revision()
    marked.add("event", draft)
    private = lay_page(
        index, EventPage(title=marked.title("privateevent"), slug=marked.word("privateeventslug"), **when)
    )
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    marked.add("private_event", private)


def mark_page_parts(marked: Marked) -> None:
    page, user = marked.objects["live"], marked.staff[Role.EDITOR]
    comment = Comment.objects.create(page=page, user=user, text=marked.word("comment"), contentpath="introduction")
    marked.add("comment", comment)
    marked.add("reply", CommentReply.objects.create(comment=comment, user=user, text=marked.word("reply")))
    marked.add("subscription", PageSubscription.objects.create(page=page, user=user, comment_notifications=True))
    marked.add("page_log", PageLogEntry.objects.filter(page_id=page.pk).first() or log_page(marked))
    session = EditingSession.objects.create(
        user=user, content_object=page, last_seen_at=timezone.now(), is_editing=True
    )
    marked.add("editing_session", session)


def log_page(marked: Marked):
    return PageLogEntry.objects.log_action(
        marked.objects["live"], "wagtail.edit", user=marked.staff[Role.EDITOR], title=marked.title("pagelog")
    )


def mark_workflow(marked: Marked) -> None:
    task = marked.add("task", GroupApprovalTask.objects.create(name=marked.word("task")))
    workflow = marked.add("workflow", Workflow.objects.create(name=marked.word("workflow")))
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    page = marked.objects["draft"]
    WorkflowPage.objects.create(workflow=workflow, page=page)
    state = workflow.start(page, marked.staff[Role.EDITOR])
    marked.add("workflow_state", state)
    marked.add("task_state", state.current_task_state)


def mark_translation(marked: Marked) -> None:
    target = [offered.locale for offered in marked.association.language_set.all()][1]
    page = marked.objects["news"]
    translate_object(page, [target])
    source = TranslationSource.objects.get_for_instance(page)
    marked.add("translation_source", source)
    translation = marked.add("translation", source.translations.get(target_locale=target))
    segment = marked.add("string_segment", source.stringsegment_set.first())
    marked.add(
        "string_translation",
        StringTranslation.objects.create(
            translation_of=segment.string, locale=target, context=segment.context, data=marked.word("translated")
        ),
    )
    marked.add("translated_page", translation.get_target_instance())


def mark_rest(marked: Marked) -> None:
    site = marked.add("site", marked.association.site)
    Site.objects.filter(pk=site.pk).update(site_name=marked.word("site"))
    redirect = Redirect.objects.create(
        site=site, old_path=f"/{marked.word('redirect')}", redirect_link=f"https://{marked.word('redirectto')}.example/"
    )
    marked.add("redirect", redirect)
    log = ModelLogEntry.objects.log_action(
        marked.objects["image"], "wagtail.edit", user=marked.staff[Role.EDITOR], title=marked.title("modellog")
    )
    marked.add("model_log", log)


def mark_registry(marked: Marked) -> None:
    """An entry is everybody's to read; who works there, where a shelter is and what people write about it is not."""
    association, now = marked.association, timezone.now()
    contact = {"name": marked.title("contact"), "email": f"{marked.word('contactemail')}@verein.example"}
    shelter = {"name": marked.title("shelter"), "address_1": marked.word("shelteraddress"), "is_public": False}
    entry = OrganisationFactory(
        owner=association,
        name=f"Verein {association.place}",
        contacts=[contact],
        locations=[shelter],
        services=[{"name": "Beratung"}],
    )
    marked.add("entry", entry)
    marked.add("contact", entry.contacts.get())
    marked.add("shelter", entry.locations.get())
    link = EntryLink.objects.create(
        organisation=entry,
        email=f"{marked.word('entrylink')}@verein.example",
        purpose=EntryLink.Purpose.STAFF,
        token_hash=marked.word("entrylinktoken"),
        made_at=now,
        expires_at=now + timedelta(days=1),
    )
    marked.add("entry_link", link)
    proposal = Proposal.objects.create(
        organisation=entry,
        changes={"phone": ["", marked.word("proposed")]},
        base_version=1,
        email=f"{marked.word('proposalemail')}@verein.example",
        note=marked.title("proposal"),
        made_at=now,
    )
    marked.add("proposal", proposal)
    message = {"organisation": entry, "made_at": now}
    marked.add("error_report", ErrorReport.objects.create(text=marked.title("report"), **message))
    marked.add("claim", Claim.objects.create(text=marked.title("claim"), name=marked.word("claimant"), **message))
    rules = KeepingRules.objects.get_or_create(association=association)[0]
    marked.add("keeping_rules", rules)
    file = Import.objects.create(
        association=association, file_name=marked.title("import"), state=Import.State.CHECKED, touched_at=now
    )
    marked.add("import", file)
    row = ImportRow.objects.create(file=file, number=1, document={"name": marked.title("importrow")}, outcome="created")
    marked.add("import_row", row)
    mark_duplicates(marked)


def mark_duplicates(marked: Marked) -> None:
    """Two entries that look alike, and two that were merged; why they were is nobody else's business."""
    contact = {"name": marked.title("twincontact")}
    names = (f"Verein {marked.association.place} e.V.", "Papagei", "Papagei e.V.")
    twin, kept, gone = (OrganisationFactory(owner=marked.association, name=n, contacts=[contact]) for n in names)
    marked.add("twin", twin)
    actor = Actor(Revision.Source.STAFF, user=marked.staff[Role.EDITOR])
    marked.add("merge", merge(kept, gone, actor=actor, reason=marked.title("merge")))


def mark_search(marked: Marked) -> None:
    """Nobody's own, but the curators' alone to see; what visitors searched most of all."""
    terms = f"{marked.word('synonyms')}\nanderes"
    marked.add("synonym_group", SynonymGroup.objects.create(terms=terms))
    question = marked.word("pinnedquestion")
    pinned = PinnedResult.objects.create(question=question, question_key=question, thing="page:none")
    marked.add("pinned_result", pinned)
    search = {"question_key": marked.word("emptysearch"), "language": "de", "last_on": timezone.localdate()}
    marked.add("empty_search", EmptySearch.objects.create(times=100, days=100, **search))


def mark_plugin(marked: Marked) -> None:
    """A record of a plugin that an outsider wrote, where it is installed (as `make test` does)."""
    if apps.is_installed("verbund_slips"):
        switch_plugin(marked.association, "slips", on=True)
        slip = apps.get_model("plugin_slips", "Slip")
        marked.add("slip", slip.objects.create(association=marked.association, text=marked.title("slip")))
