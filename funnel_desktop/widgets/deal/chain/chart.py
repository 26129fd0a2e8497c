"""The decision chain as a chart: boxes of people, lines of who reports to whom, edited by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from funnel_desktop.method.people import bosses, may_report, reports, tree
from funnel_desktop.method.records import Person
from funnel_desktop.widgets import theme
from funnel_desktop.widgets.deal.chain.box import HEIGHT, PersonBox
from funnel_desktop.widgets.deal.chain.words import spoken
from funnel_desktop.widgets.text import translate
from funnel_desktop.widgets.theme import SPACING

_ROW = 70
_NARROWEST, _NEEDED, _WIDEST = 82, 114, 132
"""Widths of a box: at least, at least when its words need it (three fit beside each other), at most."""

_GAP = 12


class ChainChart(QWidget):
    """People laid out as a tree. It only asks: whoever owns it changes the people and shows them again.

    Arrows walk, Enter edits, Insert adds below, Delete removes; with Ctrl, Up lets somebody report one step
    higher, Down to a neighbour, Left and Right to the boss beside.
    """

    personFocused = Signal(str)
    editWanted = Signal(str)
    addWanted = Signal(object)
    """Add a person who reports to this one (id, None: at the top)."""
    removeWanted = Signal(str)
    reportWanted = Signal(str, object)
    """A person is to report to another (id, None: to nobody)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self.boxes: dict[str, PersonBox] = {}
        self._current: str | None = None
        self._narrowest = _NARROWEST
        self._read_only = False
        self._target: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("People", "Decision chain"))

    @property
    def current(self) -> str | None:
        """Who was looked at last, None without people."""
        return self._current

    def show_people(self, people: Sequence[Person], current: str | None = None) -> None:
        """Show people; who was looked at stays, unless ``current`` is another."""
        had_focus = any(box.hasFocus() for box in self.boxes.values())
        wanted = current or self._current
        self._people = tuple(people)
        self._by_id = {person.id: person for person in people}
        self._boss_of = bosses(people)
        self._below = reports(people)
        self._places = tree(people)
        for identifier in [key for key in self.boxes if key not in self._by_id]:
            self._drop_box(identifier)
        for person in people:
            boss = self._by_id.get(self._boss_of[person.id] or "")
            says = spoken(person, boss, len(self._below.get(person.id, ())))
            box = self.boxes.get(person.id)
            if box is not None and (box.person != person or box.accessibleName() != says):
                box.set_person(person, says)
            elif box is None:
                box = self.boxes[person.id] = self._new_box(person, says)
            box.draggable = not self._read_only
        if wanted not in self._by_id:
            tops = self._below.get(None, [])
            wanted = tops[0].id if tops else None
        self._current = wanted
        self._roving()
        self._narrowest = max(_NARROWEST, min(_NEEDED, self._needed_width()))
        self._arrange()
        if had_focus and wanted is not None:
            self.boxes[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Let people be looked at, not changed."""
        self._read_only = read_only
        for box in self.boxes.values():
            box.draggable = not read_only

    def focus(self, person: str | None = None) -> None:
        """Give the keyboard to a person, or to who was looked at last."""
        wanted = person or self._current
        if wanted in self.boxes:
            self.boxes[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _new_box(self, person: Person, says: str) -> PersonBox:
        box = PersonBox(person, says, self)
        identifier = person.id
        box.focused.connect(lambda: self._focused(identifier))
        box.opened.connect(lambda: self._ask_edit(identifier))
        box.keyPressed.connect(lambda event: self._key(identifier, event))
        box.dragged.connect(lambda place: self._drag(identifier, place))
        box.dropped.connect(lambda place: self._drop(identifier, place))
        box.dragCancelled.connect(self._arrange)
        box.show()
        return box

    def _drop_box(self, identifier: str) -> None:
        box = self.boxes.pop(identifier)
        box.blockSignals(True)
        box.hide()
        box.deleteLater()

    def _focused(self, identifier: str) -> None:
        self._current = identifier
        self._roving()
        viewport = self.parentWidget()
        area = None if viewport is None else viewport.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.boxes[identifier], SPACING.LARGE, 0)
        self.personFocused.emit(identifier)

    def _roving(self) -> None:
        """Let Tab stop once in the chart, at who was looked at last; arrows do the rest."""
        for key, box in self.boxes.items():
            box.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if key == self._current else Qt.FocusPolicy.ClickFocus
            )

    # Place

    def _needed_width(self) -> int:
        """Return the width in which every name, role and relation is read whole."""
        return max((box.needed_width() for box in self.boxes.values()), default=0)

    def columns(self) -> float:
        """Return how many boxes stand beside each other at most."""
        return max((place.column for place in self._places.values()), default=0) + 1

    def sizeHint(self) -> QSize:
        """Return the size of the whole tree at its narrowest."""
        if not self._people:
            return QSize(0, 0)
        rows = max(place.row for place in self._places.values()) + 1
        return QSize(
            round(self.columns() * (self._narrowest + _GAP)), (rows - 1) * _ROW + HEIGHT + SPACING.MEDIUM
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same: what is wider scrolls."""
        return self.sizeHint()

    def _arrange(self) -> None:
        self._mark(None)
        if not self._people:
            self.updateGeometry()
            return
        columns = self.columns()
        pitch = max(self._narrowest + _GAP, min(_WIDEST + _GAP, self.width() / columns))
        width = round(pitch - _GAP)
        left = max(0.0, (self.width() - columns * pitch) / 2) + _GAP / 2
        for key, place in self._places.items():
            box = self.boxes[key]
            box.setGeometry(
                round(left + place.column * pitch), SPACING.TINY + place.row * _ROW, width, HEIGHT
            )
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        if self._people:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines between the boxes."""
        painter = QPainter(self)
        colours = theme.palette()
        painter.setPen(QPen(theme.mix(colours.line, colours.text, 0.35), 1.4))
        for person in self._people:
            boss = self._boss_of[person.id]
            if boss is None:
                continue
            upper, lower = self.boxes[boss].geometry(), self.boxes[person.id].geometry()
            if self.boxes[person.id].is_dragged:
                continue
            start = QPointF(upper.center().x(), upper.bottom())
            end = QPointF(lower.center().x(), lower.top() + 1)
            turn = upper.bottom() + (_ROW - HEIGHT) / 2
            painter.drawPolyline(QPolygonF([start, QPointF(start.x(), turn), QPointF(end.x(), turn), end]))
        dragged = next((box for box in self.boxes.values() if box.is_dragged), None)
        if dragged is not None and self._target is not None:
            pen = QPen(colours.accent, 2)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(self.boxes[self._target].geometry().center(), dragged.geometry().center())
        painter.end()

    # Mouse

    def _drag(self, identifier: str, place: QPoint) -> None:
        box = self.boxes[identifier]
        box.raise_()
        box.move(place - box.grip())
        self._mark(self._under(identifier, place))

    def _under(self, identifier: str, place: QPoint) -> str | None:
        """Return who lies under the pointer and may become the boss of who is dragged."""
        for key, box in self.boxes.items():
            if key != identifier and box.geometry().contains(place):
                return key if may_report(self._people, identifier, key) else None
        return None

    def _on_box(self, identifier: str, place: QPoint) -> bool:
        return any(key != identifier and box.geometry().contains(place) for key, box in self.boxes.items())

    def _mark(self, target: str | None) -> None:
        self._target = target
        for key, box in self.boxes.items():
            if box.is_target != (key == target):
                box.is_target = key == target
                box.update()
        self.update()

    def _drop(self, identifier: str, place: QPoint) -> None:
        target = self._under(identifier, place)
        refused = target is None and self._on_box(identifier, place)
        near_home = self._home(identifier).contains(place)
        self._arrange()
        if refused or near_home or target == self._boss_of[identifier] or self._read_only:
            return
        self.reportWanted.emit(identifier, target)

    def _home(self, identifier: str) -> QRect:
        """Return where the box stands when nobody drags it."""
        moved = self.boxes[identifier].geometry()
        self._arrange()
        home = self.boxes[identifier].geometry()
        self.boxes[identifier].setGeometry(moved)
        return home

    # Keys

    def _key(self, identifier: str, event: QKeyEvent) -> None:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._ask_edit(identifier)
        elif self._read_only and (control or key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete)):
            return
        elif key == Qt.Key.Key_Insert:
            self.addWanted.emit(identifier)
        elif key == Qt.Key.Key_Delete:
            self.removeWanted.emit(identifier)
        elif control:
            self._move(identifier, Qt.Key(key))
        else:
            self.focus(self._beside(identifier, Qt.Key(key)))

    def _ask_edit(self, identifier: str) -> None:
        if not self._read_only:
            self.editWanted.emit(identifier)

    def _row_of(self, identifier: str) -> list[str]:
        row = self._places[identifier].row
        same = [key for key, place in self._places.items() if place.row == row]
        return sorted(same, key=lambda key: self._places[key].column)

    def _beside(self, identifier: str, key: Qt.Key) -> str:
        row = self._row_of(identifier)
        at = row.index(identifier)
        if key == Qt.Key.Key_Up:
            return self._boss_of[identifier] or identifier
        if key == Qt.Key.Key_Down:
            below = self._below.get(identifier, [])
            return below[0].id if below else identifier
        if key == Qt.Key.Key_Home:
            return row[0]
        if key == Qt.Key.Key_End:
            return row[-1]
        step = -1 if key == Qt.Key.Key_Left else 1
        return row[min(max(at + step, 0), len(row) - 1)]

    def _move(self, identifier: str, key: Qt.Key) -> None:
        boss = self._boss_of[identifier]
        if key == Qt.Key.Key_Up and boss is not None:
            self.reportWanted.emit(identifier, self._boss_of[boss])
        elif key == Qt.Key.Key_Down:
            siblings = [person.id for person in self._below.get(boss, [])]
            at = siblings.index(identifier)
            others = siblings[max(at - 1, 0) : at] or siblings[at + 1 : at + 2]
            if others:
                self.reportWanted.emit(identifier, others[0])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and boss is not None:
            row = self._row_of(boss)
            at = row.index(boss) + (-1 if key == Qt.Key.Key_Left else 1)
            if 0 <= at < len(row):
                self.reportWanted.emit(identifier, row[at])
