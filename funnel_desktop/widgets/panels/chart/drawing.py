"""The pyqtgraph items that draw the funnel: six rows, the ticks of the plan, and what a picture adds.

Imported late, after the first painted window. Only this module and ``export`` import pyqtgraph.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QWidget

from funnel_desktop.method.chart_geometry import ROWS
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.widgets.panels.chart.picture import (
    BEYOND_STRENGTH,
    WON_STRENGTH,
    Drawing,
    paint_sign,
)

MARK_WIDTH = 3.0
TICK_WIDTH = 2.0
TICK_OVER = 1.5
JOIN_STRENGTH = 0.45
CHANCE_STRENGTH = 0.10
CORNER = RADIUS.CHIP - 1


class RowItem(pyqtgraph.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """One stage: its name, its bar from the middle outwards, its figures, and the conversion to the next."""

    def __init__(self, drawing: Drawing, index: int) -> None:
        super().__init__()
        self.drawing = drawing
        self.index = index

    def boundingRect(self) -> QRectF:  # noqa: D102 - Qt's
        shape = self.drawing.plan
        return QRectF(0, shape.top(self.index) - 1, shape.width, shape.pitch + 1)

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:  # noqa: D102
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        self._paint_words(painter)

    def _paint_bar(self, painter: QPainter) -> None:
        drawing, shape = self.drawing, self.drawing.plan
        colours = drawing.colours()
        won, beyond, own = drawing.frame.bars[self.index]
        colour = colours.stage(self.index)
        outer = shape.half(won + beyond + own)
        if outer < 0.25:
            return
        top, middle = shape.top(self.index), shape.middle
        whole = QPainterPath()
        corner = min(CORNER, outer)
        whole.addRoundedRect(QRectF(middle - outer, top, 2 * outer, shape.row), corner, corner)
        if not drawing.layered or self.index == ROWS - 1:
            painter.fillPath(whole, colour)
            return
        inner, core = shape.half(won + beyond), shape.half(won)
        # The bands lie beside each other, not on top: a tint over solid colour would be no tint.
        for near, far, ground in (
            (core, inner, theme.mix(colours.surface, colour, BEYOND_STRENGTH)),
            (inner, outer, colour),
        ):
            if far - near > 0.05:
                for left in (middle - far, middle + near):
                    band = QPainterPath()
                    band.addRect(QRectF(left, top, far - near, shape.row))
                    painter.fillPath(whole.intersected(band), ground)
        if core > 0.05:
            band = QPainterPath()
            band.addRect(QRectF(middle - core, top, 2 * core, shape.row))
            ground = theme.mix(colours.surface, colour, BEYOND_STRENGTH)
            painter.fillPath(
                whole.intersected(band), theme.mix(ground, colours.stage(ROWS - 1), WON_STRENGTH)
            )

    def _paint_words(self, painter: QPainter) -> None:
        shape, colours = self.drawing.plan, self.drawing.colours()
        text = self.drawing.texts[self.index]
        top, right = shape.top(self.index), shape.width - 1
        left_of = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right_of = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        name_box = QRectF(0, top, shape.names - SPACING.TINY, shape.row)
        marked = self.index == self.drawing.marked
        if text.works_for:
            upper = QRectF(0, top - 2, name_box.width(), shape.row / 2 + 2)
            lower = QRectF(0, top + shape.row / 2, name_box.width(), shape.row / 2 + 2)
            _write(painter, upper, text.name, theme.font(SIZE.NOTE, marked), colours.text, left_of)
            _write(painter, lower, text.works_for, theme.font(SIZE.SMALL), colours.muted, left_of)
        else:
            _write(painter, name_box, text.name, theme.font(SIZE.NOTE, marked), colours.text, left_of)
        figures_left = shape.width - shape.figures
        if text.verdict:
            half = shape.row / 2
            upper = QRectF(figures_left, top - 2, right - figures_left, half + 2)
            lower = QRectF(figures_left, top + half, right - figures_left, half + 2)
            _write(painter, upper, text.figure, theme.font(SIZE.NOTE, True), colours.text, right_of)
            tone = getattr(colours, text.tone)
            strong = theme.font(SIZE.SMALL, marked)
            _write(painter, lower, text.verdict, strong, tone, right_of)
        else:
            box = QRectF(figures_left, top, right - figures_left, shape.row)
            _write(painter, box, text.figure, theme.font(SIZE.NOTE, True), colours.text, right_of)


class FlowsItem(pyqtgraph.GraphicsObject):  # type: ignore[misc]
    """The conversions between the rows, on top of the dashes, which they interrupt."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self.setZValue(2)

    def boundingRect(self) -> QRectF:  # noqa: D102 - Qt's
        return QRectF(0, 0, self.drawing.plan.width, self.drawing.plan.height)

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:  # noqa: D102
        shape, colours = self.drawing.plan, self.drawing.colours()
        small = theme.font(SIZE.SMALL)
        metrics = QFontMetricsF(small)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for index, text in enumerate(self.drawing.texts):
            if not text.flow:
                continue
            top = shape.top(index) + shape.row
            x = 0.0
            for words, ink in ((text.flow, colours.muted), (text.flow_note, colours.faint)):
                if words:
                    used = metrics.horizontalAdvance(words)
                    # The whole gap: dashes just above and below the words would look like strokes of them.
                    ground = QRectF(x, top, used + SPACING.SMALL, shape.gap)
                    painter.fillRect(ground, colours.surface)
                    x += _write(painter, QRectF(x, top, used + 1, shape.gap), words, small, ink, flags)
                    x += SPACING.SMALL


