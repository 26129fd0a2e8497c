"""The field of a captured line: what is understood is underlined, amber where it is not sure."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QInputMethodEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.capture import Chip
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.paint import ground, painting

_LINE = 2


class CaptureField(LineEdit):
    """One line of words. While an input method composes, keys are its own and nothing is underlined."""

    chipsWanted = Signal()
    """The keyboard wants to go down to the chips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._chips: tuple[Chip, ...] = ()
        self._composing = False
        theme.set_kind(self, "bare", True)
        self.cursorPositionChanged.connect(lambda _old, _new: self.update())

    @property
    def is_composing(self) -> bool:
        """Whether an input method has words that it has not handed over."""
        return self._composing

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Underline what these chips were read from."""
        self._chips = chips
        self.update()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether something is being composed."""
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())
        self.update()

    def event(self, event: QEvent) -> bool:
        """Let Tab go to the chips, whatever stands between."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and self._is_plain_tab(event) and not self._composing:
            self.chipsWanted.emit()
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _is_plain_tab(event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and not event.modifiers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down to the chips by Down; the rest is typing."""
        if event.key() == Qt.Key.Key_Down and not self._composing:
            self.chipsWanted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and lines under what is understood."""
        super().paintEvent(event)
        if self._composing or not self._chips:
            return
        metrics, text = QFontMetricsF(self.font()), self.displayText()
        caret = self.cursorRect()
        # Long lines are scrolled: the caret tells by how much.
        left = caret.x() + caret.width() / 2 - metrics.horizontalAdvance(text[: self.cursorPosition()])
        base = self.height() / 2 + metrics.height() / 2 + 1
        colours = theme.palette()
        with painting(self) as painter:
            painter.setClipRect(self.rect().adjusted(2, 0, -2, 0))
            for chip in self._chips:
                for start, end in chip.spans:
                    begin = left + metrics.horizontalAdvance(text[:start])
                    width = metrics.horizontalAdvance(text[:end]) - metrics.horizontalAdvance(text[:start])
                    colour = colours.accent if chip.sure else colours.warn
                    ground(painter, QRectF(begin, base, width, _LINE), colour, 1)
