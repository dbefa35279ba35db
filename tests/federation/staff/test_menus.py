"""Each role's menu holds what the role may use and nothing else; every entry leads somewhere."""

import json
import re

import pytest

from federation.associations.models import Role
from federation.associations.roles import UMBRELLA_ROLES

ALL = {"explorer", "images", "documents", "registry", "organisations", "account", "logout"}
REGISTRY = {"new-organisation", "registry-proposals", "registry-messages", "duplicates", "imports"}
RULES = {"registry-rules"}
TAXONOMY = {"topics"}
SEARCH = {"curated-search", "search-misses", "search-synonyms", "search-pins"}
KEEPING = {"settings", "collections", "weiterleitungen"}
MANAGING = {"verbunde", "erscheinungsbild", "team", "activity"}
MENUS = {
    Role.EDITOR: ALL | REGISTRY,
    Role.TRANSLATOR: ALL,
    Role.PUBLISHER: ALL | REGISTRY,
    Role.MANAGER: ALL | REGISTRY | RULES | KEEPING | MANAGING,
    Role.CURATOR: ALL | REGISTRY | TAXONOMY | SEARCH | KEEPING,
    Role.FEDERATION_MANAGER: ALL | REGISTRY | RULES | TAXONOMY | SEARCH | KEEPING | MANAGING,
}


def entries(client) -> dict[str, str]:
    """Names and addresses of the menu, submenus included."""
    props = re.search(r'<script id="wagtail-sidebar-props"[^>]*>(.*?)</script>', client.get("/admin/").text, re.S)[1]
    found = {}

    def walk(part):
        if isinstance(part, list):
            for item in part:
                walk(item)
        elif isinstance(part, dict):
            if "name" in part and "label" in part:
                found[part["name"]] = part.get("url") or ""
            for value in part.values():
                walk(value)

    walk(json.loads(props))
    return found


@pytest.mark.parametrize("role", Role)
def test_menu_holds_what_the_role_may_use(sign_in, person, luebeck, umbrella, role):
    association = umbrella if role in UMBRELLA_ROLES else luebeck
    client = sign_in(person(association, role, languages=["ar"] if role == Role.TRANSLATOR else []), association)
    found = entries(client)
    assert found.keys() == MENUS[role]
    for address in filter(None, found.values()):
        answer = client.get(address, follow=True)
        assert answer.status_code == 200, address
        assert answer.request["PATH_INFO"].startswith(address)
