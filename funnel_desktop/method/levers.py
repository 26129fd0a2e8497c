"""The four levers: win rate, opportunities, cycle, deal size, and what they bring. Sales method, section 7.

Money is in minor units, win rates are shares, opportunities a number a month, cycles months. A lever is set
as a factor of its measured value (1: as measured); one that could not be measured stays out of the sum.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal, NamedTuple

from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.rounding import settled
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, STAGES, Lever

ONE_PER_CENT = {"win_rate": 1.01, "opportunities": 1.01, "sales_cycle": 0.99, "deal_size": 1.01}
"""The factor of each lever for one per cent of change to the better."""

SMALLEST_FACTOR, LARGEST_FACTOR = 1e-4, 1e4
"""Within these a factor is believed; a cycle may also be 0."""


class Measure(NamedTuple):
    """A measured value with the number of deals behind it; None when there is nothing to measure."""

    value: float | None
    sample: int

    @property
    def small(self) -> bool:
        """Whether the sample is too small to lean on."""
        return self.sample < SMALL_SAMPLE


class Opportunities(NamedTuple):
    """New opportunities a month: ``sample`` deals entered from ``first`` to ``last``, which is ``months``.

    ``whole_year`` says that the twelve months are there; otherwise they begin with the first deal.
    ``undated`` deals have no date of entering on record and are not among them.
    """

    value: float | None
    sample: int
    first: date
    last: date
    months: float
    whole_year: bool
    undated: int


class Measures(NamedTuple):
    """The measured values of the four levers, in the order of ``stages.LEVERS``; the cycle in months."""

    win_rate: Measure
    opportunities: Measure
    sales_cycle: Measure
    deal_size: Measure

    def of(self, lever: Lever) -> Measure:
        """Return the measure of a lever. Raises KeyError."""
        if lever not in LEVERS:
            raise KeyError(lever)
        measure: Measure = getattr(self, lever)
        return measure

    @property
    def missing(self) -> tuple[Lever, ...]:
        """The levers that could not be measured."""
        return tuple(lever for lever in LEVERS if self.of(lever).value is None)


class Factors(NamedTuple):
    """Each lever as a factor of its measured value."""

    win_rate: float = 1.0
    opportunities: float = 1.0
    sales_cycle: float = 1.0
    deal_size: float = 1.0

    def of(self, lever: Lever) -> float:
        """Return the factor of a lever. Raises KeyError."""
        if lever not in LEVERS:
            raise KeyError(lever)
        factor: float = getattr(self, lever)
        return factor

    def with_lever(self, lever: Lever, factor: float) -> Factors:
        """Return these with one of them changed. Raises KeyError."""
        if lever not in LEVERS:
            raise KeyError(lever)
        return self._replace(**{lever: factor})


def factors_of(scenario: Scenario) -> Factors:
    """Return the levers of a scenario."""
    return Factors(scenario.win_rate, scenario.opportunities, scenario.sales_cycle, scenario.deal_size)


AS_MEASURED = Factors()
"""All four levers at their measured values."""


class Ground(NamedTuple):
    """What the levers work on: what is won, open by stage, win probabilities, months left, measures."""

    won_minor: float
    sums_minor: Mapping[str, float]
    probabilities: Mapping[str, float]
    months_left: float
    measures: Measures


class OpenPart(NamedTuple):
    """What the open deals of one stage bring: their sum, its factor d/d0, and min(1, P w/w0)."""

    stage: str
    sum_minor: float
    size_factor: float
    probability: float

    @property
    def value(self) -> float:
        """The expected amount in minor units."""
        return self.sum_minor * self.size_factor * self.probability


class Result(NamedTuple):
    """The result of the period: what is won, what open deals bring by stage, what new opportunities bring.

    ``productive_months`` is max(0, M - L); ``new`` is 0 where a lever is not measured
    (``Measures.missing``).
    """

    won: float
    parts: tuple[OpenPart, ...]
    productive_months: float
    new: float

    @property
    def open(self) -> float:
        """What the open deals may be expected to bring."""
        return sum(part.value for part in self.parts)

    @property
    def total(self) -> float:
        """All of it, in minor units."""
        return self.won + self.open + self.new


AloneKind = Literal["missing", "holds", "change", "spare", "never", "always"]


class Alone(NamedTuple):
    """What one lever alone has to be for the result to equal the target, in the lever's own unit.

    ``kind``: "change" (it must become ``value``), "spare" (the target is passed; it may fall back to
    ``value``), "holds" (result and target are equal now), "never" (no value reaches the target), "always" (no
    value of it misses the target), "missing" (not measured).
    """

    kind: AloneKind
    value: float | None = None


def opportunities(entered: Mapping[str | None, int], until: date) -> Opportunities:
    """Measure the new opportunities a month: deals that entered in the twelve months up to ``until``, by 12.

    ``entered`` counts deals by the ISO date on which they entered the funnel (None: not on record). A history
    that is shorter begins with its first deal and counts as one month at least.
    """
    whole_year = _a_year_before(until) + timedelta(days=1)
    dates = {date.fromisoformat(day): count for day, count in entered.items() if day and count > 0}
    known = [day for day in dates if day <= until]
    first = max(min(known, default=whole_year), whole_year)
    count = sum(number for day, number in dates.items() if first <= day <= until)
    complete = first == whole_year
    months = 12.0 if complete else max(1.0, ((until - first).days + 1) / DAYS_PER_MONTH)
    value = count / months if count else None
    return Opportunities(value, count, first, until, months, complete, max(0, entered.get(None, 0)))


def _a_year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)


def effective(measures: Measures, factors: Factors) -> Factors:
    """Return the factors that count: 1 where nothing is measured, no win rate over 100%, sane numbers."""
    kept = {}
    for lever in LEVERS:
        measured, factor = measures.of(lever).value, factors.of(lever)
        if measured is None or not math.isfinite(factor):
            factor = 1.0
        least = 0.0 if lever == "sales_cycle" else SMALLEST_FACTOR
        factor = min(max(factor, least), LARGEST_FACTOR)
        if lever == "win_rate" and measured:
            factor = min(factor, 1 / measured)
        kept[lever] = factor
    return Factors(**kept)


def value_of(measures: Measures, factors: Factors, lever: Lever) -> float | None:
    """Return the value that a lever is set to, in its own unit; None where it is not measured."""
    measured = measures.of(lever).value
    return None if measured is None else measured * effective(measures, factors).of(lever)


def result(ground: Ground, factors: Factors = AS_MEASURED) -> Result:
    """Work out the result of the period: won + open amounts d/d0 min(1, P w/w0) + o max(0, M - L) w d."""
    measures = ground.measures
    used = effective(measures, factors)
    parts = tuple(
        OpenPart(
            stage,
            float(ground.sums_minor.get(stage, 0)),
            used.deal_size,
            min(1.0, ground.probabilities[stage] * used.win_rate),
        )
        for stage in OPEN_STAGES
    )
    cycle = value_of(measures, used, "sales_cycle")
    months = 0.0 if cycle is None else max(0.0, ground.months_left - cycle)
    new = 0.0
    if not measures.missing:
        rate, count, size = (value_of(measures, used, lever) or 0.0 for lever in _OF_NEW)
        new = count * months * rate * size
    return Result(float(ground.won_minor), parts, months, new)


_OF_NEW: tuple[Lever, ...] = ("win_rate", "opportunities", "deal_size")


def effect(ground: Ground, lever: Lever, factor: float) -> float | None:
    """Return what a lever at ``factor`` brings, the others as measured (minor units); None: not measured."""
    if ground.measures.of(lever).value is None:
        return None
    before = result(ground).total
    return settled(result(ground, AS_MEASURED.with_lever(lever, factor)).total - before, before)


def one_per_cent(ground: Ground) -> list[tuple[Lever, float]]:
    """Return the measured levers with what one per cent brings (minor units), the strongest first."""
    found = [
        (lever, brings)
        for lever in LEVERS
        if (brings := effect(ground, lever, ONE_PER_CENT[lever])) is not None
    ]
    return sorted(found, key=lambda item: -item[1])


def alone(ground: Ground, lever: Lever, target: float) -> Alone:
    """Return what ``lever`` alone has to be for result = ``target`` (minor units).

    Exact: every case is solved in closed form, the win rate stretch by stretch between the kinks at which a
    probability reaches 1.
    """
    measured = ground.measures.of(lever).value
    if measured is None:
        return Alone("missing")
    now = result(ground)
    distance = settled(target - now.total, target)
    if distance == 0:
        return Alone("holds", measured)
    solve = {
        "win_rate": _win_rate_for,
        "opportunities": _opportunities_for,
        "sales_cycle": _cycle_for,
        "deal_size": _size_for,
    }[lever]
    value = solve(ground, now, target)
    if value is None or not math.isfinite(value):
        return Alone("never" if distance > 0 else "always")
    return Alone("change" if distance > 0 else "spare", value)


def _win_rate_for(ground: Ground, now: Result, target: float) -> float | None:
    measured = ground.measures.win_rate.value
    assert measured is not None
    most = 1 / measured
    kinks = {1 / part.probability for part in now.parts if part.sum_minor and part.probability > 0}
    points = [0.0, *sorted(kink for kink in kinks if kink < most), most]

    def total(factor: float) -> float:
        opened = sum(part.sum_minor * min(1.0, part.probability * factor) for part in now.parts)
        return now.won + opened + now.new * factor

    low = total(0.0)
    if settled(target - low, target) <= 0:
        return None
    for start, end in pairwise(points):
        high = total(end)
        if settled(target - high, target) <= 0 and high > low:
            factor = start + (end - start) * (target - low) / (high - low)
            return measured * min(most, factor)
        low = high
    return None


def _opportunities_for(ground: Ground, now: Result, target: float) -> float | None:
    measured = ground.measures.opportunities.value
    factor = _factor(target - now.won - now.open, now.new)
    return None if factor is None or measured is None else measured * factor


def _size_for(ground: Ground, now: Result, target: float) -> float | None:
    measured = ground.measures.deal_size.value
    factor = _factor(target - now.won, now.open + now.new)
    return None if not factor or measured is None else measured * factor


def _factor(wanted: float, there: float) -> float | None:
    return wanted / there if there > 0 and wanted >= 0 else None


def _cycle_for(ground: Ground, now: Result, target: float) -> float | None:
    measures = ground.measures
    if measures.missing:
        return None
    rate, count, size = (measures.of(lever).value or 0.0 for lever in _OF_NEW)
    a_month = rate * count * size
    months = _factor(target - now.won - now.open, a_month)
    if months is None or settled(months - ground.months_left, ground.months_left) > 0:
        return None
    return max(0.0, ground.months_left - months)


def scaled_probabilities(
    probabilities: Mapping[str, float], measures: Measures, factors: Factors
) -> dict[str, float]:
    """Return win probabilities under a setting of the levers: min(1, P w/w0); they stay in order, won 1."""
    factor = effective(measures, factors).win_rate
    return {stage: 1.0 if stage == "won" else min(1.0, probabilities[stage] * factor) for stage in STAGES}


def scaled_sums(sums: Mapping[str, float], measures: Measures, factors: Factors) -> dict[str, float]:
    """Return the open amounts by stage (minor units) under a setting of the levers: times d/d0."""
    factor = effective(measures, factors).deal_size
    return {stage: amount * factor for stage, amount in sums.items()}


def scaled_average(average: float | None, measures: Measures, factors: Factors) -> float | None:
    """Return an average contract (minor units, or sets) under a setting of the levers: times d/d0."""
    return None if average is None else average * effective(measures, factors).deal_size
