"""What the steps towards an application are called at the desk, and what each will do."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ...domain.steps import Step
from ...models import Application

S = Application.State


@dataclass(frozen=True)
class StepWords:
    button: str | Promise
    effect: str | Promise


WORDS = {
    (S.SUBMITTED, S.FORMAL_CHECK): StepWords(
        _("Formal prüfen"), _("Der Antrag kommt in die formale Prüfung. Die Organisation sieht das.")
    ),
    (S.FORMAL_CHECK, S.MORE_INFORMATION): StepWords(
        _("Nachfragen"),
        _("Die Organisation bekommt Ihre Frage als Mail. Ihr Antrag ist wieder offen, bis sie ihn neu absendet."),
    ),
    (S.FORMAL_CHECK, S.REVIEW): StepWords(
        _("Zur Begutachtung geben"), _("Der Antrag ist formal in Ordnung und kommt in die Begutachtung.")
    ),
    (S.FORMAL_CHECK, S.PROPOSED_REJECTION): StepWords(
        _("Ablehnung vorschlagen"),
        _("Jemand mit der Rolle Bewilligung entscheidet darüber. Die Organisation erfährt noch nichts."),
    ),
    (S.REVIEW, S.PROPOSED_APPROVAL): StepWords(
        _("Bewilligung vorschlagen"),
        _(
            "Jemand anderes mit der Rolle Bewilligung entscheidet darüber, mit dem Plan für die Bewilligung. "
            "Gibt es noch keinen, gilt der beantragte. Die Organisation erfährt noch nichts."
        ),
    ),
    (S.REVIEW, S.PROPOSED_REJECTION): StepWords(
        _("Ablehnung vorschlagen"),
        _("Jemand mit der Rolle Bewilligung entscheidet darüber. Die Organisation erfährt noch nichts."),
    ),
    (S.PROPOSED_APPROVAL, S.REVIEW): StepWords(
        _("Zurück in die Begutachtung"), _("Der Vorschlag gilt nicht mehr. Der Plan kann wieder geändert werden.")
    ),
    (S.PROPOSED_REJECTION, S.REVIEW): StepWords(_("Zurück in die Begutachtung"), _("Der Vorschlag gilt nicht mehr.")),
    (S.PROPOSED_APPROVAL, S.APPROVED): StepWords(
        _("Bewilligen"),
        _(
            "Die Organisation bekommt den Bescheid und die Mail unten. "
            "Der bewilligte Plan steht danach fest und ändert sich nie mehr."
        ),
    ),
    (S.PROPOSED_REJECTION, S.REJECTED): StepWords(
        _("Ablehnen"),
        _("Die Organisation bekommt das Schreiben und die Mail unten. Das lässt sich nicht zurücknehmen."),
    ),
}


def words_for(step: Step) -> StepWords:
    return WORDS.get((step.source, step.target)) or StepWords(S(step.target).label, "")
