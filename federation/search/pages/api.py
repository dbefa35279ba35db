"""The search for other programs: the same answers as on the page, as JSON, from every site's host.

No documentation pages: theirs load scripts from elsewhere. `/api/openapi.json` describes it.
"""

from datetime import datetime

from django.conf import settings
from django.utils import translation
from ninja import NinjaAPI, Schema

from ..asking import question
from ..asking.answers import Answer, Hit, answer

api = NinjaAPI(title="Verbund", version="1", docs_url=None)

API_NAMES = {"available_in": "language"}  # facets that are called differently in answers
PARAMETERS = {
    "q": "What is searched, as people type it; the last word may be a beginning. Empty: everything.",
    "language": "The reader's language: in which language a thing is shown. It does not filter.",
    "association": "Slug of an association; several times: any of them.",
    "kind": "Kind of thing; several times: any of them.",
    "available_in": "Language that the thing is available in; several times: any of them.",
    "when": "now, today, tomorrow, weekend, week, month or a weekday such as monday: open or taking place then; "
    "several times: any of them.",
    "page": "Page of the results, from 1.",
    "spelling": "`typed`: mistyped words are not corrected.",
    "place": "`none`: a town in q is a word like any other.",
    "within": "Kilometres around a town in q: 25, 50 or 100.",
}


class TimeOut(Schema):
    starts_at: datetime
    ends_at: datetime


class ResultOut(Schema):
    """`next_time`: when it takes place or is open now or next, at a time that was asked for if it is then.
    `distance` in km, from a place that was named."""

    thing: str
    title: str
    url: str
    kind: str
    association: str
    associations: list[str]
    language: str
    excerpt: str
    distance: float | None
    next_time: TimeOut | None


class FacetValueOut(Schema):
    value: str
    label: str
    count: int


class CorrectionOut(Schema):
    typed: str
    meant: str


class FittingOut(Schema):
    """A part of the question that asks for a time or a facet's value; as a filter, `value` finds only that."""

    typed: str
    facet: str
    value: str


class SearchOut(Schema):
    """`fitting`: what has these comes first, or there is nothing else. `is_relaxed`: nearly nothing has all words, so
    things with some of them are there too. `is_makeshift`: the search engine is away, the database answers."""

    total: int
    page: int
    pages: int
    corrected: list[CorrectionOut]
    fitting: list[FittingOut]
    place: str | None
    is_relaxed: bool
    is_makeshift: bool
    results: list[ResultOut]
    facets: dict[str, list[FacetValueOut]]


@api.get(
    "/search",
    response=SearchOut,
    summary="Search the federation",
    description="Values that mean nothing are no error: they find nothing, or are ignored.",
    openapi_extra={
        "parameters": [
            {"name": name, "in": "query", "schema": {"type": "string"}, "description": text}
            for name, text in PARAMETERS.items()
        ]
    },
)
def search(request):
    # Read by hand and not by the signature, which would answer 422 to what a visitor may well type.
    language = request.GET.get("language", "")
    if language not in dict(settings.LANGUAGES):
        language = request.LANGUAGE_CODE
    with translation.override(language):
        return described(answer(question.read(request.GET, language), request.association))


def described(found: Answer) -> dict:
    return {
        "total": found.results.total,
        "page": found.question.page,
        "pages": found.results.pages,
        "corrected": [{"typed": typed, "meant": meant} for typed, meant in found.corrected],
        "fitting": [{"typed": one.said, "facet": one.facet, "value": one.value} for one in found.understanding.fitting],
        "place": found.place and found.place.name,
        "is_relaxed": found.is_relaxed,
        "is_makeshift": found.results.is_makeshift,
        "results": [described_hit(hit) for hit in found.hits],
        "facets": {
            API_NAMES.get(name, name): [
                {"value": option.value, "label": option.label, "count": option.count} for option in options
            ]
            for name, options in found.options.items()
        },
    }


def described_hit(hit: Hit) -> dict:
    return {
        "thing": hit.document.thing.key,
        "title": hit.document.title,
        "url": hit.url,
        "kind": hit.document.thing.kind,
        "association": hit.owner,
        "associations": [association.slug for association in hit.associations],
        "language": hit.document.language,
        "excerpt": hit.excerpt,
        "distance": hit.distance and round(hit.distance, 1),
        "next_time": hit.next_time and dict(zip(("starts_at", "ends_at"), hit.next_time, strict=True)),
    }
