"""The pyqtgraph picture of a year: the plan's line, what was won, and the fan of the forecast, paler beyond
the year's end.

Imported late, when the chart's package is there.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPen
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.targets import month_spans
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.layout import column
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_AXIS = 48
"""Least width of the axis at the left."""


class Curves(NamedTuple):
    """What is drawn, in the unit shown: ``plan`` and ``won`` by the end of each day from the year's first,
    the plan beyond the year's end where the next one has its own; ``fan``: days from the year's first with
    P10, P50 and P90 by their end; the words beside the lines and at the year's end, and the months' names
    from January on, as far as is drawn."""

    year: int
    plan: tuple[float, ...]
    won: tuple[float, ...]
    fan: tuple[tuple[int, float, float, float], ...]
    words: tuple[str, str, str]
    ends: tuple[str, ...]
    months: tuple[str, ...]

    @property
    def days(self) -> int:
        """The days of the year itself."""
        return (date(self.year, 12, 31) - date(self.year, 1, 1)).days + 1

    @property
    def last(self) -> int:
        """The last day drawn, counted from the year's first."""
        return max(self.days, self.fan[-1][0] if self.fan else 0)


class YearPlot(QWidget):
    """The plot. The mouse only points: ``pointed`` carries the day under it, None when it left."""

    pointed = Signal(object)
    placed = Signal()
    """The days stand elsewhere than before: the plot has another size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._curves: Curves | None = None
        self._view = pyqtgraph.PlotWidget(self, background=None)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setStyleSheet("background: transparent; border: none;")
        self._view.viewport().setAutoFillBackground(False)
        self._view.setAntialiasing(True)
        self._view.setMenuEnabled(False)
        self._view.hideButtons()
        self._view.setMouseEnabled(False, False)
        plot = self._view.getPlotItem()
        plot.layout.setContentsMargins(0, SPACING.MEDIUM, SPACING.MEDIUM, 0)
        plot.getViewBox().setDefaultPadding(0.0)
        plot.getViewBox().wheelEvent = lambda event, axis=None: event.ignore()
        self._left, self._bottom = plot.getAxis("left"), plot.getAxis("bottom")
        self._left.setWidth(_AXIS)
        self._bottom.setHeight(22)
        for axis in (self._left, self._bottom):
            axis.setStyle(tickLength=0, tickTextOffset=SPACING.SMALL, tickAlpha=0)
        self._lines = [pyqtgraph.PlotCurveItem() for _ in range(4)]
        # Low and high edge of the fan, in the year and beyond it, with what is between.
        self._edges = [pyqtgraph.PlotCurveItem(pen=None) for _ in range(4)]
        self._bands = [
            pyqtgraph.FillBetweenItem(self._edges[0], self._edges[1]),
            pyqtgraph.FillBetweenItem(self._edges[2], self._edges[3]),
        ]
        self._year_end = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._ends = pyqtgraph.TextItem(anchor=(0, 0))
        self._grid: list[pyqtgraph.InfiniteLine] = []
        self._dot = pyqtgraph.ScatterPlotItem(size=8, pxMode=True)
        self._pointer = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._pointer.hide()
        self._names = [pyqtgraph.TextItem(anchor=anchor) for anchor in ((1, 1), (0, 0), (1, 1))]
        for item in (
            *(*self._bands, *self._edges, *self._lines, self._year_end, self._dot, self._pointer),
            *(*self._names, self._ends),
        ):
            plot.addItem(item)
        column(self._view, on=self)
        self._view.viewport().installEventFilter(self)
        self._view.viewport().setMouseTracking(True)
        plot.getViewBox().sigResized.connect(lambda _box: self.placed.emit())

    def show_curves(self, curves: Curves) -> None:
        """Draw other lines."""
        self._curves = curves
        days, first = curves.days, (0.0,)
        self._show_line(0, [float(at) for at in range(len(curves.plan) + 1)], [0.0, *curves.plan])
        self._show_line(1, [float(at) for at in range(len(curves.won) + 1)], [0.0, *curves.won])
        inside = [point for point in curves.fan if point[0] <= days]
        beyond = [point for point in curves.fan if point[0] >= days]
        for at, points in enumerate((inside, beyond)):
            there = len(points) > 1
            ends = [float(point[0]) for point in points]
            self._show_line(2 + at, ends, [point[2] for point in points])
            self._bands[at].setVisible(there)
            for edge, place in ((self._edges[2 * at], 1), (self._edges[2 * at + 1], 3)):
                edge.setData(ends if there else [], [point[place] for point in points] if there else [])
        self._year_end.setVisible(len(beyond) > 1)
        self._year_end.setPos(days)
        top = max(*first, *curves.plan, *curves.won, *(point[3] for point in curves.fan))
        ticks = _ticks(top)
        texts = [_tick_text(value, ticks) for value in ticks]
        self._left.setTicks([list(zip(ticks, texts, strict=True))])
        metrics = QFontMetricsF(theme.font(SIZE.SMALL))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        self._left.setWidth(max(_AXIS, widest + SPACING.HUGE))
        self._bottom.setTicks([_month_ticks(curves)])
        self._view.setXRange(0, curves.last, padding=0)
        self._view.setYRange(0, max(ticks[-1], top * 1.02), padding=0)
        self._show_grid(ticks)
        self._dot.setData([len(curves.won)], [curves.won[-1]]) if curves.won else self._dot.clear()
        self._name_lines(curves, days)
        self.recolour()

    def place_of(self, first: date, last: date) -> QRect:
        """Return where the days from ``first`` to ``last`` are drawn.

        By the shown range alone: asking the view box would have it work out its transform, which cannot be
        turned around while the layout has not given it a size."""
        box = self._view.getPlotItem().getViewBox()
        whole = box.sceneBoundingRect()
        start = date(self._curves.year if self._curves is not None else first.year, 1, 1)
        edges = [(first - start).days, (last - start).days + 1]
        low, high = box.viewRange()[0]
        left, right = (whole.left() + whole.width() * (day - low) / (high - low) for day in edges)
        place = QRectF(QPointF(left, whole.top()), QPointF(right, whole.bottom()))
        drawn: QRect = self._view.mapFromScene(place).boundingRect()
        return drawn.translated(self._view.pos())

    def _show_line(self, at: int, days: list[float], values: list[float]) -> None:
        """Draw straight lines from one evening to the next: steps would say more than is known."""
        there = len(values) > 1
        self._lines[at].setVisible(there)
        if there:
            self._lines[at].setData(days, values)

    def _show_grid(self, ticks: list[float]) -> None:
        plot = self._view.getPlotItem()
        for line in self._grid:
            plot.removeItem(line)
        self._grid = [pyqtgraph.InfiniteLine(pos=value, angle=0) for value in ticks]
        for line in self._grid:
            line.setZValue(-10)
            plot.addItem(line)

    def _name_lines(self, curves: Curves, days: int) -> None:
        """Write the name of each line on the side where the others are not."""
        plan, won, ahead = self._names
        for item, text, there in zip(
            self._names, curves.words, (curves.plan, curves.won, curves.fan), strict=True
        ):
            item.setVisible(len(there) > 1)
            item.setText(text)
        if curves.plan:
            # Where the plan is farthest from what else is drawn on that day.
            at = max(
                (days * share // 100 for share in (25, 45, 65, 85)), key=lambda day: abs(_gap(curves, day))
            )
            plan.setAnchor((1, 1) if _gap(curves, at) >= 0 else (0, 0))
            plan.setPos(at, curves.plan[at])
        if curves.won:
            at = len(curves.won) * 3 // 4
            below = not curves.plan or curves.won[at] <= curves.plan[at]
            won.setAnchor((0, 0) if below else (1, 1))
            won.setPos(at, curves.won[at])
        if curves.fan:
            ahead.setAnchor((1, 0))
            ahead.setPos(curves.last, curves.fan[-1][1])
        ended = [point for point in curves.fan if point[0] == days]
        self._ends.setVisible(bool(ended and curves.ends))
        if ended:
            # On top, beside the line at the year's end: there the fan has hardly opened.
            self._ends.setText(" · ".join(curves.ends))
            self._ends.setAnchor((0, 0) if curves.last > days else (1, 0))
            self._ends.setPos(days, self._view.getPlotItem().viewRange()[1][1])

    def recolour(self) -> None:
        """Take the colours in force."""
        colours = theme.palette()
        self._lines[0].setPen(_pen(colours.muted, 1.5, (5, 4)))
        self._lines[1].setPen(_pen(colours.stage(5), 2.5))
        self._lines[2].setPen(_pen(colours.accent, 2.0))
        self._lines[3].setPen(_pen(colours.accent, 1.5, (2, 3)))
        strong, pale = (0.24, 0.12) if colours.dark else (0.18, 0.09)
        for band, share in zip(self._bands, (strong, pale), strict=True):
            band.setBrush(theme.faded(colours.accent, share))
        self._year_end.setPen(_pen(colours.muted, 1.0))
        self._ends.setColor(colours.accent)
        self._ends.setFont(theme.font(SIZE.SMALL))
        self._dot.setBrush(colours.stage(5))
        self._dot.setPen(_pen(colours.surface, 1.0))
        self._pointer.setPen(_pen(colours.faint, 1.0, (3, 3)))
        small = theme.font(SIZE.SMALL)
        for item, colour in zip(self._names, (colours.muted, colours.good, colours.accent), strict=True):
            item.setColor(colour)
            item.setFont(theme.font(SIZE.NOTE))
        for line in self._grid:
            line.setPen(_pen(colours.line, 1.0))
        for axis in (self._left, self._bottom):
            axis.setTickFont(small)
            axis.setTextPen(colours.muted)
            axis.setPen(QPen(Qt.PenStyle.NoPen))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the plot."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and self._curves:
            place = self._view.getPlotItem().getViewBox().mapSceneToView(QPointF(event.position()))
            first = date(self._curves.year, 1, 1)
            day = first + timedelta(days=max(0, int(place.x())))
            inside = 0 <= place.x() < self._curves.last
            self._pointer.setPos(int(place.x()) + 1)
            self._pointer.setVisible(inside)
            self.pointed.emit(day if inside else None)
        elif event.type() == QEvent.Type.Leave:
            self._pointer.hide()
            self.pointed.emit(None)
        return super().eventFilter(watched, event)


def _gap(curves: Curves, day: int) -> float:
    """Return by how much the plan lies above what was won by a day, or may be."""
    signed = curves.won[day : day + 1] or curves.won[-1:]
    return curves.plan[day] - (signed[0] if signed else 0.0)


def _pen(colour: QColor, width: float, dashes: tuple[float, float] | None = None) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes is not None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([dash / width for dash in dashes])
    return pen


def _ticks(top: float) -> list[float]:
    """Return four to six round values from 0 to ``top`` or just above."""
    if top <= 0:
        return [0.0, 1.0]
    power = 1.0
    while power * 10 <= top:
        power *= 10
    while power > top:
        power /= 10
    step = next(power * share for share in (0.2, 0.25, 0.5, 1.0, 2.0, 2.5) if top / (power * share) <= 5)
    count = int(top / step) + (1 if top % step > step * 0.001 else 0)
    return [step * number for number in range(count + 1)]


def _tick_text(value: float, ticks: list[float]) -> str:
    return f"{value:,.0f}" if ticks[1] >= 1 else f"{value:,.2f}".rstrip("0").rstrip(".") or "0"


def _month_ticks(curves: Curves) -> list[tuple[float, str]]:
    first = date(curves.year, 1, 1)
    years = range(curves.year, curves.year + 1 + len(curves.months) // 12)
    spans = [span for year in years for span in month_spans(year)]
    return [
        (((span.start - first).days + (span.end - first).days + 1) / 2, name)
        for span, name in zip(spans, curves.months, strict=False)
    ]
