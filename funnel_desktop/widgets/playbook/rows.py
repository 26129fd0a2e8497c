"""Rows of the playbook's lists: an entry with its texts, its use, its place; and a group of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from funnel_desktop.method.playbook import Words
from funnel_desktop.widgets import theme
from funnel_desktop.widgets.controls.buttons import Button, IconButton
from funnel_desktop.widgets.playbook.words_edit import WordsEdit
from funnel_desktop.widgets.text import translate
from funnel_desktop.widgets.theme import SPACING


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row shows: key, what it is called (a check's key), its texts by field with what they are, and
    what else it has: ``used``, ``required`` and ``removable`` None where there is no such choice."""

    key: str
    title: str
    texts: Sequence[tuple[str, str, Words]]
    used: bool | None = None
    required: bool | None = None
    note: str = ""
    movable: bool = True
    removable: bool | None = None


class EntryRow(QFrame):
    """One entry. Alt+Up and Alt+Down move it, as its arrows do."""

    moveWanted = Signal(int)
    removeWanted = Signal()
    edited = Signal()

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.edits: dict[str, WordsEdit] = {}
        self.used: QCheckBox | None = None
        self.required: QCheckBox | None = None
        self.up: IconButton | None = None
        self.down: IconButton | None = None
        self.remove: IconButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACING.HAIR, 0, SPACING.HAIR)
        row.setSpacing(SPACING.SMALL)
        top = Qt.AlignmentFlag.AlignTop
        if entry.used is not None:
            self.used = self._tick(entry.title, translate("PlaybookDialog", "In use"), entry.used)
            self.used.setFixedWidth(48 if entry.title else 24)
            row.addWidget(self.used, 0, top)
        elif entry.title:
            row.addWidget(QLabel(entry.title, self), 0, top)
        lines = QVBoxLayout()
        lines.setSpacing(SPACING.TINY)
        for number, (field, name, words) in enumerate(entry.texts):
            edit = WordsEdit(name, words, quiet=number > 0, parent=self)
            edit.edited.connect(self.edited)
            self.edits[field] = edit
            lines.addWidget(edit)
        row.addLayout(lines, 1)
        if entry.required is not None:
            word = translate("PlaybookDialog", "Required")
            self.required = self._tick(word, word, entry.required)
            self.required.setFixedWidth(96)
            row.addWidget(self.required, 0, top)
        elif entry.note:
            mark = QLabel(translate("PlaybookDialog", "Never required"), self)
            mark.setToolTip(entry.note)
            mark.setAccessibleDescription(entry.note)
            mark.setFixedWidth(96)
            mark.setFixedHeight(theme.HEIGHT.FIELD)
            theme.set_kind(mark, "tone", "warn")
            row.addWidget(mark, 0, top)
        if entry.movable:
            self.up = self._button("chevron-up", translate("PlaybookDialog", "Move up"))
            self.down = self._button("chevron-down", translate("PlaybookDialog", "Move down"))
            self.up.clicked.connect(lambda: self.moveWanted.emit(-1))
            self.down.clicked.connect(lambda: self.moveWanted.emit(1))
            row.addWidget(self.up, 0, top)
            row.addWidget(self.down, 0, top)
        if entry.removable is not None:
            self.remove = self._button("x", translate("PlaybookDialog", "Remove"))
            self.remove.clicked.connect(self.removeWanted)
            row.addWidget(self.remove, 0, top)
            if not entry.removable:
                # Keeps its room, so that the columns stand under each other.
                policy = self.remove.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                self.remove.setSizePolicy(policy)
                self.remove.hide()
        for widget in self.stops():
            widget.installEventFilter(self)
        self._show_use()

    def _tick(self, word: str, name: str, on: bool) -> QCheckBox:
        box = QCheckBox(word, self)
        box.setAccessibleName(f"{name}: {self._called()}")
        box.setToolTip(name)
        box.setChecked(on)
        box.setFixedHeight(theme.HEIGHT.FIELD)
        box.toggled.connect(self._show_use)
        box.toggled.connect(self.edited)
        return box

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name, self)
        button.setAccessibleDescription(self._called())
        return button

    def _called(self) -> str:
        _field, _name, words = self.entry.texts[0]
        return self.entry.title or words.en or words.zh_CN

    def _show_use(self) -> None:
        """A check that is never asked cannot be required."""
        if self.required is not None and self.used is not None:
            self.required.setEnabled(self.used.isChecked())

    def stops(self) -> list[QWidget]:
        """Return what the keyboard stops at, in order."""
        found: list[QWidget | None] = [self.used]
        for edit in self.edits.values():
            found += edit.edits()
        found += [self.required, self.up, self.down, self.remove]
        return [widget for widget in found if widget is not None]

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Move by Alt+Up and Alt+Down from anywhere in the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.entry.movable:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.moveWanted.emit(step)
                return True
        return False


class EntryGroup(QWidget):
    """Rows that belong together (the checks of a stage, the actions of a phase) under a heading."""

    reordered = Signal(object)
    """Rows changed their places, came or went; carries the row that has to stay in sight, or None."""

    edited = Signal()

    def __init__(self, key: str, heading: str, add_word: str, parent: QWidget) -> None:
        """``add_word`` "" makes a group to which nothing can be added."""
        super().__init__(parent)
        self.key = key
        self.heading = heading
        self.rows: list[EntryRow] = []
        self.add: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING.HAIR)
        if heading:
            label = QLabel(heading, self)
            theme.set_kind(label, "tone", "group")
            self._column.addSpacing(SPACING.LARGE)
            self._column.addWidget(label)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACING.TINY)
        self._column.addLayout(self._rows)
        if add_word:
            self.add = Button(add_word, "ghost", icon="plus", parent=self)
            self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def append(self, entry: Entry) -> EntryRow:
        """Add a row at the end."""
        row = EntryRow(entry, self)
        self.rows.append(row)
        self._rows.addWidget(row)
        row.moveWanted.connect(lambda step: self.move_row(row, step))
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
        focused = self.focusWidget()
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

    def stops(self) -> list[QWidget]:
        """Return what the keyboard stops at, in order."""
        found = [stop for row in self.rows for stop in row.stops()]
        return found if self.add is None else [*found, self.add]
