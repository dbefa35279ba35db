"""One way to say what is asked. Beside the analysis, because it makes them; the engines' `base` hands it on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """One way to say what is asked: tokens (of `analysis`) that must all be there, the last perhaps as a beginning.

    `weight` is how surely it means the same, from 1 for the word as it was typed down to nearly 0.
    """

    tokens: tuple[str, ...]
    weight: float = 1.0
    is_beginning: bool = False
