"""A model that does not say whose it is keeps Verbund from starting."""

from django.db import models
from django.test.utils import isolate_apps

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership
from federation.boundary import checks, ownership


def errors_with(monkeypatch, model) -> list[str]:
    monkeypatch.setattr(checks.apps, "get_models", lambda **options: [model])
    return [error.id for error in checks.check_ownership(None)]


def test_all_models_are_declared():
    assert checks.check_ownership(None) == []


@isolate_apps("tests")
def test_model_that_says_nothing(monkeypatch):
    class Slip(models.Model):
        class Meta:
            app_label = "tests"

    assert errors_with(monkeypatch, Slip) == ["boundary.E001"]


@isolate_apps("tests")
def test_local_model_with_a_plain_manager(monkeypatch):
    class Slip(models.Model):
        ownership = Ownership.LOCAL
        association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+")

        class Meta:
            app_label = "tests"

    assert errors_with(monkeypatch, Slip) == ["boundary.E002"]


@isolate_apps("tests")
def test_local_model_with_the_local_manager(monkeypatch):
    class Slip(models.Model):
        ownership = Ownership.LOCAL
        association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+")
        objects = LocalManager()

        class Meta:
            app_label = "tests"

    assert errors_with(monkeypatch, Slip) == []


def test_table_of_a_relation_is_like_the_model_that_has_it():
    from federation.accounts.models import User

    assert ownership.ownership_of(User.groups.through) is ownership.ownership_of(User)
