"""The figures of the funnel chart: six stages, what is in them, what they carry. Pure arithmetic over a
balance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.method.balance import MeasureBalance, Pipeline
from funnel_desktop.method.rounding import round_up, settled
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
    contracts (or in the measure's value, see FunnelFigures.unit). ``gap`` = expected - target line.
    ``conversion`` is the one to the next stage (None for won).
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


class FunnelFigures(NamedTuple):
    """All that the chart draws. ``line`` is the target (contracts or value), None without a target.

    ``unit`` is "contracts", "money" (minor units) or "units". ``state`` is "carries", "gap" or "no_target".
    ``gap_starts`` is the first stage whose row is narrower than the line; ``lacking`` how many average
    deals of that stage are lacking, rounded up: G_s by number, (line - expected) / (average * P_s) by
    value; None when nothing lacks or no target. ``by_number_short`` and ``by_value_short`` say whether the
    whole funnel falls short by each (both False without a target); when they differ, the open deals are
    larger or smaller than the average contract.
    """

    unit: str
    stages: tuple[StageFigure, ...]
    line: float | None
    gap_starts: str | None
    lacking: int | None
    state: str = "no_target"
    by_number_short: bool = False
    by_value_short: bool = False

    @property
    def disagrees(self) -> bool:
        """Whether by number and by value say different things about reaching the target."""
        return self.by_number_short != self.by_value_short

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
) -> FunnelFigures:
    """Return the chart's figures: widths in ``unit``, the target line, where the gap starts. Works without
    a target too.

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

    def gap(expected: float) -> float:
        return 0.0 if line is None else settled(expected - line, line)

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
            gap(won_part),
            None,
        )
    ]
    beyond = 0.0
    for stage in reversed(OPEN_STAGES):
        probability = probabilities[stage]
        own = values.get(stage, 0) * probability
        sum_minor = there.get(stage, 0)
        through = beyond + own  # summed in this order a row is never narrower than a later one
        expected = won_part + through
        figures.append(
            StageFigure(
                stage,
                probability,
                counts.get(stage, 0),
                sum_minor,
                round(sum_minor * probability),
                won_part,
                beyond,
                own,
                expected,
                gap(expected),
                conversions.get(stage),
            )
        )
        beyond = through
    stages = tuple(reversed(figures))
    if by is None or line is None:
        return FunnelFigures(unit, stages, None, None, None)
    short = next((figure for figure in stages[:-1] if figure.gap < 0), None)
    lacking = None
    if short is not None:
        deal = 1.0 if unit == "contracts" else by.average
        lacking = round_up(-short.gap / (deal * short.probability))
    return FunnelFigures(
        unit,
        stages,
        line,
        None if short is None else short.stage,
        lacking,
        "carries" if short is None else "gap",
        by.contracts_short > 0,
        by.value_short > 0,
    )
