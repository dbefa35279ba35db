"""What the steps of awards, payments and interim proofs are called at the desk, and what each will do."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ...models import Grant, Payment, Proof


@dataclass(frozen=True)
class Words:
    button: str | Promise
    effect: str | Promise


G, P, F = Grant.State, Payment.State, Proof.State

OF_GRANT = {
    G.RUNNING: Words(_("Beginnen lassen"), _("Die Förderung läuft. Die Organisation kann Geld anfordern.")),
    G.PROOF_DUE: Words(
        _("Nachweis anfordern"), _("Die Organisation wird gebeten, den Verwendungsnachweis zu schicken.")
    ),
    G.PROOF_QUESTION: Words(
        _("Zum Nachweis nachfragen"),
        _("Die Organisation bekommt Ihre Frage als Mail. Der Nachweis ist wieder offen, bis sie ihn neu einreicht."),
    ),
    G.SETTLED: Words(_("Abrechnen"), _("Der Nachweis ist geprüft. Es kommt nichts zurück.")),
    G.RECLAIM: Words(_("Zurückfordern"), _("Der Nachweis ist geprüft. Die Organisation zahlt einen Teil zurück.")),
    G.REVOKED: Words(
        _("Widerrufen"),
        _("Die Bewilligung gilt nicht mehr. Was ausgezahlt ist, kommt zurück. Das lässt sich nicht zurücknehmen."),
    ),
    G.CLOSED: Words(_("Abschließen"), _("Die Akte ist zu Ende. Danach ändert sich nichts mehr.")),
}
OF_PAYMENT = {
    P.CHECKED: Words(
        _("Geprüft"), _("Betrag, Zweck und Konto stimmen. Als Nächstes gibt jemand anderes das Geld frei.")
    ),
    P.APPROVED: Words(_("Freigeben"), _("Das Geld darf überwiesen werden.")),
    P.PAID: Words(_("Als ausgezahlt vermerken"), _("Die Organisation erfährt, dass das Geld unterwegs ist.")),
    P.FAILED: Words(
        _("Überweisung ging nicht durch"),
        _("Die Organisation erfährt den Grund und kann noch einmal anfordern."),
    ),
    P.REFUSED: Words(_("Ablehnen"), _("Die Organisation erfährt den Grund und kann noch einmal anfordern.")),
}
OF_PROOF = {
    F.ACCEPTED: Words(_("Anerkennen"), _("Der Zwischennachweis ist in Ordnung. Die Organisation erfährt es.")),
    F.QUESTION: Words(
        _("Nachfragen"),
        _("Die Organisation bekommt Ihre Frage als Mail. Der Nachweis ist wieder offen, bis sie ihn neu einreicht."),
    ),
}
WORDS = {Grant: OF_GRANT, Payment: OF_PAYMENT, Proof: OF_PROOF}


def words_for(model: type, target: str) -> Words:
    return WORDS[model].get(target) or Words(model.State(target).label, "")
