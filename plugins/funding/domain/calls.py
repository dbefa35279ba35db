"""Calls: laying them out, opening them, who may apply."""

from ..models import Call, CallPage


def call_of_page(page: CallPage) -> Call | None:
    """The call that a page in any language tells of; None where nobody has laid one out yet."""
    return Call.objects.select_related("ruleset", "programme").filter(page_key=page.translation_key).first()
