from django.core.paginator import EmptyPage, Paginator
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from . import labels, question, sources
from .answers import Answer, Hit, answer
from .engines import DEEPEST, PAGE_SIZE
from .text import Piece


class SearchView(TemplateView):
    """The search of the whole federation, on each association's site: one address for each question."""

    template_name = "pages/search.html"

    def get_context_data(self, language, **kwargs):
        found = answer(question.read(self.request.GET, language), self.request.association)
        asked = found.question
        return super().get_context_data(
            query=asked.text,
            total=found.results.total,
            places=found.places,
            page_obj=page_of(found),
            results=[result(hit) for hit in found.hits],
            scopes=scopes(found, self.request.association),
            groups=[
                {"name": name, "title": facet_title(name), "options": options}
                for name, options in found.options.items()
                if options
            ],
            hidden=[("q", asked.text)] if asked.text else [],
            chips=chips(found),
            active_count=sum(map(len, asked.filters.values())),
            ways=ways(found),
            **kwargs,
        )


def page_of(found: Answer):
    """Django's page for the page links, or None where the address names one that is not there."""
    paginator = Paginator(range(min(found.results.total, DEEPEST)), PAGE_SIZE)
    try:
        return paginator.page(found.question.page)
    except EmptyPage:
        return None


def result(hit: Hit) -> dict:
    other = hit.document.language if hit.is_in_other_language else ""
    languages = ", ".join(map(labels.language, hit.languages))
    return {
        "title": marked(hit.title_pieces),
        "excerpt": marked(hit.excerpt_pieces),
        "url": hit.url,
        "kind": labels.kind(hit.document.kind),
        "association": hit.association,
        "place": labels.place(hit.association),
        "lang": other,
        "dir": ("rtl" if labels.is_right_to_left(other) else "ltr") if other else "",
        "language_name": languages if other else "",  # “nur auf …”: these are all that there are
        "languages": languages if len(hit.languages) > 1 and not other else "",
    }


def marked(pieces: list[Piece]) -> SafeString:
    return mark_safe(
        "".join(
            format_html("<mark>{}</mark>", piece.text) if piece.is_match else escape(piece.text) for piece in pieces
        )
    )


def scopes(found: Answer, own) -> list[dict]:
    """The whole federation, or this association only, with the hits of each."""
    chosen = found.question.filters.get("association", ())
    here = next((option.count for option in found.options["association"] if option.value == own.slug), 0)
    return [
        {
            "title": _("Ganzer Bundesverband"),
            "count": found.results.everywhere,
            "url": found.question.with_filter("association").address,
            "is_current": not chosen,
        },
        {
            "title": _("Nur %(place)s") % {"place": labels.place(own)},
            "count": here,
            "url": found.question.with_filter("association", own.slug).address,
            "is_current": chosen == (own.slug,),
        },
    ]


def chips(found: Answer) -> list[dict]:
    return [
        {"label": option.label, "remove_url": found.question.without(name, option.value).address}
        for name, options in found.options.items()
        for option in options
        if option.is_selected
    ]


def ways(found: Answer) -> list[dict]:
    """Where to go on when nothing was found."""
    asked = found.question
    if not asked.filters:
        return []
    return [{"title": _("Ohne Filter suchen"), "url": question.Question(text=asked.text).address}]


def facet_title(name: str) -> str:
    core = {"kind": _("Was"), "association": _("Woher"), "available_in": _("Verfügbar auf")}
    return core.get(name) or str(sources.plugin_facets()[name].label)
