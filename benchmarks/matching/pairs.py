"""The labelled pairs. The organisations in them are invented."""

import csv
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "pairs.csv"
PLACE = ("address_1", "postal_code", "city")
COORDINATES = ("latitude", "longitude")


@dataclass(frozen=True)
class Pair:
    number: int
    case: str
    is_held_out: bool  # not looked at when the weights were set
    is_duplicate: bool
    one: dict  # documents
    other: dict


def pairs() -> list[Pair]:
    with FILE.open(encoding="utf-8", newline="") as lines:
        return [pair_of(row) for row in csv.DictReader(lines)]


def pair_of(row: dict) -> Pair:
    return Pair(
        int(row["pair"]),
        row["case"],
        row["split"] == "held-out",
        row["is_duplicate"] == "1",
        document(row, "a_"),
        document(row, "b_"),
    )


def document(row: dict, side: str) -> dict:
    fields = ("name", "phone", "email", "website", "registration_number")
    also = [name.strip() for name in row[f"{side}alternate_name"].split("|") if name.strip()]
    place = {field: row[side + field] for field in PLACE}
    place |= {field: float(row[side + field]) for field in COORDINATES if row[side + field]}
    return {
        **{field: row[side + field] for field in fields},
        "alternate_names": [{"name": name} for name in also],
        "locations": [place] if any(place.values()) else [],
    }
