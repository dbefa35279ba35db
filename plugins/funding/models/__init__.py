from .application import Application, Message, Plan, PlanLine, Upload
from .call import Call, Criterion, LateAccess, QuestionSet
from .grant import Grant, Payment, PlanChange, Proof, ProofLine, Receipt, Repayment
from .page import CallPage
from .people import (
    APPLICANT_ROLES,
    FUNDER_ROLES,
    Actor,
    ApplicantInvitation,
    ApplicantMember,
    FunderMember,
    Role,
)
from .programme import Programme, Ruleset
from .record import Dispatch, LogEntry, LogHead, Paper, Reminder
from .review import Comment, Review, Score

__all__ = [
    "APPLICANT_ROLES",
    "FUNDER_ROLES",
    "Actor",
    "ApplicantInvitation",
    "ApplicantMember",
    "Application",
    "Call",
    "CallPage",
    "Comment",
    "Criterion",
    "Dispatch",
    "FunderMember",
    "Grant",
    "LateAccess",
    "LogEntry",
    "LogHead",
    "Message",
    "Paper",
    "Payment",
    "Plan",
    "PlanChange",
    "PlanLine",
    "Programme",
    "Proof",
    "ProofLine",
    "QuestionSet",
    "Receipt",
    "Reminder",
    "Repayment",
    "Review",
    "Role",
    "Ruleset",
    "Score",
    "Upload",
]
