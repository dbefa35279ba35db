"""What a visitor reads on the search page."""

DAYS_OF_A_WEEK = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def titles(page) -> list[str]:
    return [heading.get_text() for heading in page.select("main li.res h3")]
