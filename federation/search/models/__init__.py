from .curation import EmptySearch, PinnedResult, SynonymGroup
from .index import FacetTerm, FacetValue, IndexedDocument, IndexedPlace, IndexedThing, IndexedTime, Word
from .outbox import IndexRequest, Rebuild, UnsentThing

__all__ = [
    "EmptySearch",
    "FacetTerm",
    "FacetValue",
    "IndexRequest",
    "IndexedDocument",
    "IndexedPlace",
    "IndexedThing",
    "IndexedTime",
    "PinnedResult",
    "Rebuild",
    "SynonymGroup",
    "UnsentThing",
    "Word",
]
