"""The verdict on the period: target, signed, forecast and gap, which every room shows in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.period import Period
from funnel_desktop.queries.deal_tables import deals_won_between
from funnel_desktop.queries.figures import Figures

if TYPE_CHECKING:
    from funnel_desktop.method.forecast import Range
    from funnel_desktop.method.forecast_figures import ForecastFigures


class Verdict(NamedTuple):
    """What is said of the period.

    ``kind``: "waiting" (the first forecast is on its way), "forecast", "ended" (the period is over), "ahead"
    (it has not begun) or "nothing" (there are no deals). ``measure``: "money" (minor units), or "number" (of
    contracts, where only units have a target). ``target`` None: there is none.
    """

    kind: Literal["waiting", "forecast", "ended", "ahead", "nothing"]
    measure: Literal["money", "number"]
    period: Period
    target: float | None
    signed: float
    forecast: ForecastFigures | None

    @property
    def expected(self) -> Range | None:
        """What is signed by the period's end: P10, P50 and P90, with what is signed already."""
        if self.forecast is None or self.kind != "forecast":
            return None
        return self.forecast.total_amount if self.measure == "money" else self.forecast.total_number

    @property
    def at_most(self) -> float:
        """What it comes to if every open deal that does not hang is signed."""
        if self.forecast is None:
            return self.signed
        most = self.forecast.at_most
        return most.minor if self.measure == "money" else most.number


def verdict(figures: Figures, forecast: ForecastFigures | None) -> Verdict:
    """Return the verdict of today; ``forecast``: the latest one, None before the first."""
    period, settings = figures.period, figures.settings
    goals = figures.plain_goals_under(settings)
    if goals.target_minor is None and goals.target_units is not None:
        measure: Literal["money", "number"] = "number"
        target: float | None = goals.target_units / (goals.average_units or 1)
    else:
        measure, target = "money", goals.target_minor
    if forecast is None:
        pipeline = figures.pipeline
        signed = pipeline.won_minor if measure == "money" else pipeline.won_count
        return Verdict("waiting", measure, period, target, signed, None)
    signed = forecast.won.minor if measure == "money" else forecast.won.number
    kind: Literal["forecast", "ended", "ahead", "nothing"] = "forecast"
    if period.end < forecast.day:
        kind = "ended"
    elif period.start > forecast.day:
        kind = "ahead"
    elif not (forecast.deals or forecast.closed or forecast.won.number):
        kind = "nothing"
    return Verdict(kind, measure, period, target, signed, forecast)


def deals_behind_verdict(session: Session, period: Period, forecast: ForecastFigures | None) -> list[int]:
    """Return the handles of the deals behind the verdict: those won in the period, then the open ones, the
    likeliest first."""
    won = deals_won_between(session, period.start, min(period.end, period.today))
    return [*won, *(deal.row for deal in (() if forecast is None else forecast.deals))]
