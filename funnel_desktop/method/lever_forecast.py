"""What the levers bring: means of the forecast with pass shares, new deals, stays or amounts scaled, all with
the same random numbers. Sales method, section 7; balance and forecast, 5c.1."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Literal, NamedTuple

from funnel_desktop.method.forecast import AS_IT_IS, Forecast, Means, Scales, new_amounts
from funnel_desktop.method.forecast_habits import day_begun, new_deals, watched_from
from funnel_desktop.method.levers import (
    AS_MEASURED,
    ONE_PER_CENT,
    Factors,
    LeverBasis,
    effective,
)
from funnel_desktop.method.rounding import settled
from funnel_desktop.method.stages import LEVERS, Lever

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_ground import Ground
    from funnel_desktop.method.usual import UsualNumbers

MOST_TIMES = 10.0
"""As many times as many opportunities, or as large deals, are tried at most."""

_CLOSE = 0.001
"""So near, as a factor, the smallest change that does is found."""

_TRIES, _INSIDE = 60, 0.02


class LeverResult(NamedTuple):
    """A result in minor units: what is won already, and what comes on average of open deals and of those that
    are still to be found."""

    won: float
    open: float
    new: float

    @property
    def total(self) -> float:
        """All of it."""
        return self.won + self.open + self.new


AloneKind = Literal["reached", "change", "never"]


class Alone(NamedTuple):
    """Whether one lever alone reaches the target: with ``factor``, the smallest change that does ("change");
    it is reached with none moved ("reached"); no value does, ``factor`` neither ("never"). ``total``: the
    result with that factor, in minor units."""

    kind: AloneKind
    factor: float
    total: float


def basis_of(ground: Ground, usual: UsualNumbers | None = None) -> LeverBasis:
    """Return what the values of the levers come from; ``usual``: as it is shown elsewhere, for the middle of
    the day and not for its end, as in ``ground``."""
    pool, amounts_won = new_amounts(ground)
    new, watched = new_deals(ground)
    stages = (usual or ground.usual).stages
    return LeverBasis(
        stages,
        new,
        watched,
        (day_begun(watched_from(ground)), day_begun(ground.first)),
        len(pool),
        float(pool.sum()),
        amounts_won,
        ground.closed,
        ground.usual.theta,
    )


class LeverForecasts:
    """Results over the days from a ground on, each worked out once."""

    def __init__(self, ground: Ground, days: int, won: float) -> None:
        """``won``: what is won already of the span, in minor units."""
        self.days = days
        self._ground, self._won = ground, won
        self._plain: Forecast | None = None
        self._means: dict[tuple[float, float], Means] = {}

    def result(self, factors: Factors = AS_MEASURED) -> LeverResult:
        """Return the result with the levers so set."""
        used = effective(factors)
        key = used.win_rate, used.sales_cycle
        means = self._means.get(key)
        if means is None:
            means = self._means[key] = self._forecast(*key).mean_within(self.days)
        # Twice as many are found, twice as large: means go straight with both.
        size = used.deal_size
        return LeverResult(self._won, means.open * size, means.new * used.opportunities * size)

    def _forecast(self, win_rate: float, sales_cycle: float) -> Forecast:
        horizon = max(1, self.days)
        plain = self._plain
        if plain is None:
            plain = self._plain = Forecast(self._ground, horizon)
        scales = Scales(shares=win_rate, stays=sales_cycle)
        return plain if scales == AS_IT_IS else Forecast(self._ground, horizon, scales, plain)

    def brings(self, lever: Lever, factor: float) -> float:
        """Return what a lever brings at a factor, the others as they are (minor units)."""
        before = self.result().total
        return settled(self.result(AS_MEASURED.with_lever(lever, factor)).total - before, before)


def one_per_cent(brings: Callable[[Lever, float], float]) -> tuple[tuple[Lever, float], ...]:
    """Return the levers with what one per cent of each brings (minor units), the strongest first."""
    found = [(lever, brings(lever, ONE_PER_CENT.of(lever))) for lever in LEVERS]
    return tuple(sorted(found, key=lambda item: -item[1]))


def alone(
    results: LeverForecasts, basis: LeverBasis, lever: Lever, target: float
) -> Generator[float, None, Alone]:
    """Find the smallest change of ``lever`` alone with which the result reaches ``target`` (minor units);
    yields the share done, after each forecast."""
    now = results.result()
    if settled(now.total - target, target) >= 0:
        return Alone("reached", 1.0, now.total)
    most = {
        "win_rate": basis.highest_share * MOST_TIMES,
        "opportunities": MOST_TIMES,
        "sales_cycle": 0.0,
        "deal_size": MOST_TIMES,
    }[lever]
    yield 0.0
    total = results.result(AS_MEASURED.with_lever(lever, most)).total
    if settled(total - target, target) < 0:
        return Alone("never", most, total)
    if lever in ("opportunities", "deal_size"):
        grows = now.new if lever == "opportunities" else now.open + now.new
        return Alone("change", 1 + (target - now.total) / grows, target)
    below, above = (1.0, now.total - target), (most, total - target)
    for tried in range(_TRIES):
        if abs(above[0] - below[0]) <= _CLOSE or above[1] <= 0:
            break
        yield tried / _TRIES
        # Where the line through both meets the target; every third time between them, which always ends.
        share = 0.5 if tried % 3 == 2 else -below[1] / (above[1] - below[1])
        factor = below[0] + (above[0] - below[0]) * min(max(share, _INSIDE), 1 - _INSIDE)
        missing = settled(results.result(AS_MEASURED.with_lever(lever, factor)).total - target, target)
        if missing >= 0:
            above = factor, missing
        else:
            below = factor, missing
    return Alone("change", above[0], target + above[1])
