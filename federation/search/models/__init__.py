from .curation import EmptySearch, PinnedResult, SynonymGroup
from .index import FacetTerm, IndexedDocument, IndexedPlace, IndexedThing, IndexedTime, Word
from .outbox import IndexRequest, IndexVersion, Lease, Rebuild, UnsentThing

__all__ = [
    "EmptySearch",
    "FacetTerm",
    "IndexRequest",
    "IndexVersion",
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
