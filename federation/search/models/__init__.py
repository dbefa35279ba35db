from .curation import EmptySearch, PinnedResult, SynonymGroup
from .index import FacetTerm, IndexedDocument, IndexedPlace, IndexedThing, IndexedTime, Word
from .outbox import IndexRequest, Lease, Rebuild, UnsentThing

__all__ = [
    "EmptySearch",
    "FacetTerm",
    "IndexRequest",
    "IndexedDocument",
    "IndexedPlace",
    "IndexedThing",
    "IndexedTime",
    "Lease",
    "PinnedResult",
    "Rebuild",
    "SynonymGroup",
    "UnsentThing",
    "Word",
]
