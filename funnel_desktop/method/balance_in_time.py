"""The balance in time: what each stage has to hold now, so that what is planned can be signed as long from
now as its deals usually take (balance and forecast, 5b.2)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal, NamedTuple, Protocol

from funnel_desktop.method.rounding import settled
from funnel_desktop.method.stages import OPEN_STAGES

DAYS_OF_A_MONTH = 30
"""A month of the pace: new targets are found in the 30 days to come."""

BACKLOG_MONTHS = 3
"""Over how many months a backlog is made up where the user did not choose another number."""

Says = Literal["short", "level", "ahead"]
WorksFor = Literal["this", "next"]


class Planned(Protocol):
    """What is planned, by day."""

    def until(self, day: date) -> float:
        """Return what is planned from the period's first day to the end of ``day``, in the unit of the
        measure; after the period what follows it is added."""


class Usual(NamedTuple):
    """What the balance takes of an open stage: P(win), and D, the whole days from entering it to the
    signature."""

    probability: float
    days_to_sign: int


class StageInTime(NamedTuple):
    """One open stage, in contracts.

    ``until``: today + D; ``planned``: contracts planned from the period's first day to then; ``need``: those
    of them after today; ``stock``: what the deals in it and after it may be expected to sign; ``gap``:
    negative is lacking, and ``gap_deals`` the same in deals of the stage; ``chance``: a gap up to this is no
    more than chance; ``should_hold``: deals that the stage itself should hold; ``works_for``: whether what
    enters it now is signed in this period or the next.
    """

    stage: str
    probability: float
    days_to_sign: int
    until: date
    planned: float
    need: float
    stock: float
    gap: float
    gap_deals: float
    chance: float
    says: Says
    works_for: WorksFor
    should_hold: float


class InDeals(NamedTuple):
    """What a stage should hold, has and lacks in its deals, as it is shown wherever it is shown: one decimal,
    none from ``WHOLE_FROM`` on. ``gap`` (negative: lacking) is ``have`` less ``should`` as they are shown."""

    should: float
    have: float
    gap: float

    @property
    def decimals(self) -> int:
        """With how many decimals the row is written."""
        return 0 if max(abs(self.should), abs(self.have)) >= WHOLE_FROM else 1


WHOLE_FROM = 1_000.0
"""From so many deals on a decimal says nothing any more and only takes room."""


def in_deals(have: float, gap: float) -> InDeals:
    """Return a row as it is shown, of what it has and what that is more (negative: less) than it should."""
    digits = 0 if max(abs(have), abs(have - gap)) >= WHOLE_FROM else 1
    # Adding zero makes a rounded −0.0 a plain nothing.
    have, gap = round(have, digits) + 0.0, round(gap, digits) + 0.0
    return InDeals(round(have - gap, digits) + 0.0, have, gap)


class MeasureInTime(NamedTuple):
    """The balance in time by one measure, in contracts of the average size.

    ``won_contracts`` W; ``due``: contracts planned by today; ``back``: W less ``due``, the gap of the line of
    won; ``gap_starts``: the first stage that is short beyond chance. New targets: ``pace_per_month`` keeps up
    with the plan, ``backlog`` is lacking now, ``advice_per_month`` makes it up too, and takes
    ``months_to_make_up`` for it (None: nothing to make up, or never by this).
    """

    stages: tuple[StageInTime, ...]
    won_contracts: float
    due: float
    back: float
    gap_starts: str | None
    pace_per_month: float
    backlog: float
    advice_per_month: float
    months_to_make_up: float | None

    def stage(self, key: str) -> StageInTime:
        """Return the line of stage ``key``. Raises KeyError."""
        for line in self.stages:
            if line.stage == key:
                return line
        raise KeyError(key)

    def deals(self, key: str) -> InDeals:
        """Return what stage ``key`` should hold and has, in its deals; the line of won in contracts."""
        if key not in OPEN_STAGES:
            return in_deals(self.won_contracts, self.back)
        line = self.stage(key)
        return in_deals(line.stock / line.probability, line.gap_deals)

    @property
    def lacking(self) -> float:
        """How many deals the stage lacks where the gap starts, as it is shown; 0 where none lacks."""
        return 0.0 if self.gap_starts is None else -self.deals(self.gap_starts).gap

    @property
    def surplus(self) -> float:
        """New targets that are there beyond what is planned; 0 where some are lacking."""
        first = self.stages[0]
        return max(0.0, first.gap_deals)

    @property
    def on_its_way(self) -> bool:
        """Whether a later stage is short while the first one holds what this period asks: nothing has to be
        found for it, time brings it there."""
        first = self.stages[0]
        return self.gap_starts not in (None, "target") and first.gap >= 0 and first.works_for == "this"


def balance_in_time(
    usual: Mapping[str, Usual],
    stock: Mapping[str, float],
    won: float,
    average: float,
    plan: Planned,
    today: date,
    last_day: date,
    backlog_months: int = BACKLOG_MONTHS,
) -> MeasureInTime:
    """Return the balance in time of one measure.

    ``stock``: by open stage its deals that are not stuck, as a number or as their value by the average
    contract; ``won`` of the period and ``average`` in the unit of the measure; ``last_day`` of the period.
    """
    due = plan.until(today)
    won_contracts = won / average
    # After the period its own shortfall is all that is left of it: what follows is not behind yet.
    owed = plan.until(min(today, last_day)) / average
    back = settled(won_contracts - owed, owed)
    lines: list[StageInTime] = []
    there = later_need = 0.0
    for stage in reversed(OPEN_STAGES):
        probability, days = usual[stage]
        there += stock.get(stage, 0) * probability
        until = today + timedelta(days=days)
        planned = plan.until(until)
        need = max(0.0, planned - due) / average
        this = until <= last_day
        gap = settled(there - need + back if this else there - need, max(need, owed))
        chance = math.sqrt(need + 1) / 2
        lines.append(
            StageInTime(
                stage,
                probability,
                days,
                until,
                planned / average,
                need,
                there,
                gap,
                gap / probability,
                chance,
                "level" if abs(gap) <= chance else "short" if gap < 0 else "ahead",
                "this" if this else "next",
                settled(need - later_need, need) / probability,
            )
        )
        later_need = need
    stages = tuple(reversed(lines))
    first = stages[0]
    month_later = first.until + timedelta(days=DAYS_OF_A_MONTH)
    pace = max(0.0, plan.until(month_later) - plan.until(first.until)) / average / first.probability
    backlog = max(0.0, -first.gap_deals)
    # A month of more than twice the usual work is not worked.
    a_month = min(backlog / backlog_months, pace)
    return MeasureInTime(
        stages,
        won_contracts,
        due / average,
        back,
        next((line.stage for line in stages if line.says == "short"), None),
        pace,
        backlog,
        pace + a_month,
        backlog / a_month if a_month > 0 else None,
    )
