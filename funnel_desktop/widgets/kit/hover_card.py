"""The small card that appears beside what the mouse or the keyboard is on; it never takes the focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import RichLabel
from funnel_desktop.widgets.kit.layout import column
from funnel_desktop.widgets.kit.paint import floating
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING

CARD_WIDTH = 272


def round_corners(window: QWidget) -> None:
    """Let a small frameless window have round corners: by blending, where the screen can."""
    if QGuiApplication.platformName() != "xcb":
        window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def cut_corners(window: QWidget) -> None:
    """Cut the corners where the screen doesn't blend windows; call it when the size has changed."""
    if QGuiApplication.platformName() == "xcb":
        path = QPainterPath()
        path.addRoundedRect(QRectF(window.rect()), RADIUS.PANEL, RADIUS.PANEL)
        window.setMask(QRegion(path.toFillPolygon().toPolygon()))


class HoverCard(QWidget):
    """A rounded card with rich text, shown beside a place on the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        round_corners(self)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = RichLabel(self)
        self._label.setFont(theme.font(SIZE.NOTE))
        self._label.setFixedWidth(CARD_WIDTH)
        column(self._label, on=self, margins=(SPACING.LARGE, SPACING.MEDIUM))

    def show_beside(self, html: str, place: QRect) -> None:
        """Show ``html`` left of ``place`` (global coordinates), or right of it where there is no room."""
        self._label.setText(html)
        self.adjustSize()
        size = self.sizeHint()
        screen = self.screen().availableGeometry()
        x = place.left() - size.width() - SPACING.MEDIUM
        if x < screen.left():
            x = min(place.right() + SPACING.MEDIUM, screen.right() - size.width())
        y = place.center().y() - size.height() // 2
        y = max(screen.top() + SPACING.TINY, min(y, screen.bottom() - size.height() - SPACING.TINY))
        self.move(QPoint(x, y))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        floating(self)
