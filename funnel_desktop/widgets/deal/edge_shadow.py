"""The left edge of the side sheet, and its shadow where the sheet lies over the board."""

from __future__ import annotations

from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import theme

WIDTH = 12


def paint_edge_shadow(sheet: QWidget, *, lies_over: bool) -> None:
    """Paint the edge, and the shadow where it lies over something, from within the sheet's paint event."""
    colours = theme.palette()
    painter = QPainter(sheet)
    if not lies_over:
        painter.fillRect(0, 0, 1, sheet.height(), colours.line)
        painter.end()
        return
    gradient = QLinearGradient(0, 0, WIDTH, 0)
    edge = theme.faded(theme.LIGHT.text, 0.22 if colours.dark else 0.10)
    gradient.setColorAt(0, theme.faded(theme.LIGHT.text, 0))
    gradient.setColorAt(1, edge)
    painter.fillRect(0, 0, WIDTH, sheet.height(), gradient)
    painter.fillRect(WIDTH, 0, 1, sheet.height(), colours.line)
    painter.end()
