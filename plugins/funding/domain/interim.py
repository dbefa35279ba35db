"""Interim proofs on their way: submitted, asked back, accepted. They change no state of the award.

The final proof goes with its award, by `transitions.move`.
"""

from django.db import transaction
from django.utils import timezone

from ..errors import NoSuchStep, NotAllowed, ReasonMissing, Unmet
from ..models import Actor, Paper, Proof, Role
from ..permissions import roles_towards
from . import log, notices, papers
from .actors import actor_of
from .proof_problems import problems
from .proofs import OPEN, OWED_WHILE, keep_paid, reopen
from .statement import statement_of
from .steps import Step
from .transitions import locked

S = Proof.State
# As in the tables of steps: from where, where to, who may, and whom it is told.
SUBMITS = [Step(state, S.SUBMITTED, frozenset({Role.SIGNATORY}), mails="funder") for state in OPEN]
ASKS_BACK = Step(S.SUBMITTED, S.QUESTION, frozenset({Role.FINANCE}), needs_reason=True, mails="applicant")
ACCEPTS = Step(S.SUBMITTED, S.ACCEPTED, frozenset({Role.FINANCE}), mails="applicant")
STEPS = {(step.source, step.target): step for step in (*SUBMITS, ASKS_BACK, ACCEPTS)}


@transaction.atomic
def move(proof: Proof, target: str, *, by, reason: str = "", notice: notices.Notice | None = None) -> Proof:
    """Brings an interim proof into the state `target`, with its entry in the record and its mail.

    Raises NoSuchStep, NotAllowed, ReasonMissing, or Unmet with what is missing in it.
    """
    grant = locked(proof.grant)
    proof = Proof.objects.select_for_update().get(pk=proof.pk)
    proof.grant = grant
    step = STEPS.get((proof.state, target))
    if step is None or proof.kind != Proof.Kind.INTERIM:
        raise NoSuchStep
    if not step.roles & roles_towards(by, grant.application):
        raise NotAllowed
    if step.needs_reason and not reason.strip():
        raise ReasonMissing
    take(step, proof, actor_of(by), reason.strip(), notice)
    return proof


def take(step: Step, proof: Proof, by: Actor, reason: str, notice: notices.Notice | None) -> None:
    application = proof.grant.application
    if step.target == S.SUBMITTED:
        submit(proof, by)
    elif step.target == S.QUESTION:
        reopen(proof, reason)
    elif by == proof.submitted_by:
        raise NotAllowed
    proof.state = step.target
    proof.save()
    log.write(
        application.association,
        f"proof.{step.target}",
        by=by,
        role=min(step.roles),
        subject=proof,
        application=application,
        source=step.source,
        target=step.target,
        data={"reason": reason} if reason else {},
    )
    if step.target == S.SUBMITTED:
        papers.make(Paper.Kind.PROOF, proof, application, by=by)
    notice = notice or notices.preview(step, proof, application, reason=reason)
    notices.write(application, notice, to_applicant=step.mails == "applicant", by=by)


def submit(proof: Proof, by: Actor) -> None:
    if proof.grant.state not in OWED_WHILE:
        raise NoSuchStep
    if found := problems(statement_of(proof)):
        raise Unmet(problem.message for problem in found)
    keep_paid(proof)
    proof.submitted_at, proof.submitted_by = timezone.now(), by
