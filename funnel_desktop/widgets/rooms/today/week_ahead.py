"""The seven days from today on, side by side: what falls on each. One can be opened from here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from funnel_desktop.queries.day import Ahead, DayAhead
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.layout import row
from funnel_desktop.widgets.kit.paint import frame, painting, ring, text_line
from funnel_desktop.widgets.kit.parts import Parts, PartSeen
from funnel_desktop.widgets.kit.plain_text import entry_words, set_tip, spoken
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.today import AheadWords

_HEAD, _ITEM, _GLYPH = 22, 19, 12
_ICONS = {"visit": "visits", "signing": "won", "step": "clock", "commitment": "flag"}


def paint_thing(painter: QPainter, box: QRectF, kind: str, text: str) -> None:
    """Paint something that falls on a day as one line: the sign of its kind, and its words."""
    colours = theme.palette()
    tint = {"visit": colours.accent, "signing": colours.good}.get(kind, colours.muted)
    icons.paint(painter, _ICONS[kind], box.left(), box.top() + (box.height() - _GLYPH) / 2, _GLYPH, tint)
    words = box.adjusted(_GLYPH + SPACING.TINY, 0, 0, 0)
    text_line(painter, words, text, theme.font(SIZE.SMALL), colours.text)


class DayColumn(QWidget):
    """One day: its name over what falls on it. A click on a thing opens it; Enter lists all of them, Left and
    Right go to the days beside it."""

    READ_AS = QAccessible.Role.Button

    opened = Signal(object)
    """Something that falls on the day (``queries.day.Ahead``)."""
    walked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.day: DayAhead | None = None
        self.words = AheadWords("", "", (), "", "", False)
        self._today = False
        self._lines = 0
        self._parts = Parts(self)

    def show_day(self, day: DayAhead, words: AheadWords, *, today: bool, lines: int) -> None:
        """Show a day; ``lines``: how many things the fullest day of the row shows."""
        self.day, self.words, self._today = day, words, today
        self._lines = lines
        self.setAccessibleName(spoken(words.said))
        set_tip(
            self, "\n".join([words.said.split(":")[0], *(item for _kind, item in words.items), words.more])
        )
        self._show_parts()
        self.updateGeometry()
        self.update()

    def _place(self, number: int) -> QRectF:
        """Return where a thing stands, by its number from the top."""
        room = self.width() - 2.0 * SPACING.MEDIUM
        return QRectF(SPACING.MEDIUM, SPACING.SMALL + _HEAD + number * _ITEM, room, _ITEM)

    def _show_parts(self) -> None:
        """Let a screen reader walk what falls on the day, and open it."""
        items = () if self.day is None else self.day.items
        self._parts.show(
            [
                PartSeen(words, self._place(n).toRect(), press=partial(self.opened.emit, item))
                for n, ((_kind, words), item) in enumerate(zip(self.words.items, items, strict=True))
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow with what stands on the day."""
        super().resizeEvent(event)
        self._show_parts()

    def sizeHint(self) -> QSize:
        """Ask for the height of the fullest day, and for as little width as there is."""
        return QSize(100, _HEAD + _ITEM * max(2, self._lines) + SPACING.LARGE)

    def _at(self, y: float) -> Ahead | None:
        number = int((y - SPACING.SMALL - _HEAD) // _ITEM)
        items = self.day.items if self.day is not None else ()
        return items[number] if 0 <= number < len(items) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over what can be opened."""
        there = self._at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is under the mouse."""
        item = self._at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and item is not None:
            self.opened.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """List what falls on the day, or go to the day beside it."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._list()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.walked.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def _list(self) -> None:
        if self.day is None or not self.day.items:
            return
        menu = QMenu(self)
        ways = {
            menu.addAction(entry_words(words)): item
            for (_kind, words), item in zip(self.words.items, self.day.items, strict=True)
        }
        chosen = menu.exec(self.mapToGlobal(QPoint(0, self.height())))
        menu.deleteLater()
        if chosen in ways:
            self.opened.emit(ways[chosen])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day: today has a frame of its own, a day that is not worked stands back."""
        colours, words = theme.palette(), self.words
        with painting(self) as painter:
            line = colours.accent if self._today else colours.line
            fill = colours.sunken if words.free and not self._today else colours.surface
            frame(painter, self.rect(), line, fill, RADIUS.CONTROL)
            left, room = float(SPACING.MEDIUM), self.width() - 2.0 * SPACING.MEDIUM
            head = QRectF(left, SPACING.TINY, room, _HEAD)
            bold = theme.font(SIZE.NOTE, bold=True)
            ink = colours.accent if self._today else colours.muted if words.free else colours.text
            number = QFontMetricsF(bold).horizontalAdvance(words.number)
            text_line(painter, head.adjusted(0, 0, -number - SPACING.SMALL, 0), words.weekday, bold, ink)
            text_line(painter, head.adjusted(room - number, 0, 0, 0), words.number, bold, ink)
            for number, (kind, text) in enumerate(words.items):
                paint_thing(painter, self._place(number), kind, text)
            y = self._place(len(words.items)).top()
            if words.more:
                text_line(
                    painter, QRectF(left, y, room, _ITEM), words.more, theme.font(SIZE.SMALL), colours.muted
                )
            if self.hasFocus():
                ring(painter, self.rect())


class WeekAhead(QWidget):
    """The seven days in a row."""

    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.days = [DayColumn(self) for _ in range(7)]
        for number, day in enumerate(self.days):
            day.opened.connect(self.opened)
            day.walked.connect(partial(self._walk, number))
        row(*self.days, on=self, spacing=SPACING.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _walk(self, number: int, step: int) -> None:
        if 0 <= number + step < len(self.days):
            self.days[number + step].setFocus(Qt.FocusReason.TabFocusReason)

    def show_days(self, days: Sequence[DayAhead], words: Sequence[AheadWords]) -> None:
        """Show the days, today first."""
        lines = max(len(day.items) + (day.more > 0) for day in days)
        for number, (column, day, said) in enumerate(zip(self.days, days, words, strict=True)):
            column.show_day(day, said, today=number == 0, lines=lines)
