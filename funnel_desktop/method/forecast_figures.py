"""What is shown of a forecast: won so far, still to come, both together, by month, over twelve months, and
the chance of each open deal; and, of past months, what was said and what came. Balance and forecast, 5c.1."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from funnel_desktop.method.forecast import AS_IT_IS, Draws, Forecast, Range, Scales
from funnel_desktop.method.history import KnownDeal, stuck_before
from funnel_desktop.method.stages import OPEN_STAGES

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_ground import Ground

METHOD_ALONE = 5
"""Below so many closed deals a forecast is the method's, not yet the user's."""

WORDS_FROM, PERCENT_FROM = 20, 50
"""From so many closed deals on a deal's chance is told in words, and as a percentage."""

_LIKELY = 0.5
_MONTHS = 12

ChanceWord = Literal["this_month", "this_period", "later", "stuck"]


class Won(NamedTuple):
    """What is won: number of deals and amount in minor units."""

    number: int
    minor: int

    def plus(self, more: Won) -> Won:
        """Return both together."""
        return Won(self.number + more.number, self.minor + more.minor)


class MonthAhead(NamedTuple):
    """What may be won in a month from the day of the forecast on (``amount``, ``number``), and from that day
    until its end (``amount_until``, ``number_until``)."""

    first: date
    last: date
    amount: Range
    number: Range
    amount_until: Range
    number_until: Range


class DealChance(NamedTuple):
    """The chance that an open deal is won by the end of the month, of the period, and within twelve months;
    ``word``: what of it is shown first."""

    row: int
    id: str
    stage: str
    this_month: float
    this_period: float
    twelve_months: float
    word: ChanceWord


class ForecastFigures(NamedTuple):
    """The forecast of a day: what is won from the next day on to the end of ``until``, by amount (minor
    units) and number of deals.

    ``won``: in the period so far; ``open``: open deals that are not stuck; ``closed``: the closed deals that
    it rests on; ``pace``: the user's stays by those of the standard. ``months``: twelve, the first one that
    of the day after; ``year_amount``, ``year_number``: to come within 365 days. ``deals``: the open ones,
    likeliest first.
    """

    day: date
    until: date
    won: Won
    open: Won
    amount: Range
    number: Range
    closed: int
    pace: float
    months: tuple[MonthAhead, ...]
    year_amount: Range
    year_number: Range
    deals: tuple[DealChance, ...]

    @property
    def total_amount(self) -> Range:
        """Won so far and still to come."""
        return self.amount.plus(self.won.minor)

    @property
    def total_number(self) -> Range:
        """Won so far and still to come."""
        return self.number.plus(self.won.number)

    @property
    def at_most(self) -> Won:
        """What it comes to if every open deal that isn't stuck is won."""
        return Won(self.won.number + self.open.number, self.won.minor + self.open.minor)

    @property
    def from_method(self) -> bool:
        """Whether it is the method's, for want of closed deals."""
        return self.closed < METHOD_ALONE

    @property
    def says_chances(self) -> bool:
        """Whether there are enough closed deals to order open ones by their chance."""
        return self.closed >= WORDS_FROM

    @property
    def says_percent(self) -> bool:
        """Whether there are enough closed deals to put a number to a chance."""
        return self.closed >= PERCENT_FROM


def month_ends(day: date, count: int) -> list[date]:
    """Return the last days of the month of ``day`` and of those after it."""
    ends = []
    for number in range(day.month, day.month + count):
        year, month = divmod(number, 12)
        ends.append(date(day.year + year, month + 1, 1) - timedelta(days=1))
    return ends


def days_ahead(day: date, until: date) -> int:
    """Return the days from the end of ``day`` to the end of ``until``, 0 when that has passed."""
    return max(0, (until - day).days)


def forecast_figures(
    ground: Ground,
    day: date,
    until: date,
    won: Won,
    longest_stays: Mapping[str, float],
    scales: Scales = AS_IT_IS,
) -> ForecastFigures:
    """Work a forecast out. ``ground``: from the end of ``day`` on; ``longest_stays``: after how many days in
    each open stage a deal is stuck."""
    first = day + timedelta(days=1)
    ends = month_ends(first, _MONTHS)
    horizon = max(days_ahead(day, until), days_ahead(day, ends[-1]), 365)
    forecast = Forecast(ground, horizon, scales)
    period = forecast.within(days_ahead(day, until))
    whole = forecast.within(365)
    months: list[MonthAhead] = []
    before: Draws | None = None
    for end in ends:
        draws = forecast.within(days_ahead(day, end))
        months.append(_month(max(first, end.replace(day=1)), end, draws, before))
        before = draws
    by_month = forecast.within(days_ahead(day, month_ends(day, 1)[0]))
    deals = _chances(ground, day, (by_month, period, whole), longest_stays)
    going = [deal.word != "stuck" for deal in deals]
    worth = dict(zip(ground.open.rows.tolist(), ground.open.amount.tolist(), strict=True))
    amounts = (worth[deal.row] for deal, counted in zip(deals, going, strict=True) if counted)
    at_work = Won(sum(going), round(sum(amount for amount in amounts if math.isfinite(amount))))
    return ForecastFigures(
        day,
        until,
        won,
        at_work,
        period.amount_range,
        period.number_range,
        ground.closed,
        ground.usual.theta,
        tuple(months),
        whole.amount_range,
        whole.number_range,
        deals,
    )


