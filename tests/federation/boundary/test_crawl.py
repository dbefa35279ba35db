"""No address shows, changes or betrays what belongs to another association; all show what is one's own."""

import pytest
from django.apps import apps
from wagtail.models import Page

from federation.associations.models import Role
from federation.associations.roles import LOCAL_ROLES
from federation.boundary.ownership import local_models

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


@pytest.fixture
def foreign(koeln):
    return mark(koeln)


@pytest.fixture
def own(luebeck):
    return mark(luebeck)


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
    assert seen >= EXPECTED[role], EXPECTED[role] - seen
