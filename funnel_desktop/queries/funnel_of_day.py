"""What is in the funnel now or was on a day, stage by stage, and what is open, won and lost in all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.queries.figures import Figures


@dataclass(frozen=True, slots=True)
class Amounts:
    """A number of deals and their sum in minor units."""

    count: int = 0
    sum_minor: int = 0


class FunnelOfDay(NamedTuple):
    """The funnel by stage; ``unrecorded``: open, but nobody noted in which stage. ``later_...``: how many of
    the deals counted the file learned of only after the day (as of now: none)."""

    stages: Mapping[str, Amounts]
    unrecorded: Amounts
    lost: Amounts
    later_open: int = 0
    later_won: int = 0
    later_lost: int = 0

    @property
    def won(self) -> Amounts:
        """What is won, whenever it was."""
        return self.stages["won"]

    @property
    def open(self) -> Amounts:
        """What is open in all stages. A deal whose stage nobody recorded is open all the same."""
        parts = [*(self.stages[stage] for stage in OPEN_STAGES), self.unrecorded]
        return Amounts(sum(part.count for part in parts), sum(part.sum_minor for part in parts))

    def weighted(self, probabilities: Mapping[str, float]) -> float:
        """Return the weighted sum of what is open; where the stage is not known, no chance is."""
        return sum(self.stages[stage].sum_minor * probabilities[stage] for stage in OPEN_STAGES)


def funnel_now(session: Session, figures: Figures) -> FunnelOfDay:
    """Return the funnel as it is now."""
    columns = figures.totals.columns
    lost = session.store.statistics.lost()
    return FunnelOfDay(
        {stage: Amounts(columns[stage].count, columns[stage].sum_minor) for stage in STAGES},
        Amounts(),
        Amounts(lost.count, lost.sum_minor),
    )


def funnel_at(session: Session, day: date) -> FunnelOfDay:
    """Return the funnel at the end of a day: closings by the date on which they were signed or lost, as it is
    known today."""
    found = session.store.statistics.funnel_at(day)
    stages = {one.stage: Amounts(one.count, one.sum_minor) for one in found.stages}
    unrecorded = stages.pop(None, Amounts())
    known = {stage: there for stage, there in stages.items() if stage is not None}
    return FunnelOfDay(
        {**known, "won": Amounts(found.won.count, found.won.sum_minor)},
        unrecorded,
        Amounts(found.lost.count, found.lost.sum_minor),
        found.later_open,
        found.later_won,
        found.later_lost,
    )
