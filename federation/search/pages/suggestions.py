"""What somebody may be about to type, as JSON in the form of OpenSearch's suggestions.

Words come as people write them, from titles and topics of what may be found here; names lead to what is called so.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from django.http import JsonResponse
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from federation.associations.models import Association

from .. import vocabulary
from ..asking import beginnings, labels, question
from ..asking.answers import associations_with_plugins, path_for, places_that_count, visible_at
from ..asking.stopwords import STOPWORDS
from ..models import IndexedDocument
from ..text import words

CONTENT_TYPE = "application/x-suggestions+json"
A_MINUTE = 60
SHORTEST = 2  # letters
MOST_WORDS, MOST_NAMES = 4, 5  # suggestions of each sort
LIKELY = 5  # ways in which a word may go on that are looked for
MOST_STOPWORDS = 5  # that are among the most common words that begin in a certain way
SAMPLE = 12  # things that are looked at for each of them
LONGEST_TOPIC = 5  # words; what is longer is a title
NEEDED = (
    *("title", "title_key", "keywords", "language", "path", "shared_path"),
    *("thing__kind", "thing__plugin", "thing__associations"),
)


@dataclass(frozen=True)
class Suggestion:
    text: str
    description: str
    url: str


@dataclass(frozen=True)
class Named:
    """A document of something that may be found here, with the associations whose it is."""

    document: IndexedDocument
    home: Association
    owner: Association


@require_safe
@cache_control(max_age=A_MINUTE, public=True)
def suggestions(request, language):
    asked = question.read(request.GET, language)
    found = suggest(asked.text, request.association, language)
    columns = [[one.text for one in found], [one.description for one in found], [one.url for one in found]]
    return JsonResponse([asked.text, *columns], safe=False, content_type=CONTENT_TYPE)


def suggest(text: str, own: Association, language: str) -> list[Suggestion]:
    """Words first, then names. Seven queries; none for what is too short or too long to go on."""
    typed = words(text)
    if not typed or sum(map(len, typed)) < SHORTEST or len(typed) > LONGEST_TOPIC:
        return []
    associations = {association.slug: association for association in associations_with_plugins()}
    documents = documents_called(typed, own, associations)
    names = best_names(documents, typed, own, language)
    taken = {folded(named.document.title) for named in names} | {tuple(typed)}
    phrases = (phrase for phrase in best_phrases(documents, typed, language) if folded(phrase) not in taken)
    return [
        *(searching(phrase, own, language) for phrase in list(phrases)[:MOST_WORDS]),
        *(opening(named, language) for named in names),
    ]


def documents_called(typed: Sequence[str], own, associations: Mapping[str, Association]) -> list[Named]:
    *before, beginning = typed
    known = vocabulary.completions(beginning, LIKELY + MOST_STOPWORDS)
    likely = [beginning, *[word for word in known if word not in STOPWORDS][:LIKELY]]
    numbers = beginnings.called(before, beginning, likely, SAMPLE) + beginnings.titled(" ".join(typed), SAMPLE)
    found = IndexedDocument.objects.filter(thing__in=set(numbers)).select_related("thing").only(*NEEDED)
    places = frozenset(places_that_count(associations))
    named = []
    for document in found.order_by("title_key", "pk"):
        if visible := visible_at(document.thing, places):
            home = own.slug if document.shared_path and own.slug in visible else visible[0]
            named.append(Named(document, associations[home], associations[visible[0]]))
    return named


# Words --------------------------------------------------------------------------------------------------------------


def best_phrases(documents: Iterable[Named], typed: Sequence[str], language: str) -> list[str]:
    """The ways to go on that most of the documents have, as they are written there, each once."""
    votes: Counter[tuple[str, ...]] = Counter()
    written: dict[tuple[str, ...], str] = {}
    shared = shared_titles(documents)
    for named in documents:
        weight = 3 if named.document.language == language else 1
        whole = [named.document.title] if named.document.title_key in shared else []
        for phrase in (*whole, *phrases_in(named.document, typed)):
            written.setdefault(folded(phrase), phrase)
            votes[folded(phrase)] += weight
    return [written[key] for key, _votes in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))]


def phrases_in(document: IndexedDocument, typed: Sequence[str]) -> Iterator[str]:
    """Whole topics that have what was typed, and words of the title that go on with it."""
    *before, beginning = typed
    for whole in document.keywords.splitlines():
        if len(folded(whole)) <= LONGEST_TOPIC and goes_on(folded(whole), typed):
            yield whole
    if goes_on(folded(document.title), typed):
        parts = [part.strip(labels.PUNCTUATION) for part in document.title.split()]
        known = [next((part for part in parts if folded(part) == (word,)), "") for word in before]
        if all(known):
            yield from (" ".join([*known, part]) for part in parts if starts(folded(part), beginning))


def starts(there: Sequence[str], beginning: str) -> bool:
    return len(there) == 1 and there[0].startswith(beginning)


def goes_on(there: Sequence[str], typed: Sequence[str]) -> bool:
    *before, beginning = typed
    return set(before).issubset(there) and any(word.startswith(beginning) for word in there)


@lru_cache(maxsize=20_000)
def folded(text: str) -> tuple[str, ...]:
    """Kept, because many things have the same topics."""
    return tuple(words(text))


def searching(phrase: str, own: Association, language: str) -> Suggestion:
    address = reverse("search", kwargs={"language": language}) + question.Question(text=phrase).address
    return Suggestion(phrase, "", own.root_url + address)


# Names --------------------------------------------------------------------------------------------------------------


def best_names(documents: Iterable[Named], typed: Sequence[str], own: Association, language: str) -> list[Named]:
    """Things with all of it in their titles: those that begin with it first, then one's own, each in one language.

    What several things are called, such as “Begleitung zu Behörden”, is no name but a good search.
    """
    beginning = " ".join(typed)

    def order(named: Named):
        document = named.document
        is_far = named.home.pk != own.pk
        return not document.title_key.startswith(beginning), is_far, document.language != language, document.title_key

    called = [named for named in documents if goes_on(folded(named.document.title), typed)]
    shared = shared_titles(called)
    things: dict[int, Named] = {}
    for named in sorted(called, key=order):
        if named.document.title_key not in shared:
            things.setdefault(named.document.thing_id, named)
    return list(things.values())[:MOST_NAMES]


def shared_titles(documents: Iterable[Named]) -> set[str]:
    bearers = {(named.document.title_key, named.document.thing_id) for named in documents}
    times = Counter(title for title, _thing in bearers)
    return {title for title, number in times.items() if number > 1}


def opening(named: Named, language: str) -> Suggestion:
    document = named.document
    description = f"{labels.kind(document.thing.kind)} · {labels.place(named.owner)}"
    return Suggestion(document.title, description, named.home.root_url + path_for(document, named.home, language))
