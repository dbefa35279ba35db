"""Each hook's contribution arrives, and only where the plugin is on."""

import pluggy
import pytest
from django.apps import apps

from federation.associations.models import Association, AssociationPlugin, Role
from federation.associations.roles import rights_of
from federation.content.blocks import PluginStreamBlock
from federation.plugin_api import HookedApp, Plugin, hookimpl, hooks
from federation.plugin_api.hooks import manager
from federation.staff.domain import grant_role
from sites.demo.factories import UserFactory, home_of

from .everything import laid, module

FOR_ASSOCIATION = {
    "menu_items": lambda association, rf: {"language": "de"},
    "home_sections": lambda association, rf: {"language": "de", "request": rf.get("/de/")},
    "starter_pages": lambda association, rf: {"home": home_of(association)},
    "demo_page": lambda association, rf: {"kind": "everything", "parent": None, "text": "t", "content": "c"},
    "demo_data": lambda association, rf: {},
    "role_permissions": lambda association, rf: {"role": "manager"},
}


@pytest.fixture
def on(everything, luebeck):
    AssociationPlugin.objects.create(association=luebeck, plugin="everything")
    return Association.objects.with_languages().get(pk=luebeck.pk)


def test_menu_items(on):
    items = hooks.collect_for(on, "menu_items", language="de")
    assert ("Alles in Lübeck", "/de/everything/") in [(item.title, item.path) for item in items]


def test_home_sections(on, rf):
    sections = hooks.collect_for(on, "home_sections", language="de", request=rf.get("/de/"))
    (own,) = [section for section in sections if section.template == "everything/home.html"]
    assert own.context == {"of": "luebeck", "in": "de", "at": "/de/"}


def test_starter_pages(on):
    hooks.collect_for(on, "starter_pages", home=home_of(on, "en"))
    assert laid == [("luebeck", "en")]


def test_demo_page(on):
    built = hooks.collect_for(on, "demo_page", kind="everything", parent=home_of(on), text="t", content="c")
    assert [(page.text, page.content) for page in built] == [("t", "c")]


def test_demo_data(on):
    hooks.collect_for(on, "demo_data")
    assert laid == [("luebeck", "demo")]


def test_role_permissions(on):
    assert hooks.collect_for(on, "role_permissions", role="manager") == ["plugin_everything.change_luebeck"]
    assert hooks.collect_for(on, "role_permissions", role="editor") == []


def test_role_permissions_become_rights(on, koeln):
    user = UserFactory()
    for association in (on, koeln):
        grant_role(user, association, Role.MANAGER)
    assert "plugin_everything.change_luebeck" in rights_of(user, on).permissions
    assert not [name for name in rights_of(user, koeln).permissions if "everything" in name]


@pytest.mark.parametrize("name", FOR_ASSOCIATION)
def test_off_plugin_is_not_asked(name, everything, luebeck, on, rf):
    arguments = FOR_ASSOCIATION[name](luebeck, rf)
    assert len(asked(name, on, arguments)) >= 1
    assert asked(name, luebeck, arguments) == []


def asked(name, association, arguments) -> list:
    """What the test's plugin gave to the hook; for starter pages, what it did."""
    laid.clear()
    given = hooks.collect_for(association, name, **arguments)
    return laid[:] or [item for item in given if "everything" in words(item) or hasattr(item, "content")]


def words(item) -> str:
    return item if isinstance(item, str) else str(vars(item).values())


def test_search_hooks(everything, luebeck):
    assert "everything" in [kind.name for kind in hooks.collect("search_kinds")]
    (facet,) = [facet for facet in hooks.collect("search_facets") if facet.name == "colour"]
    assert facet.value_label("rot") == "ROT"
    (source,) = [source for source in hooks.collect("search_sources") if source.model is Association]
    (document,) = source.documents(luebeck)
    assert (document.title, document.plugin) == ("Haus der Kulturen", "everything")


def test_blocks(everything, on, luebeck, koeln):
    stream = PluginStreamBlock()
    assert "everything_word" in stream.child_blocks
    assert "everything_word" in stream.for_association(on, None).child_blocks
    assert "everything_word" not in stream.for_association(koeln, None).child_blocks


def test_contributions_come_in_the_order_of_the_apps():
    apps_in_order = [app.name for app in apps.get_app_configs() if isinstance(app, HookedApp)]
    kinds = [kind.name for kind in hooks.collect("search_kinds")]
    assert apps_in_order.index("federation.content") < apps_in_order.index("plugins.best_practice")
    assert kinds.index("page") < kinds.index("best_practice")


def test_plugins_come_in_the_order_of_the_apps(everything):
    installed = [app for app in apps.get_app_configs() if isinstance(app, Plugin)]
    assert hooks.plugins() == [*installed, everything]


def test_a_second_set_of_apps_replaces_the_first(everything):
    again = type(everything)("everything", module("everything"))
    try:
        assert [plugin for plugin in hooks.plugins() if plugin.slug == "everything"] == [again]
    finally:
        manager.unregister(again)
        manager.register(everything, name="everything")


def test_hook_that_is_not_declared_stops_the_start():
    class Mistaken(Plugin):
        default = False
        slug = "mistaken"

        @hookimpl
        def menu_itmes(self):
            return []

    plugin = Mistaken("mistaken", module("mistaken"))
    try:
        with pytest.raises(pluggy.PluginValidationError, match="menu_itmes"):
            manager.check_pending()
    finally:
        manager.unregister(plugin)


def test_argument_that_is_not_declared_stops_the_start():
    class Mistaken(Plugin):
        default = False
        slug = "mistaken"

        @hookimpl
        def menu_items(self, colour):
            return []

    try:
        with pytest.raises(pluggy.PluginValidationError, match="colour"):
            Mistaken("mistaken", module("mistaken"))
    finally:
        manager.unregister(name="mistaken")


def test_only_the_plugin_itself_is_a_candidate_of_its_app():
    """Django would refuse an apps.py with two candidates, and every one of ours imports the base class."""
    assert not Plugin.default
    assert not HookedApp.default
    assert type("Own", (Plugin,), {}).default
