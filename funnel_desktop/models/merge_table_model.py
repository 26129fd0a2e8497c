"""The fields in which two versions of a file differ, as a table: here, there, and which counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from funnel_desktop.method.merge_plan import Choice
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.text import Message, message
from funnel_desktop.wording.merging import field_name, value_in_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CountsRole = Qt.ItemDataRole.UserRole + 1
"""Whether a cell holds the value that counts (True), the other one (False), or neither (None)."""

HEADS = (
    message("Merge", "What"),
    message("Merge", "Field"),
    message("Merge", "Here"),
    message("Merge", "There"),
    message("Merge", "Taken from"),
)
_HERE, _THERE, _TAKEN = 2, 3, 4


class MergeTableModel(QAbstractTableModel):
    """One row a field. ``unit`` is that of amounts; ``day`` says a time as the window says days."""

    def __init__(
        self,
        choices: Sequence[Choice],
        playbook: Playbook,
        language: str,
        unit: int,
        text_of: Callable[[Message], str],
        day: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.choices = choices
        self._playbook, self._language, self._unit = playbook, language, unit
        self._text_of, self._day = text_of, day

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of fields."""
        return 0 if parent.isValid() else len(self.choices)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(HEADS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, and whether it counts."""
        choice, column = self.choices[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(choice, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(choice, column))
        if role == CountsRole and column in (_HERE, _THERE):
            return choice.takes_theirs is (column == _THERE)
        return None

    def _words(self, choice: Choice, column: int) -> str:
        if column == 0:
            return choice.title
        if column == 1:
            return self._said(field_name(choice))
        if column in (_HERE, _THERE):
            value = choice.mine if column == _HERE else choice.theirs
            return self._said(value_in_words(choice, value, self._playbook, self._unit, self._language))
        side = HEADS[_THERE if choice.takes_theirs else _HERE]
        if not choice.at:
            return self._text_of(side)
        return self._text_of(message("Merge", "{side}, {day}", side=side, day=self._day(choice.at)))

    def _said(self, words: Message | str) -> str:
        return words if isinstance(words, str) else self._text_of(words)
