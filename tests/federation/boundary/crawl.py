"""Asks every address, as somebody of one association, for the marked objects of another, and tells what came out."""

import json
import re
from dataclasses import dataclass, field

from django.core import serializers
from django.test import Client

from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.boundary.ownership import local_models

from .marked import Marked
from .patterns import NOWHERE, NUMBERS, Pattern, addresses, parameters, patterns

NOT_ASKED = {"wagtailadmin_logout", "account_logout"}  # they end the session
OPEN_TO_ALL = {"registry:join"}  # every entry that is listed may be joined
# Wagtail's own: a form without its field, which no browser sends.
CRASHES_IN_WAGTAIL = {"/admin/choose-external-link/"}


@dataclass
class Findings:
    leaks: list[str] = field(default_factory=list)
    told_apart: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def __bool__(self):
        return bool(self.leaks or self.told_apart or self.crashes)

    def __str__(self):
        lines = [f"leak: {line}" for line in self.leaks] + [f"told apart: {line}" for line in self.told_apart]
        return "\n".join(lines + [f"crash: {line}" for line in self.crashes])


class Crawler:
    """One person at one association's host."""

    def __init__(self, user, association: Association):
        self.client = Client(headers={"host": association.site.hostname}, raise_request_exception=False)
        if user is not None:
            self.client.force_login(user)

    def ask(self, method: str, path: str, data: dict | None = None):
        headers = {"x-requested-with": "XMLHttpRequest"} if "chooser" in path or "choose" in path else {}
        return getattr(self.client, method)(path, data or {}, headers=headers)


def text_of(response) -> str:
    """Headers and body as one text. Files are read as Latin-1: the marks are ASCII."""
    body = b"".join(response.streaming_content) if response.streaming else response.content
    headers = "\n".join(f"{name}: {value}" for name, value in response.items())
    return headers + "\n" + body.decode("latin-1")


def search_for(crawler: Crawler, foreign: Marked, *, only=lambda pattern: True, stop_at_first=False) -> Findings:
    """Every address with the foreign objects' numbers in path, query and form: no mark may come back."""
    findings = Findings()
    for pattern in filter(only, patterns()):
        if pattern.name in NOT_ASKED:
            continue
        for path in addresses(pattern, foreign):
            plain = examine(crawler, foreign, findings, "get", path, {})
            compare_with_nowhere(crawler, findings, pattern, path, plain)
            for method in ("get", "post"):
                examine(crawler, foreign, findings, method, path, parameters(foreign))
            if stop_at_first and findings:
                return findings
    return findings


@dataclass(frozen=True)
class Answer:
    status: int
    location: str
    text: str


def examine(crawler, foreign, findings, method, path, data) -> Answer:
    response = crawler.ask(method, path, data)
    text = text_of(response).replace(path, "")  # an answer may repeat the address
    for kind, word in foreign.words.items():
        if word in text:
            asked = f"{method.upper()} {path}{' with parameters' if data else ''}"
            findings.leaks.append(f"{kind}: {asked} ({response.status_code})")
    if response.status_code >= 500 and path not in CRASHES_IN_WAGTAIL:
        findings.crashes.append(f"{method.upper()} {path}: {response.exc_info[1]!r}")
    return Answer(response.status_code, response.headers.get("Location", ""), text)


def compare_with_nowhere(crawler, findings, pattern: Pattern, path: str, answer: Answer) -> None:
    """A number that belongs to somebody else is answered as one that nobody has."""
    numbered = [keyword for keyword in pattern.keywords if keyword in NUMBERS or keyword == "pk"]
    if not pattern.is_admin or not numbered or pattern.name in OPEN_TO_ALL:
        return
    nowhere = re.sub(r"(?<=/)\d+(?=/|\.\.\.|$)|(?<=\.\.\.)\d+", str(NOWHERE), path)
    response = crawler.ask("get", nowhere)
    text = text_of(response).replace(nowhere, "")
    other = Answer(response.status_code, response.headers.get("Location", ""), text)
    if essence(answer) != essence(other):
        findings.told_apart.append(f"{path}: {answer.status}, {nowhere}: {other.status}")


def essence(answer: Answer) -> tuple:
    """Status, where it leads and what it says, without what differs between any two requests."""
    said = re.sub(r'csrfmiddlewaretoken" value="[^"]*|nonce="[^"]*|csrf=\S+', "", answer.text)
    return answer.status, *(re.sub(r"\d+", "#", text) for text in (answer.location, said))


def look_at_own(crawler: Crawler, own: Marked) -> set[str]:
    """Kinds of the person's own association whose marks come back by GET."""
    seen = set()
    for pattern in patterns():
        if pattern.name in NOT_ASKED:
            continue
        for path in addresses(pattern, own):
            for data in ({}, parameters(own)):
                text = text_of(crawler.ask("get", path, data))
                seen |= {kind for kind, word in own.words.items() if word in text}
    return seen


def snapshot(foreign: Marked) -> dict[str, str]:
    """All rows of the marked objects and of their trees, to see that nothing changes them."""
    rows = {}
    with scopes_disabled():
        for kind, instance in foreign.objects.items():
            if kind == "entry":
                continue  # the crawl joins it, which counts as a change of the entry
            fresh = type(instance)._base_manager.filter(pk=instance.pk)
            rows[kind] = json.dumps(json.loads(serializers.serialize("json", fresh)), sort_keys=True)
        for model in local_models():
            rows[model._meta.label] = count_of(model, foreign)
    return rows


def count_of(model, foreign: Marked) -> str:
    """How many rows hang on the foreign association, where the model has a direct way to it."""
    fields = {field.name for field in model._meta.get_fields()}
    association = foreign.association
    if "collection" in fields:
        return str(model._base_manager.filter(collection__path__startswith=association.collection.path).count())
    if "path" in fields and "url_path" in fields:
        return str(model._base_manager.filter(path__startswith=association.site.root_page.path).count())
    if "association" in fields:
        return str(model._base_manager.filter(association=association).count())
    return ""
