"""The drawer of a narrow window: chart or calculator over the rooms, at the right edge, while asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from funnel_desktop.widgets.kit import theme

WIDTH = 322


class Drawer(QMainWindow):
    """Lies over ``around`` and is as high as that; holds docks, as the window beside the rooms does. Escape
    closes it."""

    closeWanted = Signal()

    def __init__(self, around: QMainWindow) -> None:
        super().__init__(around)
        self.setWindowFlags(Qt.WindowType.Widget)  # Qt makes a window of every QMainWindow
        theme.set_ground(self, "surface")
        self.setContentsMargins(1, 0, 0, 0)
        self._around = around
        self.hide()
        around.installEventFilter(self)

    def show_open(self, open_: bool) -> None:
        """Open it, or put it away."""
        if open_:
            self._place()
            self.raise_()
        self.setVisible(open_)

    def _place(self) -> None:
        width = min(WIDTH, self._around.width())
        self.setGeometry(self._around.width() - width, 0, width, self._around.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of what it lies over."""
        if event.type() == QEvent.Type.Resize and watched is self._around:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.closeWanted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts it from the room."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), theme.palette().line)
        painter.end()
