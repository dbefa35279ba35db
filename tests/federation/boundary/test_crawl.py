"""No address shows, changes or betrays what belongs to another association; all show what is one's own."""

import pytest
from django.apps import apps
from wagtail.models import Page

from federation.associations.models import Role
from federation.associations.roles import LOCAL_ROLES, UMBRELLA_ROLES
from federation.boundary.ownership import local_models
from sites.demo.factories import UserFactory

from .crawl import Crawler, look_at_own, search_for, snapshot
from .marked import mark
from .patterns import Unclassified, addresses, patterns

# Local models without a mark of their own: rows that only exist as part of one that has a mark.
PARTS = {
    "wagtail_localize.TranslatableObject": "the page's key",
    "wagtail_localize.TranslationLog": "a line of the translation",
    "wagtail_localize.String": "the text of a segment",
    "wagtail_localize.TranslationContext": "the place of a segment",
    "wagtail_localize.Template": "the frame of a segment",
    "wagtail_localize.SegmentOverride": "as a translated string",
    "wagtail_localize.TemplateSegment": "as a string segment",
    "wagtail_localize.RelatedObjectSegment": "as a string segment",
    "wagtail_localize.OverridableSegment": "as a string segment",
    "wagtailadmin.FormState": "the state of a page's form",
    "wagtailcore.WorkflowPage": "joins a workflow and a page",
    "taggit.TaggedItem": "joins a tag and an image",
}


def test_address_that_nobody_classified(foreign):
    unknown = []
    for pattern in patterns():
        try:
            addresses(pattern, foreign)
        except Unclassified as error:
            unknown.append(str(error))
    assert not unknown, "\n".join(unknown)


def test_every_local_model_has_a_mark(foreign):
    marked = foreign.models()
    missing = [
        model._meta.label
        for model in local_models()
        if not issubclass(model, Page) and model not in marked and model._meta.label not in PARTS
    ]
    assert missing == []
    assert set(PARTS) <= {model._meta.label for model in apps.get_models()}


@pytest.mark.parametrize("role", LOCAL_ROLES)
def test_role_of_another_association_finds_nothing(own, foreign, role):
    before = snapshot(foreign)
    findings = search_for(Crawler(own.staff[role], own.association), foreign, only=lambda pattern: pattern.is_admin)
    assert not findings, f"\n{findings}"
    assert snapshot(foreign) == before


@pytest.mark.parametrize("role", UMBRELLA_ROLES)
def test_role_of_the_umbrella_finds_what_is_of_its_office_only(umbrella, foreign, role):
    """The federation manager appoints managers and reads the record; drafts and files are nobody's but the owner's."""
    before = snapshot(foreign)
    office = mark(umbrella).staff[role]
    findings = search_for(Crawler(office, umbrella), foreign, only=lambda pattern: pattern.is_admin)
    findings.leaks = [leak for leak in findings.leaks if not belongs_to_office(leak, role)]
    findings.told_apart = [told for told in findings.told_apart if not told.startswith(OF_THE_OFFICE)]
    assert not findings, f"\n{findings}"
    after = snapshot(foreign)
    # The curators decide about duplicates everywhere, and take such decisions back; and they keep the search.
    assert {kind for kind in before if after[kind] != before[kind]} <= {"merge", *OF_THE_SEARCH}


def belongs_to_office(leak: str, role: Role) -> bool:
    """The federation manager reads the whole record, and who works where; both see what was merged, and why."""
    if "/admin/register/dubletten/" in leak:
        return leak.split(":")[0] == "merge"
    if "/admin/suche/" in leak:
        return leak.split(":")[0] in {"synonyms", "pinnedquestion", "emptysearch", *PUBLIC}  # any public page is pinned
    team_and_record = "/admin/protokoll/" in leak or "/admin/team/verbuende/" in leak
    return role == Role.FEDERATION_MANAGER and team_and_record


# The umbrella reads every entry of the registry, without what is internal to who keeps it.
OF_THE_OFFICE = ("/admin/associations/", "/admin/team/verbuende/", "/admin/register/", "/admin/suche/")
PUBLIC = ("live", "news")
OF_THE_SEARCH = ("synonym_group", "pinned_result", "empty_search")


def test_person_of_another_association_is_told_nothing_on_its_host(own, foreign):
    """Signed in on the other association's host: the admin says where one works, and no more."""
    stranger = Crawler(own.staff[Role.MANAGER], foreign.association)
    findings = search_for(stranger, foreign, only=lambda pattern: pattern.is_admin)
    findings.leaks = [leak for leak in findings.leaks if not is_published(leak, "koeln")]
    assert not findings, f"\n{findings}"
    assert stranger.ask("get", "/admin/").status_code == 403


def test_account_without_any_role_finds_nothing(foreign):
    findings = search_for(Crawler(UserFactory(), foreign.association), foreign, only=lambda pattern: pattern.is_admin)
    findings.leaks = [leak for leak in findings.leaks if not is_published(leak, "koeln")]
    assert not findings, f"\n{findings}"


@pytest.mark.parametrize("host", ["luebeck", "koeln"])
def test_visitor_finds_what_is_published_only(own, foreign, host):
    """On the other's host and on the association's own one."""
    visitor = Crawler(None, {"luebeck": own, "koeln": foreign}[host].association)
    findings = search_for(visitor, foreign)
    findings.leaks = [leak for leak in findings.leaks if not is_published(leak, host)]
    assert not findings, f"\n{findings}"


# The federation's search finds published pages from every host. On the own one there are public files too, and the
# menu names a private page if its editor put it there.
PUBLISHED = {"luebeck": {"live", "liveslug", "text", "news", "newsslug"}}
PUBLISHED["koeln"] = {*PUBLISHED["luebeck"], "documenttext", "documentfile", "document", "private", "privateslug"}

# Whom an association funds is there for all to read.
AWARDED = {"application", "reference", "programme", "call"}


def is_published(leak: str, host: str) -> bool:
    kind, asked = leak.split(":", 1)
    return kind in PUBLISHED[host] or (host == "koeln" and kind in AWARDED and "/funding/awarded" in asked)


EVERYBODY = {"live", "draft", "revision", "comment", "reply", "image", "document", "collection", "translated"}
EXPECTED = {
    Role.EDITOR: EVERYBODY,
    Role.TRANSLATOR: EVERYBODY,
    Role.PUBLISHER: EVERYBODY | {"pagepassword"},
    Role.MANAGER: EVERYBODY | {"pagepassword", "redirect", "invitation", "staff_editor", "activity"},
}


@pytest.mark.parametrize("role", LOCAL_ROLES)
def test_role_sees_what_is_its_own(own, role):
    seen = look_at_own(Crawler(own.staff[role], own.association), own)
    expected = EXPECTED[role] | ({"slip"} & own.objects.keys())
    assert seen >= expected, expected - seen
