"""What a state means to the applicant, and what comes next."""

from django.utils.translation import gettext_lazy as _

from ...models import Application

S = Application.State

WHAT_IT_MEANS = {
    S.DRAFT: (
        _("Der Antrag ist noch ein Entwurf. Nur Ihre Organisation sieht ihn."),
        _("Füllen Sie alle Schritte aus und senden Sie ihn ab."),
    ),
    S.SUBMITTED: (
        _("Der Antrag ist eingereicht."),
        _("Wir prüfen, ob alles da ist. Sie müssen nichts tun."),
    ),
    S.FORMAL_CHECK: (
        _("Wir prüfen, ob alles da ist."),
        _("Wenn etwas fehlt, schreiben wir Ihnen. Sie müssen nichts tun."),
    ),
    S.MORE_INFORMATION: (
        _("Wir haben eine Rückfrage."),
        _("Lesen Sie die Frage, ändern Sie, was nötig ist, und senden Sie den Antrag wieder ab."),
    ),
    S.REVIEW: (
        _("Der Antrag wird begutachtet."),
        _("Das dauert eine Weile. Wir schreiben Ihnen, sobald entschieden ist."),
    ),
    S.APPROVED: (
        _("Der Antrag ist bewilligt."),
        _("Lesen Sie den Bescheid und nehmen Sie die Förderung an."),
    ),
    S.REJECTED: (
        _("Der Antrag ist abgelehnt."),
        _("Im Schreiben steht, wie es weitergehen kann."),
    ),
    S.WITHDRAWN: (
        _("Der Antrag ist zurückgezogen."),
        _("Solange die Ausschreibung offen ist, können Sie einen neuen beginnen."),
    ),
}
