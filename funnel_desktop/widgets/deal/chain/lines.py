"""The lines of the decision chain: from under whom somebody reports to, to above whoever reports."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from funnel_desktop.widgets import theme
from funnel_desktop.widgets.deal.chain.box import HEIGHT, PersonBox

ROW = 70
"""From one row to the next, in pixels at zoom 1."""


def line(upper: QRect, lower: QRect, zoom: float) -> QPolygonF:
    """Return the way from a boss to a report: down, across, down; around both if it is not below."""
    turn = (ROW - HEIGHT) / 2 * zoom
    start = QPointF(upper.center().x(), upper.bottom())
    end = QPointF(lower.center().x(), lower.top() + 1)
    out, into = start.y() + turn, end.y() - turn
    if into >= out - 1:
        return QPolygonF([start, QPointF(start.x(), out), QPointF(end.x(), out), end])
    if lower.left() > upper.right() or lower.right() < upper.left():
        middle = (start.x() + end.x()) / 2
    else:
        middle = max(upper.right(), lower.right()) + turn
    corners = ((start.x(), out), (middle, out), (middle, into), (end.x(), into))
    return QPolygonF([start, *(QPointF(x, y) for x, y in corners), end])


def paint_lines(
    painter: QPainter, boxes: Mapping[str, PersonBox], boss_of: Mapping[str, str | None], zoom: float
) -> None:
    """Paint who reports to whom; the line of somebody who is dragged is left out."""
    colours = theme.palette()
    painter.setPen(QPen(theme.mix(colours.line, colours.text, 0.35), 1.4))
    for key, boss in boss_of.items():
        if boss is not None and not boxes[key].is_dragged:
            painter.drawPolyline(line(boxes[boss].geometry(), boxes[key].geometry(), zoom))


def paint_aim(painter: QPainter, target: PersonBox, dragged: PersonBox, *, cut: bool) -> None:
    """Paint the line that letting go would draw, or (``cut``) take away."""
    colours = theme.palette()
    pen = QPen(colours.bad if cut else colours.accent, 2)
    pen.setStyle(Qt.PenStyle.DotLine if cut else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(target.geometry().center(), dragged.geometry().center())
