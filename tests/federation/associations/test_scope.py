"""A local model is asked within an association, or not at all."""

import pytest
from django.contrib.auth import get_user_model
from django.forms import modelform_factory

from federation.associations.models import Association, Role, StaffMembership
from federation.associations.scope import ScopeError, scope, scopes_disabled
from federation.staff.domain import grant_role
from sites.demo.factories import UserFactory


@pytest.fixture
def memberships(luebeck, koeln):
    return [grant_role(UserFactory(), association, Role.EDITOR) for association in (luebeck, koeln)]


ASKED = {
    "all": lambda rows: list(rows.all()),
    "filter": lambda rows: list(rows.filter(role="editor")),
    "get": lambda rows: rows.get(role="editor"),
    "first": lambda rows: rows.first(),
    "count": lambda rows: rows.count(),
    "exists": lambda rows: rows.exists(),
    "values": lambda rows: list(rows.values("pk")),
    "aggregate": lambda rows: rows.aggregate(n=models_count()),
    "in_bulk": lambda rows: rows.in_bulk(),
    "slice": lambda rows: list(rows.order_by("pk")[:5]),
    "union": lambda rows: list(rows.filter(role="editor").union(rows.filter(role="manager"))),
    "subquery": lambda rows: list(get_user_model().objects.filter(pk__in=rows.values("user"))),
    "iterator": lambda rows: list(rows.iterator()),
    "update": lambda rows: rows.update(role="publisher"),
    "delete": lambda rows: rows.all().delete(),
}


def models_count():
    from django.db.models import Count

    return Count("pk")


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_query_without_association(memberships, ask):
    with pytest.raises(ScopeError):
        ask(StaffMembership.objects)


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_query_with_association(luebeck, memberships, ask):
    with scope(association=luebeck):
        ask(StaffMembership.objects)
    with scopes_disabled():
        assert StaffMembership.objects.filter(pk=memberships[1].pk, role="editor").exists()  # the other's is untouched


def test_query_sees_the_rows_of_the_association_alone(luebeck, koeln, memberships):
    for association, membership in zip((luebeck, koeln), memberships, strict=True):
        with scope(association=association):
            assert list(StaffMembership.objects.all()) == [membership]
            assert list(StaffMembership.objects.exclude(role="manager")) == [membership]
            assert StaffMembership.objects.count() == 1


def test_query_made_before_its_scope_gets_it_when_it_runs(koeln, memberships):
    prepared = StaffMembership.objects.filter(role="editor")
    with scope(association=koeln):
        assert list(prepared) == [memberships[1]]


def test_update_and_delete_stay_inside(luebeck, memberships):
    with scope(association=luebeck):
        assert StaffMembership.objects.update(role="publisher") == 1
        assert StaffMembership.objects.all().delete()[0] == 1
    with scopes_disabled():
        assert StaffMembership.objects.get(role="editor") == memberships[1]


def test_related_manager_is_scoped_too(luebeck, koeln, memberships):
    with scope(association=luebeck):
        assert list(Association.objects.get(pk=koeln.pk).staff.all()) == []
        assert list(memberships[1].user.staff_memberships.all()) == []


def test_form_with_a_choice_of_local_rows_is_made_without_a_scope(koeln, memberships):
    from django import forms

    choice = forms.ModelChoiceField(StaffMembership.objects.all())
    form = modelform_factory(StaffMembership, fields=["role"])
    with scope(association=koeln):
        assert choice.clean(memberships[1].pk) == memberships[1]
        with pytest.raises(forms.ValidationError):
            choice.clean(memberships[0].pk)
    assert form
