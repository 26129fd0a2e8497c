"""Where the side sheet stands: beside the board where both have room, else over the right of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.deal import edge_shadow
from funnel_desktop.widgets.kit import preferences

WIDTH = 440
"""Pixels of the sheet at least, and always where it lies over the board."""
LEAST_BOARD = 800
"""Pixels that the board keeps beside the sheet: six columns in which amounts stay whole."""
_GRIP = 6


class SheetPlace(QObject):
    """Keeps ``sheet`` at the right of ``host``. With a ``board`` wide enough for both, that gives way by a
    margin and the sheet stands in it, as wide as the user drew it; ``board`` is a child of ``host``.
    """

    changed = Signal()
    """The width, or whether it stands beside the board, is another one now."""

    def __init__(self, sheet: QWidget, host: QWidget, board: QWidget | None) -> None:
        super().__init__(sheet)
        self._sheet, self._host, self._board = sheet, host, board
        self._entered = False
        self._wanted = preferences.sheet_width()
        self.width = WIDTH
        self.beside = False
        self.grip = Grip(sheet)
        self.grip.drawn.connect(self._draw)
        self.grip.let_go.connect(self._remember)
        for around in (host, board):
            if around is not None:
                around.installEventFilter(self)

    def enter(self) -> None:
        """The sheet is about to be seen."""
        self._entered = True
        self.arrange()

    def leave(self) -> None:
        """The sheet is gone: the board has all of the width again."""
        self._entered = False
        self.arrange()

    def arrange(self) -> None:
        """Put the sheet where it belongs in a window of this size."""
        board = self._board
        room = 0 if board is None else board.width() - LEAST_BOARD - 1
        beside = room >= WIDTH
        width = max(WIDTH, min(self._wanted, room)) if beside else WIDTH
        if board is not None:
            given = width + 1 if beside and self._entered else 0
            board.setContentsMargins(0, 0, given, 0)
            # What the board needs beside the sheet must not push the panels together while a window shrinks.
            board.setMinimumWidth(1 if given else 0)
        before, self.width, self.beside = (self.width, self.beside), width, beside
        if beside and board is not None:
            place = board.geometry()
            self._sheet.setGeometry(place.right() - width, place.top(), width + 1, place.height())
        else:
            wide = min(WIDTH + edge_shadow.WIDTH, self._host.width())
            self._sheet.setGeometry(self._host.width() - wide, 0, wide, self._host.height())
        self.grip.setVisible(beside)
        self.grip.setGeometry(0, 0, _GRIP, self._sheet.height())
        self.grip.raise_()
        if before != (width, beside):
            self.changed.emit()

    def _draw(self, by: int) -> None:
        self._wanted = self.width - by
        self.arrange()

    def _remember(self) -> None:
        self._wanted = self.width
        preferences.remember_sheet_width(self.width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place while the window changes its size, or the panels theirs."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.arrange()
        return False


class Grip(QWidget):
    """The left edge of the sheet, by which it is drawn wider or narrower."""

    drawn = Signal(int)
    """By so many pixels to the right."""
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw; the card under the grip takes nothing of it."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the edge with the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.drawn.emit(round(event.position().x()) - _GRIP // 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the width."""
        event.accept()
        self.let_go.emit()
