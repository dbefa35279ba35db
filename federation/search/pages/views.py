from django.core.paginator import EmptyPage, Paginator
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.views.generic import TemplateView

from ..analysis.highlighting import MARKABLE, Piece
from ..asking import labels, misses, question, upcoming
from ..asking.answers import Answer, Hit, answer
from ..engines import DEEPEST, PAGE_SIZE
from ..text import words
from . import facets, help

NAMED = 3  # associations of a hit that are named; the others are counted


class SearchView(TemplateView):
    """The search of the whole federation, on each association's site: one address for each question."""

    template_name = "pages/search.html"

    def get_context_data(self, language, **kwargs):
        found = answer(question.read(self.request.GET, language), self.request.association)
        asked = found.question
        nothing = {}
        if not found.hits and not found.results.total:
            misses.record(asked)
            contact_page = help.contact_page(found, self.request.association)
            nothing = {"ways": help.ways(found), "topics": help.topics(found), "contact_page": contact_page}
        return super().get_context_data(
            found=found,
            query=asked.text,
            total=found.results.total,
            places=found.places,
            page_obj=page_of(found),
            results=[result(hit) for hit in found.hits],
            scopes=facets.scopes(found, self.request.association),
            groups=facets.groups(found.options),
            hidden=[*([("q", asked.text)] if asked.text else []), *asked.options],
            chips=facets.chips(found),
            active_count=sum(map(len, asked.filters.values())),
            notices=notices(found),
            **nothing,
            **kwargs,
        )


def page_of(found: Answer):
    """Django's page for the page links, or None where the address names one that is not there."""
    paginator = Paginator(range(min(found.results.total, DEEPEST)), PAGE_SIZE)
    try:
        return paginator.page(found.question.page)
    except EmptyPage:
        return None


def notices(found: Answer) -> dict:
    """How the question was understood where that is not what was typed, with ways to insist."""
    asked = found.question
    return {
        "corrected": [(as_typed(typed, asked.text), as_written(meant, found.hits)) for typed, meant in found.corrected],
        "as_typed": asked.as_typed.address,
        "suggestion": found.suggestion,
        "fitting": [
            {
                "said": as_typed(one.said, asked.text),
                "is_wish": one.is_wish,
                "only": asked.with_filter(one.facet, one.value).address if one.value else "",
            }
            for one in found.understanding.fitting
            if one.facet not in asked.filters
        ],
        "place": found.place,
        "within": asked.within,
        "without_place": asked.without_place.address,
        "is_relaxed": found.is_relaxed and bool(found.hits),
        "is_makeshift": found.results.is_makeshift,
    }


def as_typed(said: str, text: str) -> str:
    """Folded words of a question as they stand in it: “Förderung”, not “forderung”."""
    parts = [(part.span(), words(part.group())) for part in MARKABLE.finditer(text)]
    folded = said.split()
    for first in range(len(parts)):
        for last in range(first, min(first + len(folded), len(parts))):
            if [word for _span, inside in parts[first : last + 1] for word in inside] == folded:
                return text[parts[first][0][0] : parts[last][0][1]]
    return said


def as_written(word: str, hits: list[Hit]) -> str:
    """A folded word as people write it, where it stands in a hit: “Übergang”, not “ubergang”."""
    shown = (text for hit in hits for text in (hit.document.title, hit.excerpt))
    written = (part.strip(labels.PUNCTUATION) for text in shown for part in text.split())
    return next((part for part in written if words(part) == [word]), word)


def result(hit: Hit) -> dict:
    other = hit.document.language if hit.is_in_other_language else ""
    languages = [labels.language(code) for code in hit.languages if other or code != hit.document.language]
    places = [labels.place(association) for association in hit.associations]
    return {
        "title": marked(hit.title_pieces),
        "excerpt": marked(hit.excerpt_pieces),
        "url": hit.url,
        "kind": labels.kind(hit.document.thing.kind),
        "association": hit.association,
        "places": labels.several(places[:NAMED]),
        "more_places": len(places[NAMED:]),
        "distance": "" if hit.distance is None else labels.distance(hit.distance),
        "checked": labels.month(hit.checked_on) if hit.checked_on else "",
        "facts": list(labels.facts(hit.facets)),
        "next_time": upcoming.in_words(*hit.next_time) if hit.next_time else "",
        "is_pinned": hit.is_pinned,
        "lang": other,
        "dir": ("rtl" if labels.is_right_to_left(other) else "ltr") if other else "",
        "language_name": labels.several(languages) if other else "",  # “nur auf …”: these are all that there are
        "languages": "" if other else labels.several(languages),
    }


def marked(pieces: list[Piece]) -> SafeString:
    return mark_safe(
        "".join(
            format_html("<mark>{}</mark>", piece.text) if piece.is_match else escape(piece.text) for piece in pieces
        )
    )
