"""The four levers: win rate, opportunities, cycle, deal size. Sales method, section 7.

A lever is set as a factor of what it is now (1: as it is). The values that are shown are those on which the
forecast rests: the mean share of deals that moves on from a stage, new opportunities a month, days to sign,
and what a new deal comes to in minor units.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, STAGES, Lever
from funnel_desktop.method.usual import UsualStage, shares_of

SMALLEST_FACTOR, LARGEST_FACTOR = 1e-4, 1e4
"""Within these a factor is believed; a cycle may also be 0."""

HALF_A_DEAL = 0.5
"""So much is added to the new deals that were counted: that none came so far does not mean that none will."""

_STEPS = 60
"""Of halving, to find the factor of a value: to the last digit."""


class Factors(NamedTuple):
    """Each lever as a factor of what it is now."""

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


AS_MEASURED = Factors()
"""All four levers as they are."""

ONE_PER_CENT = Factors(1.01, 1.01, 0.99, 1.01)
"""The factor of each lever for one per cent of change to the better."""


def factors_of(scenario: Scenario) -> Factors:
    """Return the levers of a scenario."""
    return Factors(scenario.win_rate, scenario.opportunities, scenario.sales_cycle, scenario.deal_size)


def effective(factors: Factors) -> Factors:
    """Return the factors that count: numbers that make sense, whatever a foreign hand wrote."""
    kept = {}
    for lever in LEVERS:
        factor = factors.of(lever)
        least = 0.0 if lever == "sales_cycle" else SMALLEST_FACTOR
        kept[lever] = min(max(factor, least), LARGEST_FACTOR) if math.isfinite(factor) else 1.0
    return Factors(**kept)


class LeverBasis(NamedTuple):
    """What the values of the levers come from.

    ``stages``: what is usual in each open stage; ``new``: deals that came into the funnel within ``watched``
    days: from the first of ``watched_days`` on, but for those of the second one (ordinals); ``amounts``: how
    many deals have an amount that a new one may have, with their sum in minor units; ``amounts_won``: all of
    them are won ones, not open ones too. ``closed``: the closed deals behind it all;
    ``pace``: the own stays by those of the standard.
    """

    stages: Mapping[str, UsualStage]
    new: int
    watched: float
    watched_days: tuple[int, int]
    amounts: int
    sum_minor: float
    amounts_won: bool
    closed: int
    pace: float

    @property
    def from_method(self) -> bool:
        """Whether win rate and cycle are the method's, for want of closed deals."""
        from funnel_desktop.method.forecast_figures import METHOD_ALONE

        return self.closed < METHOD_ALONE

    @property
    def cases(self) -> int:
        """How many deals moved on from a stage, were lost there or are stuck."""
        return sum(line.moved_on + line.lost_or_stuck for line in self.stages.values())

    @property
    def stays(self) -> int:
        """How many stays in a stage ended."""
        return sum(line.ended for line in self.stages.values())

    def sample(self, lever: Lever) -> int:
        """Return how many cases a lever is measured on. Raises KeyError."""
        return {
            "win_rate": self.cases,
            "opportunities": self.new,
            "sales_cycle": self.stays,
            "deal_size": self.amounts,
        }[lever]

    @property
    def highest_share(self) -> float:
        """The factor from which on every deal moves on from every stage."""
        return 1 / min(line.share for line in self.stages.values())

    def probability(self, factor: float = 1.0) -> float:
        """Return the share of new deals that is won, with the pass shares times ``factor``, none over 1."""
        return math.prod(min(1.0, self.stages[stage].share * factor) for stage in OPEN_STAGES)

    def value(self, lever: Lever, factor: float = 1.0) -> float | None:
        """Return what a lever comes to with a factor: a share a stage, deals a month, days, minor units. None
        where there is nothing to take it from. Raises KeyError."""
        if lever == "win_rate":
            return float(self.probability(factor) ** (1 / len(OPEN_STAGES)))
        if lever == "opportunities":
            return (self.new + HALF_A_DEAL) / self.watched * DAYS_PER_MONTH * factor
        if lever == "sales_cycle":
            return self.stages[OPEN_STAGES[0]].days_to_sign * factor
        if lever == "deal_size":
            return self.sum_minor / self.amounts * factor if self.sum_minor > 0 else None
        raise KeyError(lever)

    def factor(self, lever: Lever, value: float) -> float:
        """Return the factor with which a lever comes to ``value``; 1 for a lever that has none."""
        now = self.value(lever)
        if not now:
            return 1.0
        if lever != "win_rate" or value <= now:
            return value / now
        low, high = 1.0, self.highest_share
        for _ in range(_STEPS):
            middle = (low + high) / 2
            if (self.value(lever, middle) or 0.0) < value:
                low = middle
            else:
                high = middle
        return high


# A scenario in the balance


def scaled_probabilities(probabilities: Mapping[str, float], factors: Factors) -> dict[str, float]:
    """Return win probabilities under a setting of the levers: of every stage the share that moves on times
    its factor, to 1 at most. They stay in order, won 1."""
    factor, shares = effective(factors).win_rate, shares_of(probabilities)
    found, probability = {"won": 1.0}, 1.0
    for stage in reversed(OPEN_STAGES):
        probability *= min(1.0, shares[stage] * factor)
        found[stage] = probability
    return {stage: found[stage] for stage in STAGES}


def scaled_sums(sums: Mapping[str, float], factors: Factors) -> dict[str, float]:
    """Return the open amounts by stage (minor units) under a setting of the levers: times d/d0."""
    factor = effective(factors).deal_size
    return {stage: amount * factor for stage, amount in sums.items()}


def scaled_average(average: float | None, factors: Factors) -> float | None:
    """Return an average contract (minor units, or sets) under a setting of the levers: times d/d0."""
    return None if average is None else average * effective(factors).deal_size
