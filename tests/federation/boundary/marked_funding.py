"""The marked objects of funding: one of each of its models, with words that nobody outside of the file may read."""

import hashlib
from datetime import timedelta
from decimal import Decimal

from django.core.files.base import ContentFile
from django.utils import timezone

from federation.provisioning.domain import switch_plugin
from plugins.funding.domain.actors import actor_of
from plugins.funding.models import (
    ApplicantInvitation,
    ApplicantMember,
    CallPage,
    Comment,
    Dispatch,
    FunderMember,
    Grant,
    LateAccess,
    Message,
    Paper,
    Payment,
    PlanChange,
    PlanLine,
    Proof,
    ProofLine,
    Receipt,
    Reminder,
    Repayment,
    Review,
    Role,
    Score,
    Upload,
)
from sites.demo.factories import OrganisationFactory, home_of
from tests.plugins.funding.factories import (
    ApplicationFactory,
    CallFactory,
    CriterionFactory,
    ProgrammeFactory,
    RulesetFactory,
    of_applicant,
    of_funder,
)


def mark_funding(marked) -> None:
    switch_plugin(marked.association, "funding", on=True)
    mark_call(marked)
    mark_application(marked)
    mark_decision(marked)
    mark_money(marked)
    mark_proof(marked)


def mark_call(marked) -> None:
    association = marked.association
    programme = marked.add("programme", ProgrammeFactory(association=association, title=marked.title("programme")))
    rules = RulesetFactory(programme=programme, weiterleitung_terms=marked.word("rulesetterms"))
    marked.add("ruleset", rules)
    call = CallFactory(
        association=association, programme=programme, ruleset=rules, title=marked.title("call"), is_public=False
    )
    marked.add("call", call)
    marked.add("question_set", call.question_set)
    marked.add("criterion", CriterionFactory(call=call, title=marked.title("criterion")))
    home = home_of(association)
    page = CallPage(title=marked.title("callpage"), slug=marked.word("callpageslug"), live=False, locale=home.locale)
    page.translation_key = call.page_key
    marked.add("call_page", home.add_child(instance=page))


def mark_application(marked) -> None:
    association, call = marked.association, marked.objects["call"]
    organisation = OrganisationFactory(owner=association, name=f"Antragsteller {association.place}")
    marked.add("applicant", organisation)
    signatory = of_applicant(association, organisation)
    marked.add("signatory", signatory)
    marked.add("applicant_member", ApplicantMember.objects.get(user=signatory))
    application = ApplicationFactory(
        call=call,
        organisation=organisation,
        signatory=signatory,
        title=marked.title("application"),
        answers={"x": marked.word("answer")},
        reference=marked.word("reference"),
        submitted_at=timezone.now(),
        state="approved",
    )
    marked.add("application", application)
    plan = marked.add("plan", application.plans.get())
    plan.lines.filter(side="cost").update(note=marked.word("planline"))
    marked.add("plan_line", plan.lines.first())
    upload = Upload(
        association=association,
        application=application,
        name=f"{marked.word('uploadname')}.txt",
        kind="text/plain",
        size=10,
        sha256="0" * 64,
        uploaded_by=actor_of(signatory),
    )
    upload.file.save("beliebig", ContentFile(marked.word("uploadtext").encode()))
    marked.add("funding_upload", upload)
    invitation = ApplicantInvitation.objects.create(
        association=association,
        organisation=organisation,
        email=f"{marked.word('applicantinvitation')}@verein.example",
        role=Role.EDITOR,
        token_hash=marked.word("applicanttoken"),
        expires_at=timezone.now() + timedelta(days=1),
    )
    marked.add("applicant_invitation", invitation)


def mark_decision(marked) -> None:
    application, call = marked.objects["application"], marked.objects["call"]
    reviewer = of_funder(marked.association, Role.OFFICER, Role.REVIEWER, Role.FINANCE)
    marked.add("funder", reviewer)
    marked.add("funder_member", FunderMember.objects.filter(user=reviewer).first())
    actor = actor_of(reviewer)
    late = LateAccess.objects.create(
        call=call,
        organisation=application.organisation,
        until=timezone.now(),
        reason=marked.word("lateaccess"),
        granted_by=actor,
    )
    marked.add("late_access", late)
    review = Review.objects.create(
        application=application,
        reviewer=actor,
        has_conflict=False,
        comment=marked.word("reviewcomment"),
        submitted_at=timezone.now(),
    )
    marked.add("review", review)
    marked.add("score", Score.objects.create(review=review, criterion=marked.objects["criterion"], points=3))
    comment = {"application": application, "written_by": actor}
    marked.add("funding_comment", Comment.objects.create(text=marked.word("internalcomment"), **comment))
    message = Message.objects.create(
        to_applicant=True, subject=marked.word("messagesubject"), text=marked.word("messagetext"), **comment
    )
    marked.add("message", message)
    way = {"address": f"{marked.word('dispatch')}@verein.example", "next_try_at": timezone.now()}
    marked.add("dispatch", Dispatch.objects.create(message=message, **way))
    content = marked.word("papertext").encode()
    paper = Paper(
        association=marked.association,
        application=application,
        kind=Paper.Kind.APPLICATION,
        subject=f"application:{application.uuid}",
        sha256=hashlib.sha256(content).hexdigest(),
        language="de",
        made_by=actor,
    )
    paper.file.save("beliebig", ContentFile(content))
    marked.add("paper", paper)
    reminder = {"application": application, "message": message, "occasion": "soon", "due_on": timezone.localdate()}
    marked.add("reminder", Reminder.objects.create(subject=f"application:{application.pk}", **reminder))


def mark_money(marked) -> None:
    application, plan, today = marked.objects["application"], marked.objects["plan"], timezone.localdate()
    actor = actor_of(marked.objects["funder"])
    grant = Grant.objects.create(
        association=marked.association,
        application=application,
        awarded_plan=plan,
        plan=plan,
        state=Grant.State.RUNNING,
        award=Decimal("8000.00"),
        starts_on=today,
        ends_on=today,
        proof_due_on=today,
        terms=marked.word("grantterms"),
        awarded_on=today,
    )
    marked.add("grant", grant)
    payment = Payment.objects.create(
        grant=grant,
        number=1,
        amount=Decimal("100.00"),
        purpose=marked.word("paymentpurpose"),
        account_holder=marked.word("accountholder"),
        iban="DE02120300000000202051",
        requested_by=actor_of(marked.objects["signatory"]),
    )
    marked.add("payment", payment)
    repayment = Repayment.objects.create(grant=grant, amount=Decimal("1.00"), received_on=today, noted_by=actor)
    marked.add("repayment", repayment)
    changed = application.plans.create(kind="changed")
    change = PlanChange.objects.create(
        grant=grant, plan=changed, reason=marked.word("planchange"), requested_by=actor_of(marked.objects["signatory"])
    )
    marked.add("plan_change", change)


def mark_proof(marked) -> None:
    grant, today = marked.objects["grant"], timezone.localdate()
    key = PlanLine.objects.filter(plan=grant.plan).first().key
    proof = Proof.objects.create(grant=grant, kind=Proof.Kind.FINAL, due_on=today, report=marked.word("proofreport"))
    marked.add("proof", proof)
    line = ProofLine.objects.create(proof=proof, key=key, amount=Decimal("1.00"), note=marked.word("proofline"))
    marked.add("proof_line", line)
    receipt = Receipt.objects.create(
        proof=proof,
        key=key,
        number=1,
        paid_on=today,
        payee=marked.word("payee"),
        purpose=marked.word("receipt"),
        amount=Decimal("1.00"),
    )
    marked.add("receipt", receipt)
