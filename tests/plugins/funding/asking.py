"""Questions of a call for tests: its page as an editor would write it, and the same as it is frozen."""

from federation.content.domain import lay_page
from plugins.funding.models import Call, CallPage, QuestionSet
from sites.demo.factories import home_of

LANGUAGES, NUMBER, START, YES, NO, WHY, REPORT = (f"00000000-0000-4000-8000-00000000000{n}" for n in range(7))
GOAL, SECTION, OTHER_SECTION = (f"00000000-0000-4000-8000-00000000001{n}" for n in range(3))


def block(kind, key, label, **value):
    return {"type": kind, "id": key, "value": {"label": label, "help_text": "", "is_required": True, **value}}


def option(key, text, follow_up=()):
    return {"type": "item", "id": key, "value": {"text": text, "follow_up": list(follow_up)}}


WRITTEN = [
    {
        "type": "section",
        "id": SECTION,
        "value": {
            "title": "Ziel und Weg",
            "help_text": "Kurz genügt.",
            "questions": [
                block("text", GOAL, "Was möchten Sie erreichen?", max_length=40, is_long=True),
                block("number", NUMBER, "Wie viele Menschen?", min_value="1", max_value="500", unit="Personen"),
                block("date", START, "Erstes Treffen", is_required=False),
                block(
                    "choice",
                    LANGUAGES,
                    "Brauchen Sie Dolmetschende?",
                    several=False,
                    options=[
                        option(YES, "ja", [block("text", WHY, "Für welche Sprachen?", max_length=100, is_long=False)]),
                        option(NO, "nein"),
                    ],
                ),
            ],
        },
    },
    {
        "type": "section",
        "id": OTHER_SECTION,
        "value": {
            "title": "Unterlagen",
            "help_text": "",
            "questions": [block("file", REPORT, "Satzung", most_files=2)],
        },
    },
]


def lay_call_page(call: Call, language: str = "de", questions=WRITTEN, **fields) -> CallPage:
    fields = {"title": call.title, "slug": f"ausschreibung-{call.pk}", "questions": list(questions), **fields}
    page = CallPage(**fields)
    return lay_page(home_of(call.association, language), page, translation_key=call.page_key)


def ask(call: Call) -> Call:
    """Gives the call these questions, as opening it would."""
    from plugins.funding.domain.freezing import section_of

    asked = [section_of(child) for child in CallPage._meta.get_field("questions").stream_block.to_python(WRITTEN)]
    QuestionSet.objects.filter(pk=call.question_set_id).update(questions={"de": asked})
    call.question_set.refresh_from_db()
    return call
