"""Fields: dates with their calendar, choices, the lines of ``typed``, and the label around a field."""

from __future__ import annotations

import sys
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from funnel_desktop.method.typed_dates import parse_date
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.labels import FieldLabel, Problem
from funnel_desktop.widgets.kit.controls.typed import AmountEdit, NumberEdit, TextEdit, TypedEdit
from funnel_desktop.widgets.kit.layout import Stretch, column
from funnel_desktop.widgets.kit.plain_text import line_words, spoken
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

__all__ = ["AmountEdit", "Choice", "DateEdit", "Field", "NumberEdit", "TextEdit", "TimeEdit", "TypedEdit"]


class TimeEdit(TypedEdit):
    """A time of day ("14:30"), or blank ("")."""

    def read(self, text: str) -> object:
        """Read a time. Raises FunnelError."""
        from funnel_desktop.method.visits import time_typed

        found = time_typed(text)
        if found is None:
            raise FunnelError(
                message("TimeEdit", "“{text}” is not a time. Type for example 9:30.", text=text.strip())
            )
        return found


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
        _dress(calendar, self._today)

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


def _dress(calendar: QCalendarWidget, today: date) -> None:
    """Take Qt's red weekends and green arrows away; mark today."""
    colours = theme.palette()
    plain = QTextCharFormat()
    plain.setForeground(colours.muted)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    head = QTextCharFormat()
    head.setForeground(colours.faint)
    head.setBackground(colours.surface)
    calendar.setHeaderTextFormat(head)
    now = QTextCharFormat()
    now.setForeground(colours.accent)
    now.setFontWeight(QFont.Weight.DemiBold)
    calendar.setDateTextFormat(QDate(today.year, today.month, today.day), now)
    for name, mark in (("prev", "chevron-left"), ("next", "chevron-right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
        if isinstance(button, QToolButton):
            button.setIcon(icons.icon(mark, colours.muted, 16))


_WIDEST, _HIGHEST = 480, 1_000
"""Pixels that a drop-down list asks for at most."""


class Choice(QComboBox):
    """A drop-down list of keys with texts; the wheel doesn't change it while the page scrolls."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setAccessibleName(self, name: str) -> None:
        """Take a name; Qt tells readers on Linux the choice in its place, so it is said beside that there."""
        super().setAccessibleName(name)
        if sys.platform.startswith("linux"):
            self.setAccessibleDescription(name)

    def set_choices(self, choices: list[tuple[str, str]], current: str | None = None) -> None:
        """Fill in (key, text) pairs and show ``current`` without a signal."""
        blocked = self.blockSignals(True)
        self.clear()
        for key, text in choices:
            self.addItem(line_words(text), key)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.blockSignals(blocked)

    def sizeHint(self) -> QSize:
        """Ask for the width of its words, within reason: they may be somebody else's."""
        return super().sizeHint().boundedTo(QSize(_WIDEST, _HIGHEST))

    def minimumSizeHint(self) -> QSize:
        """Give way where there is less room."""
        return super().minimumSizeHint().boundedTo(QSize(_WIDEST // 2, _HIGHEST))

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
        # An ampersand is one, in a stage's name perhaps: a field has no access key.
        self._label = FieldLabel(label, self)
        self._label.setBuddy(editor)
        self._problem = Problem("", self, tone="problem", wrap=True)
        self._problem.hide()
        column(self._label, editor, self._problem, Stretch(0), on=self, spacing=SPACING.HAIR)
        if not editor.accessibleName():
            editor.setAccessibleName(spoken(label))
        if isinstance(editor, TypedEdit):
            editor.problemChanged.connect(self.show_problem)

    def set_label(self, label: str) -> None:
        """Exchange the label's text, when the language changes."""
        self._label.setText(label.replace("&", "&&"))
        self.editor.setAccessibleName(spoken(label))

    def add_line(self, line: QWidget) -> None:
        """Put a line of words directly under the editor."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self._problem), line)

    def show_problem(self, sentence: str) -> None:
        """Show a sentence under the editor ("" for none)."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
