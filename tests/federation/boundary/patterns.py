"""Every address that the URL resolver knows, and what to put into it. An address that nobody classified is an error."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.urls import get_resolver

from federation.content.addresses import page_path

from .marked import COMMON, Marked

NOWHERE = 987_654_321  # a number that no row has


class Unclassified(Exception):
    """An address, or a part of one, that this file does not know."""


@dataclass(frozen=True)
class Pattern:
    name: str
    route: str
    keywords: tuple[str, ...]

    @property
    def is_admin(self) -> bool:
        return self.route.startswith("admin/")


# What an address calls it -> kinds of marked objects whose numbers are put there.
NUMBERS: dict[str, tuple[str, ...]] = {
    "page_id": ("live", "draft", "private", "practice", "translated_page", "home"),
    "parent_page_id": ("home", "live", "container"),
    "page_to_move_id": ("live", "draft"),
    "destination_id": ("home", "live"),
    "page_pk": ("live",),
    "image_id": ("image",),
    "document_id": ("document", "private_document"),
    "doc_id": ("document", "private_document"),
    "collection_id": ("collection", "private_collection"),
    "revision_id": ("revision",),
    "revision_id_a": ("revision",),
    "revision_id_b": ("revision",),
    "workflow_pk": ("workflow",),
    "workflow_state_id": ("workflow_state",),
    "task_id": ("task",),
    "task_state_id": ("task_state",),
    "session_id": ("editing_session",),
    "uploaded_file_id": ("upload",),
    "translation_source_id": ("translation_source",),
    "translation_id": ("translation",),
    "string_segment_id": ("string_segment",),
    "overridable_segment_id": ("string_segment",),
    "redirect_id": ("redirect",),
    "restriction_id": ("collection_restriction",),
    "page_view_restriction_id": ("page_restriction",),
    "object_id": ("live",),
    "one": ("entry",),
    "other": ("twin",),
}
# `pk` and the like: by the name of the address.
BY_PREFIX: dict[str, tuple[str, ...]] = {
    "wagtailadmin_api:pages": ("live", "draft"),
    "wagtailadmin_api:images": ("image",),
    "wagtailadmin_api:documents": ("document", "private_document"),
    "wagtailadmin_collections": ("collection", "private_collection"),
    "wagtailadmin_pages:revisions_compare": ("live",),
    "wagtailadmin_workflows:edit_task": ("task",),
    "wagtailadmin_workflows:disable_task": ("task",),
    "wagtailadmin_workflows:enable_task": ("task",),
    "wagtailadmin_workflows": ("workflow",),
    "wagtailimages_chooser": ("image",),
    "wagtaildocs_chooser": ("document", "private_document"),
    "wagtailusers_users": ("user",),
    "wagtailusers_groups": ("group",),
    "wagtailsites": ("site",),
    "wagtaillocales": ("locale",),
    "associations": ("association",),
    "branding": ("branding",),
    **{f"{team}:{view}": ("staff_publisher",) for team in ("team", "team_of") for view in ("change", "end")},
    **{f"{team}:{view}": ("invitation",) for team in ("team", "team_of") for view in ("revoke", "invite_again")},
    "weiterleitungen": ("redirect",),
    "mfa": ("second_factor",),
    "slips_admin": ("slip",),
    **{f"search_admin:{view}": ("synonym_group",) for view in ("group", "delete_group")},
    **{f"search_admin:{view}": ("pinned_result",) for view in ("move_up", "unpin")},
    "search_admin:finish": ("empty_search",),
    "registry": ("entry",),
    "keeping_links": ("entry",),
    "keeping_proposals": ("proposal",),
    "keeping_messages": ("error_report", "claim"),
    "imports": ("import",),
    "duplicates": ("merge",),
    "wagtail_localize": ("live",),
}
# Words in addresses, the same for everybody.
WORDS: dict[str, tuple[str, ...]] = {
    "content_type_app_name": ("site_pages",),
    "content_type_model_name": ("standardpage",),
    "app_label": ("wagtailcore",),
    "app_name": ("content",),
    "model_name": ("page",),
    "action": ("delete", "publish", "unpublish", "move"),
    "action_name": ("approve", "reject", "copy", "publish"),
    "mode": ("",),
    "filter_spec": ("width-100",),
    "language": ("de",),
    "uidb64": ("MQ",),
    "token": ("set-password",),
    "key": ("set-password",),
    "uidb36": ("1",),
    "slug": ("verein",),
    "kind": ("fehler", "anfrage"),
    "outcome": ("done", "ignored"),
    "number": ("1",),
    "rest": ("nirgends",),
    "suffix": ("csv", "geojson", "vcf", "ics"),
}

# Funding's addresses say what they name.
FUNDING: dict[str, Callable[[Marked], Iterable[str]]] = {
    "uuid": lambda marked: [str(marked.objects["application"].uuid)],
    "upload": lambda marked: [str(marked.objects["funding_upload"].uuid)],
    "paper": lambda marked: [str(marked.objects["paper"].uuid)],
    **{
        name: lambda marked, name=name: [str(marked.objects[name].pk)]
        for name in ("call", "programme", "ruleset", "review", "message", "proof")
    },
    "receipt": lambda marked: [str(marked.objects["receipt"].number)],
    "number": lambda marked: ["1"],
    "step": lambda marked: ["project"],
    "target": lambda marked: ["review", "approved", "withdrawn", "revoked", "settled", "paid", "accepted"],
    "kind": lambda marked: ["award_letter", "rejection_letter"],
    "table": lambda marked: ["applications", "payments"],
}


def patterns() -> list[Pattern]:
    return list(walk(get_resolver()))


def walk(resolver, prefix: str = "", namespace: str = ""):
    for entry in resolver.url_patterns:
        route = prefix + str(entry.pattern)
        if hasattr(entry, "url_patterns"):
            yield from walk(entry, route, namespace + (f"{entry.namespace}:" if entry.namespace else ""))
        else:
            yield Pattern(namespace + (entry.name or ""), route, keywords_of(route))


def keywords_of(route: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\(\?P<(\w+)>|<(?:\w+:)?(\w+)>", route)) and tuple(
        a or b for a, b in re.findall(r"\(\?P<(\w+)>|<(?:\w+:)?(\w+)>", route)
    )


def values_for(pattern: Pattern, keyword: str, marked: Marked) -> tuple[str, ...]:
    if keyword == "slug" and pattern.name.startswith("team_of"):
        return (marked.association.slug,)
    if keyword == "slug" and "organisationen/" in pattern.route:
        return WORDS["slug"][0], marked.objects["entry"].slug
    if pattern.name.startswith("funding:") and keyword in FUNDING:
        return tuple(FUNDING[keyword](marked))
    if pattern.name == "events:event_calendar" and keyword == "key":
        return tuple(str(marked.objects[kind].translation_key) for kind in ("event", "private_event"))
    if keyword in ("row", "uuid", "id"):
        return uuids(pattern, marked)
    if keyword in WORDS:
        return WORDS[keyword]
    if keyword in NUMBERS:
        return tuple(str(number_of(marked, kind)) for kind in NUMBERS[keyword])
    if keyword == "pk":
        for prefix, kinds in sorted(BY_PREFIX.items(), key=lambda item: -len(item[0])):
            if pattern.name.startswith(prefix):
                return tuple(str(number_of(marked, kind)) for kind in kinds)
    raise Unclassified(f"{pattern.name} ({pattern.route}): what is “{keyword}”?")


def uuids(pattern: Pattern, marked: Marked) -> tuple[str, ...]:
    """Of an entry's rows: the place that is not public and the service."""
    entry = marked.objects["entry"]
    return tuple(str(row.uuid) for row in (marked.objects["shelter"], entry.services.get(), entry))


