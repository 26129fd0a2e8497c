"""A box to tick with words that may take more than one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Align, placed, row, stretched
from funnel_desktop.widgets.kit.theme import SPACING


class WrappedTick(QWidget):
    """Qt's own keeps its words in one line, however wide its window would have to be."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setAccessibleName(words)
        label = Label(words, self, wrap=True)
        # Whoever clicks the words means the box.
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row(placed(self.box, Align.AlignTop), stretched(label), on=self, spacing=SPACING.SMALL)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the box by its words."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mouseReleaseEvent(event)
