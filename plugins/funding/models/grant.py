"""What was awarded, what of it was paid, what became of it."""

from decimal import Decimal

from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership

from .application import Application, Plan, Upload
from .fields import MoneyField
from .people import Actor


class Grant(models.Model):
    """An award. `award` is its amount and never changes; `plan` is the plan in force. State: `transitions.move`."""

    ownership = Ownership.LOCAL

    class State(models.TextChoices):
        OFFERED = "offered", _("angeboten")
        ACCEPTED = "accepted", _("angenommen")
        RUNNING = "running", _("läuft")
        PROOF_DUE = "proof_due", _("Nachweis fällig")
        PROOF_SUBMITTED = "proof_submitted", _("Nachweis eingereicht")
        PROOF_QUESTION = "proof_question", _("Rückfrage zum Nachweis")
        SETTLED = "settled", _("abgerechnet")
        RECLAIM = "reclaim", _("Rückforderung")
        CLOSED = "closed", _("abgeschlossen")
        REVOKED = "revoked", _("widerrufen")

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    application = models.OneToOneField(Application, on_delete=models.RESTRICT, related_name="grant")
    awarded_plan = models.ForeignKey(Plan, on_delete=models.RESTRICT, related_name="+")
    plan = models.ForeignKey(Plan, on_delete=models.RESTRICT, related_name="+")
    state = models.CharField(_("Stand"), max_length=20, choices=State, default=State.OFFERED, editable=False)
    award = MoneyField(_("Bewilligt"))
    starts_on = models.DateField(_("Beginn"))
    ends_on = models.DateField(_("Ende"))
    proof_due_on = models.DateField(_("Nachweis bis"))
    terms = models.TextField(_("Nebenbestimmungen"), blank=True)
    awarded_on = models.DateField(_("Bewilligt am"))
    accepted_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)  # set for one that was declined, too; it stays when the file is closed
    closed_at = models.DateTimeField(null=True)
    keep_until = models.DateField(_("Aufbewahren bis"), null=True)
    # What the settlement found, laid down once.
    amount_due = MoneyField(_("Zustehend"), null=True)
    reclaim = MoneyField(_("Zurückzufordern"), null=True)
    settlement = models.JSONField(null=True)  # the figures that it follows from

    objects = LocalManager()

    class Meta:
        verbose_name = _("Bewilligung")
        verbose_name_plural = _("Bewilligungen")
        ordering = ["-awarded_on", "-pk"]
        indexes = [models.Index(fields=["association", "state"])]

    def __str__(self):
        return str(self.application)


class Payment(models.Model):
    """Money that was asked for. Who requests, checks and approves it are three people. State: `transitions.move`."""

    ownership = Ownership.LOCAL

    class State(models.TextChoices):
        REQUESTED = "requested", _("angefordert")
        CHECKED = "checked", _("geprüft")
        APPROVED = "approved", _("freigegeben")
        PAID = "paid", _("ausgezahlt")
        FAILED = "failed", _("fehlgeschlagen")
        REFUSED = "refused", _("abgelehnt")

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, related_name="payments")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(_("Stand"), max_length=12, choices=State, default=State.REQUESTED, editable=False)
    amount = MoneyField(_("Betrag"))
    purpose = models.TextField(_("Wofür Sie das Geld in den nächsten Wochen brauchen"))
    account_holder = models.CharField(_("Kontoinhaber*in"), max_length=140)
    iban = models.CharField(_("IBAN"), max_length=34)
    requested_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    requested_at = models.DateTimeField(auto_now_add=True)
    checked_by = models.ForeignKey(Actor, null=True, on_delete=models.PROTECT, related_name="+")
    checked_at = models.DateTimeField(null=True)
    approved_by = models.ForeignKey(Actor, null=True, on_delete=models.PROTECT, related_name="+")
    approved_at = models.DateTimeField(null=True)
    paid_on = models.DateField(_("Ausgezahlt am"), null=True)
    use_by = models.DateField(_("Zu verwenden bis"), null=True)
    reason = models.TextField(_("Grund"), blank=True)  # of a refusal or a failure

    objects = LocalManager("grant__association")

    class Meta:
        verbose_name = _("Auszahlung")
        verbose_name_plural = _("Auszahlungen")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["grant", "number"], name="funding_payment_number_once")]

    def __str__(self):
        return f"{self.grant} {self.number}"


class Repayment(models.Model):
    """Money that came back."""

    ownership = Ownership.LOCAL

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, related_name="repayments")
    amount = MoneyField(_("Betrag"))
    received_on = models.DateField(_("Eingegangen am"))
    noted_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    noted_at = models.DateTimeField(auto_now_add=True)

    objects = LocalManager("grant__association")

    class Meta:
        verbose_name = _("Rückzahlung")
        verbose_name_plural = _("Rückzahlungen")
        ordering = ["pk"]

    def __str__(self):
        return f"{self.grant}: {self.amount}"


