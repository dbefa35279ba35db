"""What reminders say: a subject and sentences, in the active language."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .money import format_amount


def title_of(occasion) -> str:
    return occasion.application.title or occasion.application.reference


def day_of(occasion) -> str:
    return date_format(occasion.due_on, "DATE_FORMAT")


def call_closes(occasion):
    until = timezone.localtime(occasion.about.closes_at)
    when = {"day": date_format(until, "DATE_FORMAT"), "time": date_format(until, "TIME_FORMAT")}
    subject = _("Bald ist Schluss: %(call)s") % {"call": occasion.about.title}
    return subject, [
        _("Ihr Antrag „%(title)s“ ist noch ein Entwurf.") % {"title": title_of(occasion)},
        _("Reichen Sie ihn bis zum %(day)s ein, vor %(time)s Uhr.") % when,
    ]


def use_by(occasion):
    payment = occasion.about
    subject = _("Bitte verwenden bis %(day)s: %(title)s") % {"day": day_of(occasion), "title": title_of(occasion)}
    amount = {"amount": format_amount(payment.amount), "day": day_of(occasion)}
    return subject, [
        _("Wir haben Ihnen %(amount)s ausgezahlt. Verwenden Sie das Geld bitte bis zum %(day)s.") % amount,
        _("Bleibt etwas übrig, melden Sie sich bitte vorher bei uns."),
    ]


def proof_soon(occasion):
    subject = _("Bald fällig: %(kind)s für „%(title)s“") % names(occasion)
    return subject, [_("Bitte reichen Sie ihn bis zum %(day)s ein.") % {"day": day_of(occasion)}]


def proof_today(occasion):
    subject = _("Heute fällig: %(kind)s für „%(title)s“") % names(occasion)
    return subject, [_("Bitte reichen Sie ihn heute noch ein. Schaffen Sie es nicht, sagen Sie uns bitte Bescheid.")]


def proof_overdue(occasion):
    subject = _("Überfällig: %(kind)s für „%(title)s“") % names(occasion)
    return subject, [
        _("Er war am %(day)s fällig. Bitte reichen Sie ihn bald ein.") % {"day": day_of(occasion)},
        _("Solange er fehlt, kann das eine neue Bewilligung aufhalten."),
    ]


def proof_overdue_desk(occasion):
    subject = _("Überfällig: %(kind)s für „%(title)s“") % names(occasion)
    facts = {"name": occasion.application.organisation.name, "day": day_of(occasion)}
    return subject, [_("%(name)s hätte ihn am %(day)s einreichen sollen.") % facts]


def information(occasion):
    subject = _("Wir warten auf Ihre Antwort: %(title)s") % {"title": title_of(occasion)}
    return subject, [_("Am %(day)s haben wir Sie etwas zu Ihrem Antrag gefragt.") % {"day": day_of(occasion)}]


def names(occasion) -> dict[str, str]:
    return {"kind": occasion.about.get_kind_display(), "title": title_of(occasion)}


WORDS = {
    words.__name__: words
    for words in (
        call_closes, use_by, proof_soon, proof_today, proof_overdue, proof_overdue_desk, information,
    )
}  # fmt: skip
