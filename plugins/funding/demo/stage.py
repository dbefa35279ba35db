"""What the stories of the demo need: people, rules, an open call with its pages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from uuid import NAMESPACE_OID, uuid5

from wagtail.models import Locale

from federation.accounts.demo import open_account
from federation.accounts.models import User
from federation.associations.models import Association

from ..domain.call_setup import lay_call
from ..domain.calls import open_call
from ..domain.programmes import publish_ruleset, save_programme, save_ruleset
from ..domain.roles import grant_role
from ..models import Call, CallPage, Programme, Role, Ruleset
from . import texts
from .days import at, on

OPENED, CLOSES = 160, -54  # days ago
LAST_SECOND = time(23, 59, 59)
PEOPLE = {
    "foerderung": ("Programmbetreuung (Beispiel)", Role.OFFICER),
    "gutachten": ("Begutachtung (Beispiel)", Role.REVIEWER),
    "finanzen": ("Finanzen (Beispiel)", Role.FINANCE),
    "bewilligung": ("Bewilligung (Beispiel)", Role.APPROVER),
    "pruefung": ("Prüfung (Beispiel)", Role.AUDITOR),
}


@dataclass(frozen=True)
class Stage:
    association: Association
    call: Call
    officer: User
    reviewer: User
    finance: User
    approver: User
    signatory: User  # acts for every organisation of the demo
    editor: User


def lay_stage(association: Association) -> Stage:
    with on(OPENED + 20):
        people = {role: lay_person(association, name, words, role) for name, (words, role) in PEOPLE.items()}
        officer = people[Role.OFFICER]
        programme = lay_programme(association, officer)
        call = lay_the_call(association, programme, officer)
    with on(OPENED):
        call = open_call(call, by=officer)
    return Stage(
        association=association,
        call=call,
        officer=officer,
        reviewer=people[Role.REVIEWER],
        finance=people[Role.FINANCE],
        approver=people[Role.APPROVER],
        signatory=named("antrag", "Vorstand (Beispiel)"),
        editor=named("antrag.bearbeitung", "Projektbüro (Beispiel)"),
    )


def named(name: str, words: str) -> User:
    """Offices, no persons: the demo names none."""
    user = open_account(name)
    user.first_name = words
    user.save(update_fields=["first_name"])
    return user


def lay_person(association: Association, name: str, words: str, role: Role) -> User:
    user = named(name, words)
    grant_role(user, association, role, by=None)
    return user


def lay_programme(association: Association, officer: User) -> Programme:
    values = {
        "title": "Weiterleitung Integration (Beispiel)",
        "funder": "Bundesprogramm (Beispiel)",
        "description": "Integrationsarbeit dort, wo Menschen leben.",
    }
    programme = save_programme(None, values, association=association, by=officer)
    ruleset = save_ruleset(None, rules(association), programme=programme, by=officer)
    publish_ruleset(ruleset, by=officer)
    return programme


def rules(association: Association) -> dict:
    """So that Kreis Unna's figures fit: up to 815,000 € against an own share of about 165,000 €."""
    return {
        "valid_from": at(OPENED).date(),
        "financing": Ruleset.Financing.ANTEIL,
        "quota": Decimal("84.00"),
        "min_grant": Decimal("1000.00"),
        "max_grant": Decimal("815000.00"),
        "min_own_share": Decimal("10.00"),
        "volunteer_share": Decimal("50.00"),
        "volunteer_rate": Decimal("15.00"),
        "categories": [
            {
                "key": key,
                "labels": texts.by_language(words, association.languages),
                "cap_percent": texts.OVERHEAD_CAP if key == "overhead" else None,
            }
            for key, words in texts.CATEGORIES.items()
        ],
        "interim_report_months": 12,
        "weiterleitung_terms": texts.TERMS,
    }


def lay_the_call(association: Association, programme: Programme, officer: User) -> Call:
    values = {
        "programme": programme,
        "ruleset": programme.rulesets.get(),
        "title": texts.TITLE[0],
        "code": "IVO27",
        "opens_at": at(OPENED),
        "closes_at": at(CLOSES, LAST_SECOND),
        "budget": Decimal("1500000.00"),
        "eligibility": Call.Eligibility.REGISTERED,
        "contact_name": "Förderberatung (Beispiel)",
        "contact_email": association.email,
        "contact_phone": association.phone,
    }
    criteria = [
        {
            "title": "Beteiligung von Migrant*innen",
            "description": "Wer entscheidet mit?",
            "weight": Decimal("2.00"),
            "max_points": 5,
        },
        {"title": "Wirkung vor Ort", "description": "Was ändert sich?", "weight": Decimal("1.50"), "max_points": 5},
        {"title": "Kosten und Nutzen", "description": "Ist es das wert?", "weight": Decimal("1.00"), "max_points": 5},
    ]
    call = lay_call(association, values, criteria, by=officer)
    page = CallPage.objects.get(translation_key=call.page_key)
    write_page(page, association.languages[0])
    for language in association.languages[1:]:
        write_page(page.copy_for_translation(Locale.objects.get(language_code=language)), language)
    return call


def write_page(page: CallPage, language: str) -> None:
    number = texts.LANGUAGES.index(language)

    def say(words: tuple[str, ...]) -> str:
        return words[number]

    page.title, page.introduction = say(texts.TITLE), say(texts.INTRODUCTION)
    page.is_example = True
    page.body = [("paragraph", f"<p>{say(texts.PARAGRAPH)}</p>")]
    field = CallPage._meta.get_field("questions")
    page.questions = field.stream_block.to_python(questions(say))
    page.save_revision(clean=False).publish()


def key(name: str) -> str:
    """The same in every language, so that answers fit."""
    return str(uuid5(NAMESPACE_OID, f"verbund.demo.{name}"))


def questions(say: Callable[[tuple[str, ...]], str]) -> list[dict]:
    plan = [
        text("what", say(texts.WHAT), help_text=say(texts.WHAT_HELP)),
        block("choice", "for_whom", {"label": say(texts.FOR_WHOM), "several": False, "options": options(say)}),
        block("number", "how_many", {"label": say(texts.HOW_MANY), "unit": say(texts.PEOPLE), "min_value": "1"}),
    ]
    partners = [
        text("partners", say(texts.PARTNERS), is_required=False, max_length=600),
        block("file", "statutes", {"label": say(texts.STATUTES), "most_files": 2, "is_required": False}),
    ]
    return [
        section("plan", say(texts.PLAN_SECTION), plan),
        section("partners_section", say(texts.PARTNERS_SECTION), partners),
    ]


def options(say) -> list[dict]:
    which = [text("which", say(texts.WHICH), max_length=300)]
    chosen = (("everybody", say(texts.EVERYBODY), []), ("some", say(texts.SOME), which))
    return [
        {"type": "item", "id": key(name), "value": {"text": words, "follow_up": follow_up}}
        for name, words, follow_up in chosen
    ]


def section(name: str, title: str, asked: list[dict]) -> dict:
    value = {"title": title, "help_text": "", "questions": asked}
    return {"type": "section", "id": key(name), "value": value}


def text(name: str, label: str, *, help_text: str = "", is_required: bool = True, max_length: int = 1500) -> dict:
    value = {"label": label, "help_text": help_text, "is_required": is_required, "max_length": max_length}
    return block("text", name, value | {"is_long": True})


def block(kind: str, name: str, value: dict) -> dict:
    return {"type": kind, "id": key(name), "value": {"help_text": "", "is_required": True, **value}}
