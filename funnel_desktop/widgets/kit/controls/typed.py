"""Lines of text that stand for a value: words, whole numbers, amounts with their unit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.method.money import edit_amount, parse_amount
from funnel_desktop.method.typed_counts import parse_count
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.keyboard import holds_keyboard
from funnel_desktop.widgets.kit.plain_text import spoken
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING


class TypedEdit(LineEdit):
    """A line whose text stands for a value; says in a sentence when it cannot be read.

    ``committed`` carries the new value on Enter or when the keyboard leaves, if it is another than before and
    can be read. Escape puts the last value back and a second one goes on to the sheet; in a dialog the first
    one is the dialog's, which cancels.
    """

    committed = Signal(object)
    problemChanged = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._value: object = None
        self._problem = ""
        self.setAccessibleName(spoken(name))
        self.textEdited.connect(self._typed)

    def read(self, text: str) -> object:
        """Return the value that ``text`` stands for. Raises FunnelError."""
        return text.strip()

    def write(self, value: object) -> str:
        """Return the text that stands for ``value``."""
        return "" if value is None else str(value)

    def set_value(self, value: object) -> None:
        """Show a value; a field that is being typed in keeps its text and only remembers the value."""
        typing = holds_keyboard(self) and self.dirty()
        self._value = value
        if not typing:
            self.setText(self.write(value))
            self._to_start()
            self._say("")

    def value(self) -> object:
        """Return the value typed. Raises FunnelError when it cannot be read."""
        return self.read(self.text())

    def dirty(self) -> bool:
        """Whether the text differs from the value last set or committed."""
        return self.text() != self.write(self._value)

    def problem(self) -> str:
        """Return the sentence that is wrong with the text, or ""."""
        try:
            self.value()
        except FunnelError as error:
            return text_of(error.message)
        return ""

    def commit(self) -> bool:
        """Take the text as it stands; return False when it cannot be read (the sentence is shown)."""
        if not self.dirty():
            self._say("")
            return True
        try:
            value = self.value()
        except FunnelError as error:
            self._say(text_of(error.message))
            return False
        self._say("")
        changed = value != self._value
        self._value = value
        self.setText(self.write(value))
        if changed:
            self.committed.emit(value)
        return True

    def revert(self) -> None:
        """Put the last value back."""
        self.setText(self.write(self._value))
        self._say("")

    def _typed(self) -> None:
        # A sentence that was shown goes as soon as the text can be read; none appears while typing.
        if self._problem:
            self._say(self.problem())

    def _say(self, problem: str) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        self.setAccessibleDescription(spoken(problem))
        theme.set_kind(self, "invalid", bool(problem))
        self.problemChanged.emit(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Enter, revert on the first Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            if self.dirty():
                self.commit()
                event.accept()
                return
            event.ignore()
            return
        in_dialog = isinstance(self.window(), QDialog)
        if event.key() == Qt.Key.Key_Escape and self.dirty() and not in_dialog:
            self.revert()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on where the text ends (Tab selects all of it, the mouse says where)."""
        super().focusInEvent(event)
        mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not mouse and not self.hasSelectedText() and self.cursorPosition() == 0:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the keyboard leaves."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()
            self._to_start()

    def _to_start(self) -> None:
        """Show the beginning of a text that is too long for its field, unless somebody is typing in it."""
        if not holds_keyboard(self):
            self.setCursorPosition(0)


class TextEdit(TypedEdit):
    """One line of plain text."""


class NumberEdit(TypedEdit):
    """A whole number, 0 or more, or blank (None)."""

    def read(self, text: str) -> object:
        """Read a whole number. Raises FunnelError."""
        return parse_count(text)


class SuffixedEdit(TypedEdit):
    """A field with the word of its unit at the right."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        language.notifier().spoken.connect(self.fit)

    def suffix(self) -> str:
        """Return the unit's word."""
        raise NotImplementedError

    def fit(self) -> None:
        """Make room for the unit's word."""
        width = QFontMetrics(theme.font(SIZE.SMALL)).horizontalAdvance(self.suffix())
        self.setTextMargins(0, 0, width + SPACING.SMALL, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the unit."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(theme.font(SIZE.SMALL))
        painter.setPen(theme.palette().faint)
        box = self.rect().adjusted(0, 0, -SPACING.MEDIUM, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.suffix())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the unit's word in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()


class AmountEdit(SuffixedEdit):
    """An amount in minor units, or blank (None), with its unit at the right: 10,000 yuan or yuan."""

    def __init__(self, unit: int = 10000, name: str = "", parent: QWidget | None = None) -> None:
        """``unit`` is what a bare number means: 1 or 10000 yuan."""
        super().__init__(name, parent)
        self._unit, self._currency = unit, ""
        self.fit()

    def set_unit(self, unit: int, currency: str = "") -> None:
        """Change what a bare number means; the value stays. ``currency``: a code, where it is not yuan; bare
        numbers are whole ones of it then."""
        unit = 1 if currency else unit
        if (unit, currency) != (self._unit, self._currency):
            clean = not self.dirty()
            self._unit, self._currency = unit, currency
            self.fit()
            if clean:
                self.setText(self.write(self._value))

    def suffix(self) -> str:
        """Return the unit's word."""
        if self._currency:
            return self._currency
        if self._unit == 1:
            return translate("AmountEdit", "CNY")
        return translate("AmountEdit", "¥10k")

    def amount(self) -> int | None:
        """Return the amount typed, in minor units. Raises AmountError."""
        return parse_amount(self.text(), self._unit)

    def read(self, text: str) -> object:
        """Read an amount. Raises AmountError."""
        return parse_amount(text, self._unit)

    def write(self, value: object) -> str:
        """Return the amount's exact text."""
        return edit_amount(value, self._unit) if isinstance(value, int) else ""