class PlanChange(models.Model):
    """A change of the plan beyond the tolerance, asked for and decided."""

    ownership = Ownership.LOCAL

    class State(models.TextChoices):
        REQUESTED = "requested", _("beantragt")
        APPROVED = "approved", _("genehmigt")
        REFUSED = "refused", _("abgelehnt")

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, related_name="plan_changes")
    plan = models.OneToOneField(Plan, on_delete=models.RESTRICT, related_name="+")
    state = models.CharField(_("Stand"), max_length=12, choices=State, default=State.REQUESTED, editable=False)
    reason = models.TextField(_("Begründung"))
    requested_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    requested_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(Actor, null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(null=True)
    answer = models.TextField(_("Antwort"), blank=True)

    objects = LocalManager("grant__association")

    class Meta:
        verbose_name = _("Änderung des Plans")
        verbose_name_plural = _("Änderungen des Plans")
        ordering = ["pk"]

    def __str__(self):
        return f"{self.grant} {self.plan.number}"


class Proof(models.Model):
    """A proof of use (Verwendungsnachweis) or an interim one. Locked once submitted, open again when asked back."""

    ownership = Ownership.LOCAL

    class Kind(models.TextChoices):
        INTERIM = "interim", _("Zwischennachweis")
        FINAL = "final", _("Verwendungsnachweis")

    class State(models.TextChoices):
        DRAFT = "draft", _("Entwurf")
        SUBMITTED = "submitted", _("eingereicht")
        QUESTION = "question", _("Rückfrage")
        ACCEPTED = "accepted", _("anerkannt")

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, related_name="proofs")
    kind = models.CharField(_("Art"), max_length=12, choices=Kind)
    number = models.PositiveSmallIntegerField(default=1)
    state = models.CharField(_("Stand"), max_length=12, choices=State, default=State.DRAFT, editable=False)
    due_on = models.DateField(_("Fällig am"))
    report = models.TextField(_("Sachbericht"), blank=True)
    other_income = MoneyField(_("Einnahmen, die nicht im Plan stehen"), default=Decimal("0.00"), blank=True)
    other_income_note = models.CharField(_("Woher sie kamen"), max_length=300, blank=True)
    question = models.TextField(_("Rückfrage"), blank=True)  # the last one of the funder
    version = models.PositiveIntegerField(default=1, editable=False)
    submitted_at = models.DateTimeField(null=True, editable=False)
    submitted_by = models.ForeignKey(Actor, null=True, on_delete=models.PROTECT, related_name="+", editable=False)

    objects = LocalManager("grant__association")

    class Meta:
        verbose_name = _("Nachweis")
        verbose_name_plural = _("Nachweise")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["grant", "kind", "number"], name="funding_proof_once")]

    def __str__(self):
        return f"{self.grant} {self.get_kind_display()} {self.number}"


class ProofLine(models.Model):
    """What a line of the plan came to in the end. Lines of financing say what came in."""

    ownership = Ownership.LOCAL

    proof = models.ForeignKey(Proof, on_delete=models.CASCADE, related_name="lines")
    key = models.UUIDField()  # of the plan's line
    hours = models.DecimalField(_("Stunden"), max_digits=8, decimal_places=2, null=True, blank=True)  # of volunteers
    amount = MoneyField(_("Tatsächlich"))
    note = models.CharField(_("Erläuterung"), max_length=300, blank=True)

    objects = LocalManager("proof__grant__association")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["proof", "key"], name="funding_proof_line_once")]

    def __str__(self):
        return f"{self.key}: {self.amount}"


class Receipt(models.Model):
    """An entry of the list of receipts (Belegliste), in the columns that ANBest-P 6 asks for.

    While the proof is a draft anything but the number may still be missing.
    """

    ownership = Ownership.LOCAL

    proof = models.ForeignKey(Proof, on_delete=models.CASCADE, related_name="receipts")
    key = models.UUIDField(null=True)  # of the plan's line of costs
    number = models.PositiveSmallIntegerField(_("Beleg-Nr."))
    paid_on = models.DateField(_("Bezahlt am"), null=True, blank=True)
    payee = models.CharField(_("Empfänger*in"), max_length=160, blank=True)
    purpose = models.CharField(_("Zweck"), max_length=200, blank=True)
    amount = MoneyField(_("Betrag"), null=True, blank=True)
    files = models.ManyToManyField(Upload, blank=True, related_name="+")

    objects = LocalManager("proof__grant__association")

    class Meta:
        verbose_name = _("Beleg")
        verbose_name_plural = _("Belege")
        ordering = ["number", "pk"]
        constraints = [models.UniqueConstraint(fields=["proof", "number"], name="funding_receipt_number_once")]

    def __str__(self):
        return f"{self.number} {self.payee}"
