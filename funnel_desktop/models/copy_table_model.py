"""The copies of a file as a table: when and why each was made, what it holds, how that differs from now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from funnel_desktop.method.copies_kept import Copy
from funnel_desktop.method.earlier_state import State
from funnel_desktop.method.money import short_amount
from funnel_desktop.text import Message, message

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

HEADS = (
    message("Copies", "Made"),
    message("Copies", "Why"),
    message("Copies", "Open deals"),
    message("Copies", "Sum"),
    message("Copies", "Won"),
    message("Copies", "Sum won"),
    message("Copies", "Compared with now"),
)
_FIGURES = range(2, 6)
_WAITING = "…"


class CopyWords(NamedTuple):
    """How the window says when and why a copy was made, and how a state differs from now."""

    when: Callable[[Copy], str]
    reason: Callable[[str], str]
    difference: Callable[[State], str]


class CopyTableModel(QAbstractTableModel):
    """Copies, the latest first. What they hold is told later, copy by copy."""

    def __init__(
        self,
        copies: Sequence[Copy],
        words: CopyWords,
        language: str,
        unit: int,
        text_of: Callable[[Message], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.copies = tuple(copies)
        self._words = words
        self._language = language
        self._unit = unit
        self._text_of = text_of
        self._states: dict[Copy, State | str] = {}
        self.asks: set[Copy] = set()
        """Copies that can be read once their own passphrase is given."""

    def set_state(self, copy: Copy, state: State | str) -> None:
        """Show what a copy holds, or the sentence why that cannot be read. One that was removed meanwhile is
        passed over."""
        if copy not in self.copies:
            return
        self._states[copy] = state
        row = self.copies.index(copy)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADS) - 1))

    def readable(self, row: int) -> bool:
        """Whether a copy can be looked at, as far as is known."""
        copy = self.copies[row]
        return copy in self.asks or not isinstance(self._states.get(copy), str)

    def remove(self, row: int) -> None:
        """Take a copy out of the list."""
        self.beginRemoveRows(QModelIndex(), row, row)
        self.copies = self.copies[:row] + self.copies[row + 1 :]
        self.endRemoveRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of copies."""
        return 0 if parent.isValid() else len(self.copies)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(HEADS[section])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows and how it is aligned."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        copy, state = self.copies[row], self._states.get(self.copies[row])
        if column == 0:
            return self._words.when(copy)
        if column == 1:
            return self._words.reason(copy.reason)
        if state is None:
            return _WAITING
        if isinstance(state, str):
            return state if column == len(HEADS) - 1 else ""
        if column in _FIGURES:
            figures = state.figures
            value = figures[column - 2]
            return short_amount(value, self._unit, self._language) if column in (3, 5) else f"{value:,}"
        return self._words.difference(state)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
