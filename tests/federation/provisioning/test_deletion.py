import json
import zipfile
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.management import CommandError
from django.db import connection
from taggit.models import Tag
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, ModelLogEntry, Page, PageLogEntry, ReferenceIndex, Revision, Site
from wagtail_localize.models import String, TranslatableObject
from wagtail_localize.operations import translate_object

from federation.accounts.models import User
from federation.activity.models import ActivityEntry
from federation.associations.models import Association, Role, StaffMembership
from federation.associations.scope import LocalManager, scopes_disabled
from federation.boundary.ownership import is_ours, local_models
from federation.content.domain import lay_page, lay_project_index
from federation.content.models import ProjectPage, ProjectSectionPage
from federation.provisioning.deletion import delete_association
from federation.provisioning.export import ExportIncomplete, export_association
from federation.registry.models import Membership, Organisation
from federation.search.models import IndexedThing
from federation.staff.domain import grant_role
from sites.demo.factories import OrganisationFactory, StandardPageFactory, UserFactory, home_of
from sites.pages.models import StandardPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def export(tmp_path) -> Path:
    return tmp_path / "hamm.zip"


def owner_of(name: str) -> str:
    return Membership.objects.get(organisation__name=name, is_owner=True).association.slug


def test_nothing_of_it_is_left(stocked, export):
    container, collection = stocked.site.root_page, stocked.collection
    pages = list(Page.objects.descendant_of(container, inclusive=True).values_list("pk", flat=True))
    delete_association(stocked, export)
    assert not Association.objects.filter(slug="hamm").exists()
    assert not Site.objects.filter(hostname="hamm.localhost").exists()
    assert not Page.objects.filter(path__startswith=container.path).exists()
    assert not Collection.objects.filter(path__startswith=collection.path).exists()
    assert not get_image_model().objects.exists()
    assert not get_document_model().objects.exists()
    assert not Redirect.objects.exists()
    assert not PageLogEntry.objects.filter(page_id__in=pages).exists()
    assert not ModelLogEntry.objects.filter(label__contains="Hamm").exists()
    assert not Tag.objects.filter(name="wasser").exists()
    keys = [str(key) for key in pages]
    assert not Revision.objects.filter(object_id__in=keys, base_content_type__model="page").exists()
    assert not ReferenceIndex.objects.filter(object_id__in=keys, base_content_type__model="page").exists()
    assert not IndexedThing.objects.filter(associations__icontains="hamm").exists()
    assert not Page.find_problems()[0]


def test_no_local_row_is_left(stocked, export):
    key = stocked.pk
    delete_association(stocked, export)
    with scopes_disabled():
        for model in filter(is_ours, local_models()):
            if isinstance(model._default_manager, LocalManager):
                rows = model._default_manager.filter(**{model._default_manager.lookup: key})
                assert not rows.exists(), model._meta.label
    connection.check_constraints()


def test_files_go_when_the_transaction_is_through(stocked, export, django_capture_on_commit_callbacks):
    names = [get_image_model().objects.get().file.name, get_document_model().objects.get().file.name]
    with django_capture_on_commit_callbacks() as callbacks:
        delete_association(stocked, export)
    assert all(map(default_storage.exists, names))
    for callback in callbacks:
        callback()
    assert not any(map(default_storage.exists, names))


def test_export_is_made_first(stocked, export):
    delete_association(stocked, export)
    with zipfile.ZipFile(export) as archive:
        assert json.loads(archive.read("manifest.json"))["association"]["slug"] == "hamm"
        assert b"Es geht los" in archive.read("pages.jsonl")


def test_export_that_is_there_is_enough(stocked, export):
    export_association(stocked, export)
    written = export.stat().st_mtime_ns
    delete_association(stocked, export)
    assert export.stat().st_mtime_ns == written


def test_export_of_yesterday_stops_it(stocked, export):
    export_association(stocked, export)
    StandardPageFactory(parent=home_of(stocked), title="Seither")
    with pytest.raises(ExportIncomplete):
        delete_association(stocked, export)
    assert Association.objects.filter(slug="hamm").exists()


def test_organisations_are_kept_by_others(stocked, koeln, luebeck, export):
    OrganisationFactory(owner=stocked, also_in=[luebeck, koeln], name="Geteilter Verein")
    assert delete_association(stocked, export).organisations == 2
    assert owner_of("Geteilter Verein") == "luebeck"
    assert owner_of("Unser Verein") == "umbrella"
    assert owner_of("Lübecker Verein") == "luebeck"
    assert Organisation.objects.count() == 3
    assert IndexedThing.objects.get(documents__title="Unser Verein").associations == ["umbrella"]
    assert IndexedThing.objects.get(documents__title="Geteilter Verein").associations == ["luebeck", "koeln"]


def test_entry_that_was_kept_is_still_visited(stocked, umbrella, export, visit):
    delete_association(stocked, export)
    assert visit(umbrella, "/de/organisationen/unser-verein/").status_code == 200
    assert visit("hamm.localhost", "/de/").status_code == 404


def test_accounts_stay(stocked, luebeck, export):
    elsewhere = UserFactory(email="beide@hamm.example")
    for association in (stocked, luebeck):
        grant_role(elsewhere, association, Role.EDITOR)
    deleted = delete_association(stocked, export)
    assert deleted.without_work == ("redaktion@hamm.example",)
    assert User.objects.get(email="redaktion@hamm.example").is_active
    with scopes_disabled():
        assert [m.association.slug for m in StaffMembership.objects.filter(user=elsewhere)] == ["luebeck"]


