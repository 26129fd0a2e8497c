"""The balance in time of an open file: by number and by value, with what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from funnel_desktop.method.balance import Goals
from funnel_desktop.method.balance_in_time import MeasureInTime, Usual, balance_in_time
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.stay_counts import Stock
from funnel_desktop.method.usual import UsualNumbers, in_whole_days
from funnel_desktop.queries.figures import Figures, period_of

FORECAST_RESTS_ON = frozenset({"deals", "settings", "day", "won_before"})
"""What the forecast rests on, of ``commands.change.TOUCHES``: whoever shows it needs this."""

PLANS_REST_ON = frozenset({"year_target", "target_part"})
"""What plans by day rest on besides the settings."""

RESTS_ON = FORECAST_RESTS_ON | PLANS_REST_ON | {"scenario"}
"""What the balance in time rests on."""


class InTime(NamedTuple):
    """The balance in time by one measure ("money" or "units").

    ``number`` counts each deal as one contract of the average size, ``value`` by its amount (units).
    ``stock`` by open stage, without what is stuck. ``mode``: whose win rates and days count ("standard",
    "own", "measured"), ``cases``: on how many deals the measured ones rest. ``repeats``: the next period has
    no target of its own, so that this one's counts again. ``known``: whether the stays of all deals were
    read. ``usual``: what measured win rates come from.
    """

    measure: str
    number: MeasureInTime
    value: MeasureInTime
    stock: dict[str, Stock]
    mode: str
    cases: int
    repeats: bool
    known: bool
    usual: UsualNumbers | None = None

    @property
    def stuck(self) -> int:
        """How many open deals are stuck, so that they don't count."""
        return sum(there.stuck for there in self.stock.values())

    @property
    def disagrees(self) -> bool:
        """Whether by value the gap starts elsewhere than by number."""
        return self.number.gap_starts != self.value.gap_starts


class Standing(NamedTuple):
    """How the funnel stands at the end of a day: its deals that are not stuck, and what is won of the
    period."""

    day: date
    stock: Mapping[str, Stock]
    won_minor: int
    won_units: int


def in_time(
    figures: Figures,
    measure: str,
    settings: Settings | None = None,
    goals: Goals | None = None,
    win_rate: float | None = None,
    standing: Standing | None = None,
) -> InTime | None:
    """Return the balance in time by ``measure``, None without a target and an average; ``settings``,
    ``goals`` the ``win_rate`` of the first stage and how the funnel is ``standing`` stand in for those in
    force. Expects what
    ``method.balance.balance`` accepts."""
    chosen = figures.settings if settings is None else settings
    found = figures.goals_under(chosen) if goals is None else goals
    money = measure == "money"
    target = found.target_minor if money else found.target_units
    average = found.average_minor if money else found.average_units
    if not target or not average or figures.before_first_paint:
        return None
    period = period_of(chosen, figures.today)
    plan = figures.plans.of(chosen, period, measure, target)
    probabilities = figures.probabilities_under(chosen)
    if win_rate is not None:
        probabilities["target"] = win_rate
    days = figures.days_to_sign_under(chosen)
    usual = {stage: Usual(probabilities[stage], in_whole_days(days[stage])) for stage in OPEN_STAGES}
    pipeline = figures.pipeline
    if standing is None:
        stock = figures.stock_under(chosen)
        standing = Standing(period.today, stock, pipeline.won_minor, pipeline.won_units)
    stock = dict(standing.stock)
    size = figures.factors.deal_size if money else 1.0
    values = {
        stage: (there.sum_minor * size if money else there.units) / average for stage, there in stock.items()
    }
    numbers = {stage: float(there.deals) for stage, there in stock.items()}
    by_number, by_value = (
        balance_in_time(
            usual,
            there,
            standing.won_minor if money else standing.won_units,
            average,
            plan,
            standing.day,
            period.end,
            chosen.backlog_months,
        )
        for there in (numbers, values)
    )
    return InTime(
        measure,
        by_number,
        by_value,
        stock,
        chosen.probability_mode,
        figures.usual.cases if chosen.probability_mode == "measured" else 0,
        plan.repeats(by_number.stages[0].until),
        figures.stays_known,
        figures.usual if chosen.probability_mode == "measured" else None,
    )


def have_in_time(figures: Figures, settings: Settings) -> dict[str, float]:
    """Return by open stage how many of its deals what is in it and after it is worth, without what is stuck:
    it needs neither target nor average."""
    if figures.before_first_paint:
        return {}
    probabilities, stock = figures.probabilities_under(settings), figures.stock_under(settings)
    have: dict[str, float] = {}
    there = 0.0
    for stage in reversed(OPEN_STAGES):
        there += stock[stage].deals * probabilities[stage]
        have[stage] = there / probabilities[stage]
    return have
