"""The figures of the funnel chart: six stages, what is in them, what they carry. Pure arithmetic over a
balance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from funnel_desktop.method.balance import MeasureBalance, Pipeline
from funnel_desktop.method.balance_in_time import MeasureInTime, Says, WorksFor
from funnel_desktop.method.stages import OPEN_STAGES


class Conversion(NamedTuple):
    """Share of the closed deals known to have reached a stage that also reached the next; ``sample`` of them.

    ``rate`` is None without a sample, and where the sample is of won deals alone. ``small`` marks fewer
    than 20.
    """

    rate: float | None
    sample: int

    @property
    def small(self) -> bool:
        """Whether the sample is too small to lean on."""
        return self.sample < 20


@dataclass(frozen=True, slots=True)
class StageFigure:
    """One row of the chart.

    ``count`` and ``sum_minor`` are the deals in the stage now (won: those of the period),
    ``weighted_minor`` = sum * P. ``won_part`` + ``beyond`` + ``own`` = ``expected`` (the width), in
    contracts (or in the measure's value, see FunnelFigures.unit). ``conversion`` is the one to the next stage
    (None for won). With a target also what the plan asks for in time: ``asked``, how wide the row should be
    (None: no target); ``gap`` = expected - asked, no more than chance up to ``chance``, and ``gap_deals`` the
    same in deals of the stage (won: contracts) as it is shown; ``until`` the day for which the stage works,
    and ``says`` and ``works_for`` as in ``balance_in_time.StageInTime``.
    """

    stage: str
    probability: float
    count: int
    sum_minor: float
    weighted_minor: float
    won_part: float
    beyond: float
    own: float
    expected: float
    gap: float
    conversion: Conversion | None
    asked: float | None = None
    chance: float = 0.0
    until: date | None = None
    says: Says = "level"
    works_for: WorksFor = "this"
    gap_deals: float = 0.0


class FunnelFigures(NamedTuple):
    """All that the chart draws. ``line`` is the target (contracts or value), None without a target.

    ``unit`` is "contracts", "money" (minor units) or "units". ``gap_starts`` is the first stage that is short
    of what the plan asks for in time; ``lacking`` how many deals of that stage are lacking, as it is shown;
    None when nothing lacks or no target.
    """

    unit: str
    stages: tuple[StageFigure, ...]
    line: float | None
    gap_starts: str | None
    lacking: float | None

    def stage(self, key: str) -> StageFigure:
        """Return the figures of stage ``key``. Raises KeyError."""
        for figure in self.stages:
            if figure.stage == key:
                return figure
        raise KeyError(key)


def funnel_figures(
    pipeline: Pipeline,
    probabilities: Mapping[str, float],
    by: MeasureBalance | None,
    conversions: Mapping[str, Conversion],
    unit: str,
    sums_minor: Mapping[str, float] | None = None,
    timely: MeasureInTime | None = None,
    stock: Mapping[str, float] | None = None,
) -> FunnelFigures:
    """Return the chart's figures: widths in ``unit``, what the plan asks for in time, where the gap starts.
    Works without a target too.

    ``timely`` is the balance in time, by number for the unit "contracts", else by value, and ``stock`` what
    of each stage it counts, in ``unit``: what is stuck does not.

    ``by`` is the balance whose target is drawn: its contracts for the unit "contracts", its value when its
    measure is ``unit``; any other is as good as none. Without it, contracts already won are simply the
    number of won deals. ``conversions`` are those to the next stage, by stage (``measure.conversions``);
    missing ones stay None. ``sums_minor`` are what the deals have, where those of ``pipeline`` are a
    scenario's.
    """
    there = pipeline.sums_minor if sums_minor is None else sums_minor
    if by is not None and unit not in ("contracts", by.measure):
        by = None
    counts = pipeline.counts
    values: Mapping[str, float]
    if unit == "contracts":
        values, won_part = counts, float(pipeline.won_count) if by is None else by.won_contracts
    elif unit == "money":
        values, won_part = pipeline.sums_minor, float(pipeline.won_minor)
    else:
        values, won_part = pipeline.units, float(pipeline.won_units)
    line = None if by is None else by.contracts_needed if unit == "contracts" else by.target
    if by is None:
        timely = None
    if timely is not None and stock is not None:
        values = stock
    size = by.average if by is not None and unit != "contracts" else 1.0
    back = 0.0 if timely is None else timely.back * size
    figures = [
        StageFigure(
            "won",
            1.0,
            pipeline.won_count,
            pipeline.won_minor,
            pipeline.won_minor,
            won_part,
            0.0,
            0.0,
            won_part,
            back,
            None,
            None if timely is None else won_part - back,
            until=None if by is None else by.period.today,
            says="short" if back < 0 else "level",
            gap_deals=0.0 if timely is None else timely.deals("won").gap,
        )
    ]
    beyond = 0.0
    for stage in reversed(OPEN_STAGES):
        probability = probabilities[stage]
        own = values.get(stage, 0) * probability
        sum_minor = there.get(stage, 0)
        through = beyond + own  # summed in this order a row is never narrower than a later one
        expected = won_part + through
        asked = None if timely is None else timely.stage(stage)
        gap = 0.0 if asked is None else asked.gap * size
        figure = StageFigure(
            stage,
            probability,
            counts.get(stage, 0),
            sum_minor,
            round(sum_minor * probability),
            won_part,
            beyond,
            own,
            expected,
            gap,
            conversions.get(stage),
        )
        if asked is not None:
            figure = replace(
                figure,
                asked=expected - gap,
                chance=asked.chance * size,
                until=asked.until,
                says=asked.says,
                works_for=asked.works_for,
                gap_deals=timely.deals(stage).gap if timely is not None else 0.0,
            )
        figures.append(figure)
        beyond = through
    stages = tuple(reversed(figures))
    if timely is None or timely.gap_starts is None:
        return FunnelFigures(unit, stages, line, None, None)
    return FunnelFigures(unit, stages, line, timely.gap_starts, timely.lacking)
