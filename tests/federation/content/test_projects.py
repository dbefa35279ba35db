import pytest

from federation.content.domain import lay_page
from federation.content.models import ProjectIndexPage, ProjectPage, ProjectSectionPage
from federation.content.search import page_documents
from sites.demo.factories import home_of


def index_of(association, language="de"):
    return ProjectIndexPage.objects.child_of(home_of(association, language)).get()


@pytest.fixture
def project(umbrella):
    return lay_page(
        index_of(umbrella),
        ProjectPage(title="samo.fa", slug="samo-fa", motto="Gemeinsam", body=[("heading", "Worum es geht")]),
    )


@pytest.fixture
def section(luebeck, project):
    return lay_page(
        index_of(luebeck),
        ProjectSectionPage(
            title="samo.fa in Lübeck", slug="samo-fa", project=project, body=[("heading", "Im Haus der Kulturen")]
        ),
    )


def test_section_shows_the_shared_text_and_its_own_below(visit, luebeck, section):
    text = visit(luebeck, "/de/projekte/samo-fa/").text
    assert text.index("Worum es geht") < text.index("Im Haus der Kulturen")


def test_section_is_found_by_its_project_unless_that_is_a_draft(project, section):
    assert [document.keywords for document in page_documents(section)] == [("samo.fa",)]
    project.unpublish()
    section.refresh_from_db()
    assert [document.keywords for document in page_documents(section)] == [()]


def test_canonical_link_of_a_section_names_the_umbrella(visit, luebeck, section):
    assert (
        '<link rel="canonical" href="http://localhost/de/projekte/samo-fa/">'
        in visit(luebeck, "/de/projekte/samo-fa/").text
    )


def test_what_the_curator_publishes_shows_at_once_everywhere(visit, luebeck, koeln, project, section):
    lay_page(index_of(koeln), ProjectSectionPage(title="In Köln", slug="samo-fa", project=project))
    project.body = [("heading", "Was jetzt neu ist")]
    project.save_revision().publish()
    for association in (luebeck, koeln):
        assert "Was jetzt neu ist" in visit(association, "/de/projekte/samo-fa/").text


def test_draft_of_the_curator_shows_nowhere(visit, umbrella, luebeck, project, section):
    project.body = [("heading", "Noch nicht fertig")]
    project.save_revision()
    for association in (umbrella, luebeck):
        assert "Noch nicht fertig" not in visit(association, "/de/projekte/samo-fa/").text


def test_unpublished_project_takes_its_sections_away(visit, luebeck, project, section):
    project.unpublish()
    assert visit(luebeck, "/de/projekte/samo-fa/").status_code == 404
    assert "samo.fa" not in visit(luebeck, "/de/projekte/").text


def test_untranslated_project_shows_the_source_with_its_language(visit, luebeck, project):
    lay_page(index_of(luebeck, "ar"), ProjectSectionPage(title="هنا", slug="samo-fa", project=project))
    text = visit(luebeck, "/ar/projekte/samo-fa/").text
    assert 'lang="de" dir="ltr"' in text
    assert "Worum es geht" in text


def test_translated_project_shows_in_the_language_of_the_section(visit, umbrella, luebeck, project):
    lay_page(
        index_of(umbrella, "ar"),
        ProjectPage(title="سامو فا", slug="samo-fa"),
        translation_key=project.translation_key,
    )
    lay_page(index_of(luebeck, "ar"), ProjectSectionPage(title="هنا", slug="samo-fa", project=project))
    assert "سامو فا" in visit(luebeck, "/ar/projekte/samo-fa/").text


def test_umbrella_names_who_takes_part(visit, umbrella, luebeck, project, section):
    assert 'href="http://luebeck.localhost/de/projekte/samo-fa/"' in visit(umbrella, "/de/projekte/samo-fa/").text


def test_association_lists_only_projects_that_it_takes_part_in(visit, umbrella, luebeck, koeln, project, section):
    assert "samo.fa" in visit(luebeck, "/de/projekte/").text
    assert "samo.fa" not in visit(koeln, "/de/projekte/").text


def test_project_cannot_be_created_at_an_association_nor_a_section_at_the_umbrella(umbrella, luebeck):
    assert ProjectPage.can_create_at(index_of(umbrella))
    assert not ProjectPage.can_create_at(index_of(luebeck))
    assert ProjectSectionPage.can_create_at(index_of(luebeck))
    assert not ProjectSectionPage.can_create_at(index_of(umbrella))


def test_queries_do_not_grow_with_those_who_take_part(
    visit, luebeck, koeln, project, section, django_assert_max_num_queries
):
    with django_assert_max_num_queries(12) as few:
        visit(luebeck, "/de/projekte/samo-fa/")
    lay_page(index_of(koeln), ProjectSectionPage(title="In Köln", slug="samo-fa", project=project))
    with django_assert_max_num_queries(12) as more:
        visit(luebeck, "/de/projekte/samo-fa/")
    assert len(more) <= len(few) + 1  # the colours of others, once there are any
