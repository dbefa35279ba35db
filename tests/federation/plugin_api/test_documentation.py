"""Fails for a hook that nobody can know of, or that nobody tried."""

import inspect
import re
from pathlib import Path

import pytest

from federation import plugin_api
from federation.plugin_api import contributions, hooks, hookspecs

from .everything import EverythingPlugin

DOCUMENTATION = (Path(__file__).parents[3] / "docs" / "plugins.md").read_text()
NOTICEBOARD = Path(__file__).parents[2] / "dummy_plugin" / "verbund_noticeboard"
HOOKS = {name: thing for name, thing in vars(hookspecs).items() if hasattr(thing, f"{hooks.PROJECT}_spec")}


@pytest.mark.parametrize("name", HOOKS)
def test_hook_is_documented_with_its_arguments(name):
    arguments = ", ".join(inspect.signature(HOOKS[name]).parameters)
    assert f"### `{name}({arguments})`" in DOCUMENTATION


@pytest.mark.parametrize("name", HOOKS)
def test_hook_has_an_example(name):
    section = re.search(rf"### `{name}\(.*?(?=\n##|\Z)", DOCUMENTATION, re.DOTALL)
    assert section
    assert f"@hookimpl\ndef {name}(self" in section[0]


@pytest.mark.parametrize("name", HOOKS)
def test_hook_says_in_a_line_what_it_is_for(name):
    assert len(HOOKS[name].__doc__.splitlines()) == 1


@pytest.mark.parametrize("name", HOOKS)
def test_hook_is_used_by_a_plugin_of_the_tests(name):
    assert hasattr(getattr(EverythingPlugin, name), f"{hooks.PROJECT}_impl")


def test_documentation_names_no_hook_that_is_not_there():
    assert set(re.findall(r"^### `(\w+)\(", DOCUMENTATION, re.MULTILINE)) == set(HOOKS)


def test_examples_are_python():
    for example in re.findall(r"```python\n(.*?)```", DOCUMENTATION, re.DOTALL):
        compile(example, "docs/plugins.md", "exec")


@pytest.mark.parametrize("name", sorted(set(plugin_api.__all__) & set(vars(contributions))))
def test_contribution_is_documented(name):
    assert name in DOCUMENTATION


@pytest.mark.parametrize("file", ["apps.py", "models.py"])
def test_documented_plugin_is_the_one_that_is_tested(file):
    assert (NOTICEBOARD / file).read_text() in DOCUMENTATION


def test_thirty_lines_are_no_more_than_thirty():
    code = "".join((NOTICEBOARD / file).read_text() for file in ("apps.py", "models.py"))
    assert len([line for line in code.splitlines() if line.strip()]) <= 30
