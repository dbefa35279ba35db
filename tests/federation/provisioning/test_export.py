import hashlib
import json
import zipfile

import pytest
from django.core.management import CommandError
from wagtail.contrib.redirects.models import Redirect
from wagtail.images import get_image_model
from wagtail.models import CollectionMember
from wagtail.models.pages import AbstractPage

from federation.accounts.models import User
from federation.associations.scope import LocalManager, scopes_disabled
from federation.boundary.ownership import is_ours, local_models
from federation.provisioning.export import ExportIncomplete, export_association, verify_export
from federation.provisioning.export.inventory import FINDERS, LEFT_OUT, REVISIONS, Inventory, find_rows
from federation.registry.models import Organisation
from sites.demo.factories import StandardPageFactory, home_of

from .conftest import SECRET


@pytest.fixture
def output(tmp_path):
    return tmp_path / "hamm.zip"


@pytest.fixture
def exported(stocked, output):
    export_association(stocked, output)
    return output


def read(path, name) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()


def rows(path, name) -> list[dict]:
    return [json.loads(line) for line in read(path, name).splitlines()]


def fields(path, label) -> list[dict]:
    return [row["fields"] for row in rows(path, f"records/{label}.jsonl")]


def test_every_local_model_is_exported_or_left_out_with_a_reason():
    for model in local_models():
        label = model._meta.label
        handled = (
            is_ours(model) and isinstance(model._default_manager, LocalManager),
            issubclass(model, (CollectionMember, AbstractPage)),
            model in FINDERS,
            label == REVISIONS or bool(LEFT_OUT.get(label) or LEFT_OUT.get(label.split(".")[0])),
        )
        assert any(handled), f"{label} is neither exported nor left out with a reason"


def test_local_model_that_nobody_has_spoken_of_stops_the_export(db):
    with pytest.raises(LookupError, match=r"auth\.Permission"):
        find_rows(User._meta.get_field("user_permissions").related_model)


def test_left_out_names_only_models_that_there_are():
    labels = {model._meta.label for model in local_models()}
    assert set(LEFT_OUT) <= labels | {label.split(".")[0] for label in labels}


def test_pages_are_there_in_all_languages_with_their_drafts(exported):
    pages = {page["path"]: page for page in rows(exported, "pages.jsonl")}
    assert {"/de/", "/tr/", "/de/über-uns/", "/de/neues/es-geht-los/"} <= set(pages)
    assert pages["/de/"]["fields"]["introduction"] == ""
    assert pages["/de/"]["draft"]["introduction"] == "Ein Entwurf mit Ümläuten"
    assert "Ümläuten" in read(exported, "pages.jsonl")


def test_files_are_the_originals(exported, stocked):
    (image,), (document,) = fields(exported, "content.customimage"), fields(exported, "content.customdocument")
    with zipfile.ZipFile(exported) as archive:
        assert archive.read(f"media/{document['file']}") == b"Satzung"
        assert archive.read(f"media/{image['file']}").startswith(b"\x89PNG")
    assert rows(exported, "records/content.customimage.jsonl")[0]["tags"] == ["brücke", "wasser"]


def test_registry_has_kept_entries_and_memberships(exported):
    assert [entry["name"] for entry in fields(exported, "registry.organisation")] == ["Unser Verein"]
    assert [service["name"] for service in fields(exported, "registry.service")] == ["Briefe"]
    assert len(fields(exported, "registry.schedule")) == len(fields(exported, "registry.servicelanguage")) == 1
    assert len(fields(exported, "registry.membership")) == 2


def test_staff_are_named_without_secrets(exported):
    assert [person["email"] for person in fields(exported, "accounts.user")] == ["redaktion@hamm.example"]
    assert set(fields(exported, "accounts.user")[0]) == {"email", "first_name", "last_name", "is_active", "date_joined"}
    assert [member["role"] for member in fields(exported, "associations.staffmembership")] == ["editor"]
    (invitation,) = fields(exported, "staff.invitation")
    assert invitation["email"] == "neu@hamm.example"
    assert "token_hash" not in invitation


def test_settings_redirects_and_activity_are_there(exported):
    assert len(fields(exported, "branding.branding")) == 1
    assert {row["plugin"] for row in fields(exported, "associations.associationplugin")} == set()
    assert len(fields(exported, "associations.associationlanguage")) == 2
    assert [redirect["old_path"] for redirect in fields(exported, "wagtailredirects.redirect")] == ["/alt"]
    assert [site["hostname"] for site in fields(exported, "wagtailcore.site")] == ["hamm.localhost"]
    assert {"association.create", "association.export"} <= {
        entry["action"] for entry in fields(exported, "activity.activityentry")
    }


def test_nothing_of_others_is_in_it(exported, luebeck):
    with zipfile.ZipFile(exported) as archive:
        for name in archive.namelist():
            text = archive.read(name)
            assert b"Haus der Kulturen" not in text, name
            assert "Lübecker Verein".encode() not in text, name
            assert SECRET.encode() not in text, name


