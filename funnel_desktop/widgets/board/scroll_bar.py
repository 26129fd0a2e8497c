"""A thin scroll bar that fits into the margin beside the cards, so that nothing moves when it appears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import ground
from funnel_desktop.widgets.kit.theme import SPACING

WIDTH = SPACING.SMALL
LEAST_HANDLE = 32
"""The style sheet's least height of a handle and its margins."""


class CardScrollBar(QScrollBar):
    """A vertical scroll bar of six pixels; ``outlined`` draws the right edge of the drop target over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.outlined = False
        self._hovered = False

    def sizeHint(self) -> QSize:
        """Return the width of the margin beside the cards."""
        return QSize(WIDTH, 3 * WIDTH)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never squeezed."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the handle stronger under the pointer."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Back to the quiet handle."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and a rounded handle."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.sunken)
        handle = self._handle()
        strong = self._hovered or self.isSliderDown()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.faint if strong else theme.mix(colours.line, colours.text, 0.16)
        inset = 1 if strong else 1.5
        ground(painter, handle.adjusted(inset, 1, -inset, -1), ink, 2)
        if self.outlined:
            painter.fillRect(self.width() - 2, 0, 2, self.height(), colours.accent)

    def _handle(self) -> QRectF:
        """Return where the handle is: as the style sheet has it, whose arrows and margins are nothing here.

        Not asked of the style, as loading QStyle's hundreds of names would cost a start several milliseconds.
        """
        span, height = self.maximum() - self.minimum(), self.height()
        if span <= 0:
            return QRectF(self.rect())
        length = max(LEAST_HANDLE, height * self.pageStep() // (span + self.pageStep()))
        top = (height - length) * (self.sliderPosition() - self.minimum()) // span
        return QRectF(0, top, self.width(), length)
