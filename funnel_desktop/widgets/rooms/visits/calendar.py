"""The calendar of visits: a week or a month, painted by us; walked by keys, changed by drag."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import PlanPeriod, grid_days
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.parts import Parts, PartSeen
from funnel_desktop.widgets.kit.plain_text import show_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.visits.calendar_layout import DayBox, box_at, lay_out, slot_at
from funnel_desktop.widgets.rooms.visits.calendar_paint import CalendarPainter
from funnel_desktop.wording.days import long_day
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.visits import day_mark, day_of, spoken

_CELL, _ITEM = QAccessible.Role.Cell, QAccessible.Role.ListItem
_ONE_DAY = timedelta(days=1)


class CalendarView(QWidget):
    """Shows visits on their days. It changes nothing: it says what the user wants.

    Arrows walk the days and, up and down, the visits of a day; Enter opens a visit or adds one, Insert adds,
    Space marks done, Delete deletes, Ctrl with an arrow moves the visit to another day.
    """

    READ_AS = QAccessible.Role.Grouping

    opened = Signal(str)
    addWanted = Signal(date)
    dropped = Signal(str, object)
    doneWanted = Signal(str)
    removeWanted = Signal(str)
    menuWanted = Signal(str, object, QPoint)
    moreWanted = Signal(date)
    dayWanted = Signal(date)
    """The keyboard went to a day outside of what is shown."""

    selectionChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(180)
        self._period: PlanPeriod | None = None
        self._playbook: Playbook | None = None
        self._language = "en"
        self._today = date.min
        self._visits: dict[date, list[Visit]] = {}
        self._boxes: list[DayBox] = []
        self.current = date.min
        self.selected = ""
        self._pressed: tuple[str, QPointF] | None = None
        self._dragged: Visit | None = None
        self._target: date | None = None
        self._point = QPointF()
        self._parts = Parts(self)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(700, 380)

    # What is shown

    def show_visits(
        self, period: PlanPeriod, visits: Sequence[Visit], playbook: Playbook, language: str, today: date
    ) -> None:
        """Show the visits of a period (and of the days around it that make its weeks whole)."""
        self._period, self._playbook, self._language, self._today = period, playbook, language, today
        self._visits = {}
        for visit in visits:
            day = day_of(visit)
            if day is not None:
                self._visits.setdefault(day, []).append(visit)
        if not period.start <= self.current <= period.end and self.current not in grid_days(period):
            self.current = today if period.start <= today <= period.end else period.start
        if self.visit(self.selected) is None:
            self.selected = ""
        self._cancel_drag()
        self._arrange()

    def _arrange(self) -> None:
        if self._period is not None:
            days = grid_days(self._period)
            self._boxes = lay_out(self.width(), self.height(), self._period.kind, days, self._visits)
        self._say()
        self.update()

    def _show_parts(self) -> None:
        """Let a screen reader walk what is painted: the days, and on each its visits."""
        seen: list[PartSeen] = []
        for box in self._boxes:
            chosen = box.day == self.current
            named = partial(self._come_to, box.day)
            seen.append(PartSeen(self._day_words(box.day), box.place.toRect(), _CELL, chosen, named))
            for slot in box.slots:
                words, here = spoken(slot.visit, self._today), slot.visit.id == self.selected
                open_ = partial(self.opened.emit, slot.visit.id)
                seen.append(PartSeen(words, slot.place.toRect(), _ITEM, here, open_))
            if box.hidden:
                more = translate("CalendarView", "%n more visit(s)", "", box.hidden)
                all_ = partial(self.moreWanted.emit, box.day)
                seen.append(PartSeen(more, box.more.toRect(), QAccessible.Role.Button, None, all_))
        self._parts.show(seen)

    def _come_to(self, day: date) -> None:
        """Bring the keyboard to a day."""
        there = self._visits.get(day, [])
        self.select(day, there[0].id if there else "")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day_words(self, day: date) -> str:
        """Say a day, and how many visits there are on it."""
        parts = [long_day(day, self._language), day_mark(day)[1]]
        parts.append(translate("CalendarView", "%n visit(s)", "", len(self._visits.get(day, []))))
        return enumerated(part for part in parts if part)

    def visit(self, identifier: str) -> Visit | None:
        """Return a shown visit by its id."""
        return next((v for day in self._visits.values() for v in day if v.id == identifier), None)

    def boxes(self) -> list[DayBox]:
        """Return the days as they are placed now."""
        return self._boxes

    def select(self, day: date, identifier: str = "") -> None:
        """Put the keyboard's place on a day, and on one of its visits."""
        if (day, identifier) == (self.current, self.selected):
            return
        self.current, self.selected = day, identifier
        self._say()
        self.selectionChanged.emit()
        self.update()

    def _say(self) -> None:
        """Tell a screen reader where the keyboard is."""
        name = translate("CalendarView", "Calendar of visits")
        if self._period is not None:
            parts = [self._day_words(self.current)]
            chosen = self.visit(self.selected)
            if chosen is not None:
                parts.append(spoken(chosen, self._today))
            name = enumerated((name, *(part for part in parts if part)))
        self.setAccessibleDescription(
            translate(
                "CalendarView",
                "Arrows walk days and visits. Enter opens, Insert plans, Space notes what is done, Delete "
                "deletes, Ctrl with an arrow moves a visit to another day.",
            )
        )
        if name != self.accessibleName():
            self.setAccessibleName(name)
            if self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self._show_parts()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, add, move."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._dragged is not None:
            if key == Qt.Key.Key_Escape:
                self._cancel_drag()
            return
        if key in steps and control:
            self._move_selected(steps[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(self.current + steps[key] * _ONE_DAY)
        elif key in steps:
            self._walk(1 if steps[key] > 0 else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            if self.selected:
                self.opened.emit(self.selected)
            else:
                self.addWanted.emit(self.current)
        elif key == Qt.Key.Key_Insert:
            self.addWanted.emit(self.current)
        elif key == Qt.Key.Key_Space and self.selected:
            self.doneWanted.emit(self.selected)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected:
            self.removeWanted.emit(self.selected)
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        there = self._visits.get(day, [])
        self.current, self.selected = day, there[0].id if there else ""
        self._say()
        self.selectionChanged.emit()
        if all(box.day != day for box in self._boxes):
            self.dayWanted.emit(day)
        self.update()

    def _walk(self, step: int) -> None:
        """Go to the next visit of the day; past the last one, in a month, to the week below."""
        there = [visit.id for visit in self._visits.get(self.current, [])]
        at = there.index(self.selected) if self.selected in there else (-1 if step > 0 else len(there))
        if 0 <= at + step < len(there):
            self.select(self.current, there[at + step])
        elif self._period is not None and self._period.kind == "month":
            self._go(self.current + 7 * step * _ONE_DAY)

    def _move_selected(self, days: int) -> None:
        if self.selected:
            day = self.current + days * _ONE_DAY
            identifier = self.selected
            self.dropped.emit(identifier, day)
            self.current, self.selected = day, identifier
            if all(box.day != day for box in self._boxes):
                self.dayWanted.emit(day)
            self._say()
            self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; perhaps a drag begins."""
        point = event.position()
        box = box_at(self._boxes, point)
        if box is None:
            return
        slot = slot_at(self._boxes, point)
        self.select(box.day, slot.visit.id if slot is not None else "")
        if event.button() == Qt.MouseButton.LeftButton:
            if slot is not None:
                self._pressed = (slot.visit.id, point)
            elif box.hidden and box.more.contains(point):
                self.moreWanted.emit(box.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the visit that was taken."""
        point = event.position()
        if self._dragged is None and self._pressed is not None:
            far = (point - self._pressed[1]).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._dragged = self.visit(self._pressed[0])
        if self._dragged is not None:
            self._point = point
            box = box_at(self._boxes, point)
            self._target = None if box is None or box.day == day_of(self._dragged) else box.day
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
            return
        over = slot_at(self._boxes, point) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was carried."""
        dragged, target = self._dragged, self._target
        self._cancel_drag()
        if dragged is not None and target is not None:
            self.current = target
            self.dropped.emit(dragged.id, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a visit; on a free place of a day, add one."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        slot, box = slot_at(self._boxes, event.position()), box_at(self._boxes, event.position())
        if slot is not None:
            self.opened.emit(slot.visit.id)
        elif box is not None:
            self.addWanted.emit(box.day)

    def _cancel_drag(self) -> None:
        self._pressed = self._dragged = self._target = None
        self.unsetCursor()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a visit or of a day."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = next((box for box in self._boxes if box.day == self.current), None)
            if box is not None:
                slot = next((slot for slot in box.slots if slot.visit.id == self.selected), None)
                place = slot.place if slot is not None else box.place
                point = self.mapToGlobal(place.center().toPoint())
        self.menuWanted.emit(self.selected, self.current, point)

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the board's own shortcut; say the whole visit in its tooltip."""
        ours = (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Space)
        about = event.type() == QEvent.Type.ShortcutOverride
        if about and isinstance(event, QKeyEvent) and event.key() in ours:
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            slot = slot_at(self._boxes, QPointF(event.pos()))
            text = "" if slot is None else spoken(slot.visit, self._today)
            show_tip(event.globalPos(), text, self)
            return True
        return super().event(event)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days, their visits, and the visit that is carried."""
        if self._period is None or self._playbook is None:
            return
        painter = QPainter(self)
        drawing = CalendarPainter(painter, self._period, self._playbook, self._language, self._today)
        if self._period.kind == "month":
            drawing.head(self._boxes)
        carried = None
        for box in self._boxes:
            current = box.day == self.current
            drawing.day(
                box,
                current=current,
                target=box.day == self._target,
                focused=self.hasFocus() and self._target is None,
            )
            for slot in box.slots:
                away = self._dragged is not None and slot.visit.id == self._dragged.id
                carried = slot if away else carried
                drawing.visit(slot.visit, slot.place, selected=slot.visit.id == self.selected, ghost=away)
            drawing.more(box)
        if self._dragged is not None and self._pressed is not None and carried is not None:
            place = carried.place.translated(self._point - self._pressed[1])
            drawing.visit(self._dragged, place, selected=True)
        painter.end()
