"""The figures that the chart shows, asked of the open file under its own or under other settings."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.balance import BalanceError, Goals, MeasureBalance
from funnel_desktop.method.funnel import FunnelFigures, funnel_figures
from funnel_desktop.method.measure import conversions
from funnel_desktop.method.settings import Settings
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.in_time import InTime, in_time


class ChartFigures(NamedTuple):
    """All that the panel shows: the same funnel in contracts and in the measure's own value.

    ``value`` has the unit "money" or "units", as the measure; ``by`` is that measure's balance (None: no
    target or no average yet); ``without_value`` is the number of open deals that lack an amount (or units).
    ``scenario`` is the name of the scenario of the levers that the balance takes over ("": none), ``before``
    the funnel in contracts without it. ``timely``: the balance in time by the measure. ``missing`` is what is
    not typed yet: "target", "average", "both", or "" for nothing.
    """

    contracts: FunnelFigures
    value: FunnelFigures
    by: MeasureBalance | None = None
    without_value: int = 0
    scenario: str = ""
    before: FunnelFigures | None = None
    missing: str = ""
    timely: InTime | None = None


def chart_figures(source: Figures, measure: str, settings: Settings | None = None) -> ChartFigures:
    """Return the chart's figures by ``measure`` ("money" or "units").

    ``settings`` stand in for the saved ones, for a preview. Settings that make no sense give figures without
    a target: the calculator says what is wrong with them.
    """
    chosen = source.settings if settings is None else settings
    by, timely = _balances(source, measure, chosen)
    before = None
    if source.scenario is not None:
        plain = source.as_measured()
        before = _in_contracts(plain, chosen, *_balances(plain, measure, chosen))
    stock = None
    if timely is not None:
        size = source.factors.deal_size if measure == "money" else 1.0
        stock = {
            stage: there.sum_minor * size if measure == "money" else float(there.units)
            for stage, there in timely.stock.items()
        }
    value = funnel_figures(
        source.balance_pipeline,
        source.probabilities_under(chosen),
        by,
        conversions(source.totals.outcomes()),
        measure,
        source.pipeline.sums_minor,
        None if timely is None else timely.value,
        stock,
    )
    return ChartFigures(
        _in_contracts(source, chosen, by, timely),
        value,
        by,
        source.pipeline.without_amount if measure == "money" else source.pipeline.without_units,
        "" if source.scenario is None else source.scenario.name,
        before,
        _missing(source.plain_goals_under(chosen), measure),
        timely,
    )


def _balances(
    source: Figures, measure: str, settings: Settings
) -> tuple[MeasureBalance | None, InTime | None]:
    """Return the balance by a measure and the one in time; None where settings make no sense."""
    try:
        by = source.balance_under(settings).measure(measure)
    except BalanceError:
        by = None
    return by, None if by is None else in_time(source, measure, settings)


def _in_contracts(
    source: Figures, settings: Settings, by: MeasureBalance | None, timely: InTime | None
) -> FunnelFigures:
    return funnel_figures(
        source.pipeline,
        source.probabilities_under(settings),
        by,
        conversions(source.totals.outcomes()),
        "contracts",
        None,
        None if timely is None else timely.number,
        None if timely is None else {stage: float(there.deals) for stage, there in timely.stock.items()},
    )


def _missing(goals: Goals, measure: str) -> str:
    target = goals.target_minor if measure == "money" else goals.target_units
    average = goals.average_minor if measure == "money" else goals.average_units
    if target is None:
        return "both" if average is None else "target"
    return "average" if average is None else ""
