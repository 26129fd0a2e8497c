"""What was usual with this user on a day, from the deals as they were known then (``method.history``)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from funnel_desktop.method.history import HALF_A_DAY, KnownDeal
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.method.stay_counts import StageTally, begins_with_closing, usual_by
from funnel_desktop.method.usual import STANDARD_DAYS, STANDARD_SHARES, UsualNumbers


class Then(NamedTuple):
    """What was usual, and the moment from which on the file tells what happened."""

    usual: UsualNumbers
    first: float


class _Stays(StageTally):
    """The stays in one stage, each by its length and how much of it lies before the file's first day: that
    part was seen only of the deals that lasted."""

    def __init__(self) -> None:
        super().__init__()
        self.lengths: list[tuple[float, float]] = []
        self.still_there: list[tuple[float, float]] = []

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
    lost: Counter[tuple[bool, bool]] = Counter()
    for deal in known:
        if deal.outcome == "lost":
            lost[deal.stage is not None, deal.came_closed] += 1
        if deal.came_closed and len(deal.stays) < 2:
            _add_untold(stages, deal)
        else:
            _add(stages, deal, now, first)
    return Then(usual_by(stages, lost, standard_days, standard_shares), first)


def first_day(deals: Iterable[KnownDeal], cycle: float, now: float) -> float:
    """Return the moment from which on the file tells what happened; ``cycle``: days to sign by the
    standard."""
    known = closed = math.inf
    for deal in deals:
        known = min(known, deal.known_since)
        if deal.closed is not None:
            closed = min(closed, deal.closed)
    if closed == math.inf:
        return min(known, now)
    known = _midnight(known)
    return min(now, closed if begins_with_closing(known, closed, cycle) else known)


def _midnight(moment: float) -> float:
    return float(math.floor(moment))


def _add_untold(stages: list[_Stays], deal: KnownDeal) -> None:
    furthest = deal.furthest
    for place in range(min(max(0, furthest), len(OPEN_STAGES))):
        stages[place].of["moved_untold"] += 1
    if deal.outcome == "lost" and furthest >= 0:
        stages[furthest].of["lost_untold"] += 1


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
            stage.of["passed"] += 1
            continue
        stage.lengths.append((days, before[place]))
        if moved:
            stage.of["moved"] += 1
        elif deal.outcome == "lost":
            stage.of["lost"] += 1
        elif here:
            stage.still_there.append((days, before[place]))
