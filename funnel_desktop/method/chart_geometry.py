"""Where the funnel's bars and lines stand: pure arithmetic of the drawing, without Qt and without pyqtgraph.

A ``Frame`` is one drawable state in shares of the full width, so that a change of scale moves as softly as a
change of figures; a ``Plan`` turns the chart's size in pixels into rows and columns.
"""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.funnel import FunnelFigures
from funnel_desktop.method.stages import STAGES

VIEWS = ("balance", "count", "sum")
"""The three views: what the funnel may carry, how many deals are in a stage, how much they sum to."""

ROWS = len(STAGES)
ROW_MINIMUM = 24
GAP_MINIMUM = 12
ROW_BEST = 34
ROW_MOST = 40
GAP_BEST = 16
MARGIN = 4
MINIMUM_HEIGHT = ROWS * ROW_MINIMUM + (ROWS - 1) * GAP_MINIMUM + MARGIN * 2
USUAL_HEIGHT = ROWS * 26 + (ROWS - 1) * 13 + MARGIN * 2
BEST_HEIGHT = ROWS * ROW_BEST + (ROWS - 1) * GAP_BEST + MARGIN * 2

Bar = tuple[float, float, float]
"""One row from the middle outwards: share of the full width that is won, lies beyond, is this stage's own."""


class Frame(NamedTuple):
    """One state of the drawing: six bars, and how wide each should be by the plan with what is no more than
    chance around it, as shares (0..1) of the full width.

    ``strength`` is 1 where there is a target and 0 where there is none: the ticks fade in and out.
    """

    bars: tuple[Bar, ...]
    ticks: tuple[float, ...]
    chances: tuple[float, ...]
    strength: float


NO_TICKS = (1.0,) * ROWS
NO_CHANCES = (0.0,) * ROWS
EMPTY_FRAME = Frame(((0.0, 0.0, 0.0),) * ROWS, NO_TICKS, NO_CHANCES, 0.0)


def frame_of(figures: FunnelFigures | None, view: str) -> Frame:
    """Return the state that shows ``figures`` in ``view``; the widest thing drawn takes the full width."""
    if figures is None:
        return EMPTY_FRAME
    if view == "balance":
        asked = [figure.asked for figure in figures.stages]
        widest = max(max(figure.expected, figure.asked or 0.0) for figure in figures.stages)
        if widest <= 0.0:
            return EMPTY_FRAME
        ticked = None not in asked
        return Frame(
            tuple((f.won_part / widest, f.beyond / widest, f.own / widest) for f in figures.stages),
            tuple(max(0.0, (one or 0.0) / widest) for one in asked) if ticked else NO_TICKS,
            tuple(f.chance / widest for f in figures.stages) if ticked else NO_CHANCES,
            1.0 if ticked else 0.0,
        )
    values = [float(f.count if view == "count" else f.sum_minor) for f in figures.stages]
    widest = max(values, default=0.0)
    if widest <= 0.0:
        return EMPTY_FRAME
    return Frame(tuple((0.0, 0.0, value / widest) for value in values), NO_TICKS, NO_CHANCES, 0.0)


def between(start: Frame, end: Frame, progress: float) -> Frame:
    """Return the state ``progress`` (0..1) of the way from ``start`` to ``end``."""
    if progress >= 1.0:
        return end

    def mix(a: float, b: float) -> float:
        return a + (b - a) * progress

    # Ticks that only fade do not travel: they appear where they belong and vanish where they were.
    first, last = start, end
    if start.strength == 0.0:
        first = end
    elif end.strength == 0.0:
        last = start
    return Frame(
        tuple(
            (mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2]))
            for a, b in zip(start.bars, end.bars, strict=True)
        ),
        tuple(mix(a, b) for a, b in zip(first.ticks, last.ticks, strict=True)),
        tuple(mix(a, b) for a, b in zip(first.chances, last.chances, strict=True)),
        mix(start.strength, end.strength),
    )


class Plan(NamedTuple):
    """Rows and columns of the chart in pixels: names left, bars in the middle, figures right."""

    width: float
    height: float
    names: float
    figures: float
    row: float
    gap: float

    @property
    def middle(self) -> float:
        """The x of the axis that every row is centred on."""
        return self.names + self.full / 2

    @property
    def full(self) -> float:
        """The width in pixels that stands for a share of 1."""
        return max(20.0, self.width - self.names - self.figures)

    @property
    def pitch(self) -> float:
        """From the top of one row to the top of the next."""
        return self.row + self.gap

    def top(self, index: int) -> float:
        """Return the y of the top of row ``index``."""
        return MARGIN + index * self.pitch

    def half(self, share: float) -> float:
        """Return half the width in pixels of a bar with ``share`` of the full width."""
        return share * self.full / 2


def plan(width: float, height: float, names: float, figures: float) -> Plan:
    """Return the plan of ``width`` x ``height`` pixels with columns of ``names`` and ``figures`` pixels."""
    room = max(height - 2 * MARGIN, ROWS * 14.0)
    share = ROW_MINIMUM / (ROW_MINIMUM + GAP_MINIMUM)
    pitch = room / (ROWS - 1 + share)
    row = min(float(ROW_MOST), pitch * share)
    # Whole pixels keep the edges of the rows crisp.
    row = float(int(row))
    gap = float(int((room - ROWS * row) / (ROWS - 1)))
    return Plan(width=width, height=height, names=names, figures=figures, row=row, gap=gap)
