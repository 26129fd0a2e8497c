"""Shares of won deals by what they have in common, and why deals were lost: with samples, and a rate only
where the sample carries one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.method.insights_ways import WON, Way
from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.method.search import by_sound

DIMENSIONS = ("source", "size", "competitor")
"""What win rates are told apart by, besides the file's own columns (by their ids)."""

SIZES = ("small", "middle", "large")
QUARTERS = 4
"""How many quarters loss reasons are told for, the running one included."""

_SLICE = 2_000


class Group(NamedTuple):
    """Closed deals that have something in common: its key ("": nothing was noted), and the handles of those
    won and of those lost."""

    key: str
    won: tuple[int, ...]
    lost: tuple[int, ...]

    @property
    def sample(self) -> int:
        """How many are closed."""
        return len(self.won) + len(self.lost)

    @property
    def rate(self) -> float | None:
        """The share won, None where there are too few to speak of a share."""
        return len(self.won) / self.sample if self.sample >= SMALL_SAMPLE else None


class Groups(NamedTuple):
    """Win rates by one dimension. ``bounds``: of sizes, the amounts in minor units from which middle and
    large ones begin."""

    dimension: str
    groups: tuple[Group, ...]
    bounds: tuple[int, int] | None = None


class Reason(NamedTuple):
    """A loss reason: handles of the deals lost for it (or of the leads ended for it) by quarter, the earliest
    first."""

    key: str
    by_quarter: tuple[tuple[int, ...], ...]

    @property
    def deals(self) -> int:
        """How many were lost for it."""
        return sum(map(len, self.by_quarter))


class Losses(NamedTuple):
    """Loss reasons over quarters: the first day of each, and the reasons, the most frequent first."""

    quarters: tuple[int, ...]
    reasons: tuple[Reason, ...]

    @property
    def deals(self) -> int:
        """How many deals were lost in them."""
        return sum(reason.deals for reason in self.reasons)


class Closed(NamedTuple):
    """A deal that was closed by a day: on which day, as what, for how much, and what is said of it."""

    row: int
    day: int
    won: bool
    amount: int | None
    source: str
    competitor: str
    reason: str


def closed_until(ways: Iterable[Way], last: int) -> Generator[None, None, list[Closed]]:
    """Return the deals that were closed at the end of the day ``last``."""
    found: list[Closed] = []
    for number, way in enumerate(ways):
        if number % _SLICE == _SLICE - 1:
            yield
        closed = closed_of(way, last)
        if closed is not None:
            found.append(closed)
    return found


def closed_of(way: Way, last: int) -> Closed | None:
    """Return how a deal was closed at the end of the day ``last``, None where it was not."""
    if len(way.days) == 1 and way.places[0] < WON:
        return None
    number = bisect_right(way.days, last) - 1
    if number < 0 or way.places[number] < WON:
        return None
    return Closed(
        *(way.row, way.arrived(number), way.places[number] == WON, way.amounts[number]),
        *(way.source, way.competitor, way.reason),
    )


def by_source(closed: Sequence[Closed]) -> Groups:
    """Return win rates by source."""
    return Groups("source", grouped((deal.source, deal) for deal in closed))


def by_competitor(closed: Sequence[Closed]) -> Groups:
    """Return win rates by the competitor that was noted."""
    return Groups("competitor", grouped((deal.competitor, deal) for deal in closed))


def by_size(closed: Sequence[Closed]) -> Groups:
    """Return win rates of the smallest third, the middle and the largest third by amount; deals without an
    amount stand apart."""
    amounts = sorted(deal.amount for deal in closed if deal.amount is not None)
    if len(amounts) < len(SIZES):
        return Groups("size", grouped(("" if deal.amount is None else SIZES[0], deal) for deal in closed))
    low, high = amounts[len(amounts) // 3], amounts[2 * len(amounts) // 3]
    keys = [
        "" if deal.amount is None else SIZES[(deal.amount >= low) + (deal.amount >= high)] for deal in closed
    ]
    found = {group.key: group for group in grouped(zip(keys, closed, strict=True))}
    return Groups("size", tuple(found[key] for key in (*SIZES, "") if key in found), (low, high))


def by_own(closed: Sequence[Closed], column: str, values: Mapping[int, str]) -> Groups:
    """Return win rates by a column of the file's own; ``values``: what deals have in it, by handle."""
    return Groups(column, grouped((values.get(deal.row, ""), deal) for deal in closed))


def grouped(deals: Iterable[tuple[str, Closed]]) -> tuple[Group, ...]:
    """Return closed deals by their keys: the largest groups first, what has no key last."""
    won: dict[str, list[int]] = {}
    lost: dict[str, list[int]] = {}
    for key, deal in deals:
        (won if deal.won else lost).setdefault(key, []).append(deal.row)
    groups = [
        Group(key, tuple(won.get(key, ())), tuple(lost.get(key, ()))) for key in won.keys() | lost.keys()
    ]
    return tuple(sorted(groups, key=lambda group: (not group.key, -group.sample, by_sound(group.key))))


def losses(closed: Iterable[Closed], last: int) -> Losses:
    """Return why deals were lost in the quarter of the day ``last`` and those before it."""
    return reasons_by_quarter(((deal.day, deal.reason, deal.row) for deal in closed if not deal.won), last)


def reasons_by_quarter(ended: Iterable[tuple[int, str, int]], last: int) -> Losses:
    """Return for which reasons something ended in the quarter of the day ``last`` and those before it: of
    each the day, the reason and the handle."""
    quarters = quarters_until(last)
    found: dict[str, list[list[int]]] = {}
    for day, why, row in ended:
        if not quarters[0] <= day <= last:
            continue
        place = max(place for place, start in enumerate(quarters) if start <= day)
        found.setdefault(why, [[] for _ in quarters])[place].append(row)
    reasons = [Reason(key, tuple(map(tuple, rows))) for key, rows in found.items()]
    reasons.sort(key=lambda reason: (not reason.key, -reason.deals, by_sound(reason.key)))
    return Losses(quarters, tuple(reasons))


def quarters_until(last: int) -> tuple[int, ...]:
    """Return the first days of the last quarters, that of the day ``last`` included, the earliest first."""
    day = date.fromordinal(last)
    number = day.year * 4 + (day.month - 1) // 3
    return tuple(
        date(one // 4, one % 4 * 3 + 1, 1).toordinal() for one in range(number - QUARTERS + 1, number + 1)
    )
