"""What the filters offer: topics of the federation, languages that are spoken here."""

from collections import Counter
from dataclasses import dataclass, field

from django.core.cache import cache
from django.db.models import Count
from django.utils.translation import get_language

from federation.associations.models import Association
from federation.registry.languages import language_name, own_name
from federation.registry.models import ServiceLanguage, SpokenLanguage, Text, Topic
from federation.registry.queries import members_of

AT_ONCE = 8  # languages that are shown without unfolding the rest
KEPT_FOR = 600  # seconds; counting the languages of 100,000 entries takes longer than a page


@dataclass(frozen=True)
class Choice:
    value: str
    label: Text
    is_chosen: bool
    own_label: str = ""
    children: list["Choice"] = field(default_factory=list)


def topic_choices(topics: list[Topic], chosen: list[str]) -> list[Choice]:
    """The topics at the top with those below them, in the reader's language where they are translated."""
    below = {topic.pk: [] for topic in topics}
    for topic in topics:
        below.get(topic.parent_id, []).append(topic)

    def choice(topic: Topic) -> Choice:
        children = [choice(child) for child in below[topic.pk]]
        return Choice(topic.slug, topic.text_in("name", get_language()), topic.slug in chosen, children=children)

    return [choice(topic) for topic in topics if topic.parent_id is None]


def language_choices(association: Association, chosen: list[str]) -> tuple[list[Choice], list[Choice]]:
    """First the most frequent and all chosen ones, then the rest, each by name. One query at most, of the cache."""
    codes = languages_spoken(association)
    first = {*codes[:AT_ONCE], *chosen}
    choices = sorted((language_choice(code, chosen) for code in {*codes, *chosen}), key=lambda c: c.label.text)
    return [c for c in choices if c.value in first], [c for c in choices if c.value not in first]


def language_choice(code: str, chosen: list[str]) -> Choice:
    return Choice(code, Text(language_name(code), get_language(), True), code in chosen, own_name(code))


def languages_spoken(association: Association) -> list[str]:
    """Codes, the most frequent first."""
    return cache.get_or_set(f"languages-spoken-{association.pk}", lambda: counted_languages(association), KEPT_FOR)


def counted_languages(association: Association) -> list[str]:
    shown, counts = members_of(association).order_by().values("pk"), Counter()
    for spoken in (
        SpokenLanguage.objects.filter(organisation__in=shown),
        ServiceLanguage.objects.filter(service__organisation__in=shown),
    ):
        counts.update(dict(spoken.order_by().values_list("code").annotate(Count("pk"))))
    return [code for code, _count in counts.most_common()]
