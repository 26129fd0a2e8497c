"""The shadow at the left edge of the side sheet: it lies over the board."""

from __future__ import annotations

from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import theme

WIDTH = 12


def paint_edge_shadow(sheet: QWidget) -> None:
    """Paint the shadow and the edge, from within the sheet's paint event."""
    colours = theme.palette()
    painter = QPainter(sheet)
    gradient = QLinearGradient(0, 0, WIDTH, 0)
    edge = theme.faded(theme.LIGHT.text, 0.22 if colours.dark else 0.10)
    gradient.setColorAt(0, theme.faded(theme.LIGHT.text, 0))
    gradient.setColorAt(1, edge)
    painter.fillRect(0, 0, WIDTH, sheet.height(), gradient)
    painter.fillRect(WIDTH, 0, 1, sheet.height(), colours.line)
    painter.end()
