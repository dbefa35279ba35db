"""Which associations the demo has, in the order in which they are built."""

from .content.bergkamen import BERGKAMEN
from .content.braunschweig import BRAUNSCHWEIG
from .content.dorsten import DORSTEN, PROJECT
from .content.examples import EXAMPLES
from .content.koeln import KOELN
from .content.luebeck import LUEBECK
from .content.types import AssociationContent, PageContent
from .content.umbrella import UMBRELLA

ORGANISATIONS = 520  # “more than 520” in the umbrella's own count
SEED = 2011
ONLY_AT = {"funding": ("umbrella", "luebeck")}  # plugins that not everybody has switched on
LOCAL: tuple[AssociationContent, ...] = (LUEBECK, KOELN, DORSTEN, BERGKAMEN, BRAUNSCHWEIG, *EXAMPLES)
ALL: tuple[AssociationContent, ...] = (UMBRELLA, *LOCAL)
PROJECTS_OF_OTHERS: tuple[PageContent, ...] = (PROJECT,)  # described by Dorsten, entered at the umbrella


def generated_counts() -> dict[str, int]:
    """How many invented organisations each local association gets, so that all together are ORGANISATIONS."""
    named = sum(len(content.organisations) for content in ALL)
    share, rest = divmod(ORGANISATIONS - named, len(LOCAL))
    return {content.slug: share + (place < rest) for place, content in enumerate(LOCAL)}
