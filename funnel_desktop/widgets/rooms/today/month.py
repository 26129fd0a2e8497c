"""A month of what is to be done, a cell a day: a click on a day lists it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.visits import period_of_day
from funnel_desktop.queries.day import DayAhead
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import STRETCH, column, grid, row
from funnel_desktop.widgets.kit.paint import frame, painting, ring, text_line
from funnel_desktop.widgets.kit.plain_text import set_tip, spoken
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.widgets.rooms.today.week_ahead import paint_thing
from funnel_desktop.wording.days import period_words, weekday_name
from funnel_desktop.wording.today import MonthDayWords

FEW = 2
"""Things of a day that its cell names; of more it says how many there are of each kind."""

_HEAD, _ITEM = 20, 18
_WEEKS = 6
_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthDay(QWidget):
    """One day: its number over what falls on it. A click or Enter lists the day, arrows go to others."""

    READ_AS = QAccessible.Role.Button

    chosen = Signal(object)
    walked = Signal(object)
    """The keyboard goes to this day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.day = date.min
        self.words = MonthDayWords("", (), (), "", "", False)
        self._today = self._inside = self._chosen = False

    def show_day(self, day: date, words: MonthDayWords, *, today: bool, inside: bool, chosen: bool) -> None:
        """Show a day; ``inside``: it is of the month shown."""
        self.day, self.words = day, words
        self._today, self._inside, self._chosen = today, inside, chosen
        # One stop of the Tab key for the whole month: the day that is listed.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(spoken(words.said))
        self.setAccessibleDescription(translate("MonthAhead", "Listed below") if chosen else "")
        set_tip(self, "\n".join((words.said.split(":")[0], *(text for _kind, text in words.items))))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of two things, and for as little width as there is."""
        return QSize(60, _HEAD + FEW * _ITEM + SPACING.TINY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """List the day, or go to another one."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.day)
        elif key in _KEYS:
            self.walked.emit(self.day + timedelta(days=_KEYS[key]))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """List the day."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day; today's number is marked, the day that is listed has a frame of its own."""
        colours, words = theme.palette(), self.words
        with painting(self) as painter:
            line = colours.accent if self._chosen else colours.line
            quiet = words.free or not self._inside
            frame(painter, self.rect(), line, colours.sunken if quiet else colours.surface, RADIUS.CONTROL)
            left, room = float(SPACING.SMALL), self.width() - 2.0 * SPACING.SMALL
            bold = theme.font(SIZE.NOTE, bold=self._inside)
            ink = colours.accent if self._today else colours.text if self._inside else colours.muted
            number = QFontMetricsF(bold).horizontalAdvance(words.number) + SPACING.SMALL
            head = QRectF(left, 1, room, _HEAD)
            text_line(painter, head, words.number, bold, ink)
            note = translate("MonthAhead", "today") if self._today else words.mark
            small = theme.font(SIZE.SMALL)
            text_line(painter, head.adjusted(number, 0, 0, 0), note, small, colours.muted)
            y = float(_HEAD)
            for kind, text in words.items:
                paint_thing(painter, QRectF(left, y, room, _ITEM), kind, text)
                y += _ITEM
            for place, (kind, text) in enumerate(words.counts):
                # Two kinds side by side, two below.
                x, top = left + (place % 2) * room / 2, y + (place // 2) * _ITEM
                paint_thing(painter, QRectF(x, top, room / 2, _ITEM), kind, text)
            if self.hasFocus():
                ring(painter, self.rect())


class MonthAhead(QWidget):
    """The month of a day that is chosen; ``chosen`` is a date, and the month shown is that of ``month``."""

    changed = Signal()
    """Another month, or another day of it, is to be shown."""
    listed = Signal()
    """The user asked for the list of the chosen day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = self.month = date.min
        self._today = date.min
        self._focus_wanted = False
        self.title = Label("", self, tone="heading")
        self.back = IconButton("chevron-left", "", self)
        self.on = IconButton("chevron-right", "", self)
        self.now = Button("", "ghost", parent=self)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
        self.now.clicked.connect(lambda: self.choose(self._today))
        self._names = [Label("", self, tone="small") for _ in range(7)]
        self.days = [MonthDay(self) for _ in range(7 * _WEEKS)]
        for cell in self.days:
            cell.chosen.connect(self._list)
            cell.walked.connect(self._walk)
        weeks = (self.days[at : at + 7] for at in range(0, len(self.days), 7))
        column(
            row(self.back, self.on, self.now, self.title, STRETCH, spacing=SPACING.TINY),
            grid(self._names, *weeks, spacing=SPACING.TINY, stretch=dict.fromkeys(range(7), 1)),
            on=self,
            spacing=SPACING.SMALL,
        )
        for keys, act in (("PgUp", self.back.click), ("PgDown", self.on.click)):
            on_keys(self, act, keys, reach=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        language.speak(self.say_words)

    def choose(self, day: date) -> None:
        """Choose a day, and show its month."""
        self.day = day
        self.month = day.replace(day=1)
        self.changed.emit()

    def _turn(self, months: int) -> None:
        """Show the month before or after; its first day, or today, is chosen."""
        other = period_of_day("month", self.month)
        first = (other.next() if months > 0 else other.previous()).start
        here = first <= self._today < period_of_day("month", first).next().start
        self.choose(self._today if here else first)

    def _list(self, day: date) -> None:
        self._focus_wanted = True
        self.choose(day)
        self.listed.emit()

    def _walk(self, day: date) -> None:
        self._focus_wanted = True
        self.choose(day)

    def show_month(self, today: date, days: Sequence[DayAhead], words: Sequence[MonthDayWords]) -> None:
        """Show the days of the whole weeks of the month."""
        self._today = today
        for cell, day, said in zip(self.days, days, words, strict=False):
            inside = (day.day.year, day.day.month) == (self.month.year, self.month.month)
            chosen = day.day == self.day
            cell.show_day(day.day, said, today=day.day == today, inside=inside, chosen=chosen)
            if chosen and self._focus_wanted:
                cell.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_wanted = False
        for number, cell in enumerate(self.days):
            cell.setVisible(number < len(days))
        self.now.setEnabled(self.day != today)

    def say_month(self, code: str) -> None:
        """Say which month it is, in the language of ``code``."""
        self.title.setText(period_words(period_of_day("month", self.month), code))

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(translate("MonthAhead", "Month"))
        self.back.set_name(translate("MonthAhead", "The month before (Page Up)"))
        self.on.set_name(translate("MonthAhead", "The month after (Page Down)"))
        self.now.set_text(translate("MonthAhead", "Today"))
        monday = date(2026, 11, 30)
        for number, name in enumerate(self._names):
            name.setText(weekday_name(monday + timedelta(days=number)))
