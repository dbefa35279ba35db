"""The names of the icons in static/branding/icons.svg, each beside words and never instead of them."""

ICONS = frozenset(
    {
        "access",
        "arrow",
        "calendar",
        "check",
        "clock",
        "close",
        "filter",
        "health",
        "house",
        "info",
        "language",
        "mail",
        "menu",
        "paper",
        "people",
        "phone",
        "pin",
        "print",
        "school",
        "search",
        "shield",
        "talk",
        "women",
        "work",
    }
)

# Only these point somewhere, and so turn round in right-to-left languages.
DIRECTIONAL = frozenset({"arrow"})
