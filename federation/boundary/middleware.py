"""Keeps the admin of one association's host to that association. Operators (superusers) pass everywhere."""

from django.apps import apps
from django.http import Http404, HttpResponse
from django.shortcuts import render
from wagtail.permissions import policy_registry

from federation.associations.models import Association, StaffMembership
from federation.associations.roles import rights_of
from federation.associations.scope import scopes_disabled
from federation.plugin_api import HookedApp
from federation.plugin_api.middleware import model_of

from . import addresses, ownership, visible
from .policies import OwnRowsPolicy

OURS = ("federation.", "sites.")  # apps of the core that take no part in hooks
WITHOUT_RIGHTS = {"wagtailadmin_logout", "wagtailadmin_login", "wagtailadmin_sprite", "wagtailadmin_javascript_catalog"}


class AdminGuardMiddleware:
    """What is not the association's does not exist: 404, the same as for a number that was never given."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs) -> HttpResponse | None:
        match, user = request.resolver_match, request.user
        if not match.route.startswith("admin/") or user.is_anonymous or user.is_superuser:
            return None
        if not rights_of(user, request.association).is_staff:
            return None if match.view_name in WITHOUT_RIGHTS else no_rights(request)
        if not is_reachable(match.view_name, view):
            raise Http404
        numbers = {**visible.BY_KEYWORD, **addresses.NUMBERS.get(match.view_name, {})}
        asked = [(numbers[name], [value]) for name, value in kwargs.items() if name in numbers]
        asked += asked_by_query(request, match, kwargs)
        policy = policy_registry.get_by_type(model_of(view)) if model_of(view) else None
        if isinstance(policy, OwnRowsPolicy) and "pk" in kwargs:
            asked.append((policy.visible, [kwargs["pk"]]))
        if not all(visible.all_visible(find, user, keys) for find, keys in asked):
            raise Http404
        return None


def is_reachable(name: str, view) -> bool:
    listed = (
        name in addresses.STAFF
        or name in addresses.NUMBERS
        or name in addresses.PARAMETERS
        or name in addresses.BY_MODEL
    )
    # Wagtail's list of what refers to an object asks no policy of what it lists.
    return listed or (is_ours(view) and not name.endswith(":usage"))


def is_ours(view) -> bool:
    """Whether the view, or the scoped model that a generic view was made for, is the core's or a plugin's."""
    model = model_of(view)
    if model is not None:
        return ownership.is_ours(model) and not ownership.is_in_a_tree(model)
    module = getattr(view, "view_class", view).__module__
    names = (app.name for app in apps.get_app_configs() if isinstance(app, HookedApp) or app.name.startswith(OURS))
    return any(module == name or module.startswith(f"{name}.") for name in names)


def asked_by_query(request, match, kwargs) -> list:
    """What the query string names, as (finder, keys)."""
    asked = []
    for name, find in addresses.PARAMETERS.get(match.view_name, {}).items():
        asked.append((find, request.GET.getlist(name)))
    if match.view_name in addresses.BY_MODEL:
        find = addresses.MODELS.get((kwargs["app_label"], kwargs["model_name"]))
        if find is None:
            raise Http404
        keys = [kwargs["object_id"]] if "object_id" in kwargs else request.GET.getlist("id")
        asked.append((find, [key for key in keys if key != "all"]))
        parents = request.GET.getlist("parentId") + request.GET.getlist("childOf")
        asked.append((visible.own_pages, [key for key in parents if key]))
    return asked


def no_rights(request) -> HttpResponse:
    """Tells somebody where they do work, and nothing of this association."""
    with scopes_disabled():
        own = StaffMembership.objects.filter(user=request.user).values("association")
        associations = list(Association.objects.filter(pk__in=own).select_related("site"))
    request.is_error = True  # wears the site's design, in the admin too
    return render(request, "boundary/no_rights.html", {"associations": associations}, status=403)
