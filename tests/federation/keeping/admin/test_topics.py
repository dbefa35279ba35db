"""The taxonomy in the admin of the umbrella."""

import pytest
from django.conf import settings
from django.urls import reverse

from federation.registry.models import Organisation, Topic
from sites.demo.factories import OrganisationFactory


def address(name: str, *slugs: str) -> str:
    return reverse(f"registry:{name}", args=slugs)


def test_every_installation_has_topics_in_all_languages(db):
    topics = Topic.objects.all()
    assert topics.filter(parent=None).count() == 8
    for topic in topics:
        assert set(topic.translations["name"]) >= {"en", "tr", "ar", "uk"}
        assert len(topic.name) <= 80
        topic.full_clean()
    assert Topic.objects.get(slug="sprachkurse").text_in("name", "tr").text == "Dil kursları"


def test_curator_sees_the_tree_with_its_use(curator_admin, luebeck):
    OrganisationFactory(owner=luebeck, topics=["kultur"])
    page = curator_admin.get(address("topics"))
    assert "Migrationssozialberatung" in page.text
    used = [topic for _top, below in page.context["groups"] for topic in below if topic.in_entries]
    assert [topic.slug for topic in used] == ["kultur"]


@pytest.mark.parametrize("name", ["topics", "new_topic"])
def test_local_people_do_not_keep_topics(manager_admin, name):
    assert manager_admin.get(address(name)).status_code == 302
    assert "register/themen" not in manager_admin.get("/admin/").text


def test_topic_is_made_with_translations(curator_admin):
    parent = Topic.objects.get(slug="alltag")
    asked = {"name": "Rad fahren lernen", "parent": parent.pk, "sort_order": 40, "name_tr": "Bisiklet"}
    assert curator_admin.post(address("new_topic"), asked).status_code == 302
    topic = Topic.objects.get(slug="rad-fahren-lernen")
    assert topic.parent == parent
    assert topic.translations == {"name": {"tr": "Bisiklet"}}


def test_topic_is_changed_and_keeps_its_slug(curator_admin):
    topic = Topic.objects.get(slug="kultur")
    names = {f"name_{code}": text for code, text in topic.translations["name"].items()}
    asked = {**names, "name": "Kunst und Kultur", "parent": topic.parent_id, "sort_order": 20, "name_ar": ""}
    assert curator_admin.post(address("topic", "kultur"), asked).status_code == 302
    topic.refresh_from_db()
    assert (topic.slug, topic.name) == ("kultur", "Kunst und Kultur")
    assert set(topic.translations["name"]) == {"en", "tr", "uk"} & {code for code, _name in settings.LANGUAGES}


def test_third_level_is_refused_beside_the_field(curator_admin):
    top = Topic.objects.get(slug="beratung")
    other = Topic.objects.get(slug="alltag")
    asked = {"name": "Beratung", "parent": other.pk, "sort_order": 10}
    page = curator_admin.post(address("topic", top.slug), asked)
    assert "parent" in page.context["form"].errors


def test_topic_in_use_is_not_deleted(curator_admin, luebeck):
    OrganisationFactory(owner=luebeck, topics=["kultur"])
    curator_admin.post(address("delete_topic", "kultur"))
    curator_admin.post(address("delete_topic", "beratung"))
    curator_admin.post(address("delete_topic", "sport"))
    assert set(Topic.objects.filter(slug__in=["kultur", "beratung", "sport"]).values_list("slug", flat=True)) == {
        "kultur",
        "beratung",
    }


def test_topics_become_one_and_the_history_says_so(curator_admin, luebeck):
    entry = OrganisationFactory(
        owner=luebeck, topics=["sport", "kultur"], services=[{"name": "Tanz", "topics": ["sport"]}]
    )
    kept = Topic.objects.get(slug="gesundheit")
    assert curator_admin.post(address("merge_topic", "sport"), {"kept": kept.pk}).status_code == 302
    assert not Topic.objects.filter(slug="sport").exists()
    entry = Organisation.objects.get(pk=entry.pk)
    assert {topic.slug for topic in entry.topics.all()} == {"gesundheit", "kultur"}
    assert [topic.slug for topic in entry.services.get().topics.all()] == ["gesundheit"]
    assert "Thema „Sport“ ist jetzt" in entry.revisions.first().reason
