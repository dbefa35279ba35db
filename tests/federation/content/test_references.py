"""A page refers to what is its association's own and to what all share; the rest is refused and tells nothing."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from federation.associations.models import Role
from federation.content.models import CustomDocument, CustomImage, ProjectIndexPage, ProjectPage
from federation.staff.domain import grant_role
from sites.branding.forms import BrandingForm
from sites.demo.factories import NewsPageFactory, StandardPageFactory, UserFactory, home_of
from tests.plugins.editor import FormReader, edit_address


def image_of(collection, title="Geheimes Bild"):
    return CustomImage.objects.create(title=title, file=get_test_image_file(f"{title}.png"), collection=collection)


@pytest.fixture
def editor(luebeck):
    user = UserFactory()
    grant_role(user, luebeck, Role.PUBLISHER)
    return user


@pytest.fixture
def news(luebeck):
    return NewsPageFactory(home=home_of(luebeck), title="Neues", slug="neu")


@pytest.fixture
def draft(koeln):
    page = StandardPageFactory(parent=home_of(koeln), title="Geheimer Entwurf", slug="geheim")
    page.unpublish()
    return page


def block(kind, value):
    return {"type": kind, "value": value}


def send(admin, page, **changes):
    opened = FormReader(admin.get(edit_address(page)).text)
    return admin.post(edit_address(page), {**opened.to_send(), **changes, "action-publish": "1"})


def test_image_of_another_association_sent_by_hand_is_refused_and_not_shown(sign_in, luebeck, koeln, editor, news):
    response = send(sign_in(editor, luebeck), news, image=str(image_of(koeln.collection).pk))
    assert response.status_code == 200
    assert response.context["form"].errors["image"]
    assert "Geheimes Bild" not in response.text
    news.refresh_from_db()
    assert news.image is None


def test_own_image_is_taken(sign_in, luebeck, editor, news):
    own = image_of(luebeck.collection, "Eigenes Bild")
    assert send(sign_in(editor, luebeck), news, image=str(own.pk)).status_code == 302
    news.refresh_from_db()
    assert news.image == own


def test_image_that_is_for_all_is_taken(sign_in, umbrella, luebeck, editor, news):
    shared = image_of(umbrella.shared_collection, "Logo der Förderer")
    assert send(sign_in(editor, luebeck), news, image=str(shared.pk)).status_code == 302


def test_block_with_a_page_of_another_association_is_refused_and_not_shown(
    sign_in, luebeck, koeln, editor, news, draft
):
    sent = {
        "body-count": "1", "body-0-deleted": "", "body-0-order": "0", "body-0-type": "cards", "body-0-id": "",
        "body-0-value-count": "1", "body-0-value-0-deleted": "", "body-0-value-0-order": "0", "body-0-value-0-id": "",
        "body-0-value-0-value-title": "Karte", "body-0-value-0-value-text": "", "body-0-value-0-value-page": draft.pk,
    }  # fmt: skip
    response = send(sign_in(editor, luebeck), news, **sent)
    assert response.status_code == 200
    assert response.context["form"].errors["body"]
    assert "Geheimer Entwurf" not in response.text


def test_link_in_text_to_a_page_of_another_association_is_refused(luebeck, koeln, news, draft):
    news.body = json.dumps([block("paragraph", f'<p><a linktype="page" id="{draft.pk}">Hier</a></p>')])
    with pytest.raises(ValidationError) as refused:
        news.full_clean()
    assert list(refused.value.error_dict) == ["body"]


def test_document_of_another_association_is_refused_in_text(luebeck, koeln, news):
    document = CustomDocument.objects.create(title="Geheimes Papier", file="x.txt", collection=koeln.collection)
    news.body = json.dumps([block("paragraph", f'<p><a linktype="document" id="{document.pk}">Hier</a></p>')])
    with pytest.raises(ValidationError):
        news.full_clean()


def test_published_project_is_taken_and_stays_when_it_is_unpublished(umbrella, luebeck, news):
    index = ProjectIndexPage.objects.child_of(home_of(umbrella)).get()
    project = index.add_child(instance=ProjectPage(title="samo.fa", slug="samo", locale=index.locale))
    link = json.dumps([block("paragraph", f'<p><a linktype="page" id="{project.pk}">samo.fa</a></p>')])
    news.body = link
    news.full_clean()
    news.save()
    Page.objects.filter(pk=project.pk).update(live=False)
    news.full_clean()


def test_logo_of_another_association_is_refused(luebeck, koeln, editor):
    form = BrandingForm(
        {"accent": "#1f8a78", "logo": image_of(koeln.collection).pk}, instance=luebeck.branding, for_user=editor
    )
    assert not form.is_valid()
    assert form.errors["logo"]


def test_cleaning_asks_no_more_for_many_references_than_for_one(luebeck, news):
    images = [image_of(luebeck.collection, f"Bild {number}") for number in range(4)]
    counts = []
    for some in (images[:1], images):
        news.body = json.dumps([block("image", {"image": i.pk, "decorative": True, "alt_text": ""}) for i in some])
        with CaptureQueriesContext(connection) as asked:
            news.full_clean()
        counts.append(len(asked))
    assert counts[0] == counts[1]
