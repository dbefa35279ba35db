"""Asking an engine for less than everything, where hardly anything has it."""

from dataclasses import replace
from math import ceil
from time import monotonic

from .. import engines
from ..engines import PATIENCE, Query, Results
from .understanding import Understanding

FEW = 5  # hits with everything, from which on nobody looks for more with a part of it


def ask(query: Query, understanding: Understanding) -> tuple[Results, bool]:
    """Things with all that was asked for; where they are few, whatever is chosen, those with half of it too, where
    these are few, with any of it, and where there is nothing, with what was only wished for. And whether there may be
    things without something of weight. A server that is slow is waited for once in all of it."""
    query = replace(query, until=monotonic() + PATIENCE)
    results = strict = engines.search(query)
    if strict.unfiltered >= FEW and not (understanding.is_talk or are_heaps(strict, understanding)):
        return strict, understanding.leaves_out and bool(strict.unfiltered)
    if understanding.can_be_loosened:
        loosened = replace(query, groups=understanding.loosened, around=understanding.around)
        for least in dict.fromkeys((ceil(len(understanding.needed) / 2), 1)):
            results = engines.search(replace(loosened, enough=max(1, least)))
            if results.unfiltered >= FEW:
                break
    if not results.unfiltered and len(understanding.needed) < len(understanding.worded):
        groups = tuple(replace(group, is_wish=False) for group in understanding.worded)
        results = engines.search(replace(query, groups=groups, around=understanding.around, enough=1))
    return results, results.unfiltered > strict.unfiltered or (understanding.leaves_out and bool(results.unfiltered))


def are_heaps(found: Results, understanding: Understanding) -> bool:
    """Whether nothing has the several things that were asked for but organisations, which say all that they offer: one
    of their offers is about the first, another one about the second."""
    is_wanted = ("kind", "organisation") in understanding.values
    return len(understanding.needed) > 1 and not is_wanted and set(found.facets.get("kind", ())) == {"organisation"}
