"""What became of the deals of each stage, from their ways: how many moved on, and how long that took."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from funnel_desktop.method.insights_ways import LOST, UNKNOWN, WON, Way
from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.method.stages import OPEN_STAGES

_SLICE = 1_000


class StageLine(NamedTuple):
    """What became of the deals that came to a stage: handles of those that moved on, were lost there, hang
    there, or are still there. ``days``: median of the stays of those that moved on, None without any;
    ``timed``: of how many of them that is known."""

    stage: str
    moved: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()
    stuck: tuple[int, ...] = ()
    here: tuple[int, ...] = ()
    days: float | None = None
    timed: int = 0

    @property
    def sample(self) -> int:
        """Of how many it is known what became of them."""
        return len(self.moved) + len(self.lost) + len(self.stuck)

    @property
    def rate(self) -> float | None:
        """The share that moved on, None where there are too few to speak of a share."""
        return len(self.moved) / self.sample if self.sample >= SMALL_SAMPLE else None


class StageLines(NamedTuple):
    """All open stages, and how many of the ``closed`` deals were ``won``."""

    lines: tuple[StageLine, ...]
    won: int
    closed: int


class _Stage:
    """The deals of a stage while they are counted."""

    def __init__(self) -> None:
        self.moved: list[int] = []
        self.lost: list[int] = []
        self.here: list[tuple[int, int]] = []
        self.stays: list[int] = []

    def line(self, stage: str, cap: float) -> StageLine:
        """Return what became of its deals; those longer in it than ``cap`` days are stuck."""
        return StageLine(
            stage,
            tuple(self.moved),
            tuple(self.lost),
            tuple(row for row, days in self.here if days > cap),
            tuple(row for row, days in self.here if days <= cap),
            median(self.stays) if self.stays else None,
            len(self.stays),
        )


def stage_lines(
    ways: Iterable[Way], last: int, caps: Mapping[str, float]
) -> Generator[None, None, StageLines]:
    """Return what became of the deals of each stage by the end of the day ``last``; ``caps``: by stage, the
    days beyond which a deal is stuck."""
    found = [_Stage() for _ in OPEN_STAGES]
    won = closed = 0
    for number, way in enumerate(ways):
        if number % _SLICE == _SLICE - 1:
            yield
        upto = bisect_right(way.days, last)
        if not upto:
            continue
        end = way.places[upto - 1]
        won += end == WON
        closed += end >= WON
        _put(found, way, upto, last)
    lines = []
    for stage, there in zip(OPEN_STAGES, found, strict=True):
        lines.append(there.line(stage, caps[stage]))
        yield
    return StageLines(tuple(lines), won, closed)


def _put(found: Sequence[_Stage], way: Way, upto: int, last: int) -> None:
    """Count one deal in the stages that it came to."""
    spent = _days_by_stage(way, upto, last)
    furthest, first = _furthest(way, upto, spent)
    end = way.places[upto - 1]
    for place in range(first, min(furthest, len(OPEN_STAGES))):
        found[place].moved.append(way.row)
        if place in spent:  # else left on the day on which it was entered, or jumped over
            found[place].stays.append(spent[place])
    if end == LOST and 0 <= furthest < WON:
        found[furthest].lost.append(way.row)
    elif end == furthest and 0 <= furthest < WON:
        # Stuck it is by the days of this time there alone, as on its card.
        found[furthest].here.append((way.row, last - way.arrived(upto - 1)))


def _days_by_stage(way: Way, upto: int, last: int) -> dict[int, int]:
    """Return for how many days a deal was in each stage of which that is on record, all its times there
    together."""
    spent: dict[int, int] = {}
    for place in range(upto):
        stage = way.places[place]
        if 0 <= stage < WON:
            left = way.days[place + 1] if place + 1 < upto else last
            spent[stage] = spent.get(stage, 0) + left - way.days[place]
    return spent


def _furthest(way: Way, upto: int, spent: Mapping[int, int]) -> tuple[int, int]:
    """Return the furthest stage that a deal is known to have come to (``UNKNOWN`` for none), and the first
    one from which on it is on record that it went through."""
    end = way.places[upto - 1]
    furthest = WON if end == WON else max(spent, default=UNKNOWN)
    if end >= WON and way.known >= way.days[upto - 1] and len(spent) < 2:
        return furthest, 0  # brought when it was closed already: it went through all that lies before
    return furthest, min(spent, default=len(OPEN_STAGES))
