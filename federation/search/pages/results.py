"""What the page says of each hit."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from federation.plugin_api import HitDetails

from ..analysis.highlighting import Piece
from ..asking import labels, upcoming
from ..asking.answers import Hit
from .details import details_of

NAMED = 3  # associations of a hit that are named; the others are counted
NOTHING = HitDetails()


def of(hits: Sequence[Hit]) -> list[dict]:
    """For `components/result.html`. One query for each source that says more of its things."""
    said = details_of(hits)
    return [result(hit, said.get(hit.document.thing.key, NOTHING)) for hit in hits]


def result(hit: Hit, said: HitDetails) -> dict:
    other = hit.document.language if hit.is_in_other_language else ""
    places = [labels.place(association) for association in hit.associations]
    if said.by and " ".join(places) in said.by:
        places = []  # “Integrationsrat Bergkamen, Bergkamen” would say it twice
    told = told_below(hit, said, is_translated=not other)
    return {
        "title": marked(hit.title_pieces),
        "excerpt": marked(hit.excerpt_pieces),
        "url": hit.url,
        "kind": labels.kind(hit.document.thing.kind),
        "association": hit.association,
        "places": labels.several(places[:NAMED]),
        "more_places": len(places[NAMED:]),
        "distance": "" if hit.distance is None else labels.distance(hit.distance),
        "status": said.status,
        "by": said.by,
        "is_pinned": hit.is_pinned,
        "lang": other,
        "dir": ("rtl" if labels.is_right_to_left(other) else "ltr") if other else "",
        "only_in": labels.several([labels.language(code) for code in hit.languages]) if other else "",
        "is_told": any(told.values()),
        **told,
    }


def told_below(hit: Hit, said: HitDetails, *, is_translated: bool) -> dict:
    """What stands below the excerpt: when, how, whom to call."""
    others = [labels.language(code) for code in hit.languages if code != hit.document.language]
    return {
        "next_time": upcoming.in_words(*hit.next_time) if hit.next_time else "",
        "is_when_asked": hit.is_when_asked,
        "is_now": bool(hit.next_time) and hit.next_time[0] <= timezone.now(),
        "remarks": labels.several(said.remarks),
        "facts": list(labels.facts(hit.facets)),
        "languages": labels.several(others) if is_translated else "",
        "checked": labels.month(hit.checked_on) if hit.checked_on else "",
        "phone": said.phone,
    }


def marked(pieces: list[Piece]) -> SafeString:
    return mark_safe(
        "".join(
            format_html("<mark>{}</mark>", piece.text) if piece.is_match else escape(piece.text) for piece in pieces
        )
    )
