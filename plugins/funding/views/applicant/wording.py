"""What a state means to the applicant, and what comes next."""

from django.utils.translation import gettext_lazy as _

from ...models import Application, Grant

S = Application.State
G = Grant.State

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

# Once it is approved, the award says what comes next.
WHAT_THE_AWARD_ASKS = {
    G.OFFERED: WHAT_IT_MEANS[S.APPROVED][1],
    G.ACCEPTED: _("Sie haben die Förderung angenommen. Wir schreiben Ihnen, wenn das Vorhaben beginnen kann."),
    G.RUNNING: _("Das Vorhaben läuft. Fordern Sie Geld an, wenn Sie es in den nächsten Wochen brauchen."),
    G.PROOF_DUE: _("Das Vorhaben ist zu Ende. Weisen Sie jetzt nach, wofür Sie das Geld verwendet haben."),
    G.PROOF_SUBMITTED: _("Wir prüfen Ihren Nachweis. Sie müssen nichts tun."),
    G.PROOF_QUESTION: _(
        "Wir haben eine Rückfrage zum Nachweis. Ändern Sie, was nötig ist, und reichen Sie ihn wieder ein."
    ),
    G.SETTLED: _("Der Nachweis ist geprüft. Es kommt nichts zurück."),
    G.RECLAIM: _("Der Nachweis ist geprüft. Zahlen Sie bitte zurück, was unten steht."),
    G.CLOSED: _("Die Förderung ist abgeschlossen. Bewahren Sie Ihre Belege auf."),
    G.REVOKED: _("Die Förderung ist widerrufen. Im Schreiben steht, was das heißt."),
}


def words_for(application: Application, state: Application.State) -> tuple[str, str]:
    """Where it stands as the applicant sees it, and what comes next. One query where it is approved."""
    meaning, what_next = WHAT_IT_MEANS[state]
    grant = Grant.objects.filter(application=application).first() if state == S.APPROVED else None
    return meaning, what_next if grant is None else WHAT_THE_AWARD_ASKS[G(grant.state)]
