"""What was usual with this user on a day, from the deals as they were known then (``method.history``)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from funnel_desktop.method.history import HALF_A_DAY, KnownDeal
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.method.usual import STANDARD_DAYS, STANDARD_SHARES, UsualNumbers, usual_numbers


class Then(NamedTuple):
    """What was usual, and the moment from which on the file tells what happened."""

    usual: UsualNumbers
    first: float


class _Stays:
    """The stays in one stage (``method.usual.Stays``), each by its length and how much of it lies before the
    file's first day: that part was seen only of the deals that lasted."""

    def __init__(self) -> None:
        self.lengths: list[tuple[float, float]] = []
        self.still_there: list[tuple[float, float]] = []
        self.moved = self.lost = self.passed_over = 0
        self.moved_untold = self.lost_untold = 0

    @property
    def moved_on(self) -> int:
        return self.moved + self.passed_over + self.moved_untold

    @property
    def lost_there(self) -> int:
        return self.lost + self.lost_untold

    @property
    def left(self) -> int:
        return self.ended + self.passed_over

    @property
    def ended(self) -> int:
        return self.moved + self.lost

    def days_up_to(self, cap: float) -> float:
        counted = (min(days, cap) - min(before, cap) for days, before in self.lengths)
        return math.fsum(counted)

    def stuck(self, cap: float) -> int:
        return sum(days > cap >= before for days, before in self.still_there)


def usual_then(
    deals: Iterable[KnownDeal],
    now: float,
    standard_days: Mapping[str, float] = STANDARD_DAYS,
    standard_shares: Mapping[str, float] = STANDARD_SHARES,
    first: float | None = None,
) -> Then:
    """Return what was usual at the moment ``now``. ``first``: from when on the file tells what happened;
    None: its earliest closing or record."""
    known = list(deals)
    if first is None:
        first = first_day(known, math.fsum(standard_days.values()), now)
    stages = [_Stays() for _ in OPEN_STAGES]
    lost: dict[tuple[bool, bool], int] = {}
    for deal in known:
        if deal.outcome == "lost":
            kind = deal.stage is not None, deal.came_closed
            lost[kind] = lost.get(kind, 0) + 1
        if deal.came_closed and len(deal.stays) < 2:
            _add_untold(stages, deal)
        else:
            _add(stages, deal, now, first)
    told, untold = lost.get((True, True), 0), lost.get((False, True), 0)
    if not told or told < untold:
        # Wins alone, or losses of which hardly any tells its stage, are no share of anything.
        for stage in stages:
            stage.moved_untold = stage.lost_untold = 0
    told, untold = told + lost.get((True, False), 0), untold + lost.get((False, False), 0)
    records = dict(zip(OPEN_STAGES, stages, strict=True))
    usual = usual_numbers(records, standard_days, standard_shares, shares_told=untold <= told)
    return Then(usual, first)


def first_day(deals: Iterable[KnownDeal], cycle: float, now: float) -> float:
    """Return the moment from which on the file tells what happened: the earliest closing or record. Where
    nothing was closed for longer than a whole cycle after the first record, what is on record from before was
    the rest of another list, and it is the earliest closing."""
    known = closed = math.inf
    for deal in deals:
        known = min(known, deal.known_since)
        if deal.closed is not None:
            closed = min(closed, deal.closed)
    if closed == math.inf:
        return min(known, now)
    known = _midnight(known)
    return min(now, closed if closed < known or closed - known > cycle else known)


def _midnight(moment: float) -> float:
    return float(math.floor(moment))


def _add_untold(stages: list[_Stays], deal: KnownDeal) -> None:
    furthest = deal.furthest
    for place in range(min(max(0, furthest), len(OPEN_STAGES))):
        stages[place].moved_untold += 1
    if deal.outcome == "lost" and furthest >= 0:
        stages[furthest].lost_untold += 1


def _add(stages: list[_Stays], deal: KnownDeal, now: float, first: float) -> None:
    """Add the stages of a deal, each once with all its days there together; it has moved on as soon as it
    came further, wherever it is lost later."""
    furthest = deal.furthest
    spent: dict[int, float] = {}
    before: dict[int, float] = {}
    ended: dict[int, float] = {}
    for stay in deal.stays:
        place = POSITION[stay.stage]
        left = now if stay.left is None else stay.left
        spent[place] = spent.get(place, 0.0) + max(0.0, left - stay.entered)
        before[place] = before.get(place, 0.0) + max(0.0, min(left, first) - stay.entered)
        ended[place] = left
    for place, days in spent.items():
        if ended[place] < first:
            continue
        stage = stages[place]
        moved, here = place < furthest, deal.outcome == "open" and deal.stage == OPEN_STAGES[place]
        if moved and days <= HALF_A_DAY:
            stage.passed_over += 1
            continue
        stage.lengths.append((days, before[place]))
        if moved:
            stage.moved += 1
        elif deal.outcome == "lost":
            stage.lost += 1
        elif here:
            stage.still_there.append((days, before[place]))
