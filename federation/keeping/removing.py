"""Taking a service or a place out of an entry, with what hangs on it."""

from federation.registry.documents import Document

from .permissions import without_places


def without_row(document: Document, kind: str, number: str) -> Document:
    """The partial document of the entry without this row of `kind`. A place takes its times in services along."""
    partial = {kind: [{"id": row["id"]} for row in document[kind] if row["id"] != number]}
    if kind == "locations":
        services = [without_places(service, {number}) for service in document["services"]]
        partial["services"] = [
            {
                "id": service["id"],
                "locations": service["locations"],
                "schedules": [{"id": hours["id"]} for hours in service["schedules"]],
            }
            for service in services
        ]
    return partial
