"""The decision chain as a chart: boxes of people, lines of who reports to whom, edited by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.chain_layout import (
    GRID,
    free_place,
    layout,
    neighbour,
    piled,
    placed_by_hand,
    snapped,
)
from funnel_desktop.method.people import Place, bosses, may_report, reports
from funnel_desktop.method.records import Person
from funnel_desktop.widgets.deal.chain.box import PersonBox
from funnel_desktop.widgets.deal.chain.canvas import GAP, NARROWEST, ROOM, WIDE, WIDEST, ChainCanvas
from funnel_desktop.widgets.deal.chain.lines import paint_aim, paint_lines
from funnel_desktop.widgets.deal.chain.view import READABLE
from funnel_desktop.widgets.kit.keyboard import keyboard_in, one_stop
from funnel_desktop.widgets.kit.paint import painting
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.people import spoken

_SHORT = 100
"""A width in which names can be read, if not all of what else there is."""

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChainChart(ChainCanvas):
    """People laid out as a tree, and where the user put them. It only asks: whoever owns it changes the
    people and shows them again.

    Arrows walk, Enter edits, Insert adds below, Delete removes. With Ctrl, Up lets somebody report one step
    higher, Down to a neighbour, Left and Right to the boss beside; with Shift, arrows move the box until
    Shift is let go. Plus, minus and 0 zoom.
    """

    personFocused = Signal(str)
    editWanted = Signal(str)
    addWanted = Signal(object)
    """Add a person who reports to this one (id, None: at the top)."""
    removeWanted = Signal(str)
    reportWanted = Signal(str, object)
    """A person is to report to another (id, None: to nobody)."""
    placeWanted = Signal(str, object)
    """A person is to stand at a Place."""
    aimed = Signal(str)
    """What letting go now would do, in words; "" when nothing is dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self._by_id: dict[str, Person] = {}
        self._read_only = False
        self._target: str | None = None
        self._columns: float | None = None
        self._piled: frozenset[str] = frozenset()
        self.setAccessibleName(translate("People", "Decision chain"))

    def show_people(self, people: Sequence[Person], current: str | None = None) -> None:
        """Show people; who was looked at stays, unless ``current`` is another."""
        had_focus = keyboard_in(self) in self.boxes.values()
        wanted = current or self._current
        others = not any(person.id in self._by_id for person in people)
        self._people = tuple(people)
        self._by_id = {person.id: person for person in people}
        self._boss_of = bosses(people)
        self._below = reports(people)
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
        needed = max((box.needed_width() for box in self.boxes.values()), default=0)
        self._columns = ROOM / READABLE / (max(NARROWEST, min(WIDE, needed)) + GAP)
        self.places = layout(people, self._columns)
        self._piled = piled(people, self._columns)
        columns = max((place.column for place in self.places.values()), default=0) + 1
        # Rather narrower boxes than half of them out of sight.
        seen = max(_SHORT, ROOM / READABLE / columns - GAP)
        self._width = round(max(NARROWEST, min(WIDEST if columns <= 2 else WIDE, needed, seen)))
        self.setFixedHeight(self.sizeHint().height())
        if others or not self.view.is_moved:
            self.view.reset(self.bounds(), self._room())
        self._mark(None)
        self._arrange()
        self._reveal(wanted)
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
        box.dragCancelled.connect(self._cancel)
        box.carriedOn.connect(lambda: self._put_down(identifier))
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
        if not self.boxes[identifier].isDown():  # a box that is being pressed stays under the pointer
            self._reveal(identifier)
        self.personFocused.emit(identifier)

    def _roving(self) -> None:
        """Let Tab stop once in the chart, at who was looked at last; arrows do the rest."""
        one_stop(self.boxes.get(self._current or ""), self.boxes.values())

    def has_places(self) -> bool:
        """Whether somebody was put somewhere by hand."""
        return any(placed_by_hand(person) is not None for person in self._people)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines between the boxes."""
        with painting(self) as painter:
            paint_lines(
                painter, self.boxes, self._boss_of if self._people else {}, self.view.zoom, self._piled
            )
            dragged = next((box for box in self.boxes.values() if box.is_dragged), None)
            if dragged is not None and self._target is not None:
                cut = self._boss_of[dragged.person.id] == self._target
                paint_aim(painter, self.boxes[self._target], dragged, cut=cut)

    # Mouse

    def _drag(self, identifier: str, pointer: QPoint) -> None:
        box = self.boxes[identifier]
        box.raise_()
        box.move(pointer - box.grip())
        under = self._under(identifier, pointer)
        allowed = under is not None and may_report(self._people, identifier, under)
        self._mark(under if allowed else None)
        self.aimed.emit(self._aim(identifier, under, allowed))

    def _aim(self, identifier: str, under: str | None, allowed: bool) -> str:
        name = self._by_id[identifier].name
        if under is None:
            return translate("People", "Let go: {name} stands here. Escape: no change.").format(name=name)
        boss = self._by_id[under].name
        if not allowed:
            words = translate("People", "{name} cannot report to {boss}, who is below.")
        elif under == self._boss_of[identifier]:
            words = translate("People", "Let go: {name} no longer reports to {boss}.")
        else:
            words = translate("People", "Let go: {name} reports to {boss}.")
        return words.format(name=name, boss=boss)

    def _under(self, identifier: str, pointer: QPoint) -> str | None:
        """Return who lies under the pointer beside who is dragged."""
        for key, box in self.boxes.items():
            if key != identifier and box.geometry().contains(pointer):
                return key
        return None

    def _mark(self, target: str | None) -> None:
        self._target = target
        for key, box in self.boxes.items():
            if box.is_target != (key == target):
                box.is_target = key == target
                box.update()
        self.update()

    def _drop(self, identifier: str, pointer: QPoint) -> None:
        under = self._under(identifier, pointer)
        place = snapped(*self.place_of(QPointF(self.boxes[identifier].pos())))
        self._cancel()
        if self._read_only:
            return
        if under is None:
            self._place(identifier, place)
        else:  # who cannot report there is told so, when the change is refused
            self.reportWanted.emit(identifier, None if under == self._boss_of[identifier] else under)

    def _place(self, identifier: str, place: Place) -> None:
        """Ask for a place, unless the box stands there already."""
        others = (placed for key, placed in self.places.items() if key != identifier)
        place = free_place(place, others)
        if place != self.places[identifier]:
            self.view.is_moved = True  # what is seen stays where it is: the box is where it was dropped
            self.placeWanted.emit(identifier, place)

    def _cancel(self) -> None:
        """Show everybody where they stand."""
        for box in self.boxes.values():
            box.is_carried = False
        self.places = layout(self._people, self._columns)
        self._mark(None)
        self._arrange()
        self.aimed.emit("")

    # Keys

    def _key(self, identifier: str, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._ask_edit(identifier)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif self._read_only and (control or shift or key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete)):
            return
        elif key == Qt.Key.Key_Insert:
            self.addWanted.emit(identifier)
        elif key == Qt.Key.Key_Delete:
            self.removeWanted.emit(identifier)
        elif key in _STEPS and control:
            self._report_by_key(identifier, key)
        elif key in _STEPS and shift:
            self._carry(identifier, *_STEPS[key])
        else:
            self.focus(self._beside(identifier, key))

    def _ask_edit(self, identifier: str) -> None:
        if not self._read_only:
            self.editWanted.emit(identifier)

    def _row_of(self, identifier: str) -> list[str]:
        row = self.places[identifier].row
        same = [key for key, place in self.places.items() if abs(place.row - row) < 0.5]
        return sorted(same, key=lambda key: self.places[key].column)

    def _beside(self, identifier: str, key: Qt.Key) -> str:
        if key == Qt.Key.Key_Home:
            return self._row_of(identifier)[0]
        if key == Qt.Key.Key_End:
            return self._row_of(identifier)[-1]
        below = self._below.get(identifier, [])
        boss = self._boss_of[identifier]
        if key == Qt.Key.Key_Up and boss is not None:
            above = neighbour(self.places, identifier, 0, -1)
            in_pile = identifier in self._piled and self._boss_of[above] == boss
            return above if in_pile else boss
        if key == Qt.Key.Key_Down and below:
            return below[0].id
        return neighbour(self.places, identifier, *_STEPS[key])

    def _carry(self, identifier: str, columns: int, rows: int) -> None:
        """Move a box by keys; it is put down when Shift comes up."""
        box, place = self.boxes[identifier], self.places[identifier]
        box.is_carried = True
        box.raise_()
        self.view.is_moved = True
        self.places[identifier] = snapped(place.column + 2 * GRID * columns, place.row + 2 * GRID * rows)
        self._arrange()
        self._reveal(identifier)
        self.aimed.emit(self._aim(identifier, None, False))

    def _put_down(self, identifier: str) -> None:
        place = self.places[identifier]
        self._cancel()
        self._place(identifier, place)

    def _report_by_key(self, identifier: str, key: Qt.Key) -> None:
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
            if 0 <= at < len(row) and may_report(self._people, identifier, row[at]):
                self.reportWanted.emit(identifier, row[at])
