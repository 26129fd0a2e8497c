"""The chips under a captured line, one a field: what it is called, what it was, what it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from funnel_desktop.method.capture import (
    AMOUNT,
    CHECK,
    CUSTOMER,
    ENDED,
    HAPPENED,
    PERSON,
    SIGNING,
    STEP,
    Chip,
)
from funnel_desktop.method.short_names import short_name
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.paint import frame, painting, ring, text_line
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.capture import ChipWords

_HEIGHT = 48
_WIDEST = 300
_ICON = 12
_ICONS = {
    **{CUSTOMER: "company", PERSON: "person", HAPPENED: "visits", STEP: "clock", AMOUNT: "money"},
    **{SIGNING: "won", ENDED: "flag", CHECK: "check"},
}
_ARROW = " → "


class ChipButton(QAbstractButton):
    """A chip: arrows walk the chips and what else may be meant, a number chooses, Enter writes it down."""

    walked = Signal(int)
    """To the chip before (-1) or after (1)."""
    stepped = Signal(int)
    """To the choice before or after the one in force."""
    numbered = Signal(int)
    """A choice by its place from 0."""
    entered = Signal()
    typed = Signal(str)
    """Something else was typed: it belongs into the line."""
    came = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = ""
        self._words = ChipWords("", "", "", "")
        self._value = ""
        self._sure = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_chip(self, chip: Chip, words: ChipWords, choices: str) -> None:
        """Show a chip; ``choices`` is what a screen reader says of what else may be meant."""
        self.field, self._words, self._sure = chip.field, words, chip.sure
        # As on the cards; a screen reader and the choices say the whole name.
        self._value = short_name(words.value) if chip.field == CUSTOMER else words.value
        self.setAccessibleName(words.spoken)
        self.setAccessibleDescription(choices)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for both lines of words."""
        small, bold = QFontMetrics(theme.font(SIZE.SMALL)), QFontMetrics(theme.font(SIZE.TEXT, bold=True))
        plain = QFontMetrics(theme.font(SIZE.TEXT))
        head = _ICON + SPACING.TINY + small.horizontalAdvance(self._head)
        body = bold.horizontalAdvance(self._value)
        if self._words.before:
            body += plain.horizontalAdvance(self._words.before + _ARROW)
        return QSize(min(_WIDEST, max(head, body) + 2 * SPACING.LARGE + 2), _HEIGHT)

    @property
    def _head(self) -> str:
        asks = self._words.asks
        return f"{self._words.field} · {asks}" if asks else self._words.field

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip: amber where it has to be chosen, a ring where the keyboard is."""
        colours = theme.palette()
        soft = colours.surface if self._sure else colours.warn_soft
        line = theme.mix(colours.line, colours.text, 0.1) if self._sure else colours.warn
        box = QRectF(self.rect())
        left, room = float(SPACING.LARGE), box.width() - 2 * SPACING.LARGE
        with painting(self) as painter:
            frame(painter, box, line, soft, RADIUS.CONTROL)
            ink = colours.muted if self._sure else colours.warn
            icons.paint(painter, _ICONS.get(self.field, "note"), left, 8, _ICON, ink)
            head = QRectF(left + _ICON + SPACING.TINY, 5, room - _ICON - SPACING.TINY, 18)
            text_line(painter, head, self._head, theme.font(SIZE.SMALL), ink)
            body = QRectF(left, 23, room, 20)
            if self._words.before:
                before, font = self._words.before + _ARROW, theme.font(SIZE.TEXT)
                text_line(painter, body, before, font, colours.muted)
                body.setLeft(left + QFontMetrics(font).horizontalAdvance(before))
            text_line(painter, body, self._value, theme.font(SIZE.TEXT, bold=True), colours.text)
            if self.hasFocus():
                ring(painter, box, RADIUS.CONTROL)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, choose, write; whatever else is typed goes into the line."""
        key, text = event.key(), event.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        choices = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and key in steps:
            self.walked.emit(steps[Qt.Key(key)])
        elif plain and key in choices:
            self.stepped.emit(choices[Qt.Key(key)])
        elif plain and len(text) == 1 and text in "123456789":
            self.numbered.emit(int(text) - 1)
        elif plain and ((text.isprintable() and text.strip()) or key == Qt.Key.Key_Backspace):
            self.typed.emit(text if key != Qt.Key.Key_Backspace else "")
        else:
            event.ignore()
            return
        event.accept()


class ChipRow(QWidget):
    """The chips side by side, in as many lines as they take."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.buttons: list[ChipButton] = []

    def shown(self) -> list[ChipButton]:
        """Return the chips that are shown."""
        return [button for button in self.buttons if not button.isHidden()]

    def hasHeightForWidth(self) -> bool:
        """Return True: chips that have no room begin another line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(self.width(), self._place(max(self.width(), 300), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips where there is room."""
        self.arrange()
        super().resizeEvent(event)

    def arrange(self) -> None:
        """Put the chips in their places."""
        self.setFixedHeight(self._place(self.width(), move=True))

    def _place(self, width: int, *, move: bool) -> int:
        x = y = 0
        for button in self.shown():
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + _HEIGHT + SPACING.MEDIUM
            if move:
                button.setFixedSize(min(size.width(), width), _HEIGHT)
                button.move(QPoint(x, y))
            x += size.width() + SPACING.MEDIUM
        return y + _HEIGHT if self.shown() else 0
