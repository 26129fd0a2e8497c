"""What changed between two days: the open deals expected in a period, from the one day to the other.

Every part is a sum over deals, and opening, parts and closing add up exactly: in minor units, and in the unit
in which they are shown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterable, Sequence
from typing import NamedTuple

from funnel_desktop.method.insights_ways import LOST, UNKNOWN, WON, State, Way
from funnel_desktop.method.shown_parts import whole_steps

PARTS = ("opening", "new", "won", "lost", "up", "down", "slipped", "closing")
"""The bars of the waterfall, in their order."""

_SLICE = 2_000
"""How many deals are looked at in one slice of the work: a few milliseconds."""


class Part(NamedTuple):
    """A bar: its sum in minor units (what left or fell is negative), the handles of the deals in it, and how
    many of them had no amount."""

    sum_minor: int = 0
    rows: tuple[int, ...] = ()
    without_amount: int = 0


class Place(NamedTuple):
    """What stood in a stage at the end of a day: handles of the deals, sum in minor units, and the amount of
    each then (None: it had none)."""

    rows: tuple[int, ...] = ()
    sum_minor: int = 0
    amounts: tuple[int | None, ...] = ()


class Standing(NamedTuple):
    """The funnel at the end of a day: ``places`` 0 to 4 by stage, ``UNKNOWN`` open in one not recorded; won
    from ``since`` on is in ``won``.

    ``came_later``: deals that stand there but that the file got to know only after the day. ``noted_later``:
    closings of that day or before that were noted only after it.
    """

    day: int
    places: dict[int, Place]
    won: Place
    came_later: tuple[int, ...]
    noted_later: tuple[int, ...]


class Comparison(NamedTuple):
    """The funnel on two days and what lies between: ``parts`` by name (``PARTS``), of the deals expected up
    to ``end``."""

    first: int
    last: int
    end: int
    parts: dict[str, Part]
    before: Standing
    after: Standing


class _Sums:
    """A part while it is put together."""

    __slots__ = ("rows", "total", "without")

    def __init__(self) -> None:
        self.total = self.without = 0
        self.rows: list[int] = []

    def add(self, row: int, minor: int, *, known: bool = True) -> None:
        self.total += minor
        self.rows.append(row)
        self.without += not known

    def part(self) -> Part:
        return Part(self.total, tuple(self.rows), self.without)


class _Stood:
    """A place while it is put together."""

    __slots__ = ("amounts", "rows")

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.amounts: list[int | None] = []

    def add(self, row: int, amount: int | None) -> None:
        self.rows.append(row)
        self.amounts.append(amount)

    def place(self) -> Place:
        return Place(tuple(self.rows), sum(filter(None, self.amounts)), tuple(self.amounts))


class _Day:
    """A standing while it is put together."""

    def __init__(self, day: int, since: int) -> None:
        self.day, self.since = day, since
        self.places = {place: _Stood() for place in (UNKNOWN, *range(WON))}
        self.won = _Stood()
        self.came_later: list[int] = []
        self.noted_later: list[int] = []

    def add(self, way: Way, number: int) -> None:
        """``number``: that of the state in which the deal stood."""
        place = way.places[number]
        if place < WON:
            self.places[place].add(way.row, way.amounts[number])
        elif place == WON and way.arrived(number) >= self.since:
            self.won.add(way.row, way.amounts[number])
        elif way.known > self.day:
            return  # nobody sees it there
        if way.known > self.day:
            self.came_later.append(way.row)
        elif way.late and any(day <= self.day < noted for day, noted in way.late):
            self.noted_later.append(way.row)

    def standing(self) -> Standing:
        places = {place: sums.place() for place, sums in self.places.items()}
        return Standing(self.day, places, self.won.place(), tuple(self.came_later), tuple(self.noted_later))


def compare(
    ways: Iterable[Way], first: int, last: int, end: int, won_since: int
) -> Generator[None, None, Comparison]:
    """Compare the ends of two days, ``first`` before ``last``: of the deals expected up to the day ``end``.

    A deal with a passed date is expected still, one without a date is not. One that left counts as it was
    when it left, and what its amount had changed until then goes up or down; one that came and was won in
    between came and was won. ``won_since``: from which day on won deals stand in the funnel.
    """
    sums = {name: _Sums() for name in PARTS}
    days = (_Day(first, won_since), _Day(last, won_since))
    for number, way in enumerate(ways):
        if number % _SLICE == _SLICE - 1:
            yield
        upto = bisect_right(way.days, last)
        if not upto:
            continue
        days[1].add(way, upto - 1)
        begun = bisect_right(way.days, first, 0, upto)
        if begun:
            days[0].add(way, begun - 1)
        before = way.state(begun - 1) if begun else None
        _sort_in(sums, way.row, before, before if begun == upto else way.state(upto - 1), end)
    parts = {name: found.part() for name, found in sums.items()}
    return Comparison(first, last, end, parts, days[0].standing(), days[1].standing())


def is_in(state: State | None, end: int) -> bool:
    """Whether a deal is open and expected up to the day ``end``."""
    return state is not None and state.place < WON and state.expected is not None and state.expected <= end


def _sort_in(sums: dict[str, _Sums], row: int, before: State | None, after: State | None, end: int) -> None:
    """Put one deal, which is there on the later day, into the parts of what changed."""
    assert after is not None
    was, stays = is_in(before, end), is_in(after, end)
    now = after.amount or 0
    known = after.amount is not None
    if was:
        assert before is not None
        then = before.amount or 0
        sums["opening"].add(row, then, known=before.amount is not None)
        if now != then:
            sums["up" if now > then else "down"].add(row, now - then)
        if stays:
            sums["closing"].add(row, now, known=known)
            return
        left = "won" if after.place == WON else "lost" if after.place == LOST else "slipped"
        sums[left].add(row, -now, known=known)
    elif stays:
        sums["new"].add(row, now, known=known)
        sums["closing"].add(row, now, known=known)
    elif _came_and_went(before, after, end):
        sums["new"].add(row, now, known=known)
        sums["won" if after.place == WON else "lost"].add(row, -now, known=known)


def _came_and_went(before: State | None, after: State, end: int) -> bool:
    """Whether a deal was expected only between the two days and is closed already. A won one was due,
    whatever its date said."""
    if after.place < WON or (before is not None and before.place >= WON):
        return False
    return after.place == WON or (after.expected is not None and after.expected <= end)


def adding_up(values: Sequence[int], unit: int) -> list[int]:
    """Return opening, changes and closing in whole ``unit`` each, so that they add up as they are shown.

    The first and the last are rounded as any figure. Of the changes those that lose least by it are rounded
    to the other side; one that is nothing stays nothing. Raises ValueError for values that do not add up.
    """
    first, *changes, last = values
    if first + sum(changes) != last:
        raise ValueError("opening and changes do not come to the closing")
    shown = [whole_steps(value, unit) for value in values]
    missing = shown[-1] - shown[0] - sum(shown[1:-1])
    step = 1 if missing > 0 else -1
    while missing:
        # What rounding took from a change most is given back first.
        places = sorted(
            (place for place, value in enumerate(changes, 1) if value),
            key=lambda place: step * (shown[place] * unit - values[place]),
        )
        if not places:
            break
        for place in places[: abs(missing)]:
            shown[place] += step
            missing -= step
    return shown
