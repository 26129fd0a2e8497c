"""A group of rows in the playbook's lists: the checks of a stage, the actions of a phase, the sources."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.dialogs.playbook.rows import Entry, EntryRow
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import Align, column, fill, placed
from funnel_desktop.widgets.kit.theme import SPACING


class EntryGroup(QWidget):
    """Rows that belong together (the checks of a stage, the actions of a phase) under a heading."""

    reordered = Signal(object)
    """Rows changed their places, came or went; carries the row that has to stay in sight, or None."""

    edited = Signal()

    def __init__(
        self,
        key: str,
        heading: str,
        add_word: str,
        language: str,
        parent: QWidget,
        head: Entry | None = None,
    ) -> None:
        """``add_word`` "" makes a group to which nothing can be added; ``head`` is a line on the group
        itself, above the rows."""
        super().__init__(parent)
        self.key = key
        self.heading = heading
        self._language = language
        self._start = 0
        self.rows: list[EntryRow] = []
        self.add: Button | None = None
        self.head: EntryRow | None = None
        self._column = column(on=self, spacing=SPACING.HAIR)
        if heading:
            fill(self._column, SPACING.LARGE, Label(heading, self, tone="group"))
        if head is not None:
            self.head = EntryRow(head, language, self)
            self.head.edited.connect(self.edited)
            fill(self._column, self.head, SPACING.TINY)
        self._rows = column(spacing=SPACING.TINY)
        fill(self._column, self._rows)
        if add_word:
            self.add = Button(add_word, "ghost", icon="plus", parent=self)
            fill(self._column, placed(self.add, Align.AlignLeft))

    def append(self, entry: Entry) -> EntryRow:
        """Add a row at the end."""
        row = EntryRow(entry, self._language, self)
        self.rows.append(row)
        fill(self._rows, row)
        row.moveWanted.connect(lambda step: self.move_row(row, step))
        row.dragged.connect(lambda height: self.drag_row(row, height))
        if row.grip is not None:
            row.grip.begun.connect(lambda: self._begin(row))
            row.grip.cancelled.connect(lambda: self._put_back(row))
        row.removeWanted.connect(lambda: self.remove_row(row))
        row.edited.connect(self.edited)
        self._show_ends()
        return row

    def move_row(self, row: EntryRow, step: int) -> None:
        """Move a row by one place; the keyboard stays where it was in it."""
        start = self.rows.index(row)
        end = start + step
        if not 0 <= end < len(self.rows):
            return
        focused = keyboard_in(self)
        self.rows.insert(end, self.rows.pop(start))
        self._rows.removeWidget(row)
        self._rows.insertWidget(end, row)
        self._show_ends()
        if focused is not None and row.isAncestorOf(focused):
            if not focused.isEnabled():  # it reached the end: the other arrow takes over
                other = row.down if focused is row.up else row.up
                focused = other or focused
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reordered.emit(row)
        self.edited.emit()

    def drag_row(self, row: EntryRow, height: int) -> None:
        """Move a row to where the pointer is, at a height of the screen."""
        y = self.mapFromGlobal(QPoint(0, height)).y()
        place = self.rows.index(row)
        while place > 0 and y < self._middle(place - 1):
            self.move_row(row, -1)
            place -= 1
        while place < len(self.rows) - 1 and y > self._middle(place + 1):
            self.move_row(row, 1)
            place += 1

    def _begin(self, row: EntryRow) -> None:
        self._start = self.rows.index(row)

    def _put_back(self, row: EntryRow) -> None:
        """Move a row back to where it was taken hold of."""
        while (away := self._start - self.rows.index(row)) != 0:
            self.move_row(row, 1 if away > 0 else -1)

    def _middle(self, place: int) -> int:
        self._column.activate()
        self._rows.activate()
        return self.rows[place].geometry().center().y()

    def remove_row(self, row: EntryRow) -> None:
        """Take a row away; the keyboard goes to the one after it."""
        place = self.rows.index(row)
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_ends()
        if place < len(self.rows):
            self.rows[place].stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.add is not None:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reordered.emit(None)
        self.edited.emit()

    def _show_ends(self) -> None:
        for number, row in enumerate(self.rows):
            if row.up is not None and row.down is not None:
                row.up.setEnabled(number > 0)
                row.down.setEnabled(number < len(self.rows) - 1)
