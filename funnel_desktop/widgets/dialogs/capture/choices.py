"""What else a chip may mean: a numbered list, from which a number key or a click chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.paint import frame, ground, painting, text_line
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.capture import ChoiceWords

_ROW = 34
MOST = 9
"""As many as there are number keys."""


class ChoiceList(QWidget):
    """The numbered lines; the one in force is tinted. Screen readers hear them from the chip itself."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[ChoiceWords] = []
        self._picked = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._words)

    def show_choices(self, words: Sequence[ChoiceWords], picked: int, *, sure: bool = True) -> None:
        """Show some lines, ``picked`` in force; one alone that is ``sure`` leaves nothing to choose."""
        self._words = list(words[:MOST]) if len(words) > 1 or not sure else []
        self._picked = picked
        self.setVisible(bool(self._words))
        self.setFixedHeight(_ROW * len(self._words) + 2 if self._words else 0)
        self.setAccessibleName(", ".join(f"{at + 1} {one.spoken}" for at, one in enumerate(self._words)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(300, self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the line that was clicked."""
        at = int(event.position().y() - 1) // _ROW
        if event.button() == Qt.MouseButton.LeftButton and 0 <= at < len(self._words):
            self.chosen.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number, name, what it is about, and the remark at the right."""
        colours = theme.palette()
        with painting(self) as painter:
            frame(painter, self.rect(), colours.line, colours.surface, RADIUS.CONTROL)
            for at, words in enumerate(self._words):
                line = QRectF(1, 1 + at * _ROW, self.width() - 2, _ROW)
                if at == self._picked:
                    ground(painter, line, colours.accent_soft, RADIUS.CONTROL - 1)
                elif at:
                    painter.fillRect(QRectF(line.x(), line.y(), line.width(), 1), colours.line)
                key = QRectF(SPACING.LARGE + 1, line.y() + 8, 18, 18)
                frame(painter, key, colours.line, colours.surface, RADIUS.CHIP)
                number = QRectF(key.x() + 6, key.y(), 12, key.height())
                text_line(painter, number, str(at + 1), theme.font(SIZE.SMALL), colours.muted)
                self._paint_words(painter, line, words)

    @staticmethod
    def _paint_words(painter: object, line: QRectF, words: ChoiceWords) -> None:
        from PySide6.QtGui import QPainter

        assert isinstance(painter, QPainter)
        colours = theme.palette()
        name, note = theme.font(SIZE.TEXT), theme.font(SIZE.NOTE)
        right = QFontMetricsF(note).horizontalAdvance(words.remark) + 1 if words.remark else 0.0
        left, end = line.x() + 44, line.right() - SPACING.LARGE
        if words.remark:
            text_line(painter, QRectF(end - right, line.y(), right, _ROW), words.remark, note, colours.muted)
            end -= right + SPACING.LARGE
        wide = min(QFontMetricsF(name).horizontalAdvance(words.name) + 1, end - left)
        text_line(painter, QRectF(left, line.y(), wide, _ROW), words.name, name, colours.text)
        about = QRectF(left + wide + SPACING.MEDIUM, line.y(), end - left - wide - SPACING.MEDIUM, _ROW)
        if words.about and about.width() > 20:
            text_line(painter, about, words.about, note, colours.muted)
