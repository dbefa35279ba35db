"""Which paper says what."""

from collections.abc import Callable
from typing import Any

from ..models import Application, Paper
from .document import Document
from .files import application_form, payment_request, proof_of_use
from .letters import award_letter, rejection_letter

CONTENTS: dict[str, Callable[[Any, Application, str], Document]] = {
    Paper.Kind.APPLICATION: application_form,
    Paper.Kind.AWARD_LETTER: award_letter,
    Paper.Kind.REJECTION_LETTER: rejection_letter,
    Paper.Kind.PAYMENT_REQUEST: payment_request,
    Paper.Kind.PROOF: proof_of_use,
}
