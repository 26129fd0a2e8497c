"""The forecast as the targets' room shows it: the fan of a year and beyond, its months, and where it ends."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.queries.targets import YearFigures

if TYPE_CHECKING:
    from funnel_desktop.method.forecast import Range
    from funnel_desktop.method.forecast_figures import ForecastFigures, MonthAhead


class FanPoint(NamedTuple):
    """What may be won from the year's first day to the end of ``day``: P10, P50, P90."""

    day: date
    low: float
    middle: float
    high: float


class YearForecast(NamedTuple):
    """The forecast beside a year's figures, in their measure.

    ``fan``: from today on month by month, beyond the year too; only the year that runs has one. ``months``:
    what may be won in each month that is not over, by its number; in the one that runs with what is won in
    it. ``total``: by the year's end, with what is won; None where the forecast does not reach so far.
    ``most``: if every open deal that does not hang is won.
    """

    fan: tuple[FanPoint, ...]
    months: dict[int, Range]
    total: Range | None
    most: float
    whole: ForecastFigures


def year_forecast(
    figures: YearFigures, forecast: ForecastFigures | None, average_units: float | None
) -> YearForecast | None:
    """Return the forecast of a year; None for a year that is over, before the first forecast is there, and
    for units without an average contract by which deals could be told in units."""
    last = date(figures.year, 12, 31)
    if forecast is None or last < forecast.day:
        return None
    size = 1.0
    if figures.measure == "units":
        if average_units is None:
            return None
        size = average_units
    month_by_month = [month for month in forecast.months if month.last > forecast.day]
    months = {
        month.first.month: _scaled(_of_month(month, figures.measure), size)
        for month in month_by_month
        if month.first.year == figures.year
    }
    won = figures.won_until(forecast.day)
    running = forecast.day.month if forecast.day.year == figures.year else 0
    if running in months:
        eve = forecast.day.replace(day=1) - timedelta(days=1)
        months[running] = months[running].plus(won - figures.won_until(eve))
    if figures.year != forecast.day.year:
        return YearForecast((), months, None, 0.0, forecast)
    fan = [FanPoint(forecast.day, won, won, won)]
    total = None
    for month in month_by_month:
        until = month.amount_until if figures.measure == "money" else month.number_until
        reached = _scaled(until, size).plus(won)
        fan.append(FanPoint(month.last, *reached[:3]))
        if month.last == last:
            total = reached
    more = forecast.open.minor if figures.measure == "money" else forecast.open.number * size
    return YearForecast(tuple(fan), months, total, won + more, forecast)


def _of_month(month: MonthAhead, measure: str) -> Range:
    return month.amount if measure == "money" else month.number


def _scaled(values: Range, size: float) -> Range:
    low, middle, high, mean = values
    return values._replace(p10=low * size, p50=middle * size, p90=high * size, mean=mean * size)
