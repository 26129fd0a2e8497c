"""Dates that slip: which ones did between two days, and how this user's dates usually hold."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterable
from statistics import median
from typing import NamedTuple

from funnel_desktop.method.insights_ways import WON, Way

IN_TIME = 7
"""Within so many days of the date that was stated first a deal was signed in time."""

ENOUGH = 5
"""From so many won deals with a stated date on it is said how dates usually hold."""

_SLICE = 2_000


class Slip(NamedTuple):
    """An open deal whose date moved back between two days: from ``before`` to ``after`` (None: it has none
    any more), for the ``times``-th time; ``amount`` in minor units on the later day."""

    row: int
    before: int
    after: int | None
    times: int
    amount: int | None


class Habit(NamedTuple):
    """How the dates held that were stated first, of the ``signed`` deals won in the last 12 months that had
    one before.

    ``early``, ``in_time`` and ``late`` are handles of deals; ``days_late``: the median of the late ones;
    ``usual``: the median of all, below 0 when early. None where there is none.
    """

    early: tuple[int, ...] = ()
    in_time: tuple[int, ...] = ()
    late: tuple[int, ...] = ()
    days_late: float | None = None
    usual: float | None = None

    @property
    def signed(self) -> int:
        """How many deals it is said from."""
        return len(self.early) + len(self.in_time) + len(self.late)

    @property
    def enough(self) -> bool:
        """Whether there are enough of them to speak of a habit."""
        return self.signed >= ENOUGH


class Slips(NamedTuple):
    """What slipped between two days, the largest first, and the habit up to the later one."""

    slips: tuple[Slip, ...]
    habit: Habit


def slips_between(ways: Iterable[Way], first: int, last: int) -> Generator[None, None, Slips]:
    """Return what slipped after the day ``first`` and up to the day ``last``, of the deals open then."""
    found: list[Slip] = []
    signed: list[tuple[int, int]] = []
    year_before = last - 365
    for number, way in enumerate(ways):
        if number % _SLICE == _SLICE - 1:
            yield
        if len(way.days) < 2:
            continue  # nothing ever happened to it
        slip = slip_of(way, first, last)
        if slip is not None:
            found.append(slip)
        held = days_from_date(way, last)
        if held is not None and held[0] > year_before:
            signed.append((way.row, held[1]))
    found.sort(key=lambda slip: (-(slip.amount or 0), slip.row))
    return Slips(tuple(found), habit_of(signed))


def slip_of(way: Way, first: int, last: int) -> Slip | None:
    """Return how the date of one deal slipped after ``first`` and up to ``last``, None where it did not, or
    where the deal is not open on that day."""
    state = way.at(last)
    if state is None or not state.is_open:
        return None
    times = 0
    began: int | None = None
    for place in range(1, len(way.days)):
        day, before, after = way.days[place], way.dates[place - 1], way.dates[place]
        if day > last:
            break
        if before is None or not (after is None or after > before):
            continue
        times += 1
        if day > first and began is None:
            began = before
    if began is None or not (state.expected is None or state.expected > began):
        return None
    return Slip(way.row, began, state.expected, times, state.amount)


def days_from_date(way: Way, last: int) -> tuple[int, int] | None:
    """Return the day on which a deal was won and how many days after the date that was stated first; None for
    one that is not won by the day ``last``, or had no date before."""
    state = way.at(last)
    if state is None or state.place != WON:
        return None
    won = way.arrived(bisect_right(way.days, last) - 1)
    if way.known >= won:
        return None  # the file got to know it when it was won already
    for day, expected in zip(way.days, way.dates, strict=True):
        # What came later than the deal itself was stated on its own day; what was there, when it came.
        if expected is not None and max(day, way.known) < won:
            return won, won - expected
    return None


def habit_of(signed: Iterable[tuple[int, int]]) -> Habit:
    """Return the habit from deals and how many days after their date they were signed."""
    early: list[int] = []
    in_time: list[int] = []
    late: list[int] = []
    lateness: list[int] = []
    every: list[int] = []
    for row, days in signed:
        every.append(days)
        (late if days > IN_TIME else early if days < -IN_TIME else in_time).append(row)
        if days > IN_TIME:
            lateness.append(days)
    return Habit(
        tuple(early),
        tuple(in_time),
        tuple(late),
        median(lateness) if lateness else None,
        median(every) if every else None,
    )
