"""A path that can be dragged out of the window: to a mail, a chat, a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.labels import MiddleElidedLabel

_PICTURE = 32


class FileLabel(MiddleElidedLabel):
    """Names a file or folder that is there, and gives it away as a copy; nothing moves it."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(str(path), parent, tone="muted")
        self._path = path
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the mouse has gone some way, as in a file manager."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way < QApplication.startDragDistance() or not self._path.exists():
            return
        self._pressed = None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(icons.pixmap("note", theme.palette().accent, _PICTURE))
        drag.exec(Qt.DropAction.CopyAction)
