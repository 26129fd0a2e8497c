"""The figures that the chart shows, asked of the open file under its own or under other settings."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.balance import Balance, BalanceError, Goals, MeasureBalance, balance_of_sound
from funnel_desktop.method.funnel import FunnelFigures, funnel_figures
from funnel_desktop.method.measure import conversions
from funnel_desktop.method.settings import Settings
from funnel_desktop.queries.figures import Figures


class ChartFigures(NamedTuple):
    """All that the panel shows: the same funnel in contracts and in the measure's own value.

    ``value`` has the unit "money" or "units", as the measure; ``by`` is that measure's balance (None: no
    target or no average yet); ``without_value`` is the number of open deals that lack an amount (or units).
    ``scenario`` is the name of the scenario of the levers that the balance takes over ("": none), ``before``
    the funnel in contracts without it. ``missing`` is what is not typed yet: "target", "average", "both", or
    "" for nothing.
    """

    contracts: FunnelFigures
    value: FunnelFigures
    by: MeasureBalance | None = None
    without_value: int = 0
    scenario: str = ""
    before: FunnelFigures | None = None
    missing: str = ""


def chart_figures(source: Figures, measure: str, settings: Settings | None = None) -> ChartFigures:
    """Return the chart's figures by ``measure`` ("money" or "units").

    ``settings`` stand in for the saved ones, for a preview. Settings that make no sense give figures without
    a target: the calculator says what is wrong with them.
    """
    chosen = source.settings if settings is None else settings
    try:
        both = source.balance_under(chosen)
    except BalanceError:
        both = Balance(None, None, None)
    by = both.measure(measure)
    probabilities = source.probabilities_under(chosen)
    flows = conversions(source.totals.outcomes())
    before = None
    if source.scenario is not None:
        measured = source.plain_probabilities_under(chosen)
        before = funnel_figures(
            source.pipeline, measured, _plain(source, chosen, measure, measured), flows, "contracts"
        )
    return ChartFigures(
        funnel_figures(source.pipeline, probabilities, by, flows, "contracts"),
        funnel_figures(
            source.balance_pipeline, probabilities, by, flows, measure, source.pipeline.sums_minor
        ),
        by,
        source.pipeline.without_amount if measure == "money" else source.pipeline.without_units,
        "" if source.scenario is None else source.scenario.name,
        before,
        _missing(source.plain_goals_under(chosen), measure),
    )


def _plain(
    source: Figures, settings: Settings, measure: str, probabilities: dict[str, float]
) -> MeasureBalance | None:
    """Return the balance without the scenario in force; None where settings make no sense."""
    goals = source.plain_goals_under(settings)
    try:
        found, _ = balance_of_sound(goals, source.pipeline, probabilities, source.period)
        return found.measure(measure)
    except BalanceError:
        return None


def _missing(goals: Goals, measure: str) -> str:
    target = goals.target_minor if measure == "money" else goals.target_units
    average = goals.average_minor if measure == "money" else goals.average_units
    if target is None:
        return "both" if average is None else "target"
    return "average" if average is None else ""
