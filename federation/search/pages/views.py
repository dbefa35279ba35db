from django.core.paginator import Paginator
from django.views.generic import TemplateView

from federation.plugin_api.paging import page_of

from ..analysis.highlighting import MARKABLE
from ..asking import labels, misses, question
from ..asking.answers import Answer, Hit, answer
from ..engines import DEEPEST, PAGE_SIZE
from ..text import words
from . import facets, help, results


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
            page_obj=page_of(Paginator(range(min(found.results.total, DEEPEST)), PAGE_SIZE), asked.page),
            results=results.of(found.hits),
            scopes=facets.scopes(found, self.request.association),
            groups=facets.groups(found.options),
            hidden=[*([("q", asked.text)] if asked.text else []), *asked.options],
            chips=facets.chips(found),
            active_count=sum(map(len, asked.filters.values())),
            notices=notices(found),
            **nothing,
            **kwargs,
        )


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
