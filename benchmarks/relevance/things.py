"""Names of things that a rebuild of the demo keeps."""

import re
from functools import cache
from urllib.parse import urlsplit

from federation.associations.models import Association
from federation.registry.models import Service

ORGANISATION = re.compile(r"/[\w-]+/organisationen/(?P<slug>[\w-]+)/$")
SERVICE = re.compile(r"angebot-(?P<key>\d+)$")
SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e"})


def at_address(address: str) -> str:
    """Of a result's `url`."""
    parts = urlsplit(address)
    return named(associations()[parts.hostname], parts.path, parts.fragment)


def at_path(association: str, path: str) -> str:
    """Of a row of the index."""
    path, _hash, fragment = path.partition("#")
    return named(association, path, fragment)


def named(association: str, path: str, fragment: str) -> str:
    if service := SERVICE.match(fragment):
        return services()[int(service["key"])]
    if organisation := ORGANISATION.match(path):
        return f"organisation:{organisation['slug']}"
    return f"page:{association}/{path.split('/', 2)[2]}"


@cache
def associations() -> dict[str, str]:
    return dict(Association.objects.values_list("site__hostname", "slug"))


@cache
def services() -> dict[int, str]:
    return {
        key: f"service:{organisation}/{spelled_plainly(name)}"
        for key, organisation, name in Service.objects.values_list("pk", "organisation__slug", "name")
    }


def spelled_plainly(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower().translate(SPELLED_OUT)).strip("-")
