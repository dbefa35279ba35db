"""The only writer of what the curators keep: words that mean the same, and results that are pinned."""

import hashlib
import re
from collections.abc import Iterable
from typing import Final

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .asking import synonyms
from .asking.pins import LONGEST_KEY, key_of
from .asking.stopwords import STOPWORDS
from .asking.synonyms import phrase_of
from .models import IndexedThing, PinnedResult, SynonymGroup
from .text import words

SEPARATORS: Final = re.compile(r"[\n\r,;|،؛]+")  # people also type commas, in Arabic their own
LONGEST_TERM: Final = 60  # characters
MOST_WORDS: Final = 6  # of a term
MOST_TERMS: Final = 80  # of a group
MOST_PINS: Final = 5  # of a question

CHANGED, DELETED = "changed", "deleted"  # codes of errors: who was told may save
CHANGED_MEANWHILE: Final = gettext_lazy(
    "Jemand hat diese Gruppe geändert, während Sie schrieben. Dort steht jetzt: %(terms)s. "
    "Nehmen Sie auf, was Sie brauchen, und speichern Sie noch einmal."
)

DELETED_MEANWHILE: Final = gettext_lazy(
    "Jemand hat diese Gruppe gelöscht, während Sie schrieben. Wenn Sie noch einmal speichern, ist sie wieder da."
)
IS_PINNED: Final = gettext_lazy("Dieses Ergebnis ist dort schon angeheftet.")


def enter_group(text: str) -> SynonymGroup:
    """Makes a group of the terms in `text`. Raises ValidationError, whose messages are for the curator."""
    group = SynonymGroup.objects.create(terms="\n".join(terms_of(text)))
    synonyms.read_again()
    return group


@transaction.atomic
def change_group(number: int, text: str, *, version: str) -> SynonymGroup:
    """Replaces the terms of the group with this primary key. `version` is the `version_of` what was shown; what others
    changed since is not overwritten.

    Raises ValidationError, whose messages are for the curator.
    """
    now = SynonymGroup.objects.select_for_update().filter(pk=number).first()
    if now is None:
        raise ValidationError(DELETED_MEANWHILE, code=DELETED)
    if version_of(now) != version:
        raise ValidationError(CHANGED_MEANWHILE, code=CHANGED, params={"terms": str(now)})
    now.terms = "\n".join(terms_of(text))
    now.save(update_fields=["terms"])
    synonyms.read_again()
    return now


def delete_group(group: SynonymGroup) -> None:
    group.delete()
    synonyms.read_again()


def version_of(group: SynonymGroup) -> str:
    return hashlib.sha256(group.terms.encode()).hexdigest()[:16]


def terms_of(text: str) -> list[str]:
    """The terms of a group as typed, each once. Raises ValidationError with all that is wrong with them."""
    typed = [" ".join(part.split()) for part in SEPARATORS.split(text)]
    problems = [problem for term in typed if term and (problem := problem_of(term))]
    kept: dict[tuple[str, ...], str] = {}
    for term in filter(words, typed):
        kept.setdefault(phrase_of(term), term)
    if not problems and len(kept) < 2:
        problems = [_("Bitte nennen Sie mindestens zwei verschiedene Wörter, eins pro Zeile.")]
    if len(kept) > MOST_TERMS:
        problems.append(_("Das sind %(count)s Wörter. Höchstens %(most)s passen in eine Gruppe.")
                        % {"count": len(kept), "most": MOST_TERMS})  # fmt: skip
    if problems:
        raise ValidationError(problems)
    return list(kept.values())


def problem_of(term: str) -> str:
    """What is wrong with a term, or nothing."""
    found = words(term)
    if len(term) > LONGEST_TERM or len(found) > MOST_WORDS:
        limits = {"term": f"{term[:40]} …", "words": MOST_WORDS, "letters": LONGEST_TERM}
        return _("„%(term)s“ ist zu lang: höchstens %(words)s Wörter und %(letters)s Zeichen in einer Zeile.") % limits
    if not found:
        return _("„%(term)s“ hat keinen Buchstaben und keine Ziffer.") % {"term": term}
    if STOPWORDS.issuperset(found):
        return _("„%(term)s“ lässt die Suche immer weg. Nehmen Sie ein Wort, das mehr sagt.") % {"term": term}
    return ""


def groups_with(phrases: Iterable[tuple[str, ...]], *, besides: SynonymGroup | None = None) -> list[SynonymGroup]:
    """The groups that have one of the terms too: allowed, as a word may mean several things, but worth knowing."""
    asked = set(phrases)
    others = SynonymGroup.objects.exclude(pk=besides.pk) if besides else SynonymGroup.objects.all()
    return [group for group in others if not asked.isdisjoint(map(phrase_of, group.phrases))]


@transaction.atomic
def pin(question: str, thing: str) -> PinnedResult:
    """Makes a thing (`IndexedThing.key`) stand first for a question, after what is pinned there already.

    Raises ValidationError by field (`question`, `thing`), for the curator.
    """
    question = " ".join(question.split())
    key = key_of(question)
    if not key or len(key) > LONGEST_KEY or len(question) > LONGEST_KEY:
        message = _("Bitte schreiben Sie, was gesucht wird: Wörter, höchstens %(most)s Zeichen.")
        raise ValidationError({"question": message % {"most": LONGEST_KEY}})
    if not IndexedThing.objects.filter(key=thing).exists():
        raise ValidationError({"thing": _("Das gibt es in der Suche nicht mehr. Bitte suchen Sie noch einmal.")})
    pinned = list(PinnedResult.objects.select_for_update().filter(question_key=key))
    if any(other.thing == thing for other in pinned):
        raise ValidationError({"thing": IS_PINNED})
    if len(pinned) >= MOST_PINS:
        message = _("An eine Suche lassen sich höchstens %(most)s Ergebnisse heften. Lösen Sie zuerst ein anderes.")
        raise ValidationError({"thing": message % {"most": MOST_PINS}})
    last = max((other.sort_order for other in pinned), default=0)
    try:
        with transaction.atomic():
            return PinnedResult.objects.create(question=question, question_key=key, thing=thing, sort_order=last + 1)
    except IntegrityError:  # another curator, at this moment
        raise ValidationError({"thing": IS_PINNED}) from None


@transaction.atomic
def move_up(pinned: PinnedResult) -> None:
    """Changes places with the result before it; the first one stays."""
    same = list(PinnedResult.objects.select_for_update().filter(question_key=pinned.question_key))
    place = same.index(pinned)
    if place:
        same[place - 1], same[place] = same[place], same[place - 1]
    for order, each in enumerate(same, start=1):
        each.sort_order = order
    PinnedResult.objects.bulk_update(same, ["sort_order"])


def unpin(pinned: PinnedResult) -> None:
    pinned.delete()
