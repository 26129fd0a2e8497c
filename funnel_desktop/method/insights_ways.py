"""How a deal stood at the end of each day: its way through the funnel, from all that was noted of it.

Days are numbers (``date.toordinal``). What counts is the day on which a thing happened: a deal is closed from
the date on which it was signed or lost, as it stands now. What the file only got to know later is counted
apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from funnel_desktop.method.stages import POSITION, STAGES

UNKNOWN = -1
"""The place of a deal that is in the funnel in a stage that nobody recorded."""

WON = POSITION["won"]
LOST = len(STAGES)

T = TypeVar("T")


class State(NamedTuple):
    """How a deal stood at the end of a day.

    ``place``: 0 to 4 open in that stage, ``UNKNOWN`` open, ``WON`` or ``LOST``. ``amount`` in minor units,
    ``expected`` the day on which it was expected to be signed; None where there is none.
    """

    place: int
    amount: int | None
    expected: int | None

    @property
    def is_open(self) -> bool:
        """Whether it was neither won nor lost."""
        return self.place < WON


class Way(NamedTuple):
    """The way of one deal: from each of ``days`` on it stood as ``places``, ``amounts`` and ``dates`` say
    together (see ``State``). Plain numbers in tuples: of 100,000 deals garbage collection looks at none.

    ``known``: the day on which the file got to know the deal. ``late``: of closings that were noted after
    the day on which they happened, that day and the day on which they were noted. ``source``, ``competitor``
    and ``reason`` (of a loss) are as they are now.
    """

    row: int
    known: int
    days: tuple[int, ...]
    places: tuple[int, ...]
    amounts: tuple[int | None, ...]
    dates: tuple[int | None, ...]
    late: tuple[tuple[int, int], ...] = ()
    source: str = ""
    competitor: str = ""
    reason: str = ""

    def at(self, day: int) -> State | None:
        """Return how it stood at the end of a day, None before it was there."""
        upto = bisect_right(self.days, day)
        return self.state(upto - 1) if upto else None

    def state(self, number: int) -> State:
        """Return one of its states, by its number from 0."""
        return State(self.places[number], self.amounts[number], self.dates[number])

    def arrived(self, number: int) -> int:
        """Return the day on which it came to the place where it stands in one of its states."""
        places = self.places
        while number and places[number - 1] == places[number]:
            number -= 1
        return self.days[number]


class Noted(NamedTuple):
    """What was noted of one deal, each kind in the order in which it was.

    ``moves``: (day, place entered or None where the stage was not recorded). ``closed``: of a deal that is
    closed now, (day, ``WON`` or ``LOST``, day on which that was noted). ``amounts`` and ``dates``: (day of
    the edit, the value before it). ``amount`` and ``expected`` are the values now.
    """

    row: int
    known: int
    amount: int | None
    expected: int | None
    moves: Sequence[tuple[int, int | None]]
    closed: tuple[int, int, int] | None = None
    amounts: Sequence[tuple[int, int | None]] = ()
    dates: Sequence[tuple[int, int | None]] = ()
    source: str = ""
    competitor: str = ""
    reason: str = ""


def way_of(noted: Noted) -> Way | None:
    """Return the way of a deal, None for one of which nothing was noted."""
    said = (noted.source, noted.competitor, noted.reason)
    closed = noted.closed
    if closed is None and not noted.amounts and not noted.dates and len(noted.moves) == 1:
        # Most deals of a large file: came, and stands there.
        ((day, place),) = noted.moves
        here = UNKNOWN if place is None or place == WON else place
        return Way(noted.row, noted.known, (day,), (here,), (noted.amount,), (noted.expected,), (), *said)
    # That it was won, and when, its closing says.
    stages = _last_noted(
        (day, UNKNOWN if place is None or place == WON else place)
        for number, (day, place) in enumerate(noted.moves)
        if place != WON or number == 0
    )
    begun = [*(day for day, _place in stages[:1]), *([] if closed is None else closed[:1])]
    if not begun:
        return None
    first = min(begun)
    amounts = _values(noted.amounts, noted.amount, first)
    dates = _values(noted.dates, noted.expected, first)
    days = {day for way in (stages, amounts, dates) for day, _ in way if day >= first}
    kept: list[int] = []
    states: list[State] = []
    for day in sorted(days if closed is None else days | {closed[0]}):
        if closed is not None and day >= closed[0]:
            state = State(closed[1], noted.amount, _at(dates, day, None))
        else:
            state = State(_at(stages, day, UNKNOWN), _at(amounts, day, None), _at(dates, day, None))
        if not states or states[-1] != state:
            kept.append(day)
            states.append(state)
    places, minors, expected = zip(*states, strict=True)
    late = () if closed is None or closed[2] <= closed[0] else ((closed[0], closed[2]),)
    return Way(noted.row, noted.known, tuple(kept), places, minors, expected, late, *said)


def _last_noted(events: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return events, given in the order in which they were noted, by day: on each day counts the one noted
    last of all that had happened by then."""
    found: list[tuple[int, int]] = []
    for day, value in events:
        # One that is noted later is the last word on its day and on all days after it.
        while found and found[-1][0] >= day:
            found.pop()
        found.append((day, value))
    return found


def _values(
    edits: Sequence[tuple[int, int | None]], now: int | None, first: int
) -> list[tuple[int, int | None]]:
    """Return a field by day, from the edits of it: its value from ``first`` on, and after each edit."""
    if not edits:
        return [(first, now)]
    found: list[tuple[int, int | None]] = [(first, edits[0][1])]
    for place, (day, _before) in enumerate(edits):
        after = edits[place + 1][1] if place + 1 < len(edits) else now
        if found[-1][0] >= day:
            found[-1] = (found[-1][0], after)
        else:
            found.append((day, after))
    return found


def _at(way: Sequence[tuple[int, T]], day: int, before: T) -> T:
    place = bisect_right(way, day, key=lambda entry: entry[0])
    return way[place - 1][1] if place else before
