"""What every installed plugin keeps to, ours and everybody's. Run it for a plugin of your own: docs/plugins.md."""

import ast
import re
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.template.loader import get_template
from django.urls import reverse
from wagtail.models import Page

from federation.content.blocks import BodyBlock
from federation.content.models import BasePage
from federation.plugin_api import hooks, hookspecs
from federation.provisioning.domain import switch_plugin
from sites.demo.factories import AssociationFactory

LANGUAGES = [code for code, _name in settings.LANGUAGES]
DECLARED_HOOKS = {name for name, thing in vars(hookspecs).items() if hasattr(thing, f"{hooks.PROJECT}_spec")}

pytestmark = pytest.mark.parametrize("plugin", hooks.plugins(), ids=lambda plugin: plugin.slug)


def page_types(plugin) -> list[type[BasePage]]:
    return [model for model in plugin.get_models() if issubclass(model, Page)]


def views_without_arguments(plugin) -> list[str]:
    """Names of the views that need no more than a language."""
    if not plugin.urls:
        return []
    patterns = import_module(plugin.urls).urlpatterns
    return [pattern.name for pattern in patterns if not pattern.pattern.converters]


def templates(plugin) -> list[str]:
    folder = Path(plugin.path) / "templates"
    return [file.relative_to(folder).as_posix() for file in sorted(folder.rglob("*.html"))]


@pytest.fixture
def association(plugin, db):
    """An association in all languages, with this plugin and no other."""
    return AssociationFactory(slug="vertrag", languages=LANGUAGES, plugins=[plugin.slug])


def own_paths(plugin, association) -> list[str]:
    """All that visitors find of the plugin in a new association: its views and its starter pages."""
    views = [
        reverse(f"{plugin.slug}:{name}", kwargs={"language": language})
        for name in views_without_arguments(plugin)
        for language in LANGUAGES
    ]
    pages = [
        page.get_url().removeprefix(association.root_url)
        for model in page_types(plugin)
        for page in model.objects.descendant_of(association.site.root_page).live()
    ]
    return views + pages


def test_plugin_says_what_it_is(plugin):
    assert re.fullmatch(r"[a-z][a-z0-9_]*", plugin.slug)
    assert str(plugin.verbose_name)
    assert str(plugin.verbose_name) != plugin.slug
    assert str(plugin.description).endswith(".")


def test_models_carry_the_plugins_label(plugin):
    assert plugin.label == f"plugin_{plugin.slug}"
    assert {model._meta.app_label for model in plugin.get_models()} <= {plugin.label}


def test_page_types_belong_to_the_plugin(plugin):
    kinds = {kind.name for kind in hooks.collect("search_kinds")} | {""}
    for model in page_types(plugin):
        assert issubclass(model, BasePage), model
        assert model.plugin == plugin.slug, model
        assert model.search_kind in kinds, model
        assert get_template(model.template), model


def test_plugin_imports_neither_sites_nor_another_plugin(plugin):
    own = plugin.name
    others = {other.name for other in hooks.plugins()} - {own} | {"sites"}
    if own.startswith("plugins."):
        others |= {f"plugins.{folder.name}" for folder in Path(plugin.path).parent.iterdir()} - {own}
    for file in Path(plugin.path).rglob("*.py"):
        for imported in imports(ast.parse(file.read_text())):
            foreign = {other for other in others if imported == other or imported.startswith(f"{other}.")}
            assert not foreign, f"{file.name} imports {imported}"


def imports(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def test_plugin_implements_declared_hooks_only(plugin):
    implemented = {name for name in dir(type(plugin)) if hasattr(getattr(type(plugin), name), f"{hooks.PROJECT}_impl")}
    assert implemented <= DECLARED_HOOKS


def test_blocks_have_names_of_their_own(plugin):
    names = Counter([name for _slug, name, _block in hooks.contributed_blocks()])
    names.update(list(BodyBlock.declared_blocks))
    own = {name for slug, name, _block in hooks.contributed_blocks() if slug == plugin.slug}
    assert {name: count for name, count in names.items() if name in own and count > 1} == {}


def test_templates_lie_in_a_folder_of_the_plugins_name(plugin):
    assert [name for name in templates(plugin) if not name.startswith(f"{plugin.slug}/")] == []


def test_templates_compile(plugin):
    for name in templates(plugin):
        get_template(name)


@pytest.mark.django_db
def test_migrations_are_complete(plugin):
    call_command("makemigrations", plugin.label, check=True, dry_run=True, verbosity=0)


def test_everything_answers_in_each_language(plugin, association, visit):
    for path in own_paths(plugin, association):
        response = visit(association, path)
        if leads_to_sign_in(response):
            continue
        assert response.status_code == 200, path
        if not response.headers["Content-Type"].startswith("text/html"):
            continue  # data, which may speak no language
        assert f'<html lang="{path.split("/")[1]}"' in response.text, path
    for language in LANGUAGES:
        assert visit(association, f"/{language}/").status_code == 200, language


def leads_to_sign_in(response) -> bool:
    """A page for people who are signed in leads there, and back."""
    return response.status_code == 302 and response.url.startswith(reverse("account_login"))


def test_switched_off_nothing_answers_and_nothing_is_lost(plugin, association, visit):
    paths, pages = own_paths(plugin, association), Page.objects.count()
    switch_plugin(association, plugin.slug, on=False)
    assert {path: visit(association, path).status_code for path in paths} == dict.fromkeys(paths, 404)
    assert visit(association, "/de/").status_code == 200
    assert [path for path in paths if f'href="{path}"' in visit(association, "/de/").text] == []
    switch_plugin(association, plugin.slug, on=True)
    assert [path for path in paths if visit(association, path).status_code not in (200, 302)] == []
    assert Page.objects.count() == pages


def test_views_have_names(plugin):
    assert all(views_without_arguments(plugin))
