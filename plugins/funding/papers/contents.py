"""Which paper says what: each takes the subject, its application, and for letters `note` and `terms`."""

from collections.abc import Callable

from ..models import Paper
from .document import Document
from .files import application_form, payment_request, proof_of_use
from .letters import award_letter, rejection_letter

CONTENTS: dict[str, Callable[..., Document]] = {
    Paper.Kind.APPLICATION: application_form,
    Paper.Kind.AWARD_LETTER: award_letter,
    Paper.Kind.REJECTION_LETTER: rejection_letter,
    Paper.Kind.PAYMENT_REQUEST: payment_request,
    Paper.Kind.PROOF: proof_of_use,
}
