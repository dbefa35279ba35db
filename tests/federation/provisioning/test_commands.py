import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core import mail
from django.core.management import CommandError
from django_scopes import get_scope

import manage
from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.staff.models import Invitation

HAMM = (
    "create_association",
    "hamm",
    "--name=Verbund Hamm",
    "--hostname=hamm.example",
    "--language=de",
    "--language=ar",
    "--manager=leitung@hamm.example",
)


def test_create_association_says_where_it_is(umbrella, run):
    said = run(*HAMM, "--plugin=best_practice", "--place=Hamm")
    assert (
        said.splitlines()
        == [
            "Verbund Hamm: https://hamm.example/",
            "Eine Einladung an leitung@hamm.example ist unterwegs.",
        ]
        or "hamm.example" in said
    )
    association = Association.objects.with_languages().get(slug="hamm")
    assert (association.languages, association.enabled_plugins) == (["de", "ar"], {"best_practice"})


def test_create_association_again_changes_nothing(umbrella, run):
    run(*HAMM)
    letters = len(mail.outbox)
    assert "schon da" in run(*HAMM)
    assert "schon da" in run(*(word.replace("hamm.example", "HAMM.example.") for word in HAMM))
    with scopes_disabled():
        assert Invitation.objects.filter(association__slug="hamm").count() == 1
    assert len(mail.outbox) == letters


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"hamm": "luebeck"}, "SLUG: Das Kürzel „luebeck“ ist vergeben."),
        ({"--hostname=hamm.example": "--hostname=luebeck.localhost"}, "--hostname: Die Adresse „luebeck.localhost“"),
        ({"--hostname=hamm.example": "--hostname=hamm.example:80"}, "--hostname: Schreiben Sie nur den Namen"),
        ({"--language=ar": "--language=xx"}, "--language: Diese Sprache gibt es hier nicht: xx."),
        ({"--manager=leitung@hamm.example": "--manager=x"}, "--manager: "),
        ({"--manager=leitung@hamm.example": "--manager= "}, "--manager: "),
        ({"--language=ar": "--plugin=nowhere"}, "--plugin: Die Erweiterung „nowhere“ ist nicht installiert."),
    ],
)
def test_create_association_with_a_fault_names_the_option(luebeck, run, wrong, message):
    with pytest.raises(CommandError) as error:
        run(*(wrong.get(word, word) for word in HAMM))
    assert message in str(error.value)
    assert not Association.objects.filter(slug="hamm").exists()


def test_first_association_may_be_the_umbrella(umbrella, run):
    with pytest.raises(CommandError, match="--umbrella: Einen Bundesverband gibt es schon"):
        run(*HAMM, "--umbrella")


def test_offer_language(koeln, run, fresh):
    assert "jetzt auch auf: uk" in run("offer_language", "koeln", "uk")
    assert fresh(koeln).languages == ["de", "tr", "uk"]
    assert "Es wurde nichts geändert" in run("offer_language", "koeln", "uk")
    with pytest.raises(CommandError, match="xx"):
        run("offer_language", "koeln", "xx")


@pytest.mark.parametrize(
    "command",
    [
        ("offer_language", "nirgendwo", "de"),
        ("archive_association", "nirgendwo"),
        ("export_association", "nirgendwo", "--output=x.zip"),
        ("delete_association", "nirgendwo", "--export=x.zip", "--yes"),
    ],
)
def test_association_that_is_not_there(db, run, command):
    with pytest.raises(CommandError, match="SLUG: Den Verbund „nirgendwo“ gibt es nicht"):
        run(*command)


@pytest.mark.parametrize("command", ["publish_scheduled", "rebuild_references_index", "fixtree"])
def test_commands_of_wagtail_run_through_manage(luebeck, command, capsys):
    manage.main(["manage.py", command, *(["--noinput"] if command == "fixtree" else [])])
    assert "_enabled" not in get_scope()


def test_manage_starts_as_a_program(tmp_path):
    environment = {**os.environ, "VERBUND_VAR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "federation.settings.embedded"}
    done = subprocess.run(
        [sys.executable, Path(manage.__file__), "create_association", "--help"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "--manager" in done.stdout
