from ...models import Application, Review, Role
from ...permissions import SEE_ALL
from ..panels import Panel

REVIEWS = "funding/desk/_reviews.html"


def panels(application: Application, roles: frozenset[Role], *, for_applicant: bool) -> list[Panel]:
    """Reviews, mails and comments: for who works on the file, never for applicants, nor for who only judges it."""
    if for_applicant or not roles & SEE_ALL:
        return []
    reviews = Review.objects.filter(application=application).select_related("reviewer")
    comments = application.comments.select_related("written_by")
    return [
        Panel(REVIEWS, {"reviews": reviews.prefetch_related("scores__criterion")}),
        Panel("funding/desk/_messages.html", {"messages": application.messages.order_by("-pk")}),
        Panel("funding/desk/_comments.html", {"comments": comments}),
    ]
