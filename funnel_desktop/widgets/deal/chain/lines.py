"""The lines of the decision chain: from under whom somebody reports to, to above whoever reports."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from funnel_desktop.widgets.deal.chain.box import HEIGHT, PersonBox
from funnel_desktop.widgets.kit import theme

ROW = 70
"""From one row to the next, in pixels at zoom 1."""

_BESIDE = 6
"""How far the line of a pile stands beside it."""


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


def side_line(upper: QRect, lower: QRect, zoom: float) -> QPolygonF:
    """Return the way from a boss to the side of somebody in a pile: down, to the pile's left, down, in."""
    trunk, level = lower.left() - _BESIDE * zoom, lower.center().y() + 1
    end = QPointF(lower.left() + 1, level)
    if upper.left() < trunk < upper.right():
        return QPolygonF([QPointF(trunk, upper.bottom()), QPointF(trunk, level), end])
    start = QPointF(upper.center().x(), upper.bottom())
    out = start.y() + _BESIDE * zoom
    return QPolygonF([start, QPointF(start.x(), out), QPointF(trunk, out), QPointF(trunk, level), end])


def paint_lines(
    painter: QPainter,
    boxes: Mapping[str, PersonBox],
    boss_of: Mapping[str, str | None],
    zoom: float,
    piled: Collection[str] = (),
) -> None:
    """Paint who reports to whom, to the side of those who are ``piled``; not for somebody who is dragged."""
    colours = theme.palette()
    painter.setPen(QPen(theme.mix(colours.line, colours.text, 0.35), 1.4))
    for key, boss in boss_of.items():
        if boss is not None and not boxes[key].is_dragged:
            upper, lower = boxes[boss].geometry(), boxes[key].geometry()
            beside = key in piled and lower.top() > upper.bottom()
            painter.drawPolyline((side_line if beside else line)(upper, lower, zoom))


def paint_aim(painter: QPainter, target: PersonBox, dragged: PersonBox, *, cut: bool) -> None:
    """Paint the line that letting go would draw, or (``cut``) take away."""
    colours = theme.palette()
    pen = QPen(colours.bad if cut else colours.accent, 2)
    pen.setStyle(Qt.PenStyle.DotLine if cut else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(target.geometry().center(), dragged.geometry().center())
