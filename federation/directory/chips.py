"""The filters that are on, each a link that takes it away."""

from collections.abc import Iterator

from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from federation.registry.languages import language_name

from .forms import WHEN, DirectoryForm


def chips_of(form: DirectoryForm, data: QueryDict) -> list[dict]:
    asked = form.asked
    return [
        {"label": label, "remove_url": without(data, name, value)}
        for name in asked
        for label, value in labels(form, name, data)
    ]


def labels(form: DirectoryForm, name: str, data: QueryDict) -> Iterator[tuple[str, str | None]]:
    """Each chip's text and the value that it stands for; None: the whole field."""
    value = form.cleaned_data[name]
    match name:
        case "q":
            yield _("„%(text)s“") % {"text": value}, None
        case "place":
            yield _("%(km)s km um %(place)s") % {"km": form.cleaned_data["radius"], "place": value.name}, None
        case "when":
            yield str(dict(WHEN)[value]), None
        case "topic":
            yield from ((str(form.topics[slug].text_in("name", get_language())), slug) for slug in chosen(data, name))
        case "language":
            yield from ((language_name(code), code) for code in value)
        case "women_only" | "is_step_free" | "interpreter":
            yield str(form[name].label), None


def chosen(data: QueryDict, name: str) -> list[str]:
    return list(dict.fromkeys(filter(None, data.getlist(name))))


def without(data: QueryDict, name: str, value: str | None) -> str:
    """The query string without a field, or without one of its values, from the first page on."""
    rest = data.copy()
    kept = [other for other in rest.getlist(name) if value is not None and other != value]
    rest.setlist(name, kept) if kept else rest.pop(name, None)
    for gone in ("page", "radius") if name == "place" else ("page",):
        rest.pop(gone, None)
    return f"?{rest.urlencode()}"