def test_it_is_recorded_at_the_umbrella(stocked, umbrella, export):
    by = UserFactory(is_superuser=True)
    delete_association(stocked, export, by=by)
    with scopes_disabled():
        entry = ActivityEntry.objects.get(action="association.delete")
    assert (entry.association, entry.label, entry.user) == (umbrella, "Verbund Hamm", by)
    assert (entry.data["slug"], entry.data["hostname"]) == ("hamm", "hamm.localhost")


def test_pages_that_lead_to_its_pages_are_whole(stocked, luebeck, export, visit):
    target = StandardPage.objects.get(title="Über uns")
    text = f'<p>Siehe <a linktype="page" id="{target.pk}">dort</a>.</p>'
    body = [("paragraph", text), ("cards", [{"title": "Karte", "text": "", "page": target.pk}])]
    page = StandardPage(title="Verweise", body=json.dumps([{"type": kind, "value": value} for kind, value in body]))
    page = lay_page(home_of(luebeck), page)
    assert "hamm.localhost" in visit(luebeck, "/de/verweise/").text
    delete_association(stocked, export)
    response = visit(luebeck, "/de/verweise/")
    assert response.status_code == 200
    assert "Siehe" in response.text
    assert "hamm.localhost" not in response.text


def test_shared_project_goes_on_without_its_section(stocked, umbrella, export, visit):
    project = lay_page(lay_project_index(home_of(umbrella)), ProjectPage(title="Zusammen", slug="zusammen"))
    lay_page(lay_project_index(home_of(stocked)), ProjectSectionPage(title="Hier", slug="hier", project=project))
    assert "hamm.localhost" in visit(umbrella, "/de/projekte/zusammen/").text
    delete_association(stocked, export)
    assert "hamm.localhost" not in visit(umbrella, "/de/projekte/zusammen/").text


def test_translators_workshop_goes_with_the_pages(stocked, luebeck, export):
    turkish = stocked.locale("tr")
    page = StandardPage.objects.get(title="Über uns")
    others = StandardPageFactory(parent=home_of(luebeck), title="Nur in Lübeck")
    same = StandardPageFactory(parent=home_of(luebeck), title="Über uns")
    for original in (page, others, same):
        translate_object(original, [turkish] if original == page else [luebeck.locale("en")])
    delete_association(stocked, export)
    assert not TranslatableObject.objects.filter(translation_key=page.translation_key).exists()
    assert TranslatableObject.objects.filter(translation_key=others.translation_key).exists()
    assert String.objects.filter(data="Nur in Lübeck").exists()
    assert String.objects.filter(data="Über uns").exists()  # Lübeck says it too
    assert not String.objects.filter(segments=None).exists()


def test_what_hangs_on_others_stops_it(stocked, umbrella, koeln, export):
    """No form allows this section: it refers to a project that the association keeps itself."""
    project = lay_page(lay_project_index(home_of(stocked)), ProjectPage(title="Eigenes", slug="eigenes"))
    lay_page(lay_project_index(home_of(koeln)), ProjectSectionPage(title="Hier", slug="hier", project=project))
    with pytest.raises(ValidationError, match="Hier"):
        delete_association(stocked, export)
    assert Association.objects.filter(slug="hamm").exists()
    assert owner_of("Unser Verein") == "hamm"


def test_what_others_would_lose_stops_it(stocked, koeln, export):
    """Another site that begins at its pages would go with them: only a script could set it so."""
    Site.objects.filter(pk=koeln.site_id).update(root_page=stocked.site.root_page)
    with pytest.raises(ValidationError, match="anderen gehört"):
        delete_association(stocked, export)
    assert Association.objects.filter(slug="koeln").exists()


def test_umbrella_stays(umbrella, tmp_path, run):
    with pytest.raises(CommandError, match="Er bleibt"):
        run("delete_association", "umbrella", f"--export={tmp_path / 'x.zip'}", "--yes")
    assert list(tmp_path.iterdir()) == []


def test_without_yes_nobody_is_asked_where_nobody_can_answer(stocked, export, run):
    with pytest.raises(CommandError, match="--yes"):
        run("delete_association", "hamm", f"--export={export}")
    assert not export.exists()


def test_command_says_what_went(stocked, export, run):
    said = run("delete_association", "hamm", f"--export={export}", "--yes")
    assert "Verbund Hamm ist gelöscht" in said
    assert "2 Dateien" in said
    assert "redaktion@hamm.example" in said
    with pytest.raises(CommandError, match="gibt es nicht"):
        run("delete_association", "hamm", f"--export={export}", "--yes")


def test_command_tells_why_an_export_is_not_enough(stocked, export, run):
    export.write_bytes(b"x")
    with pytest.raises(CommandError, match="--export: Es wurde nichts gelöscht"):
        run("delete_association", "hamm", f"--export={export}", "--yes")


def test_archived_association_can_be_deleted(stocked, export, run):
    run("archive_association", "hamm")
    run("delete_association", "hamm", f"--export={export}", "--yes")
    assert not Association.objects.filter(slug="hamm").exists()
