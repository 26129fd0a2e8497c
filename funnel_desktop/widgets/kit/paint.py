"""What painted widgets and delegates draw alike: soft grounds, thin frames, and the ring of the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.theme import FOCUS_RING, RADIUS


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """Give a smooth painter for ``widget`` inside its ``paintEvent``, and end it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def ground(painter: QPainter, place: QRect | QRectF, colour: QColor, radius: float = RADIUS.CHIP) -> None:
    """Fill a place with rounded corners, without a line around it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, radius, radius)


def frame(
    painter: QPainter,
    place: QRect | QRectF,
    line: QColor,
    fill: QColor | None = None,
    radius: float = RADIUS.CONTROL,
) -> None:
    """Draw a line of one pixel just inside ``place``, around ``fill`` (None: what is there shows)."""
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def cut_round(window: QWidget, radius: float) -> None:
    """Cut the corners of a window off, where the screen blends none that could be painted round."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(window.rect()), radius, radius)
    window.setMask(QRegion(path.toFillPolygon().toPolygon()))


def text_line(painter: QPainter, line: QRectF, text: str, font: QFont, ink: QColor) -> None:
    """Write as much of a text as there is room for from the left of a line, in the middle of its height."""
    metrics = QFontMetricsF(font)
    base = round((line.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QPointF(line.x(), line.y() + base), elided(metrics, text, line.width()))


def text_in(
    painter: QPainter, box: QRect, text: str, font: QFont, ink: QColor, side: Qt.AlignmentFlag
) -> None:
    """Write as much of a text as there is room for at one side of a box, in the middle of its height."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = elided(QFontMetrics(font), text, box.width() + 1)
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


def ring(painter: QPainter, place: QRect | QRectF, radius: float = RADIUS.CHIP) -> None:
    """Draw the line around what has the keyboard, just inside ``place``."""
    inset = FOCUS_RING / 2
    painter.setPen(QPen(theme.palette().accent, FOCUS_RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), radius, radius)


def bar(painter: QPainter, place: QRectF, share: float, colour: QColor, trough: QColor | None = None) -> None:
    """Draw a ``trough`` (None: sunken) with round ends, filled from the left by ``share``, at most whole."""
    radius = place.height() / 2
    ground(painter, place, theme.palette().sunken if trough is None else trough, radius)
    if share > 0:
        filled = QRectF(place)
        filled.setWidth(max(place.height(), place.width() * min(1.0, share)))
        ground(painter, filled, colour, radius)
