"""What helps where nothing was found: another spelling, fewer filters, everywhere, a topic, somebody to ask."""

from difflib import SequenceMatcher

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _

from federation.associations.models import Association

from .. import engines, sources
from ..asking import labels
from ..asking.answers import Answer, places_that_count
from ..asking.question import Question
from ..engines import Query
from ..models import IndexedDocument
from ..text import words

RELATED = "topic"  # the facet whose values say what one may look for
MOST = 6
ALIKE = 0.75  # from which on two words may mean the same: “Deutschkrus” and “Deutschkurse”


def ways(found: Answer) -> list[dict]:
    """The same question with less in it, each where it finds something. The spelling is the page's own notice."""
    asked = found.question
    found_without = [
        {"name": chosen_labels(found, name), "url": asked.with_filter(name).address}
        for name in asked.filters
        if any(found.results.facets.get(name, {}).values())  # counted without this facet's own filter
    ]
    if len(asked.filters) > 1 and not found_without:
        found_without = [{"title": _("Ohne Filter suchen"), "url": asked.without_filters.address}]
    return found_without + wider(found)


def wider(found: Answer) -> list[dict]:
    """Further away from the place that was named, and everywhere."""
    if not found.place:
        return []
    asked, further = found.question, found.question.wider
    circle = (
        [
            {
                "title": _("Bis %(km)s km um %(place)s suchen") % {"km": further.within, "place": found.place.name},
                "url": further.address,
            }
        ]
        if further
        else []
    )
    return [*circle, {"title": _("Überall suchen"), "url": asked.without_place.address}]


def chosen_labels(found: Answer, name: str) -> str:
    return labels.several([option.label for option in found.options[name] if option.is_selected])


def contact_page(found: Answer, own: Association) -> str:
    """The path of the page that says how to reach the association, in the reader's language; "" without one. One query.

    It is looked for where only what is public is: in the index.
    """
    types = [
        ContentType.objects.get_for_model(model) for model in sources.by_model() if getattr(model, "is_contact", 0)
    ]
    there = IndexedDocument.objects.filter(content_type__in=types, language=found.question.language)
    paths = there.order_by("path").values_list("path", "thing__associations")
    return next((path for path, associations in paths if associations[0] == own.slug), "")


def topics(found: Answer) -> list[dict]:
    """What there is to find, that which is called like the question first. One query for counts, one for names."""
    facet = sources.plugin_facets().get(RELATED)
    if facet is None:
        return []
    query = Query(facets=(RELATED,), places=places_that_count(found.associations), language=found.question.language)
    counts = engines.search(query).facets.get(RELATED, {})
    names = facet.value_labels(counts)
    typed = words(found.question.text)
    ranked = sorted(names, key=lambda slug: (-likeness(names[slug], typed), -counts[slug], names[slug]))
    return [{"title": names[slug], "url": Question(filters={RELATED: (slug,)}).address} for slug in ranked[:MOST]]


def likeness(name: str, typed: list[str]) -> float:
    """How alike the most alike words of both are, from `ALIKE` to 1; else 0."""
    pairs = [SequenceMatcher(None, word, other).ratio() for word in words(name) for other in typed]
    best = max(pairs, default=0)
    return best if best >= ALIKE else 0
