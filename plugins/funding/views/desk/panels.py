from ...models import Application, Role
from ..panels import Panel


def panels(application: Application, roles: frozenset[Role], *, for_applicant: bool) -> list[Panel]:
    return []