def _chances(
    ground: Ground, day: date, draws: tuple[Draws, Draws, Draws], longest_stays: Mapping[str, float]
) -> tuple[DealChance, ...]:
    """Return the open deals, likeliest first; ``draws``: to the end of month and period, and of a year."""
    import numpy as np

    opened = ground.open
    limits = np.array([stuck_before(day, longest_stays[stage]) for stage in OPEN_STAGES])
    stuck = (opened.since < limits[opened.stage]).tolist()
    chances = [found.chances for found in draws]
    order = np.lexsort((opened.rows, -chances[2], -chances[1])).tolist()
    rows, stages = opened.rows.tolist(), opened.stage.tolist()
    month, period, year = (found.tolist() for found in chances)
    return tuple(
        DealChance(
            rows[at],
            opened.ids[at],
            OPEN_STAGES[stages[at]],
            month[at],
            period[at],
            year[at],
            _word(month[at], period[at], stuck[at]),
        )
        for at in order
    )


def _word(this_month: float, this_period: float, stuck: bool) -> ChanceWord:
    if stuck:
        return "stuck"
    if this_month >= _LIKELY:
        return "this_month"
    return "this_period" if this_period >= _LIKELY else "later"


def _month(first: date, last: date, draws: Draws, before: Draws | None) -> MonthAhead:
    until = draws.amount_range, draws.number_range
    return MonthAhead(first, last, *(until if before is None else draws.after(before)), *until)


# What was said, and what came


class Said(NamedTuple):
    """What was said would be won until a day, all told, and what came."""

    until: date
    amount: Range
    number: Range
    came: Won

    @property
    def amount_within(self) -> bool:
        """Whether the amount that came lies from P10 to P90."""
        return self.amount.p10 <= self.came.minor <= self.amount.p90

    @property
    def number_within(self) -> bool:
        """Whether the number that came lies from P10 to P90."""
        return self.number.p10 <= self.came.number <= self.number.p90


class MonthScored(NamedTuple):
    """What was said on the first day of a month, by what the file knew at its end: of the month, and of the
    period (None: it is not over). ``closed``: the closed deals that it rested on."""

    day: date
    closed: int
    month: Said
    period: Said | None


class Score(NamedTuple):
    """The past months whose first day the file knows of, the earliest first."""

    months: tuple[MonthScored, ...]

    @property
    def amounts_within(self) -> int:
        """In how many months the amount lay within the range."""
        return sum(line.month.amount_within for line in self.months)

    @property
    def numbers_within(self) -> int:
        """In how many months the number lay within the range."""
        return sum(line.month.number_within for line in self.months)


def month_scored(
    ground: Ground,
    day: date,
    period: tuple[date, date],
    wins: Sequence[tuple[int, int]],
    today: date,
    before: Sequence[tuple[int, Won]] = (),
) -> MonthScored:
    """Compare what was said on a day with what came.

    ``period``: first and last day of the period that the day was in; ``wins``: ordinals and amounts (minor
    units) of all deals won, as they are known today; ``before``: by ordinal, what was won before the user
    began with the file.
    """
    month_end = month_ends(day, 1)[0]
    start, end = period
    over = end < today
    forecast = Forecast(ground, max(days_ahead(day, month_end), days_ahead(day, end) if over else 1))

    def said(first: date, until: date) -> Said:
        draws = forecast.within(days_ahead(day, until))
        known = won_between(
            zip(ground.wins.day.tolist(), ground.wins.amount.tolist(), strict=True), first, day
        )
        known = known.plus(before_between(before, first, day))
        came = won_between(wins, first, until).plus(before_between(before, first, until))
        return Said(until, draws.amount_range.plus(known.minor), draws.number_range.plus(known.number), came)

    return MonthScored(
        day, ground.closed, said(day, month_end), said(start, end) if over and start <= day <= end else None
    )


def won_between(wins: Iterable[tuple[float, float]], first: date, last: date) -> Won:
    """Return what was won from ``first`` to ``last``, of (ordinal, amount); what has no amount adds none."""
    start, end = first.toordinal(), last.toordinal()
    amounts = [amount for day, amount in wins if start <= day <= end]
    return Won(len(amounts), round(sum(amount for amount in amounts if math.isfinite(amount))))


def before_between(before: Iterable[tuple[int, Won]], first: date, last: date) -> Won:
    """Return what was won from ``first`` to ``last`` before the user began with the file."""
    start, end = first.toordinal(), last.toordinal()
    found = [won for day, won in before if start <= day <= end]
    return Won(sum(won.number for won in found), sum(won.minor for won in found))


def wins_of(deals: Iterable[KnownDeal]) -> list[tuple[int, int]]:
    """Return ordinal and amount (0: not known) of the deals won."""
    return [
        (deal.closed, deal.amount_minor or 0)
        for deal in deals
        if deal.outcome == "won" and deal.closed is not None
    ]
