"""The parts of a file's page, each from the area that knows it: the plan, the money, the papers, the messages."""

from dataclasses import dataclass, field
from typing import Any

from ..models import Application, Role


@dataclass(frozen=True)
class Panel:
    """A template of `templates/funding/`, which gets `context` beside the page's own."""

    template: str
    context: dict[str, Any] = field(default_factory=dict)


def panels(application: Application, roles: frozenset[Role], *, for_applicant: bool) -> list[Panel]:
    """What the page shows below its own part, in order."""
    from .desk.panels import panels as desk
    from .money.panels import panels as money
    from .papers.panels import panels as papers
    from .plans.panels import panels as plans

    areas = (plans, money, papers, desk)
    return [panel for area in areas for panel in area(application, roles, for_applicant=for_applicant)]
