"""When somebody wants something: “heute”, “am Samstag”, “завтра ввечері”, “hafta sonu”, in the five languages."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.utils import timezone

from ..text import words
from . import synonyms
from .intervals import INTERVALS, SATURDAY, WEEKDAYS, at, intervals
from .labels import PUNCTUATION
from .stopwords import STOPWORDS

# Terms by what they say, each of one to three words.
DAYS = {
    "today": "heute|today|bugün|اليوم|сьогодні|сегодня",
    "tomorrow": "tomorrow|morgen|yarın|غدا|غداً|بكرة|بكرا|завтра",
    "after tomorrow": "übermorgen|بعد غد|післязавтра|послезавтра",
    "weekend": """Wochenende|Wochenenden|weekend|weekends|hafta sonu|haftasonu|hafta sonları|نهاية الأسبوع
        |عطلة الأسبوع|عطلة نهاية الأسبوع|вихідні|вихідних|вихідними|выходные|выходных""",
    "week": "diese Woche|dieser Woche|this week|bu hafta|هذا الأسبوع|هذا الاسبوع|цього тижня|цей тиждень|этой неделе",
    "now": """jetzt offen|jetzt geöffnet|gerade offen|gerade geöffnet|open now|open right now|şimdi açık
        |şu an açık|مفتوح الآن|مفتوحة الآن|зараз відкрито|відкрито зараз|зараз працює|сейчас открыто
        |открыто сейчас""",
    "tonight": "tonight",
    "monday": """Montag|Montags|Monday|Mondays|pazartesi|pazartesileri|الاثنين|الإثنين|понеділок|понеділка
        |понеділкам|понеділками|понедельник|понедельникам""",
    "tuesday": """Dienstag|Dienstags|Tuesday|Tuesdays|salı|salıları|الثلاثاء|вівторок|вівторка|вівторкам
        |вівторками|вторник|вторникам""",
    "wednesday": """Mittwoch|Mittwochs|Wednesday|Wednesdays|çarşamba|çarşambaları|الأربعاء|середа|середу|середи
        |середам|середами|среда|среду|средам""",
    "thursday": """Donnerstag|Donnerstags|Thursday|Thursdays|perşembe|perşembeleri|الخميس|четвер|четверга
        |четвергам|четвергами|четверг""",
    "friday": """Freitag|Freitags|Friday|Fridays|cuma|cumaları|الجمعة|п'ятниця|п'ятницю|п'ятниці|п'ятницям
        |пятница|пятницу""",
    "saturday": """Samstag|Samstags|Sonnabend|Sonnabends|Saturday|Saturdays|cumartesi|cumartesileri|السبت|субота
        |суботу|суботи|суботам|суботами|суббота|субботу|субботам""",
    "sunday": """Sonntag|Sonntags|Sunday|Sundays|pazar|pazarları|الأحد|неділя|неділю|неділі|неділям|воскресенье
        |воскресеньям""",
}
PARTS = {
    "morning": """Vormittag|vormittags|morgens|am Morgen|in the morning|mornings|morning|sabah|sabahları
        |sabahleyin|صباحا|صباحاً|الصباح|вранці|зранку|уранці|утром""",
    "afternoon": """Nachmittag|nachmittags|afternoon|afternoons|öğleden sonra|öğleden sonraları|بعد الظهر
        |після обіду|по обіді|после обеда""",
    "evening": """Abend|abends|evening|evenings|akşam|akşamları|akşamleyin|مساء|مساءً|المساء|ввечері|увечері
        |вечорами|вечером|вечерами|nach der Arbeit|nach Feierabend|after work|iş çıkışı|işten sonra|بعد العمل
        |بعد الدوام|після роботи|после работы""",
}
HOURS = {"morning": (6, 12), "afternoon": (12, 17), "evening": (17, 23)}
MORNING = frozenset({"morgen", "fruh"})  # after a day: “Samstag Morgen”, “morgen früh”
GREETING = frozenset(words("guten good доброго добрий добре добрый доброе"))  # “Guten Morgen” names no time
GREETED = frozenset(words("الخير النور"))
DAY = frozenset(words("günü günleri gün يوم день"))  # “Cuma günü”, “يوم السبت”
OPEN = frozenset(words("offen geöffnet open açık مفتوح مفتوحة відкрито відчинено открыто"))  # when is what was meant
LONGEST = 3  # words


@dataclass(frozen=True)
class Time:
    """`said` is how it was typed, `words` the folded words of it, `name` the value of the facet `when` that is just
    this, "" if there is none."""

    said: str
    words: tuple[str, ...]
    stretches: tuple[tuple[datetime, datetime], ...]
    name: str = ""


def find_time(text: str, language: str) -> tuple[Time | None, str]:
    """The time that a question names, and the rest of it: with the time where the synonyms know it as a part of what is
    asked, “Saturday with children”."""
    typed = text.split()
    folded = [next(iter(words(word)), "") for word in typed]
    found = dict(terms_in(folded))
    if not found:
        return None, text
    days = [day for day, _part in found.values() if day]
    parts = [part for _day, part in found.values() if part]
    places = {place for said in found for place in said}
    places |= {
        place for place, word in enumerate(folded) if word in OPEN or (word in DAY and {place - 1, place + 1} & places)
    }
    said = [typed[place] for place in sorted(places)]
    name = days[0] if len(days) == 1 and not parts and days[0] in (*INTERVALS, *WEEKDAYS) else ""
    time = Time(
        said=" ".join(word.strip(PUNCTUATION) for word in said),
        words=tuple(words(" ".join(said))),
        stretches=tuple(stretches(days, parts)),
        name=name,
    )
    taken = places - within_terms(typed, places, language)
    return time, " ".join(word for place, word in enumerate(typed) if place not in taken)


def within_terms(typed: Sequence[str], times: Collection[int], language: str) -> set[int]:
    """The places of all words that are in a term of the synonyms which says something beside the times."""
    split = [(place, word) for place, each in enumerate(typed) for word in words(each)]
    found: set[int] = set()
    for run in synonyms.expansions([word for _place, word in split], language):
        said = split[run.start : run.stop]
        if any(place not in times and word not in STOPWORDS for place, word in said):
            found |= {place for place, _word in said}
    return found


def terms_in(folded: Sequence[str]) -> Iterator[tuple[range, tuple[str, str]]]:
    """The places of each term among the words, with the day and the part of it that it says."""
    place, end = 0, -1
    while place < len(folded):
        length, meant = term_at(folded, place)
        if place == end and folded[place] in MORNING:
            length, meant = 1, ("", "morning")
        is_greeting = folded[place - 1 : place] and folded[place - 1] in GREETING
        if length and not is_greeting and GREETED.isdisjoint(folded[place + length : place + length + 1]):
            end = place + length
            yield range(place, end), meant
        place += max(1, length)


def term_at(folded: Sequence[str], place: int) -> tuple[int, tuple[str, str]]:
    """The number of words of the longest term there, and what it says; 0 without one."""
    for length in range(min(LONGEST, len(folded) - place), 0, -1):
        if meant := terms().get(tuple(folded[place : place + length])):
            return length, meant
    return 0, ("", "")


@lru_cache(maxsize=1)
def terms() -> dict[tuple[str, ...], tuple[str, str]]:
    """What each term says: (day, part of the day)."""
    days = {day: [tuple(words(term)) for term in listed.split("|")] for day, listed in DAYS.items()}
    parts = {part: [tuple(words(term)) for term in listed.split("|")] for part, listed in PARTS.items()}
    found = {term: (day, "") for day, listed in days.items() for term in listed}
    found |= {term: ("", part) for part, listed in parts.items() for term in listed}
    found["tonight",] = "today", "evening"
    found |= {(after, str(hour), "uhr"): ("", "evening") for after in ("nach", "ab") for hour in range(16, 21)}
    found |= {("after", str(hour), "pm"): ("", "evening") for hour in range(4, 9)}
    for day in WEEKDAYS:
        name = days[day][0][0]  # Dienstagabend, dienstagabends
        compounds = [(name + term[0], part) for part, listed in parts.items() for term in listed[:2]]
        found |= {(word,): (day, part) for word, part in [*compounds, (f"{name}morgen", "morning")]}
    return found


def stretches(days: Sequence[str], parts: Sequence[str]) -> list[tuple[datetime, datetime]]:
    """All that is meant; a part of the day alone is that of each of the next seven days."""
    if not parts and set(days) <= set(INTERVALS) - {"weekend"}:  # on a Sunday, the next one may be meant
        return [intervals()[day] for day in days]
    offsets = sorted({offset for day in days for offset in offsets_of(day)} or range(7))
    hours = [HOURS[part] for part in parts] or [(0, 24)]
    now = timezone.now()
    found = [(at(offset, start), at(offset, end)) for offset in offsets for start, end in hours]
    return [(max(start, now), end) for start, end in found if end > now]


def offsets_of(day: str) -> Sequence[int]:
    """In how many days it is. A weekday that is today may be the next one too, as today may be nearly over."""
    today = timezone.localdate().weekday()
    if day in WEEKDAYS:
        offset = (WEEKDAYS.index(day) - today) % 7
        return (offset,) if offset else (0, 7)
    if day == "weekend":
        return [offset for offset in range(7) if (today + offset) % 7 >= SATURDAY]
    return {"tomorrow": (1,), "after tomorrow": (2,), "week": range(7)}.get(day, (0,))
