"""What changed as a picture to paste elsewhere: twice the size, with its title; no deal is named on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import text_line
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_SCALE = 2
_HEAD = 32


def copy_picture(card: QWidget, title: str) -> QImage:
    """Return a card under its title, in the colours in force."""
    edge = SPACING.LARGE
    width, height = card.width() + 2 * edge, card.height() + _HEAD + 2 * edge
    image = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    colours = theme.palette()
    image.fill(colours.window)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QRectF(edge, edge, card.width(), _HEAD - SPACING.MEDIUM)
    text_line(painter, line, title, theme.font(SIZE.TEXT, bold=True), colours.text)
    card.render(painter, QPoint(edge, edge + _HEAD))
    painter.end()
    return image
