"""Every change of state that there is: three tables. What is not listed does not exist."""

from ...models import Application, Grant, Payment
from .application import STEPS as APPLICATION_STEPS
from .base import Context, Step
from .grant import STEPS as GRANT_STEPS
from .payment import STEPS as PAYMENT_STEPS

TABLES: dict[type, dict[tuple[str, str], Step]] = {
    model: {(step.source, step.target): step for step in steps}
    for model, steps in ((Application, APPLICATION_STEPS), (Grant, GRANT_STEPS), (Payment, PAYMENT_STEPS))
}

__all__ = ["TABLES", "Context", "Step"]
