"""Simulated sales reps whose truth is known: what they know of their deals on a day, and what came after.

A rep is drawn from wide but plausible ranges of project sales: 20 to 400 new deals a year, of which 3 to 40
in a hundred are won after 40 to 250 days; some deals hang for ever, some stages are passed over, months
differ, quarters end in a rush, and closing dates are stated too early. Days are ordinals of dates.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from funnel_desktop.method.history import KnownDeal, Stated, Stay
from funnel_desktop.method.stages import OPEN_STAGES, STAGES, STANDARD_PROBABILITIES
from funnel_desktop.method.usual import STANDARD_DAYS

BEGINS = date(2021, 1, 1).toordinal()
"""The first deals come then, long before a file is begun: the funnel is in full flow."""

FROM, UNTIL = date(2024, 1, 1).toordinal(), date(2026, 12, 31).toordinal()
"""Between these days forecasts are made; deals go on coming for a year after."""

_STAGES = len(OPEN_STAGES)
_LOG_SHARES = [
    math.log(STANDARD_PROBABILITIES[later] / STANDARD_PROBABILITIES[stage])
    for stage, later in zip(OPEN_STAGES, STAGES[1:], strict=True)
]


class SimulatedDeal(NamedTuple):
    """The truth of a deal: when it came to each stage (won: the sixth), when it was closed (None: it hangs
    for ever), the amount from each stage on, and the closing dates stated."""

    number: int
    entered: tuple[float, ...]
    closed: float | None
    amounts: tuple[int, ...]
    stated: tuple[Stated, ...]

    @property
    def won(self) -> bool:
        return len(self.entered) == len(STAGES)


class Rep(NamedTuple):
    """All deals of a rep, in the order in which they came. ``a_year``: contracts that a year may be expected
    to bring, ``size``: the mean amount of a deal, by which reps are compared."""

    seed: int
    deals: list[SimulatedDeal]
    a_year: float
    size: float

    def known(self, day: int, first: int) -> Iterator[KnownDeal]:
        """Yield what is known at the beginning of ``day`` in a file that was begun on ``first``."""
        for deal in self.deals:
            if deal.entered[0] < day and not (deal.closed is not None and deal.closed < first):
                yield known_deal(self.seed, deal, day, first)

    def wins(self, day: int, days: int) -> tuple[int, int]:
        """Return how many deals are signed in the next days, and for how much."""
        won = [deal for deal in self.deals if deal.won and day <= deal.entered[-1] < day + days]
        return len(won), sum(deal.amounts[-1] for deal in won)

    def first_day(self, day: int, closed: int) -> int | None:
        """Return when a file was begun in which so many deals are closed on ``day``; None: longer ago than
        the rep is known."""
        closings = sorted(deal.closed for deal in self.deals if deal.closed is not None and deal.closed < day)
        if not closed:
            return day
        if len(closings) < closed or closings[-closed] < BEGINS + 365:
            return None
        return math.floor(closings[-closed])


def known_deal(seed: int, deal: SimulatedDeal, day: int, first: int) -> KnownDeal:
    """Return a deal as it is known at the beginning of a day."""
    came = [entered for entered in deal.entered if entered < day]
    closed = deal.closed if deal.closed is not None and deal.closed < day else None
    won = closed is not None and len(came) == len(STAGES)
    stays = [
        Stay(OPEN_STAGES[place], entered, left, "on") for place, (entered, left) in enumerate(pairwise(came))
    ]
    if not won:
        how = "here" if closed is None else "lost"
        stays.append(Stay(OPEN_STAGES[len(came) - 1], came[-1], closed, how))  # type: ignore[arg-type]
    return KnownDeal(
        row=deal.number,
        id=f"{seed}-{deal.number}",
        known_since=max(came[0], first),
        outcome="won" if won else "open" if closed is None else "lost",
        stage=STAGES[len(came) - 1],
        since=came[-1],
        entered=came[0],
        closed=None if closed is None else math.floor(closed),
        stays=tuple(stays),
        stated=tuple(said for said in deal.stated if said.said < day),
        amount_minor=deal.amounts[len(came) - 1],
        first_amount_minor=deal.amounts[0],
        units=None,
        came_closed=False,
        dated=True,
    )


class _Dice:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.uniform, self.normal, self.gamma = (
            self.random.uniform,
            self.random.gauss,
            self.random.gammavariate,
        )

    def between(self, low: float, high: float) -> float:
        """Return a number between two, each doubling as likely as any other."""
        return math.exp(self.uniform(math.log(low), math.log(high)))

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability


class _Traits:
    """What a rep is like."""

    def __init__(self, dice: _Dice) -> None:
        self.a_year = dice.between(20, 400)
        self.probability = dice.between(0.03, 0.40)
        parts = [log * dice.gamma(4, 0.25) for log in _LOG_SHARES]
        self.logits = []
        for part in parts:
            share = self.probability ** (part / sum(parts))
            self.logits.append(math.log(share / (1 - share)))
        days = [STANDARD_DAYS[stage] * dice.gamma(4, 0.25) for stage in OPEN_STAGES]
        cycle = dice.between(40, 250)
        self.days = [cycle * part / sum(days) for part in days]
        self.shape = dice.uniform(1, 3)
        self.tempo, self.losers = dice.uniform(0.1, 0.5), dice.uniform(0.7, 2)
        self.hanging, self.skips = dice.uniform(0, 0.35), dice.uniform(0, 0.2)
        quarters = [base * math.exp(dice.normal(0, 0.12)) for base in (0.8, 1.05, 1.0, 1.15)]
        self.quarters = [4 * quarter / sum(quarters) for quarter in quarters]
        self.rush, self.shock, self.trend = (
            dice.uniform(0, 0.6),
            dice.uniform(0.05, 0.3),
            dice.normal(0, 0.12),
        )
        self.amount, self.spread = dice.between(3e6, 2e8), dice.uniform(0.4, 1.1)
        self.growth, self.rebate = dice.uniform(1, 1.1), dice.uniform(0.85, 1)
        self.size_effect = dice.uniform(0, 0.3)
        self.early, self.foresight = dice.uniform(0.4, 1.05), dice.uniform(0.1, 0.8)
        self.date_noise, self.dated, self.renews = (
            dice.uniform(0.2, 0.6),
            dice.uniform(0.4, 1),
            dice.uniform(0.4, 1),
        )


def simulated_rep(seed: int) -> Rep:
    """Return a rep, the same for the same seed."""
    dice = _Dice(seed)
    traits = _Traits(dice)
    deals: list[SimulatedDeal] = []
    weather = luck = 0.0
    day = BEGINS
    while day < UNTIL + 400:
        # Months are alike those before them, for what comes and for what goes on.
        weather = 0.6 * weather + 0.8 * dice.normal(0, traits.shock)
        luck = 0.6 * luck + 0.8 * dice.normal(0, traits.shock)
        quarter = traits.quarters[(date.fromordinal(day).month - 1) // 3]
        drift = traits.trend * (day - FROM) / 365
        pace = traits.a_year / 365 * quarter * math.exp(weather - traits.shock**2 / 2 + drift)
        moment = day + dice.random.expovariate(pace)
        while moment < day + 30:
            deals.append(_deal(len(deals), moment, traits, luck / 2, dice))
            moment += dice.random.expovariate(pace)
        day += 30
    return Rep(seed, deals, traits.a_year * traits.probability, traits.amount)


def _deal(number: int, came: float, traits: _Traits, luck: float, dice: _Dice) -> SimulatedDeal:
    size = dice.normal(0, 1)
    harder = traits.size_effect * traits.spread * size
    lost_at = next(
        (
            place
            for place, logit in enumerate(traits.logits)
            if not dice.chance(1 / (1 + math.exp(harder - luck - logit)))
        ),
        None,
    )
    tempo = math.exp(dice.normal(-(traits.tempo**2) / 2, traits.tempo))
    stays = []
    for place, days in enumerate(traits.days):
        stay = max(0.3, days * tempo * dice.gamma(traits.shape, 1 / traits.shape))
        stays.append(0.0 if place and dice.chance(traits.skips) else stay)
    way = [came]
    for stay in stays:
        way.append(way[-1] + stay)
    end = _quarter_end(way[-1])
    if end - way[-1] < 60 and dice.chance(traits.rush):
        way[-1] = max(way[-1], end - 1 - dice.random.expovariate(1 / 8))
    closed: float | None = way[-1]
    entered = tuple(way)
    if lost_at is not None:
        entered = entered[: lost_at + 1]
        closed = way[lost_at] + max(1.0, stays[lost_at] * traits.losers)
        if dice.chance(traits.hanging):
            closed = None
    amount = traits.amount * math.exp(traits.spread * size - traits.spread**2 / 2)
    amounts = []
    for _ in STAGES:
        amount *= math.exp(dice.normal(0, 0.08))
        amounts.append(round(amount))
        amount *= traits.growth
    amounts[-1] = round(amounts[-2] * traits.rebate)
    stated = _stated(way, entered, closed, traits, dice) if dice.chance(traits.dated) else ()
    return SimulatedDeal(number, entered, closed, tuple(amounts), stated)


def _quarter_end(moment: float) -> int:
    day = date.fromordinal(int(moment))
    month = (day.month - 1) // 3 * 3 + 4
    return date(day.year + (month > 12), (month - 1) % 12 + 1, 1).toordinal()


def _stated(
    way: list[float], entered: tuple[float, ...], closed: float | None, traits: _Traits, dice: _Dice
) -> tuple[Stated, ...]:
    """A date is stated on entry, at half of the moves, and by those who care when one has passed."""
    found: list[Stated] = []
    renews = dice.chance(traits.renews)
    moment: float | None = entered[0]
    while moment is not None and len(found) < 25:
        place = sum(1 for came in entered if came <= moment) - 1
        usual = sum(traits.days[place:]) + 5
        left = max(12.0, way[-1] - moment)
        said = traits.early * left**traits.foresight * usual ** (1 - traits.foresight)
        stated = moment + max(3.0, said * math.exp(dice.normal(0, traits.date_noise)))
        found.append(Stated(moment, int(stated)))
        again = stated + dice.random.expovariate(1 / 10) if renews else math.inf
        if place + 1 < len(entered) and dice.chance(0.5):
            again = min(again, entered[place + 1])
        again = max(again, moment + 0.5)
        last = closed if closed is not None else UNTIL + 400
        moment = again if again < last else None
    return tuple(found)
