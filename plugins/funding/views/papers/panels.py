from ...models import Application, Paper, Role
from ...permissions import INTERNAL, SEE_ALL
from ...record.reading import entries, in_words
from ..panels import Panel

MOST_LINES = 200


def panels(application: Application, roles: frozenset[Role], *, for_applicant: bool) -> list[Panel]:
    """The papers that somebody may read; for the funder's people also what the record tells of the file."""
    papers = papers_for(application, roles)
    found = [Panel("funding/papers/_papers.html", {"papers": papers})] if papers else []
    if not for_applicant and roles & SEE_ALL:
        told = entries(application.association).filter(application=application.uuid)
        lines = in_words(told[: MOST_LINES + 1])
        context = {"lines": lines[:MOST_LINES], "has_more": len(lines) > MOST_LINES}
        found.append(Panel("funding/papers/_record.html", context))
    return found


def papers_for(application: Application, roles: frozenset[Role]) -> list[Paper]:
    """Who only reviews reads the application; the money is none of theirs."""
    papers = application.papers.all()
    if roles & INTERNAL and not roles & (SEE_ALL | {Role.EDITOR, Role.SIGNATORY}):
        papers = papers.filter(kind=Paper.Kind.APPLICATION)
    return list(papers)
