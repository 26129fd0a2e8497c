"""Which of a file's copies are kept: every one of the last days, then one a week, then one a month, and no
more than there is room for."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

DAYS, WEEKS, MONTHS = 10, 8, 12
"""How many days, weeks and months on which copies were made are remembered, each counted back from now."""

MOST_A_DAY = 8
"""Copies of one day that are kept: somebody who imports all day long does not push out last week."""

ROOM = 1024**3
"""Bytes that the copies of one file may take together."""

ALWAYS = 3
"""The latest copies, which stay however large they are."""


class CopyFacts(NamedTuple):
    """What counts of a copy: when it was made (local time) and its size in bytes."""

    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy: where it is, when it was made (local time), why (a ``Reason`` of
    ``store.copies``), and its size in bytes.

    ``own``: it was made of the file where it is now; otherwise of one that has the same origin.
    """

    path: Path
    made: datetime
    reason: str
    size: int
    own: bool = True


def superseded(copies: Sequence[CopyFacts], room: int = ROOM) -> list[int]:
    """Return the places in ``copies`` of those that need not be kept any more, the oldest first.

    The newest of a week and of a month stands for it. Days, weeks and months without a copy do not count:
    after a year's absence all is there that was there.
    """
    order = sorted(range(len(copies)), key=lambda place: copies[place].made, reverse=True)
    kept: set[int] = set()

    def keep(periods: int, each: int, period_of: Callable[[datetime], Hashable]) -> None:
        found: dict[Hashable, int] = {}
        for place in order:
            period = period_of(copies[place].made)
            if period not in found and len(found) == periods:
                return
            found[period] = found.get(period, 0) + 1
            if found[period] <= each:
                kept.add(place)

    keep(DAYS, MOST_A_DAY, lambda made: made.date())
    keep(WEEKS, 1, lambda made: made.isocalendar()[:2])
    keep(MONTHS, 1, lambda made: (made.year, made.month))
    taken = 0
    for number, place in enumerate(place for place in order if place in kept):
        taken += copies[place].size
        if taken > room and number >= ALWAYS:
            kept.discard(place)
    return [place for place in reversed(order) if place not in kept]
