"""A small panel over the window, under the button that opened it: no window of its own, so that typing with
an input method, a calendar and the keyboard work in it as anywhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.keyboard import keyboard_in, take
from funnel_desktop.widgets.kit.paint import frame, painting
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.theme import RADIUS, SPACING


class InsetPanel(ReadInOrder, QFrame):
    """Opens under a widget of its window; Escape, Enter or a click elsewhere closes it and gives the keyboard
    back. Tab stays within it."""

    closed = Signal()

    def __init__(self, window: QWidget, width: int) -> None:
        super().__init__(window)
        self._width = width
        self._anchor: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def _around(self) -> QWidget:
        """Return the window."""
        window = self.parentWidget()
        assert window is not None
        return window

    def open_under(self, anchor: QWidget, first: QWidget) -> None:
        """Open under ``anchor``, as near to it as the window has room, the keyboard at ``first``."""
        self._anchor = anchor
        anchor.destroyed.connect(self._lose_anchor)
        window = self._around()
        for child in self.findChildren(QWidget):
            child.ensurePolished()
        self.setFixedWidth(self._width)
        self.adjustSize()
        place = anchor.mapTo(window, QPoint(0, anchor.height() + SPACING.TINY))
        left = max(SPACING.SMALL, min(place.x(), window.width() - self._width - SPACING.SMALL))
        height = min(self.sizeHint().height(), window.height() - 2 * SPACING.SMALL)
        top = max(SPACING.SMALL, min(place.y(), window.height() - height - SPACING.SMALL))
        self.setGeometry(left, top, self._width, height)
        self.show()
        self.raise_()
        # Nothing of the board may act by its keys while what is to have the keyboard is still to come.
        (self if first.isHidden() else first).setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def close_panel(self) -> None:
        """Close it; the keyboard goes back where it came from."""
        if self.isHidden():
            return
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        had = keyboard_in(self)
        inside = had is not None and self.isAncestorOf(had)
        self.hide()
        if inside and self._anchor is not None:
            take(self._anchor)
        self.closed.emit()
        self.deleteLater()

    def _lose_anchor(self) -> None:
        self._anchor = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the mouse is pressed elsewhere in the window, or the window takes another size."""
        window = self._around()
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if (
                isinstance(watched, QWidget)
                and watched.window() is window.window()
                and not (watched is self or self.isAncestorOf(watched))
            ):
                self.close_panel()
        elif event.type() == QEvent.Type.Resize and watched is window:
            self.close_panel()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape and on Enter that nothing in it takes."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.close_panel()
            return
        # No key of the board acts through the panel.
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and a line around it."""
        colours = theme.palette()
        line = theme.mix(colours.line, colours.text, 0.25)
        with painting(self) as painter:
            frame(painter, self.rect(), line, colours.surface, RADIUS.PANEL)
