"""What the kept entry's own fields are after a merge. Pure functions over documents."""

from federation.registry.documents import ENTRY, Document

KEEP, GONE = "keep", "gone"
# Where both say something, somebody chooses. What is translated belongs to its original.
CHOSEN = (
    *("name", "kind", "description", "email", "phone", "website"),
    *("registration_number", "year_incorporated", "logo"),
)
TRANSLATED = ("name", "description")
LISTS = ("languages", "topics", "tags")


def combined(keep: Document, gone: Document, choose: dict[str, str]) -> Document:
    """The partial document to change the kept entry with. Raises ValueError for a choice that there is none of."""
    if unknown := [path for path, side in choose.items() if path not in CHOSEN or side not in (KEEP, GONE)]:
        raise ValueError(f"Nothing to choose: {', '.join(unknown)}")
    document = {name: gone[name] if takes_gone(name, keep, gone, choose) else keep[name] for name in CHOSEN}
    document["translations"] = translations(keep, gone, choose)
    document |= {name: united(keep[name], gone[name]) for name in LISTS}
    document["alternate_names"] = [*keep["alternate_names"], *also_known_as(document["name"], keep, gone)]
    return document


def takes_gone(name: str, keep: Document, gone: Document, choose: dict[str, str]) -> bool:
    if not gone[name] or (name == "description" and keep["text_language"] != gone["text_language"]):
        return False  # a text of another language becomes a translation
    return choose.get(name) == GONE or not keep[name]


def translations(keep: Document, gone: Document, choose: dict[str, str]) -> dict:
    """Each text from who was chosen, else from whoever has it."""
    texts = {}
    for name in TRANSLATED:
        sides = [texts_of(keep, name), texts_of(gone, name)]
        if choose.get(name) == GONE:
            sides.reverse()
        merged = {**sides[1], **sides[0]}
        merged.pop(keep["text_language"], None)
        if merged:
            texts[name] = merged
    return texts


def texts_of(document: Document, name: str) -> dict[str, str]:
    """By language; the original too, as it may be a translation to the other entry. Names are no translations."""
    original = {document["text_language"]: document[name]} if name == "description" and document[name] else {}
    return (document["translations"] or {}).get(name, {}) | original


def united(one: list[str], other: list[str]) -> list[str]:
    """What differs in capitals alone is the same."""
    known = {value.casefold() for value in one}
    return [*one, *(value for value in other if value.casefold() not in known)]


def also_known_as(name: str, keep: Document, gone: Document) -> list[dict]:
    """Both names, but the one that it has now and those that are known."""
    known = {name.casefold(), *(row["name"].casefold() for row in keep["alternate_names"] + gone["alternate_names"])}
    before = dict.fromkeys([keep["name"], gone["name"]])
    return [{"name": former, "language": ""} for former in before if former.casefold() not in known]


def moves(part: str, row: dict, keep: Document, gone: Document) -> bool:
    """Whether the row says something that the kept entry's rows do not; what others refer to moves in any case."""
    if part == "services" or row.get("schedules"):
        return True
    if part == "locations" and row["id"] in referred_to(gone):
        return True
    if part == "alternate_names":
        return row["name"].casefold() not in {keep["name"].casefold(), *(own["name"].casefold() for own in keep[part])}
    return not any(says_all_of(own, row, part) for own in keep[part])


def referred_to(document: Document) -> set[str]:
    services = document["services"]
    named = {number for service in services for number in service["locations"]}
    return named | {hours["location"] for service in services for hours in service["schedules"] if hours["location"]}


def says_all_of(own: dict, row: dict, part: str) -> bool:
    named = ENTRY.parts[part].fields
    return all(row[name] in ("", None, own[name]) or row[name] == {} for name in named if name != "label")
