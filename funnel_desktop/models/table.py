"""Tables as tuples of columns: what a cell says, how it is sorted, set and typed stands with its column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from funnel_desktop.method.search import by_sound
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.text import Message

Line = TypeVar("Line")
Words = TypeVar("Words")

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

SortRole = int(Qt.ItemDataRole.UserRole) + 1
"""What a cell is sorted by."""
KeyRole = int(Qt.ItemDataRole.UserRole) + 2
"""The key of a cell's column."""
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The first role that a table may use for itself."""

_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_TIP, _ALIGNMENT = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.TextAlignmentRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[Line, Words]):
    """A column of a table whose lines are ``Line``. What it asks gets the table's ``Words`` (language, unit,
    day, …) and a line.

    ``text``: what a cell says. ``sort``: what it is sorted by; None: its text, whatever the case. ``right``:
    set at the right, as figures are. ``edit``: the value that is edited there, None for a column in which
    nothing is; ``typed``: whether it can be typed in this line; None: in every one. ``tip``: what the tool
    tip says instead of the text, None for nothing. ``title_tip``: the tool tip of the title.
    """

    key: str
    title: Message
    text: Callable[[Words, Line], str]
    sort: Callable[[Words, Line], object] | None = None
    right: bool = False
    edit: Callable[[Words, Line], object] | None = None
    typed: Callable[[Words, Line], bool] | None = None
    tip: Callable[[Words, Line], Message | None] | None = None
    title_tip: Message | None = None

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where its cells and its title are set."""
        return _RIGHT if self.right else _LEFT


class TableModel(QAbstractTableModel, Generic[Line, Words]):
    """Lines in the given order under ``columns``; ``text_of`` writes messages in the window's language."""

    tips_say_text = False
    """Whether the tool tip of a cell says its text, which may be cut off there."""

    def __init__(
        self,
        columns: Sequence[Column[Line, Words]],
        lines: Sequence[Line],
        words: Words,
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.lines = list(lines)
        self.words = words
        self.writable = True
        """Whether the columns with ``edit`` can be typed into."""
        self.text_of = text_of

    # -- what a table may say otherwise

    def title(self, column: Column[Line, Words]) -> str:
        """Return the title of a column."""
        return self.text_of(column.title)

    def sort_key(self, column: Column[Line, Words], line: Line) -> object:
        """Return what a cell is sorted by."""
        if column.sort is not None:
            return column.sort(self.words, line)
        return by_sound(column.text(self.words, line))

    def tip(self, column: Column[Line, Words], line: Line) -> str | None:
        """Return the tool tip of a cell."""
        if column.tip is not None:
            found = column.tip(self.words, line)
            return None if found is None else plain_tip(self.text_of(found))
        return plain_tip(column.text(self.words, line)) if self.tips_say_text else None

    def more(self, column: Column[Line, Words], line: Line, role: int) -> object:
        """Return what a table says of a cell under a role of its own."""
        return None

    def write(self, column: Column[Line, Words], line: Line, value: object) -> bool:
        """Ask for another value of a cell; whether that was done. It is shown once the file has it."""
        return False

    # -- showing

    def show_lines(self, lines: Sequence[Line], words: Words) -> None:
        """Show other lines, or the same as they are now."""
        self.beginResetModel()
        self.lines, self.words = list(lines), words
        self.endResetModel()

    def say_columns(self) -> None:
        """Say the columns' titles anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def place(self, key: str) -> int:
        """Return where the column ``key`` stands. Raises ValueError."""
        return [column.key for column in self.columns].index(key)

    # -- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the columns' titles, their alignment and their tool tips."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return self.title(column)
        if role == _ALIGNMENT:
            return column.alignment
        if role == _TIP:
            tip = column.title_tip
            return plain_tip(self.title(column) if tip is None else self.text_of(tip))
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return what a cell says, is sorted by, holds to be edited, or what the table adds to that."""
        if not index.isValid():
            return None
        column, line = self.columns[index.column()], self.lines[index.row()]
        if role == _DISPLAY:
            return column.text(self.words, line)
        if role == SortRole:
            return self.sort_key(column, line)
        if role == _TIP:
            return self.tip(column, line)
        if role == _ALIGNMENT:
            return column.alignment
        if role == _EDIT:
            return None if column.edit is None else column.edit(self.words, line)
        if role == KeyRole:
            return column.key
        return self.more(column, line, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let be typed what can be edited."""
        found = super().flags(index)
        if not index.isValid() or not self.writable:
            return found
        column, line = self.columns[index.column()], self.lines[index.row()]
        if column.edit is None or (column.typed is not None and not column.typed(self.words, line)):
            return found
        return found | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Ask for another value; one that is there already is none."""
        if not index.isValid() or role != _EDIT:
            return False
        column, line = self.columns[index.column()], self.lines[index.row()]
        if column.edit is None or value == column.edit(self.words, line):
            return False
        return self.write(column, line, value)
