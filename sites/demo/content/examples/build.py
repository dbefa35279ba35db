"""Builds an invented association from the facts of its town and the phrases that all share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sites.demo.content.examples.choices import CARDS, TOPICS
from sites.demo.content.examples.shared import PHRASES
from sites.demo.content.legal_pages import isolated_phone, legal_pages
from sites.demo.content.short_blocks import call, cards, facts, topics
from sites.demo.content.types import AssociationContent, Language, PageContent, PageText
from sites.demo.content.umbrella.passages import section


@dataclass(frozen=True)
class TownText:
    place: str
    tagline: str
    hero: str
    lead: str
    heading: str
    paragraph: str
    beginning: str
    way: str
    news: tuple[str, str, str]  # title, introduction, paragraph
    takes_part: tuple[tuple[str, str], ...]  # introduction and paragraph for each of the town's projects
    name: str = ""  # where the reader's script differs: a translation beside the German name


@dataclass(frozen=True)
class Town:
    slug: str
    name: str
    place: str
    postcode: str
    federal_state: str
    latitude: float
    longitude: float
    accent: str
    phone: str
    weekday: int  # Monday is 0
    opens: int
    closes: int
    topics: tuple[str, ...]
    cards: tuple[str, ...]
    decision: int
    news_slug: str
    news_date: str
    projects: tuple[str, ...]
    texts: Mapping[Language, TownText]
    practice: PageContent | None = None

    @property
    def email(self) -> str:
        return f"kontakt@{self.slug}.example"

    @property
    def address(self) -> str:
        return f"Musterweg 1\n{self.postcode} {self.place}"

    def hours(self, language: Language) -> str:
        phrases = PHRASES[language]
        return phrases.hours.format(day=phrases.days[self.weekday], opens=self.opens, closes=self.closes)


def association(town: Town) -> AssociationContent:
    languages = tuple(town.texts)
    return AssociationContent(
        slug=town.slug,
        name=town.name,
        tagline={language: text.tagline for language, text in town.texts.items()},
        place=town.place,
        federal_state=town.federal_state,
        latitude=town.latitude,
        longitude=town.longitude,
        languages=languages,
        accent=town.accent,
        pages=(
            _page(town, "home", "home", _home),
            _page(town, "standard", "ueber-uns", _about, in_menu=True),
            *(_project_section(town, number) for number in range(len(town.projects))),
            *((town.practice,) if town.practice else ()),
            _page(town, "news", town.news_slug, _news, data={"date": town.news_date}),
            _page(town, "contact", "kontakt", _contact, in_menu=True),
            *legal_pages(town.name, town.address, town.email, town.phone, languages),
        ),
        address=town.address,
        email=town.email,
        phone=town.phone,
        is_example=True,
    )


def _page(town: Town, kind, slug: str, write: Callable[[Town, Language], PageText], **options) -> PageContent:
    texts = {language: write(town, language) for language in town.texts}
    return PageContent(kind=kind, slug=slug, texts=texts, is_example=True, **options)


def _home(town: Town, language: Language) -> PageText:
    text, phrases = town.texts[language], PHRASES[language]
    return PageText(
        title=text.name or town.name,
        introduction=text.lead,
        fields={"hero_title": text.hero},
        body=(
            topics(*(TOPICS[topic][language] for topic in town.topics)),
            *section(text.heading, text.paragraph),
            cards(*(CARDS[card][language] for card in town.cards)),
            *section(phrases.when, phrases.come.format(hours=town.hours(language))),
            ("notice", phrases.town_notice.format(place=text.place)),
            call(*phrases.home_call, address="kontakt/"),
        ),
    )


def _about(town: Town, language: Language) -> PageText:
    text, phrases = town.texts[language], PHRASES[language]
    return PageText(
        title=phrases.about,
        introduction=phrases.about_introduction.format(name=text.name or town.name, place=text.place),
        body=(
            *section(phrases.beginning, text.beginning),
            *section(phrases.deciding, phrases.decisions[town.decision]),
            ("notice", phrases.town_notice.format(place=text.place)),
            call(*phrases.about_call, address="kontakt/"),
        ),
    )


def _contact(town: Town, language: Language) -> PageText:
    text, phrases = town.texts[language], PHRASES[language]
    separator = "، " if language == "ar" else ", "
    spoken = separator.join(phrases.language_names[spoken] for spoken in town.texts)
    return PageText(
        title=phrases.contact,
        introduction=phrases.contact_introduction,
        body=(
            facts(
                (phrases.opening, town.hours(language)),
                (phrases.phone, isolated_phone(town.phone, language)),
                (phrases.email, town.email),
                (phrases.address, town.address.replace("\n", ", ")),
                (phrases.languages, spoken),
            ),
            *section(phrases.way, text.way),
            ("notice", phrases.contact_notice),
        ),
    )


def _news(town: Town, language: Language) -> PageText:
    phrases = PHRASES[language]
    title, introduction, paragraph = town.texts[language].news
    return PageText(
        title=title,
        introduction=introduction,
        body=(
            ("notice", phrases.news_notice),
            *section(phrases.subject, paragraph),
            call(*phrases.news_call, address="kontakt/"),
        ),
    )


def _project_section(town: Town, number: int) -> PageContent:
    project = town.projects[number]

    def write(town: Town, language: Language) -> PageText:
        text, phrases = town.texts[language], PHRASES[language]
        introduction, paragraph = text.takes_part[number]
        return PageText(
            title=f"{phrases.projects[project]}: {text.place}",
            introduction=introduction,
            body=(
                *section(phrases.subject, paragraph),
                facts((phrases.cost, phrases.free)),
                ("notice", phrases.section_notice.format(place=text.place)),
            ),
        )

    return _page(town, "project_section", project, write, data={"project": project})
