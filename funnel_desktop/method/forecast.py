"""The forecast: how much is won from a day on until another, from the file's own history. One model for
window, reports and command line. Balance and forecast, 5c.1; numpy is loaded when a forecast is asked for.

Each open deal has its own row of random numbers, taken from its id, so that nothing jumps when another deal
comes or goes.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.chance_tables import ChanceTables, Sets
from funnel_desktop.method.forecast_ground import Ground
from funnel_desktop.method.forecast_habits import (
    new_deals,
    pace_by_age,
    season_by_month,
    season_of,
    usual_slip,
)
from funnel_desktop.method.forecast_random import DRAWS, SETS, deal_numbers, own_numbers
from funnel_desktop.method.stages import OPEN_STAGES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Counts = NDArray[np.int64]

_DRAWN_BY = 8.0  # as what is usual is drawn to the standard
_DATE_POWER = 0.35
_LEVEL_MOST, _LEVEL_BY, _LEVEL_FROM = 0.8, 8.0, 30.0
_LEVEL_ROOM = 0.25
_YEAR = 365.0
_SHOCK, _SHOCK_OF_FEW, _SHOCK_BY = 0.20, 0.50, 4.0
_SHOCK_OF_A_YEAR = 0.50
_MOST = 0.97
_AMOUNTS_BY = 10.0  # wins
_OWN_AMOUNTS_FROM = 10  # wins
_SHORTEST, _LONGEST = 1e-3, 5 * _YEAR  # stays as a factor; days after which nothing more is won
_PARTS = 65536  # of which the random numbers of deals are
_AT_ONCE = 256
_EACH_ITSELF, _SLIGHT = 5_000, 0.02  # open deals; a chance


class Scales(NamedTuple):
    """Levers: pass shares, new deals a month, stays and amounts as factors of what they are."""

    shares: float = 1.0
    arrivals: float = 1.0
    stays: float = 1.0
    amounts: float = 1.0


AS_IT_IS = Scales()


class Range(NamedTuple):
    """What a figure may become: in one of ten cases less than ``p10``, in half of them less than ``p50``, in
    nine of ten less than ``p90``; and its mean."""

    p10: float
    p50: float
    p90: float
    mean: float

    def plus(self, more: float) -> Range:
        """Return the range of the figure with something certain added."""
        return Range(*(value + more for value in self))


class Draws(NamedTuple):
    """2,000 cases of what is won until a day: number of deals and amount (minor units); in a case the same
    deals are won for every day that is asked. ``chances``: that each open deal is won by then, in their
    order."""

    number: Numbers
    amount: Numbers
    chances: Numbers

    def after(self, before: Draws) -> tuple[Range, Range]:
        """Return amount and number won between two days. Season and level of two horizons differ: nothing
        that is won is unwon by that."""
        import numpy as np

        amount, number = self.amount - before.amount, self.number - before.number
        return range_of(np.maximum(0, amount)), range_of(np.maximum(0, number))

    @property
    def number_range(self) -> Range:
        """The number of deals."""
        return range_of(self.number)

    @property
    def amount_range(self) -> Range:
        """The amount."""
        return range_of(self.amount)


class Means(NamedTuple):
    """What is won on average of the deals that are open, and of those still to be found (minor units)."""

    open: float
    new: float


def range_of(cases: Numbers) -> Range:
    """Return P10, P50, P90 and mean of cases."""
    import numpy as np

    low, middle, high = np.quantile(cases, (0.1, 0.5, 0.9))
    return Range(float(low), float(middle), float(high), float(cases.mean()))


class Forecast:
    """Forecasts from one ground, for one or several days."""

    def __init__(
        self, ground: Ground, horizon: float, scales: Scales = AS_IT_IS, plain: Forecast | None = None
    ) -> None:
        """``horizon``: how many days ahead is asked at most. ``scales``: the levers. ``plain``: the forecast
        of the same ground and horizon with none of them moved, where it is there already."""
        import numpy as np

        self.ground, self._scales = ground, scales
        if plain is None and scales != AS_IT_IS:
            plain = Forecast(ground, horizon)
        self._plain = plain or self
        self._levels: dict[float, float] = {}
        self._own = own_numbers()
        self._age = np.maximum(0.0, ground.now - ground.open.since)
        self._stretch = self._stretches()
        farthest = horizon * max(1.0, float(self._stretch.max(initial=1.0)))
        self._tables = ChanceTables(
            self._sets(),
            pace_by_age(ground),
            max(farthest, min(self._in_usual_days(farthest), _LONGEST)),
            float(self._age.max(initial=0.0)),
        )
        self._amounts, self._new_amounts = self._amounts_of_deals()
        days = max(1.0, ground.now - ground.first)
        self._days = min(_YEAR, days)
        self._wins = int((ground.wins.day >= ground.now - self._days).sum())
        self._weight = _LEVEL_MOST * self._wins / (self._wins + _LEVEL_BY) if days >= _LEVEL_FROM else 0.0
        self._season = season_by_month(ground)
        new, watched = new_deals(ground)
        self._arrivals, self._arrival = self._own.gamma(new + 0.5) / watched, (new + 0.5) / watched

    def _sets(self) -> Sets:
        """Return the best estimate of shares and stays, and behind it the 40 that are as likely."""
        import numpy as np

        usual, scales = self.ground.usual, self._scales
        lines = [usual.stages[stage] for stage in OPEN_STAGES]
        chosen = np.searchsorted(np.cumsum(usual.weights), self._own.set_uniforms)
        standard = self.ground.standard_shares
        gammas = np.exp(np.asarray(usual.levels)[np.minimum(chosen, len(usual.levels) - 1)])
        shares = np.empty((SETS + 1, len(lines)))
        stays = np.empty((SETS + 1, len(lines)))
        for place, line in enumerate(lines):
            before = standard[OPEN_STAGES[place]] ** gammas
            on = self._own.set_gamma(3 * place, line.moved_on + _DRAWN_BY * before)
            off = self._own.set_gamma(3 * place + 1, line.lost_or_stuck + _DRAWN_BY * (1 - before))
            shape = line.ended + _DRAWN_BY
            length = self._own.set_gamma(3 * place + 2, np.full(SETS, shape)) / shape
            shares[:, place] = line.share, *(on / (on + off))
            stays[:, place] = line.stay, *(line.stay * length)
        return Sets(
            np.minimum(shares * scales.shares, 1.0),
            np.maximum(stays, 0.01),
            np.array([line.passed_over for line in lines]),
        )

    def _in_usual_days(self, days: float) -> float:
        """Return in how many days as much happens as in ``days``, if a deal stays as long as usual. With all
        stays, those so far too, half as long, a day is worth two: nothing else makes a shorter stay never
        bring less, whatever ages and horizons are rounded to."""
        return days / max(self._scales.stays, _SHORTEST)

    def _stretches(self) -> Numbers:
        """Return by how much the time ahead of each deal counts as longer or shorter, by its own date."""
        import numpy as np

        ground, opened = self.ground, self.ground.open
        left = opened.said + usual_slip(ground.slips) * (opened.stated - opened.said) - ground.now
        dated = np.isfinite(left) & (left > 0)
        to_sign = np.array([ground.usual.stages[stage].days_to_sign for stage in OPEN_STAGES])[opened.stage]
        power = (to_sign / np.where(dated, left, to_sign)) ** _DATE_POWER
        return np.where(dated, np.clip(power, math.exp(-1), math.e), 1.0)

    def _amounts_of_deals(self) -> tuple[Numbers, Numbers]:
        """Return the amounts that the open deals come to if won, and those of which new deals have one."""
        import numpy as np

        ground, scale = self.ground, self._scales.amounts
        won = ground.wins.amount[np.isfinite(ground.wins.amount)]
        amounts = ground.open.amount
        ratio = 1.0
        if len(won) and len(ground.first_amounts):
            mean = ground.first_amounts.mean()
            if mean > 0:
                ratio = (won.sum() + _AMOUNTS_BY * mean) / (len(won) + _AMOUNTS_BY) / mean
        last = len(OPEN_STAGES)
        worth = np.nan_to_num(amounts) * ratio ** ((last - ground.open.stage) / last)
        return worth * scale, np.sort(new_amounts(ground)[0]) * scale

    def within(self, days: float) -> Draws:
        """Return what may be won within so many days from now on (at most ``horizon``)."""
        import numpy as np

        chances, new, shocks = self._likely(days)
        number, amount = self._won_of_open(chances[:, 1:], shocks)
        found = self._own.poisson(new)
        amount = amount + self._own.sums(found, self._new_amounts)
        return Draws(number + found, amount, np.minimum(_MOST, chances[:, 0]))

    def mean_within(self, days: float) -> Means:
        """Return what is won on average within so many days: over the same paces, sets and shocks as in
        ``within``, but with every deal by its chance itself, so that nothing depends on whose number fell
        below it, and a hair more of a lever is a hair more of the result."""
        import numpy as np

        chances, new, shocks = self._likely(days)
        each = chances[:, 1:]
        of_set = DRAWS // SETS
        won = np.empty((len(each), SETS))
        for place in range(SETS):
            # min(most, chance x shock), summed over the shocks of a set: those from ``whole`` on are cut off.
            ordered = np.sort(shocks[place * of_set : (place + 1) * of_set])
            sums = np.concatenate(([0.0], np.cumsum(ordered)))
            with np.errstate(divide="ignore"):
                whole = np.searchsorted(ordered, _MOST / each[:, place], side="right")
            won[:, place] = each[:, place] * sums[whole] + _MOST * (of_set - whole)
        of_open = float(self._amounts @ (won.sum(axis=1) / DRAWS))
        pool = self._new_amounts
        return Means(of_open, float(new.mean() * pool.mean()) if len(pool) else 0.0)

    def _likely(self, days: float) -> tuple[Numbers, Numbers, Numbers]:
        """Return the chances of the open deals to be won within so many days (a row a deal; first the best
        estimate, then a column a set), how many new ones are won in each case on average, and the shocks of
        the cases."""
        import numpy as np

        chances = self._chances(days)
        fresh = self._tables.fresh_mean(self._in_usual_days(days))
        if self._plain is self:
            factor = self._level(days, float(chances[:, 0].sum()), float(fresh[0]))
        else:
            # How the own pace compares with the chances is measured: moving a lever changes nothing of it.
            factor = self._plain.level(days)
        # What the history leaves open narrows as far as the level is known.
        chances[:, 1:] = _narrowed(chances[:, 1:], chances[:, :1], 1 - self._weight)
        fresh[1:] = _narrowed(fresh[1:], fresh[:1], 1 - self._weight)
        # What a few wins don't tell of a rep weighs more, the further ahead.
        of_few = _SHOCK_OF_FEW**2 + _SHOCK_OF_A_YEAR**2 * days / _YEAR
        spread = math.sqrt(_SHOCK**2 + of_few / (1 + self._wins / _SHOCK_BY))
        shocks = np.exp(spread * self._own.shocks - spread**2 / 2)
        means = self._arrivals * days * np.repeat(fresh[1:], DRAWS // SETS)
        return chances * factor, means * shocks * (factor * self._scales.arrivals), shocks

    def _chances(self, days: float) -> Numbers:
        """Return the chances of the open deals won within so many days: a row a deal, a column a set."""
        import numpy as np

        opened, days = self.ground.open, self._in_usual_days(days)
        chances = np.zeros((len(opened.ids), SETS + 1))
        for stage in range(len(OPEN_STAGES)):
            there = np.flatnonzero(opened.stage == stage)
            if len(there):
                chances[there] = self._tables.chances(stage, self._age[there], days * self._stretch[there])
        return chances

    def _won_of_open(self, chances: Numbers, shocks: Numbers) -> tuple[Numbers, Numbers]:
        """Return how many of the open deals are won in each case, and their amount."""
        import numpy as np

        number, amount = np.zeros(DRAWS), np.zeros(DRAWS)
        of_set = DRAWS // SETS
        places = np.arange(len(chances))
        if len(chances) > _EACH_ITSELF:
            # Of very many deals those with hardly a chance are told together: they come as rare things do.
            slight = chances.max(axis=1) < _SLIGHT
            number, amount = self._won_of_slight(chances[slight], self._amounts[slight], shocks)
            places = np.flatnonzero(~slight)
            chances = chances[places]
        ids = self.ground.open.ids
        limit = np.float32(_MOST * _PARTS)
        factors = shocks.astype(np.float32)
        parts = (chances * _PARTS).astype(np.float32)
        for first in range(0, len(parts), _AT_ONCE):
            some = slice(first, first + _AT_ONCE)
            numbers, fractions = deal_numbers([ids[place] for place in places[some]])
            behind = fractions.astype(np.float32)[:, None]
            weights = np.stack((np.ones(len(numbers)), self._amounts[places[some]])).astype(np.float32)
            for place in range(SETS):
                cases = slice(place * of_set, (place + 1) * of_set)
                limits = np.multiply.outer(parts[some, place], factors[cases])
                np.minimum(limits, limit, out=limits)
                limits -= behind
                won = numbers[:, cases] < limits
                found = weights @ won.astype(np.float32)
                number[cases] += found[0]
                amount[cases] += found[1]
        return number, amount

    def _won_of_slight(self, chances: Numbers, amounts: Numbers, shocks: Numbers) -> tuple[Numbers, Numbers]:
        """Return how many of deals with slight chances are won in each case, and their amount."""
        import numpy as np

        means = chances.sum(axis=0)
        with np.errstate(invalid="ignore", divide="ignore"):
            usual = np.nan_to_num(amounts @ chances / means)
            spread = np.sqrt(np.maximum(0, np.nan_to_num(amounts**2 @ chances / means) - usual**2))
        of_set = DRAWS // SETS
        number = self._own.poisson(np.repeat(means, of_set) * shocks, of_open=True)
        amount = number * np.repeat(usual, of_set)
        amount += np.sqrt(number) * np.repeat(spread, of_set) * self._own.spreads
        return number, np.maximum(0, amount)

    def level(self, days: float) -> float:
        """Return by what factor all chances to be won within so many days are raised or lowered."""
        if days not in self._levels:
            of_open, fresh = self._chances(days)[:, 0].sum(), self._tables.fresh_mean(days)[0]
            self._levels[days] = self._level(days, float(of_open), float(fresh))
        return self._levels[days]

    def _level(self, days: float, of_open: float, fresh: float) -> float:
        """Return the factor of all chances: the season, and how the own pace of winning compares with what
        the chances come to."""
        season = season_of(self._season, self.ground.now, days)
        expected = (of_open + self._arrival * days * fresh) * season
        run_rate = (self._wins + 0.5) / self._days * days * season
        return season * float(((run_rate + _LEVEL_ROOM) / (expected + _LEVEL_ROOM)) ** self._weight)


def new_amounts(ground: Ground) -> tuple[Numbers, bool]:
    """Return the amounts of which a new deal has one (minor units), and whether all of them are of won ones:
    while those are few, the open ones count too."""
    import numpy as np

    won, amounts = ground.wins.amount, ground.open.amount
    won = won[np.isfinite(won)]
    if len(won) >= _OWN_AMOUNTS_FROM:
        return won, True
    return np.concatenate((won, amounts[np.isfinite(amounts)])), False


def _narrowed(sets: Numbers, best: Numbers, power: float) -> Numbers:
    import numpy as np

    with np.errstate(divide="ignore", invalid="ignore"):
        found: Numbers = np.where(best > 0, best * (sets / best) ** power, 0.0)
    return found
