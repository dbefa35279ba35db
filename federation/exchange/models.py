"""Files that were imported, and what became of each of their rows."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership
from federation.registry.models import Organisation, Revision


class Import(models.Model):
    """A file that an association brought. It is read into rows first; nothing is entered before it is whole."""

    ownership = Ownership.LOCAL

    class State(models.TextChoices):
        READING = "reading", _("wird gelesen")
        REFUSED = "refused", _("nicht lesbar")
        CHECKED = "checked", _("geprüft, noch nichts übernommen")
        RUNNING = "running", _("wird übernommen")
        DONE = "done", _("übernommen")
        UNDOING = "undoing", _("wird zurückgenommen")
        UNDONE = "undone", _("zurückgenommen")

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="imports")
    file_name = models.CharField(_("Datei"), max_length=255)
    digest = models.CharField(max_length=64)  # SHA-256 of the content
    content = models.BinaryField(null=True)  # until it is read
    state = models.CharField(_("Stand"), max_length=10, choices=State, default=State.READING)
    messages = models.JSONField(default=list)  # about the file as a whole: `reading.Message` as JSON
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    actor = models.CharField(_("Von"), max_length=200, blank=True)
    made_at = models.DateTimeField(_("Am"), auto_now_add=True)
    touched_at = models.DateTimeField()  # when work on it last went on: one that stands still may be continued
    finished_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Import")
        verbose_name_plural = _("Importe")
        ordering = ["-made_at", "-pk"]
        indexes = [models.Index(fields=["association", "digest"])]

    def __str__(self):
        return self.file_name

    @property
    def is_busy(self) -> bool:
        return self.state in (self.State.READING, self.State.RUNNING, self.State.UNDOING)


class ImportRow(models.Model):
    """One organisation of a file: what would become of it, and from `done_at` on what became of it."""

    ownership = Ownership.LOCAL

    class Outcome(models.TextChoices):
        CREATED = "created", _("neu")
        CHANGED = "changed", _("geändert")
        UNCHANGED = "unchanged", _("unverändert")
        JOINED = "joined", _("als Mitglied aufgenommen")
        UNDECIDED = "undecided", _("zu entscheiden")
        SKIPPED = "skipped", _("ausgelassen")
        FAILED = "failed", _("fehlerhaft")

    class Decision(models.TextChoices):
        NEW = "new", _("ist neu")
        THIS = "this", _("ist dieser Eintrag")

    file = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField(_("Zeile"))
    document = models.JSONField()
    told = models.JSONField(default=list)  # what reading said: `reading.Message` as JSON
    messages = models.JSONField(default=list)  # what planning or entering said
    identity = models.CharField(max_length=64)  # digest of what names the organisation: the same in a corrected file
    fingerprint = models.CharField(max_length=64)  # digest of all that the row says
    repeats = models.PositiveIntegerField(null=True)  # the row of this file that names the same organisation

    outcome = models.CharField(_("Ergebnis"), max_length=10, choices=Outcome, blank=True)
    changes = models.JSONField(default=dict)  # {path: [old, new]}
    candidates = models.JSONField(default=list)  # primary keys of organisations that it may be, likeliest first
    decision = models.CharField(max_length=4, choices=Decision, blank=True)
    organisation = models.ForeignKey(Organisation, null=True, on_delete=models.SET_NULL, related_name="+")
    revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")
    done_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)

    objects = LocalManager("file__association")

    class Meta:
        verbose_name = _("Zeile eines Imports")
        verbose_name_plural = _("Zeilen eines Imports")
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["file", "number"], name="row_once_in_file")]
        indexes = [
            models.Index(fields=["file", "outcome", "number"]),
            models.Index(fields=["identity"]),
            models.Index(fields=["fingerprint"]),
        ]

    def __str__(self):
        return f"{self.file}: {self.number}"

    @property
    def name(self) -> str:
        return str(self.document.get("name") or "")
