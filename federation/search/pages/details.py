"""What hits say beside their text, such as whose an offer is and whom to call: asked of their sources, as it is now."""

from collections import defaultdict
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType

from federation.plugin_api import HitDetails

from .. import sources
from ..asking.answers import Hit


def details_of(hits: Iterable[Hit]) -> dict[str, HitDetails]:
    """By the things' keys. One query at most for each source that has something to say and a hit here."""
    keys_by_type = defaultdict(dict)
    for hit in hits:
        keys_by_type[hit.document.content_type_id][hit.document.object_id] = hit.document.thing.key
    found = {}
    for type_id, keys in keys_by_type.items():
        source = sources.by_model().get(ContentType.objects.get_for_id(type_id).model_class())
        if source and source.details:
            found |= {keys[key]: said for key, said in source.details(list(keys)).items()}
    return found