class TicksItem(pyqtgraph.GraphicsObject):  # type: ignore[misc]
    """What the plan asks for in time: two ticks at each row, joined by thin dashes to the funnel that it asks
    for; around them what is no more than chance. Amber where a stage
    is short of it, thick where the gap starts."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self.setZValue(1)

    def boundingRect(self) -> QRectF:  # noqa: D102 - Qt's
        return QRectF(0, 0, self.drawing.plan.width, self.drawing.plan.height)

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:  # noqa: D102
        drawing, shape = self.drawing, self.drawing.plan
        frame, colours = drawing.frame, drawing.colours()
        if frame.strength <= 0.0:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = QPen(theme.faded(colours.text, JOIN_STRENGTH * frame.strength), 1.0)
        dashes.setDashPattern([3, 3])
        for index, share in enumerate(frame.ticks):
            top, half, band = shape.top(index), shape.half(share), shape.half(frame.chances[index])
            marked = index == drawing.marked
            short = drawing.texts[index].tone == "warn"
            ink = theme.faded(colours.warn if short else colours.text, frame.strength)
            width = MARK_WIDTH if marked else TICK_WIDTH
            for side in (-1, 1):
                x = shape.middle + side * half
                if band > 0.5:
                    chance = QRectF(x - band, top, 2 * band, shape.row)
                    painter.fillRect(chance, theme.faded(colours.text, CHANCE_STRENGTH * frame.strength))
                tick = QRectF(x - width / 2, top - TICK_OVER, width, shape.row + 2 * TICK_OVER)
                painter.fillRect(tick, ink)
                if index + 1 < ROWS:
                    below = shape.middle + side * shape.half(frame.ticks[index + 1])
                    painter.setPen(dashes)
                    painter.drawLine(
                        QPointF(x, top + shape.row + TICK_OVER),
                        QPointF(below, shape.top(index + 1) - TICK_OVER),
                    )


class SheetItem(pyqtgraph.GraphicsObject):  # type: ignore[misc]
    """The exported picture: title and date above, the funnel as its children, legend and sentence below."""

    def __init__(
        self,
        drawing: Drawing,
        size: tuple[float, float],
        head: tuple[str, str],
        legend: tuple[tuple[str, str], ...],
        sentences: tuple[str, ...],
    ) -> None:
        super().__init__()
        self.drawing = drawing
        self.size = size
        self.head = head
        self.legend = legend
        self.sentences = sentences

    def boundingRect(self) -> QRectF:  # noqa: D102 - Qt's
        return QRectF(0, 0, *self.size)

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:  # noqa: D102
        colours = self.drawing.colours()
        width, height = self.size
        edge = float(SPACING.HUGE)
        left_of = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right_of = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        box = QRectF(edge, edge - SPACING.TINY, width - 2 * edge, 24)
        _write(painter, box, self.head[0], theme.font(SIZE.TITLE, True), colours.text, left_of)
        _write(painter, box, self.head[1], theme.font(SIZE.NOTE), colours.muted, right_of)
        y = height - edge - 18.0 * len(self.sentences) - SPACING.MEDIUM - 16
        x = edge
        small = theme.font(SIZE.SMALL)
        for sign, text in self.legend:
            paint_sign(painter, sign, x, y + 3, 10, colours)
            box = QRectF(x + 14, y, width - x, 16)
            x += 14 + _write(painter, box, text, small, colours.muted, left_of) + SPACING.LARGE
        y += 16 + SPACING.MEDIUM
        for sentence in self.sentences:
            box = QRectF(edge, y, width - 2 * edge, 18)
            _write(painter, box, sentence, theme.font(SIZE.TEXT, True), colours.text, left_of)
            y += 18


def funnel_items(drawing: Drawing) -> list[QGraphicsItem]:
    """Return the items of one funnel, in the order in which they are added to a scene."""
    items: list[QGraphicsItem] = [RowItem(drawing, index) for index in range(ROWS)]
    items.extend((TicksItem(drawing), FlowsItem(drawing)))
    return items


def new_view(parent: QWidget | None) -> Any:
    """Return pyqtgraph's view in pixel coordinates, without ground, mouse or keyboard of its own."""
    view = pyqtgraph.GraphicsView(parent, background=None)
    view.setAntialiasing(True)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    view.setCacheMode(view.CacheModeFlag(0))
    view.viewport().setAutoFillBackground(False)
    view.setStyleSheet("background: transparent; border: none;")
    return view


def _write(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    flags: Qt.AlignmentFlag,
) -> float:
    """Write ``text`` into ``box``, shortened with an ellipsis where it is too long; return its width."""
    metrics = QFontMetricsF(font)
    text = elided(metrics, text, box.width())
    used = metrics.horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), text)
    return float(used)
