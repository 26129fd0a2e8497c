"""Fields that understand what is typed (amounts, dates, whole numbers), and the label around a field."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from funnel_desktop.method.money import edit_amount, parse_amount
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets import icons, theme
from funnel_desktop.widgets.controls.dates import parse_date
from funnel_desktop.widgets.text import text_of, translate
from funnel_desktop.widgets.theme import SIZE, SPACING


class TypedEdit(QLineEdit):
    """A line whose text stands for a value; says in a sentence when it cannot be read.

    ``committed`` carries the new value on Enter or when the keyboard leaves, if it is another than before and
    can be read. Escape puts the last value back (and lets a second Escape through to the dialog or sheet).
    """

    committed = Signal(object)
    problemChanged = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = None
        self._problem = ""
        self.setAccessibleName(name)
        self.textEdited.connect(self._typed)

    def read(self, text: str) -> object:
        """Return the value that ``text`` stands for. Raises FunnelError."""
        return text.strip()

    def write(self, value: object) -> str:
        """Return the text that stands for ``value``."""
        return "" if value is None else str(value)

    def set_value(self, value: object) -> None:
        """Show a value; a field that is being typed in keeps its text and only remembers the value."""
        typing = self.hasFocus() and self.dirty()
        self._value = value
        if not typing:
            self.setText(self.write(value))
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
        self.setAccessibleDescription(problem)
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
        if event.key() == Qt.Key.Key_Escape and self.dirty():
            self.revert()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the keyboard leaves."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()


class TextEdit(TypedEdit):
    """One line of plain text."""


class NumberEdit(TypedEdit):
    """A whole number, 0 or more, or blank (None)."""

    def read(self, text: str) -> object:
        """Read a whole number. Raises FunnelError."""
        plain = text.strip().replace(",", "").replace("，", "")
        if not plain:
            return None
        if not plain.isdecimal() or len(plain) > 9:
            raise FunnelError(
                message(
                    "NumberEdit", "“{text}” is not a whole number. Type for example 12.", text=text.strip()
                )
            )
        return int(plain)


class AmountEdit(TypedEdit):
    """An amount in minor units, or blank (None), with its unit at the right: 10,000 yuan or yuan."""

    def __init__(self, unit: int = 10000, name: str = "", parent: QWidget | None = None) -> None:
        """``unit`` is what a bare number means: 1 or 10000 yuan."""
        super().__init__(name, parent)
        self._unit = unit
        self._fit()

    def set_unit(self, unit: int) -> None:
        """Change what a bare number means; the value stays."""
        if unit != self._unit:
            clean = not self.dirty()
            self._unit = unit
            self._fit()
            if clean:
                self.setText(self.write(self._value))

    def suffix(self) -> str:
        """Return the unit's word."""
        if self._unit == 1:
            return translate("AmountEdit", "CNY")
        return translate("AmountEdit", "10k CNY")

    def amount(self) -> int | None:
        """Return the amount typed, in minor units. Raises AmountError."""
        return parse_amount(self.text(), self._unit)

    def read(self, text: str) -> object:
        """Read an amount. Raises AmountError."""
        return parse_amount(text, self._unit)

    def write(self, value: object) -> str:
        """Return the amount's exact text."""
        return edit_amount(value, self._unit) if isinstance(value, int) else ""

    def _fit(self) -> None:
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
        """Make room for the unit's word in another language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._fit()


class DateEdit(TypedEdit):
    """A date or blank (None): typed in many ways (see ``dates.parse_date``), or picked from a calendar."""

    def __init__(
        self, today: date, name: str = "", parent: QWidget | None = None, *, past: bool = False
    ) -> None:
        """``past``: the date lies behind us (when it was won); 12-20 in January means last December."""
        super().__init__(name, parent)
        self._today = today
        self._past = past
        self._button = QAction(self)
        self._button.setText(translate("DateEdit", "Open the calendar"))
        self._button.triggered.connect(self.open_calendar)
        self.addAction(self._button, QLineEdit.ActionPosition.TrailingPosition)
        self.setPlaceholderText(translate("DateEdit", "11-24, fri, +7"))
        self._tint()

    def set_today(self, today: date) -> None:
        """Tell it what day it is."""
        self._today = today

    def date(self) -> date | None:
        """Return the date typed. Raises DateError."""
        return parse_date(self.text(), self._today, past=self._past)

    def read(self, text: str) -> object:
        """Read a date. Raises DateError."""
        return parse_date(text, self._today, past=self._past)

    def write(self, value: object) -> str:
        """Return the date as it is kept: 2026-11-24."""
        return value.isoformat() if isinstance(value, date) else ""

    def open_calendar(self) -> None:
        """Open the calendar under the field; Alt+Down does it too."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        try:
            shown = self.date() or self._today
        except FunnelError:
            shown = self._today
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.setAccessibleName(self.accessibleName())

        def take(picked: QDate) -> None:
            self.setText(date(picked.year(), picked.month(), picked.day()).isoformat())
            menu.close()
            self.commit()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.setFocus()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + SPACING.HAIR)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            event.accept()
            return
        super().keyPressEvent(event)

    def _tint(self) -> None:
        self._button.setIcon(icons.icon("calendar", theme.palette().faint, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the weekday of what is typed, so that a slip is seen at once."""
        super().paintEvent(event)
        try:
            shown = self.date()
        except FunnelError:
            return
        if shown is None:
            return
        day = self.locale().dayName(shown.isoweekday(), QLocale.FormatType.ShortFormat)
        if self.text() != shown.isoformat():
            day = f"{day} {shown.isoformat()}"
        face = theme.font(SIZE.SMALL)
        taken = QFontMetrics(self.font()).horizontalAdvance(self.text()) + SPACING.WIDE
        needed = QFontMetrics(face).horizontalAdvance(day)
        right = self.width() - 30
        if taken + needed > right:
            return
        painter = QPainter(self)
        painter.setFont(face)
        painter.setPen(theme.palette().faint)
        painter.drawText(
            QRect(0, 0, right, self.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            day,
        )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the calendar's icon again when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_button"):
            self._tint()


class Choice(QComboBox):
    """A drop-down list of keys with texts; the wheel doesn't change it while the page scrolls."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_choices(self, choices: list[tuple[str, str]], current: str | None = None) -> None:
        """Fill in (key, text) pairs and show ``current`` without a signal."""
        blocked = self.blockSignals(True)
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.blockSignals(blocked)

    def key(self) -> str:
        """Return the key of the choice shown, "" when there is none."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def set_key(self, key: str) -> None:
        """Show a choice without a signal."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(key))
        self.blockSignals(blocked)

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page."""
        event.ignore()  # type: ignore[attr-defined]


class Field(QWidget):
    """A label over an editor, and under it the sentence when what is typed cannot be read."""

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = QLabel(label, self)
        theme.set_kind(self._label, "tone", "small")
        self._label.setBuddy(editor)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        theme.set_kind(self._problem, "tone", "problem")
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING.HAIR)
        layout.addWidget(self._label)
        layout.addWidget(editor)
        layout.addWidget(self._problem)
        layout.addStretch()
        if not editor.accessibleName():
            editor.setAccessibleName(label.replace("&", ""))
        if isinstance(editor, TypedEdit):
            editor.problemChanged.connect(self.show_problem)

    def set_label(self, label: str) -> None:
        """Exchange the label's text, when the language changes."""
        self._label.setText(label)
        self.editor.setAccessibleName(label.replace("&", ""))

    def show_problem(self, sentence: str) -> None:
        """Show a sentence under the editor ("" for none)."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