def number_of(marked: Marked, kind: str) -> int:
    association = marked.association
    if kind == "home":
        return marked.objects["live"].get_parent().pk
    if kind == "container":
        return association.site.root_page_id
    if kind == "association":
        return association.pk
    if kind == "branding":
        return association.branding.pk
    if kind == "locale":
        return association.language_set.all()[1].locale_id
    return marked.objects[kind].pk


def pages(marked: Marked) -> list[str]:
    kinds = ("live", "draft", "private", "practice", "news", "translated_page")
    return [page_path(marked.objects[kind]) for kind in kinds]


def documents(marked: Marked) -> list[str]:
    files = [marked.objects[kind] for kind in ("document", "private_document")]
    return [f"/documents/{file.pk}/{file.filename}" for file in files]


def media(marked: Marked) -> list[str]:
    files = [marked.objects[kind].file.name for kind in ("image", "document", "private_document")]
    return [f"/media/{name}" for name in files]


# Addresses without a number or with one that has no name.
MADE = {"page": pages, "wagtail_serve": pages, "wagtaildocs_serve": documents, "media": media}


def addresses(pattern: Pattern, marked: Marked) -> list[str]:
    """Concrete paths with the marked objects' numbers in them: each number once, the first of the others."""
    if pattern.name in MADE or pattern.route.startswith("media/"):
        return MADE[pattern.name or "media"](marked)
    found = {keyword: values_for(pattern, keyword, marked) for keyword in pattern.keywords}
    longest = max((len(values) for values in found.values()), default=1)
    return list(
        dict.fromkeys(
            fill(pattern.route, {keyword: values[min(turn, len(values) - 1)] for keyword, values in found.items()})
            for turn in range(longest)
        )
    )


def fill(route: str, values: dict[str, str]) -> str:
    path = re.sub(
        r"\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)|<(?:\w+:)?(\w+)>",
        lambda found: values[found[1] or found[2]],
        route,
    )
    path = path.replace("^", "").replace("$", "").replace("\\.", ".").replace("\\", "")
    return "/" + path


def parameters(marked: Marked) -> dict:
    """Query string or form: every name that Wagtail's views read numbers from, with the marked objects' numbers."""
    number = {
        kind: number_of(marked, kind) for kind in ("live", "home", "container", "image", "document", "collection")
    }
    return {
        "id": [number["live"], marked.objects["draft"].pk, number["image"], number["document"]],
        "child_of": number["home"],
        "childOf": number["home"],
        "parentId": number["home"],
        "parent": number["home"],
        "root_page": number["container"],
        "collection_id": number["collection"],
        "collection": number["collection"],
        "site": marked.association.site_id,
        "owner": marked.objects["user"].pk,
        "user": marked.objects["user"].pk,
        "new_parent_page": number["home"],
        "page": number["live"],
        "image": number["image"],
        "logo": number["image"],
        "redirect_page": number["live"],
        "target_pages": number["live"],
        "page_type": "wagtailcore.Page",
        "q": COMMON,
        "position": 0,
        "next": "/admin/",
        "title": "Neuer Titel",
        "name": "Neuer Name",
        "slug": "neuer-titel",
        "email": "niemand@verbund.example",
        "content_type": ContentType.objects.get_for_model(type(marked.objects["live"])).pk,
    }
