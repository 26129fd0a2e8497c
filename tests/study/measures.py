"""What a forecast is worth: how often what came lies within its range, how far it is off, beside what a rep
would say without it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from funnel_desktop.method.forecast import Draws
from funnel_desktop.method.forecast_ground import Ground
from funnel_desktop.method.stages import OPEN_STAGES, STANDARD_PROBABILITIES

Numbers = NDArray[np.float64]
RUN_RATE_DAYS, RUN_RATE_FROM = 90, 14


class Case(NamedTuple):
    """One forecast and what came. Amounts and numbers in what the rep may be expected to win in a year;
    ``run_rate`` NaN: the file is too young for one."""

    within_number: bool
    within_amount: bool
    number: float
    number_came: float
    amount: float
    amount_came: float
    crps: float
    crps_number: float
    run_rate: float
    stage_weights: float
    number_middle: float
    amount_middle: float


def crps(draws: Numbers, came: float) -> float:
    """Return the continuous ranked probability score: of a sure forecast its error."""
    ordered, count = np.sort(draws), len(draws)
    spread = ((2 * np.arange(1, count + 1) - count - 1) * ordered).sum() / count**2
    return float(np.abs(ordered - came).mean() - spread)


def case_of(
    ground: Ground, draws: Draws, days: int, came: tuple[int, float], scale: tuple[float, float]
) -> Case:
    """Compare. ``scale``: number and amount of a usual year."""
    number, amount = draws.number_range, draws.amount_range
    return Case(
        number.p10 <= came[0] <= number.p90,
        amount.p10 <= came[1] <= amount.p90,
        number.mean / scale[0],
        came[0] / scale[0],
        amount.mean / scale[1],
        came[1] / scale[1],
        crps(draws.amount, came[1]) / scale[1],
        crps(draws.number, came[0]) / scale[0],
        abs(run_rate(ground, days) - came[1]) / scale[1],
        abs(stage_weights(ground, days) - came[1]) / scale[1],
        number.p50 / scale[0],
        amount.p50 / scale[1],
    )


def run_rate(ground: Ground, days: int) -> float:
    """Return what the last 90 days brought, as long as the forecast's; NaN before 14 days."""
    age = ground.now - ground.first
    if age < RUN_RATE_FROM:
        return math.nan
    span = min(RUN_RATE_DAYS, age)
    amounts = ground.wins.amount[ground.wins.day >= ground.now - span]
    return float(np.nansum(amounts)) / span * days


def stage_weights(ground: Ground, days: int) -> float:
    """Return the standard chance x amount of the deals whose own date is passed, lacking, or within the days;
    those stuck left out."""
    opened = ground.open
    caps = np.array([ground.usual.stages[stage].cap for stage in OPEN_STAGES])[opened.stage]
    chances = np.array([STANDARD_PROBABILITIES[stage] for stage in OPEN_STAGES])[opened.stage]
    counted = (ground.now - opened.since <= caps) & ~(opened.stated >= ground.now + days)
    return float((chances * np.nan_to_num(opened.amount))[counted].sum())


class Line(NamedTuple):
    """What cases have in common. Shares in per cent; ``crps…`` against the error of what is said without a
    forecast; ``wape``: of the middle of the range."""

    cases: int
    number_cover: float
    amount_cover: float
    by_run_rate: float
    by_stage_weights: float
    number_bias: float
    amount_bias: float
    number_wape: float
    amount_wape: float
    number_crps: float
    amount_crps: float


def line_of(cases: Sequence[Case]) -> Line:
    """Put cases together, each rep weighing alike."""
    table = {name: np.array([getattr(case, name) for case in cases], dtype=float) for name in Case._fields}
    known = np.isfinite(table["run_rate"])

    def share(name: str) -> float:
        return 100 * float(table[name].mean())

    def ratio(one: Numbers, other: Numbers) -> float:
        whole = float(other.sum())
        return float(one.sum()) / whole if whole else math.nan

    number, amount = table["number_came"], table["amount_came"]
    errors = np.abs(table["number_middle"] - number), np.abs(table["amount_middle"] - amount)
    return Line(
        len(cases),
        share("within_number"),
        share("within_amount"),
        ratio(table["crps"][known], table["run_rate"][known]),
        ratio(table["crps"], table["stage_weights"]),
        100 * (ratio(table["number"], number) - 1),
        100 * (ratio(table["amount"], amount) - 1),
        100 * ratio(errors[0], number),
        100 * ratio(errors[1], amount),
        ratio(table["crps_number"], number),
        ratio(table["crps"], amount),
    )
