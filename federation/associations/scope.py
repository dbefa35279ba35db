"""Whose data a piece of code is about: the association in scope, held by django-scopes.

A request is about the association of its host. What works for the whole federation (commands, tasks, the umbrella's
overviews) says so with `scopes_disabled()`. Models that belong to one association have the `LocalManager`, which
adds the scope when the SQL is made and refuses to make any without one.
"""

from enum import Enum

from django.db import models
from django.db.models import Q, sql
from django_scopes import get_scope, scope, scopes_disabled
from django_scopes.exceptions import ScopeError

__all__ = ["LocalManager", "Ownership", "ScopeError", "current_association", "scope", "scopes_disabled"]


class Ownership(Enum):
    """Whose the rows of a model are. Every model says it, in a class attribute `ownership`."""

    LOCAL = "local"  # one association's; nobody else sees it
    SHARED = "shared"  # all may read it
    CO_OWNED = "co_owned"  # all may read it, several associations keep it
    INTERNAL = "internal"  # the program's own; no view shows it to anybody but the operator


def current_association():
    """The association in scope, or None."""
    return get_scope().get("association")


class ScopedQuery(sql.Query):
    """A query that gets its association when it is compiled, so that forms and managers may be made without one."""

    def scope_filter(self) -> Q | None:
        """Raises ScopeError outside of every scope; None where scopes are disabled."""
        if not get_scope().get("_enabled", True):
            return None
        association = current_association()
        if association is None:
            raise ScopeError(f"{self.model._meta.label} belongs to one association, and none is in scope.")
        return Q(**{self.model._default_manager.lookup: association.pk})

    def get_compiler(self, *args, **kwargs):
        condition = self.scope_filter()
        if condition is None:
            return super().get_compiler(*args, **kwargs)
        scoped = self.clone()
        scoped.__class__ = sql.Query
        scoped.add_q(condition)
        return scoped.get_compiler(*args, **kwargs)


class ScopedQuerySet(models.QuerySet):
    def __init__(self, model=None, query=None, using=None, hints=None):
        super().__init__(model, query or ScopedQuery(model), using, hints)

    # These two make queries of other classes, so they are given the condition first.

    def update(self, **values):
        return super(ScopedQuerySet, self._scoped()).update(**values)

    update.alters_data = True

    def delete(self):
        return super(ScopedQuerySet, self._scoped()).delete()

    delete.alters_data = True

    def _raw_delete(self, using):
        return super(ScopedQuerySet, self._scoped())._raw_delete(using)

    def _scoped(self):
        condition = self.query.scope_filter()
        return self if condition is None else self.filter(condition)


class LocalManager(models.Manager.from_queryset(ScopedQuerySet)):
    """Default manager of a model that belongs to one association; `lookup` leads from it to the association.

    Joins from other models and `_base_manager` are not scoped: a row that code already holds can be followed.
    """

    def __init__(self, lookup: str = "association"):
        super().__init__()
        self.lookup = lookup