def test_manifest_says_what_there_is(exported, stocked):
    manifest = json.loads(read(exported, "manifest.json"))
    assert manifest["association"] == {
        "slug": "hamm",
        "name": "Verbund Hamm",
        "hostname": "hamm.localhost",
        "languages": ["de", "tr"],
        "plugins": [],
    }
    assert manifest["software"]["wagtail"].startswith("8.")
    assert manifest["missing_files"] == []
    assert "wagtailcore.Revision" in manifest["left_out"]
    with zipfile.ZipFile(exported) as archive:
        for listed in manifest["files"]:
            content = archive.read(listed["path"])
            assert (len(content), hashlib.sha256(content).hexdigest()) == (listed["bytes"], listed["sha256"])
            if listed["records"]:
                assert len(content.splitlines()) == listed["records"]
        beside = {listed["path"] for listed in manifest["files"]} ^ set(archive.namelist())
    assert beside == {"manifest.json", "LIESMICH.txt", "README.txt"}
    assert "Verbund Hamm" in read(exported, "LIESMICH.txt")
    assert "Verbund Hamm" in read(exported, "README.txt")


def test_revisions_when_asked_for(stocked, output):
    manifest = export_association(stocked, output, with_revisions=True)
    assert "wagtailcore.Revision" not in manifest["left_out"]
    assert len(rows(output, "records/wagtailcore.revision.jsonl")) > 10
    verify_export(stocked, output)


def test_file_that_is_gone_is_named(stocked, output):
    image = get_image_model().objects.get(title="Brücke")
    image.file.storage.delete(image.file.name)
    assert export_association(stocked, output)["missing_files"] == [image.file.name]


def test_export_of_today_is_verified(exported, stocked):
    assert verify_export(stocked, exported)["association"]["slug"] == "hamm"


def test_export_is_no_more_of_today_after_a_change(exported, stocked):
    StandardPageFactory(parent=home_of(stocked), title="Seither")
    with pytest.raises(ExportIncomplete) as error:
        verify_export(stocked, exported)
    assert "Seit dem Export geändert: pages.jsonl" in error.value.reasons


def test_export_of_another_association(exported, koeln):
    with pytest.raises(ExportIncomplete, match="Verbund Hamm"):
        verify_export(koeln, exported)


def test_damaged_export(exported, stocked, tmp_path):
    less = tmp_path / "less.zip"
    with zipfile.ZipFile(exported) as source, zipfile.ZipFile(less, "w") as target:
        for name in source.namelist():
            if name == "pages.jsonl":
                target.writestr(name, b"{}")
            elif "redirect" not in name:
                target.writestr(name, source.read(name))
    with pytest.raises(ExportIncomplete) as error:
        verify_export(stocked, less)
    assert error.value.reasons == [
        "Beschädigt: pages.jsonl",
        "Es fehlt: records/wagtailredirects.redirect.jsonl",
    ]


@pytest.mark.parametrize("content", [b"", b"no archive"])
def test_file_that_is_no_export(stocked, output, content):
    output.write_bytes(content)
    with pytest.raises(ExportIncomplete):
        verify_export(stocked, output)


def test_export_overwrites_nothing(stocked, output, run):
    output.write_text("wichtig")
    with pytest.raises(CommandError, match="gibt es schon"):
        run("export_association", "hamm", f"--output={output}")
    assert output.read_text() == "wichtig"


def test_export_into_a_folder_that_is_not_there(stocked, tmp_path, run):
    with pytest.raises(CommandError, match="--output"):
        run("export_association", "hamm", f"--output={tmp_path / 'nowhere' / 'hamm.zip'}")


def test_failed_export_leaves_no_file(stocked, output, monkeypatch):
    monkeypatch.delitem(FINDERS, Redirect)
    with pytest.raises(LookupError):
        export_association(stocked, output)
    assert list(output.parent.iterdir()) == []


def test_export_command_counts(stocked, output, run):
    assert f"{output}: " in run("export_association", "hamm", f"--output={output}")
    verify_export(stocked, output)


def test_umbrella_can_be_exported_too(umbrella, output):
    export_association(umbrella, output)
    assert "/de/projekte/" in {page["path"] for page in rows(output, "pages.jsonl")}


def test_rows_of_others_are_not_counted(stocked, luebeck):
    with scopes_disabled():
        own = {rows.model: set(rows.values_list("pk", flat=True)) for rows in Inventory(stocked).rows()}
        others = {rows.model: set(rows.values_list("pk", flat=True)) for rows in Inventory(luebeck).rows()}
    assert own[Organisation].isdisjoint(others[Organisation])
    shared = {model._meta.label for model in own if own[model] & others[model]}
    assert shared <= {"registry.Membership"}  # of an organisation that one keeps and the other is a member of
