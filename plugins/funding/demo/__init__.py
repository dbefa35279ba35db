"""The demo's funding: one programme of the umbrella, one call, eleven applications on their way.

All of it is invented but the figures of Kreis Unna, and says so. It is told day by day, as the record would have it.
"""

from federation.associations.models import Association

from ..models import Programme
from .days import tell
from .stage import lay_stage
from .stories import all_stories


def lay_demo(association: Association) -> None:
    """Lays it at the umbrella, where it is not there yet."""
    if not association.is_umbrella or Programme.objects.exists():
        return
    tell(all_stories(lay_stage(association)))
