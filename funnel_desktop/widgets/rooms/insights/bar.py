"""How far something is: a bar that fills, with its words for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import bar, painting
from funnel_desktop.widgets.kit.theme import SPACING


class Progress(QWidget):
    """A thin bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str) -> None:
        """Fill it by ``share``, at most whole."""
        self._share = share
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(80, SPACING.SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with painting(self) as painter:
            box = QRectF(0, 0, self.width(), self.height())
            bar(painter, box, self._share, theme.palette().accent)
