"""Who publishes, and in which language: what the mapping needs to know beside the rows."""

from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID, uuid5

from django.urls import reverse
from django.utils import translation

from federation.associations.models import Association
from federation.content.models import CustomImage
from federation.registry.languages import name_in
from federation.registry.models import Organisation, Topic

from . import vocabulary

API = "/api/hsds"


@dataclass(frozen=True)
class Edition:
    """`root_url` is where permanent addresses lie (the umbrella's site), `site_url` whose profiles are linked.

    `language` is the one of the words that are ours, and of translations where there is one to choose.

    The words are looked up when it is made: answers are written when the request's language is gone.
    """

    root_url: str
    site_url: str
    language: str = "de"
    words: dict[str, str] = field(default_factory=dict)
    known_terms: dict[int, dict] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, association: Association, language: str) -> "Edition":
        """For associations found `with_federation()`."""
        with translation.override(language):
            words = {code: str(word) for code, word in vocabulary.words().items()}
        return cls(association.umbrella_url or association.root_url, association.root_url, language, words)

    def uri(self, path: str) -> str:
        return f"{self.root_url}{API}/{path}"

    def profile(self, organisation: Organisation) -> str:
        """Where visitors of the site read about it."""
        where = {"language": self.language, "slug": organisation.slug}
        return self.site_url + reverse("organisation", kwargs=where)

    def language_name(self, code: str) -> str:
        return name_in(code, self.language)

    def picture(self, image: CustomImage | None) -> str | None:
        """The address of a logo's public size, with its renditions prefetched; None where it was not made yet."""
        made = next(iter(image.renditions.all()), None) if image else None
        if made is None:
            return None
        return made.url if "://" in made.url else self.root_url + made.url

    @cached_property
    def taxonomies(self) -> dict[str, dict]:
        return {code: vocabulary.taxonomy(code, self) for code in vocabulary.TAXONOMIES}

    @cached_property
    def feature_terms(self) -> dict[str, dict]:
        return {feature.code: vocabulary.feature_term(feature, self) for feature in vocabulary.ALL_FEATURES}

    def topic_term(self, topic: Topic) -> dict:
        """A topic read with its parent. There are few, and every entry names some."""
        if topic.pk not in self.known_terms:
            self.known_terms[topic.pk] = vocabulary.topic_term(topic, self)
        return self.known_terms[topic.pk]


def part_id(owner: UUID, name: str) -> str:
    """The id of what has a row in HSDS and none here, such as an organisation's telephone: always the same one."""
    return str(uuid5(owner, name))
