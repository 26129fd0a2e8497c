"""How this user's deals behave, for the forecast: how fast they leave a stage by their age in it, how far
closing dates slip, and in which months of a quarter deals are won. Balance and forecast, 5c.1, 1, 3 and 5."""

from __future__ import annotations

import math
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from funnel_desktop.method.chance_tables import (
    AGE_BINS,
    GOING_ON_BEFORE,
    LEAVING_BEFORE,
    Pace,
    bins_of,
)
from funnel_desktop.method.forecast_ground import LOST, ON, Ground
from funnel_desktop.method.history import HALF_A_DAY
from funnel_desktop.method.stages import OPEN_STAGES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_PACE_BY = 10.0  # stays that the usual pace weighs in each bin of age
_SLIP, _SLIP_BY = 1.4, 5.0  # statements
_ENTERED_LEAST, _ENTERED_MOST = 45.0, 180.0  # days in which new deals are counted
_SEASON_BY = 10 / 3  # wins in each month of a quarter
_SOON_LOST = 0.5  # deals that are lost are lost late: half as many as if they left evenly
_MONTHS = 3


def pace_by_age(ground: Ground) -> Pace:
    """Return how fast deals leave their stages, and how many of those go on, by their age in the stage."""
    import numpy as np

    stage, entered, left, how = ground.stays
    end = np.where(np.isnan(left), ground.now, left)
    # What was passed over is no stay, and what ended before the file began was seen of few.
    counted = (end > ground.first_stays) & ~((how == ON) & (end - entered <= HALF_A_DAY))
    stage, entered, end, how = stage[counted], entered[counted], end[counted], how[counted]
    usual = [ground.usual.stages[key] for key in OPEN_STAGES]
    stay = np.array([line.stay for line in usual])[stage]
    ages = np.maximum(0, end - entered) / stay
    begins = np.maximum(0, ground.first_stays - entered) / stay
    time = [
        np.clip(np.minimum(ages, high) - np.maximum(begins, low), 0, None).sum()
        for low, high in pairwise((*AGE_BINS, math.inf))
    ]
    bins, count = bins_of(ages), len(AGE_BINS)
    ended = (how == ON) | (how == LOST)
    shares = np.array([line.share for line in usual])[stage]
    left_then = np.bincount(bins[ended], minlength=count)
    went_on = np.bincount(bins[how == ON], minlength=count)
    expected = np.bincount(bins[ended], weights=shares[ended], minlength=count)
    return Pace(
        (left_then + _PACE_BY * np.asarray(LEAVING_BEFORE)) / (np.array(time) + _PACE_BY),
        (went_on + _PACE_BY * np.asarray(GOING_ON_BEFORE)) / (expected + _PACE_BY),
    )


def usual_slip(slips: Numbers) -> float:
    """Return how many times as long as stated it takes to sign, from the closing dates of deals won."""
    import numpy as np

    known = slips[slips > 0]
    if not len(known):
        return _SLIP
    logs = float(np.median(np.log(known))) * len(known) + _SLIP_BY * math.log(_SLIP)
    return math.exp(logs / (len(known) + _SLIP_BY))


def watched_from(ground: Ground) -> float:
    """Return from when on deals that came are counted."""
    return ground.now - max(_ENTERED_LEAST, min(_ENTERED_MOST, ground.now - ground.first))


def day_begun(moment: float) -> int:
    """Return the day that begins at a moment, which is midnight of where the user is."""
    return math.floor(moment + 0.5)


def new_deals(ground: Ground) -> tuple[int, float]:
    """Return how many deals came lately, and in how many days.

    Of those that came before the file began only those are seen that were not lost by then: such a day counts
    as the part of its deals that is seen. What was typed in on the first day, as of that day, is what was
    there already.
    """
    import numpy as np

    begins, first = watched_from(ground), ground.first
    span = ground.now - begins
    if first < begins:
        return int((ground.entered >= begins).sum()), span
    after = first + 1
    counted = (ground.entered >= begins) & ((ground.entered < first) | (ground.entered >= after))
    usual = ground.usual.stages[OPEN_STAGES[0]]
    ages = np.arange(math.ceil(first - begins)) + 0.5
    seen = 1 - _SOON_LOST * (1 - usual.share) * (1 - np.exp(-ages / usual.stay))
    return int(counted.sum()), max(0.0, ground.now - after) + float(seen.sum())


def season_by_month(ground: Ground) -> tuple[float, ...]:
    """Return of each month of a quarter how many deals were won in it, against its share of the days.

    As many wins draw each month to 1, however few of its days there were: what is won on the first day of a
    month that the file had none of before says little of that month.
    """
    first, end = day_begun(ground.first), day_begun(ground.now)
    days, wins = [0] * _MONTHS, [0] * _MONTHS
    for day in range(first, end):
        days[_month_of_quarter(day)] += 1
    for day in ground.wins.day.tolist():
        if first <= day < end:
            wins[_month_of_quarter(int(day))] += 1
    count, whole = sum(wins), sum(days)
    return tuple(
        (won + _SEASON_BY) / (count * part / whole + _SEASON_BY) if part else 1.0
        for won, part in zip(wins, days, strict=True)
    )


def season_of(by_month: tuple[float, ...], now: float, days: float) -> float:
    """Return the mean season of the next ``days`` days."""
    first, count = day_begun(now), max(1, round(days))
    return sum(by_month[_month_of_quarter(first + day)] for day in range(count)) / count


def _month_of_quarter(day: int) -> int:
    return (date.fromordinal(day).month - 1) % _MONTHS
